/// A creditor of a case with the claims it votes on.
public struct CaseVoter: Sendable, Hashable {
    /// Who; nil for a claim whose creditor the file does not name, which then stands alone.
    public let creditor: ActorID?
    /// The numbers of its claims.
    public internal(set) var claims: [UInt32]
    /// Its place in a vote, absent until it votes.
    public internal(set) var ballot: Ballot
}

extension BankruptcyCase {
    /// Every creditor with its claims added up, one each, in the order of their first claims; all absent. Creditors
    /// without any amount to vote with, costs and debts of common benefit are left out; an uncertain claim counts with
    /// the amount the court fixed for voting. Employees vote as employees, so what somebody claims as an employee stands
    /// apart from what else he claims. O(n).
    ///
    /// - Throws: ``VoteError/overflow`` where the claims of one creditor do not fit.
    /// law: bankruptcy.v26 bankruptcy.v29
    public func voters() throws(VoteError) -> [CaseVoter] {
        var voters: [CaseVoter] = []
        var places: [ActorID: Int] = [:]
        var employees: [ActorID: Int] = [:]
        voters.reserveCapacity(parts.claims.count)
        for (place, claim) in parts.claims.enumerated() {
            guard let rank = claim.rank, Self.voting.contains(rank), let amount = claim.votingAmount,
                let number = parts.claims.number(at: place)
            else { continue }
            let isEmployee = rank == .employee
            if let at = claim.creditor.flatMap({ isEmployee ? employees[$0] : places[$0] }) {
                voters[at].claims.append(number)
                guard voters[at].ballot.add(claim, amount) else { throw .overflow }
            } else {
                if let creditor = claim.creditor {
                    if isEmployee { employees[creditor] = voters.count } else { places[creditor] = voters.count }
                }
                var ballot = Ballot(.absent, unsecured: .zero, title: .undecided)
                guard ballot.add(claim, amount) else { throw .overflow }
                voters.append(CaseVoter(creditor: claim.creditor, claims: [number], ballot: ballot))
            }
        }
        return voters
    }

    /// Counts a vote of the case: `choices` says what each creditor did, absent where it is not named. The base is every
    /// unsecured claim of the case. O(n).
    ///
    /// - Throws: ``VoteError``.
    public func tally(
        _ choices: [ActorID: BallotChoice], on power: MeetingPower
    ) throws(VoteError) -> VoteTally {
        let voters = try voters()
        return try VoteTally.count(
            voters.lazy.map { voter in
                var ballot = voter.ballot
                if let creditor = voter.creditor, let choice = choices[creditor] { ballot.choice = choice }
                return ballot
            }, on: power)
    }

    /// The ranks whose claims vote: creditors declare them, or the administrator lists them.
    private static let voting: EnumSet<ClaimRank> = [.employee, .socialAndTax, .ordinary, .subordinated]
}

extension Ballot {
    /// Adds a claim of the same creditor; false where the sum does not fit.
    fileprivate mutating func add(_ claim: BankruptcyClaim, _ amount: Money) -> Bool {
        if claim.isSecured {
            guard let sum = secured.adding(amount) else { return false }
            secured = sum
        } else {
            guard let sum = unsecured.adding(amount) else { return false }
            unsecured = sum
        }
        if claim.rank == .employee {
            title = .employee
        } else if title != .confirmed {
            title = claim.temporary != nil && claim.confirmed == nil ? .temporary : .confirmed
        }
        return true
    }
}
