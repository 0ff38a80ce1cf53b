/// 复议纠错率: the counts behind the rate of reconsideration decisions that corrected the act.
///
/// The official denominator is not known; which count is divided by is a choice that must be named. Tallies of parts add
/// up in any order.
/// law: administrative.I18 administrative.I19
public struct CorrectionTally: Sendable, Hashable {
    /// What the corrected cases are divided by.
    @nonexhaustive
    public enum Denominator: UInt8, Vocabulary {
        /// D1 审结: every case concluded.
        case concluded
        /// D2 审结减调撤: concluded, less those mediated or withdrawn.
        case withoutSettled
        /// D3 实体决定: decided on the merits.
        case merits

        public var term: Term {
            switch self {
            case .concluded: Term("concluded", "审结", "concluded")
            case .withoutSettled: Term("without-settled", "审结（不含调解、撤回）", "concluded, less mediated and withdrawn")
            case .merits: Term("merits", "实体决定", "decided on the merits")
            }
        }
    }

    /// Cases concluded.
    public var concluded: Int64
    /// Of them, mediated, settled or withdrawn.
    public var settled: Int64
    /// Of them, decided on the merits.
    public var decidedOnMerits: Int64
    /// Decisions that corrected the act: change, revocation, unlawfulness, invalidity, performance, compensation.
    public var corrected: Int64
    /// Cases the organ put right itself, which then ended in withdrawal or mediation.
    public var selfCorrected: Int64

    /// A tally; nothing counted unless said.
    public init(
        concluded: Int64 = 0, settled: Int64 = 0, decidedOnMerits: Int64 = 0, corrected: Int64 = 0,
        selfCorrected: Int64 = 0
    ) {
        self.concluded = concluded
        self.settled = settled
        self.decidedOnMerits = decidedOnMerits
        self.corrected = corrected
        self.selfCorrected = selfCorrected
    }

    /// The tally of both; nil when a count does not fit.
    public func merged(with other: CorrectionTally) -> CorrectionTally? {
        let sums = Count.sums(
            [concluded, settled, decidedOnMerits, corrected, selfCorrected],
            [other.concluded, other.settled, other.decidedOnMerits, other.corrected, other.selfCorrected])
        return sums.map {
            CorrectionTally(
                concluded: $0[0], settled: $0[1], decidedOnMerits: $0[2], corrected: $0[3], selfCorrected: $0[4])
        }
    }

    /// How many cases the corrected ones are divided by.
    public func count(_ denominator: Denominator) -> Int64 {
        switch denominator {
        case .concluded: concluded
        case .withoutSettled: concluded &- settled
        case .merits: decidedOnMerits
        }
    }

    /// 直接纠错率: corrected by decision; nil where nothing is to be divided by.
    public func direct(over denominator: Denominator) -> Percent? {
        Count.share(corrected, of: count(denominator))
    }

    /// 综合纠错率: corrected by decision or by the organ itself, of those concluded. What the organ put right itself ended
    /// in withdrawal or mediation, so it is in no other denominator: nil there, and where nothing is to be divided by.
    public func overall(over denominator: Denominator) -> Percent? {
        let (sum, overflow) = corrected.addingReportingOverflow(selfCorrected)
        return overflow || denominator != .concluded ? nil : Count.share(sum, of: count(denominator))
    }

    /// 调撤率: mediated, settled or withdrawn of those concluded.
    public var settlementRate: Percent? { Count.share(settled, of: concluded) }
}

/// Sums and shares of counts.
enum Count {
    /// The share a part is of the whole; nil when the whole is 0, or the part is more than the whole.
    static func share(_ part: Int64, of whole: Int64) -> Percent? { part > whole ? nil : Percent(part, of: whole) }

    /// The sums of two rows of the same length; nil when one does not fit.
    static func sums(_ one: [Int64], _ other: [Int64]) -> [Int64]? {
        var sums: [Int64] = []
        for (a, b) in zip(one, other) {
            let (sum, overflow) = a.addingReportingOverflow(b)
            if overflow { return nil }
            sums.append(sum)
        }
        return sums
    }
}
