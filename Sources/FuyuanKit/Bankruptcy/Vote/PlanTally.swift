/// 分组表决结果: what came of a plan's vote, group by group.
///
/// Only groups with members whose rights the plan changes stand in it; the plan passes when every one of them does
/// (企业破产法 art. 86).
public struct PlanTally: Sendable, Hashable {
    /// The groups that voted, in the order of art. 82.
    public private(set) var groups: [GroupTally]

    /// A result from the groups' tallies.
    public init(_ groups: [GroupTally]) { self.groups = groups.sorted { $0.group.rawValue < $1.group.rawValue } }

    /// Whether every voting group passed; false where no group voted.
    /// law: bankruptcy.calculation-5.4-votePlanAll
    public func isPassed(in law: LegalContext = .current) -> Bool {
        !groups.isEmpty && groups.allSatisfy { $0.isPassed(in: law) }
    }

    /// The groups that passed.
    public func passed(in law: LegalContext = .current) -> EnumSet<PlanGroup> {
        EnumSet(groups.lazy.filter { $0.isPassed(in: law) }.map(\.group))
    }

    /// The groups that did not.
    public func failed(in law: LegalContext = .current) -> EnumSet<PlanGroup> {
        EnumSet(groups.lazy.filter { !$0.isPassed(in: law) }.map(\.group))
    }

    /// The tally of one group; nil where it did not vote.
    public subscript(group: PlanGroup) -> VoteTally? { groups.first { $0.group == group }?.tally }

    /// How the result comes about, group by group.
    public func derivation(in law: LegalContext = .current) -> Derivation {
        var derivation = Derivation()
        for group in groups {
            derivation.add(group.group.term.zh, "The \(group.group.term.en)", Basis(group.group.citation))
            derivation.add(group.tally.derivation(in: law))
        }
        let isPassed = isPassed(in: law)
        derivation.add(
            isPassed ? "各表决组均通过，重整计划即为通过" : "部分表决组未通过，依第八十七条办理",
            isPassed ? "Every group passed: the plan is passed" : "Not every group passed: art. 87 applies",
            isPassed ? Basis(.bankruptcy(86, 1)) : Basis(.bankruptcy(87, 1)))
        return derivation
    }
}

extension PlanTally {
    /// What is added up for one group while counting.
    @frozen @usableFromInline
    struct Count {
        @usableFromInline var yesHeads = 0
        @usableFromInline var heads = 0
        @usableFromInline var voidBallots = 0
        @usableFromInline var members = 0
        @usableFromInline var yes: Int64 = 0
        @usableFromInline var attending: Int64 = 0
        @usableFromInline var total: Int64 = 0

        @inlinable
        init() {}
    }

    /// Counts the ballots of a plan's groups. O(n).
    ///
    /// The base of a group is every claim of it whose holder may vote, attending or not.
    ///
    /// - Throws: ``VoteError`` for a negative amount, or a sum that does not fit.
    @inlinable
    public static func count(_ ballots: some Sequence<GroupBallot>) throws(VoteError) -> PlanTally {
        var counts = [Count](repeating: Count(), count: PlanGroup.allCases.count)
        var (place, negative) = (0, -1)
        var overflows = false
        for ballot in ballots {
            if ballot.amount.fen < 0, negative < 0 { negative = place }
            place &+= 1
            let index = Int(ballot.group.rawValue)
            let isPresent = ballot.choice != .absent
            guard ballot.mayVote else {
                counts[index].voidBallots &+= isPresent ? 1 : 0
                continue
            }
            counts[index].members &+= 1
            let (next, spill) = counts[index].total.addingReportingOverflow(ballot.amount.fen)
            counts[index].total = next
            overflows = overflows || spill
            guard isPresent else { continue }
            counts[index].heads &+= 1
            counts[index].attending &+= ballot.amount.fen
            let isYes = ballot.choice == .agree
            counts[index].yesHeads &+= isYes ? 1 : 0
            counts[index].yes &+= isYes ? ballot.amount.fen : 0
        }
        guard negative < 0 else { throw .negativeAmount(at: negative) }
        guard !overflows else { throw .overflow }
        return PlanTally(counts)
    }

    /// A result from what was counted; groups without a member who may vote do not stand in it. The equity group's base is
    /// the votes cast.
    @usableFromInline
    init(_ counts: [Count]) {
        groups = []
        for (group, count) in zip(PlanGroup.allCases, counts) where count.members > 0 {
            groups.append(
                GroupTally(
                    group, yesHeads: count.yesHeads, of: count.heads, yesAmount: Money(fen: count.yes),
                    outOf: Money(fen: group == .equity ? count.attending : count.total),
                    attending: Money(fen: count.attending), voidBallots: count.voidBallots))
        }
    }
}
