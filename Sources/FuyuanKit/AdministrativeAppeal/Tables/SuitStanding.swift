/// 原告、申请人资格: who may sue or apply, and how many may speak for them.
public struct SuitStanding: Sendable, Hashable {
    /// The forum: its numbers differ.
    @nonexhaustive
    public enum Forum: UInt8, Vocabulary {
        case reconsideration
        case litigation
        case petition

        public var term: Term {
            switch self {
            case .reconsideration: Term("reconsideration", "行政复议", "reconsideration")
            case .litigation: Term("litigation", "行政诉讼", "litigation")
            case .petition: Term("petition", "信访", "petition")
            }
        }
    }

    /// Before whom.
    public var forum: Forum
    /// Why the person may act.
    public var interest: SuitInterest
    /// How many persons act together.
    public var persons: Int
    /// How many represent them.
    public var representatives: Int
    /// How many agents one of them has.
    public var agents: Int

    /// Persons who act; numbers below 0 count as 0.
    public init(
        before forum: Forum, as interest: SuitInterest, persons: Int = 1, representatives: Int = 0, agents: Int = 0
    ) {
        self.forum = forum
        self.interest = interest
        self.persons = max(0, persons)
        self.representatives = max(0, representatives)
        self.agents = max(0, agents)
    }

    /// The numbers of representatives the law asks for; nil where it asks for none.
    ///
    /// Reconsideration: more than 5 applicants, 1 to 5. Litigation: 10 or more plaintiffs, 2 to 5. A group visit: at most 5.
    public var representativesRequired: ClosedRange<Int>? {
        switch forum {
        case .reconsideration: persons > 5 ? 1...5 : nil
        case .litigation: persons >= 10 ? 2...5 : nil
        case .petition: persons > 5 ? 1...5 : nil
        }
    }

    /// What is wrong; empty when nothing is.
    public var findings: [Finding] {
        var findings: [Finding] = []
        let basis: Basis =
            switch forum {
            case .reconsideration: Basis(.reconsiderationRegulation(8), .reconsideration(15))
            case .litigation: Basis(.administrativeProcedureInterpretation(29))
            case .petition: Basis(.petitions(20, 3))
            }
        if let range = representativesRequired, !range.contains(representatives) {
            findings.append(
                Finding(
                    "administrative.representatives", .error, at: "representatives", basis,
                    "\(persons)人应推选\(range.lowerBound)至\(range.upperBound)名代表，现有\(representatives)名",
                    "\(persons) persons need \(range.lowerBound) to \(range.upperBound) representatives, not \(representatives)"
                ))
        }
        if agents > 2 {
            findings.append(
                Finding(
                    "administrative.agents", .error, at: "agents",
                    Basis(.reconsideration(17), .administrativeProcedure(31)), "代理人不得超过二人", "two agents at most"))
        }
        if interest == .creditor {
            findings.append(
                Finding(
                    "administrative.creditorStanding", .warning, at: "interest",
                    Basis(.administrativeProcedureInterpretation(13)), "债权人一般没有利害关系，法律要求行政机关考虑其债权的除外",
                    "a creditor has no interest as a rule, unless the law asks the organ to mind the claim"))
        }
        if interest == .procuratorate, forum != .litigation {
            findings.append(
                Finding(
                    "administrative.procuratorateStanding", .error, at: "interest",
                    Basis(.administrativeProcedure(25, 4)), "检察机关只在行政公益诉讼中起诉",
                    "the procuratorate acts only in a public-interest suit"))
        }
        return findings
    }
}
