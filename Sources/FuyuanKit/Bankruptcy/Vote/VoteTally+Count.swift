extension VoteTally {
    /// Counts the ballots of one matter of the creditors’ meeting. O(n), no allocation.
    ///
    /// The base of the amount is every unsecured claim of the case, attending or not: the unsecured parts of all ballots
    /// with a confirmed or temporary amount, also of those who may not vote on this matter. Employees and undecided claims
    /// stand outside (企业破产法 arts 59, 64, 97).
    ///
    /// - Parameters:
    ///   - ballots: one a creditor, absent creditors included.
    ///   - power: what is voted on.
    ///   - unsecuredTotal: the total from the table of claims, where the ballots do not hold every creditor.
    /// - Returns: the tally.
    /// - Throws: ``VoteError`` for a negative amount, a sum that does not fit, a total too small, or a plan.
    /// law: bankruptcy.v29
    @inlinable
    public static func count(
        _ ballots: some Sequence<Ballot>, on power: MeetingPower, unsecuredTotal: Money? = nil
    ) throws(VoteError) -> VoteTally {
        let kind = power.voteKind
        guard kind != .planGroup else { throw .needsGroups }
        let excludesSecured = power.excludesSecured
        var (yesHeads, heads, void, place, negative) = (0, 0, 0, 0, -1)
        var (yes, attending, total): (Int64, Int64, Int64) = (0, 0, 0)
        var overflows = false
        for ballot in ballots {
            if (ballot.unsecured.fen | ballot.secured.fen) < 0, negative < 0 { negative = place }
            place &+= 1
            let (sum, over) = ballot.unsecured.fen
                .addingReportingOverflow(ballot.hasWaived ? ballot.secured.fen : 0)
            let isPresent = ballot.choice != .absent
            guard ballot.title.counts, (ballot.unsecured.fen | ballot.secured.fen) != 0 else {
                void &+= isPresent ? 1 : 0
                continue
            }
            let (next, spill) = total.addingReportingOverflow(sum)
            total = next
            overflows = overflows || over || spill
            guard isPresent else { continue }
            if excludesSecured, ballot.keepsPriority {
                void &+= 1
                continue
            }
            heads &+= 1
            attending &+= sum
            let isYes = ballot.choice == .agree
            yesHeads &+= isYes ? 1 : 0
            yes &+= isYes ? sum : 0
        }
        guard negative < 0 else { throw .negativeAmount(at: negative) }
        guard !overflows else { throw .overflow }
        if let unsecuredTotal, unsecuredTotal.fen < total { throw .totalTooSmall }
        return VoteTally(
            kind, yesHeads: yesHeads, of: heads, yesAmount: Money(fen: yes), outOf: unsecuredTotal ?? Money(fen: total),
            attending: Money(fen: attending), voidBallots: void)
    }
}
