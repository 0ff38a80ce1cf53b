/// Counts behind the success rate of mediation before filing (诉前调解成功率). Tallies of parts add up to that of the whole.
///
/// No national definition of the rate was found: which count is divided by is a choice that must be named.
/// law: mediation.mediationSuccessRate
public struct MediationTally: Sendable, Hashable {
    /// What the successes are divided by.
    @nonexhaustive
    public enum Denominator: UInt8, Vocabulary {
        /// 委派: every matter delegated to a mediator.
        case delegated
        /// 受理: the delegated matters that a mediator accepted.
        case accepted
        /// 办结: the accepted matters whose mediation has ended.
        case concluded

        public var term: Term {
            switch self {
            case .delegated: Term("delegated", "委派", "delegated")
            case .accepted: Term("accepted", "受理", "accepted")
            case .concluded: Term("concluded", "办结", "concluded")
            }
        }
    }

    /// Matters delegated.
    public var delegated: Int64
    /// Matters a mediator accepted.
    public var accepted: Int64
    /// Matters whose mediation has ended, with or without agreement.
    public var concluded: Int64
    /// Matters that ended in an agreement that took effect.
    public var settled: Int64

    /// A tally; nothing counted unless said.
    public init(delegated: Int64 = 0, accepted: Int64 = 0, concluded: Int64 = 0, settled: Int64 = 0) {
        self.delegated = delegated
        self.accepted = accepted
        self.concluded = concluded
        self.settled = settled
    }

    /// The tally of both; nil when a count does not fit.
    public func merged(with other: MediationTally) -> MediationTally? {
        func sum(_ one: Int64, _ two: Int64) -> Int64? {
            let (sum, overflow) = one.addingReportingOverflow(two)
            return overflow ? nil : sum
        }
        guard let delegated = sum(delegated, other.delegated), let accepted = sum(accepted, other.accepted),
            let concluded = sum(concluded, other.concluded), let settled = sum(settled, other.settled)
        else { return nil }
        return MediationTally(delegated: delegated, accepted: accepted, concluded: concluded, settled: settled)
    }

    /// How many matters the successes are divided by.
    public func count(_ denominator: Denominator) -> Int64 {
        switch denominator {
        case .delegated: delegated
        case .accepted: accepted
        case .concluded: concluded
        }
    }

    /// The share settled; nil where nothing is to be divided by (undefined, not 0 %).
    public func rate(over denominator: Denominator) -> Percent? { Percent(settled, of: count(denominator)) }

    /// The rate with its steps.
    public func derivation(over denominator: Denominator) -> Derivation {
        let term = denominator.term
        var derivation = Derivation()
        derivation.add("调解成功数", "settled", result: "\(settled)")
        derivation.add("\(term.zh)数", "\(term.en)", result: "\(count(denominator))")
        derivation.add(
            "成功率 = 成功数 ÷ \(term.zh)数", "rate = settled ÷ \(term.en)",
            result: rate(over: denominator)?.text() ?? "—")
        return derivation
    }
}

extension Docket {
    /// The counts behind the success rate of mediation before filing.
    public var mediationTally: MediationTally {
        var tally = MediationTally()
        for case let file as CaseFile<PreFilingMediation> in files {
            var (delegated, accepted) = (false, false)
            for case .applied(let outcome) in file.records.map(\.verdict) {
                if outcome.to == .delegated { delegated = true }
                if outcome.kind == .accept { accepted = true }
            }
            let settled = file.state.agreement.phase == .effective && file.state.phase != .shamSanctioned
            if delegated { tally.delegated += 1 }
            if accepted { tally.accepted += 1 }
            if accepted, settled || file.isFinal || file.state.phase == .failed { tally.concluded += 1 }
            if delegated, settled { tally.settled += 1 }
        }
        return tally
    }
}
