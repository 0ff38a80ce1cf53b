/// 化解率: the counts behind the rates of disputes settled in substance. Tallies of parts add up in any order.
/// law: administrative.I06 administrative.I21
public struct ResolutionTally: Sendable, Hashable {
    /// Which of the rates.
    @nonexhaustive
    public enum Variant: UInt8, Vocabulary {
        /// 中心化解率: resolved ÷ received.
        case centre
        /// 结案化解率: resolved ÷ concluded.
        case conclude
        /// 诉前调解成功率: mediated before filing ÷ concluded referrals before filing.
        case preFiling
        /// 案结事了率: reconsiderations with no later suit or petition ÷ concluded.
        case noFurther

        public var term: Term {
            switch self {
            case .centre: Term("centre", "中心化解率", "resolved of those received")
            case .conclude: Term("conclude", "结案化解率", "resolved of those concluded")
            case .preFiling: Term("pre-filing", "诉前调解成功率", "mediated before filing")
            case .noFurther: Term("no-further", "案结事了率", "ended with no later suit or petition")
            }
        }
    }

    /// Which rate this counts.
    public let variant: Variant
    /// The count above the line.
    public var resolved: Int64
    /// The count below the line.
    public var total: Int64

    /// A tally of one rate.
    public init(_ variant: Variant, resolved: Int64 = 0, total: Int64 = 0) {
        self.variant = variant
        self.resolved = resolved
        self.total = total
    }

    /// The tally of both; nil when they count different rates, or a count does not fit.
    public func merged(with other: ResolutionTally) -> ResolutionTally? {
        guard variant == other.variant, let sums = Count.sums([resolved, total], [other.resolved, other.total])
        else { return nil }
        return ResolutionTally(variant, resolved: sums[0], total: sums[1])
    }

    /// The rate; nil where nothing is to be divided by.
    public var rate: Percent? { Percent(resolved, of: total) }

    /// How many points another period is above this one; nil for different rates or an undefined one.
    public func points(to other: ResolutionTally) -> PercentagePoints? {
        guard variant == other.variant, let then = rate, let now = other.rate else { return nil }
        return now.points(above: then)
    }
}
