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

/// A published rate held against published counts.
public struct PublishedRate: Sendable, Hashable {
    /// The count above the line.
    public let settled: Int64
    /// The least that was said of the count below the line.
    public let atLeast: Int64
    /// The rate as published, in whole percent.
    public let rate: Percent
    /// Where it was published.
    public let basis: Basis

    /// 烟台: more than 40,000 matters delegated before filing, 24,000 settled, 58 % (to October 2021).
    /// law: mediation.i13
    public static let yantai = Percent(58).map {
        PublishedRate(settled: 24_000, atLeast: 40_000, rate: $0, basis: Basis(Citation("YT21")))
    }

    /// The totals of which the settled count prints as the published rate; nil where there is none.
    public var totals: ClosedRange<Int64>? { rate.totals(for: settled) }

    /// The total the published rate implies.
    public var impliedTotal: Int64? { rate.total(for: settled) }

    /// Whether a total the publication allows gives the published rate.
    public var isConsistent: Bool { totals.map { $0.upperBound >= atLeast } ?? false }

    /// How the published rate follows from the counts.
    public var derivation: Derivation {
        var derivation = Derivation()
        let whole = Percent(settled, of: atLeast)?.text() ?? "—"
        derivation.add(
            "公布：委派\(atLeast)余件，成功\(settled)件，成功率\(rate.text(decimals: 0))",
            "published: more than \(atLeast) delegated, \(settled) settled, rate \(rate.text(decimals: 0))", basis)
        derivation.add(
            "以\(atLeast)整数为分母", "with \(atLeast) sharp as the denominator", result: whole)
        if let totals, let impliedTotal, let again = Percent(settled, of: impliedTotal) {
            derivation.add(
                "反推分母：\(settled) ÷ \(rate.text(decimals: 0))",
                "implied denominator: \(settled) ÷ \(rate.text(decimals: 0))",
                result: "\(impliedTotal)")
            derivation.add(
                "取整后为\(rate.text(decimals: 0))的分母范围", "denominators that round to \(rate.text(decimals: 0))",
                result: "\(totals.lowerBound)–\(totals.upperBound)")
            derivation.add(
                isConsistent ? "与“\(atLeast)余件”相符，复算" : "与“\(atLeast)余件”不符，复算",
                isConsistent
                    ? "agrees with “more than \(atLeast)”; computed again"
                    : "does not agree with “more than \(atLeast)”; computed again",
                result: again.text(decimals: 0))
        }
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
