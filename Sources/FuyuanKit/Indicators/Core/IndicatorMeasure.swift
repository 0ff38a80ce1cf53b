/// How an indicator is computed from what the cases contribute.
@nonexhaustive
public enum IndicatorMeasure: UInt8, Vocabulary, WireValue {
    /// 计数: how many.
    case count
    /// 合计: the sum of amounts.
    case sum
    /// 占比: how many of those in the denominator are also in the numerator.
    case share
    /// 万人率: how many for ten thousand people.
    case perTenThousand
    /// 平均: the mean of values.
    case mean
    /// 中位数: the value in the middle; with an even number, the mean of the two in the middle.
    case median
    /// 比值: one sum divided by another.
    case ratio
    /// 同比增减: the change on an earlier period as a share of it.
    case change
    /// 同比增减百分点: the difference of two percentages.
    case difference

    public var term: Term {
        switch self {
        case .count: Term("count", "计数", "count")
        case .sum: Term("sum", "合计", "sum")
        case .share: Term("share", "占比", "share")
        case .perTenThousand: Term("per-ten-thousand", "万人率", "rate for ten thousand people")
        case .mean: Term("mean", "平均", "mean")
        case .median: Term("median", "中位数", "median")
        case .ratio: Term("ratio", "比值", "ratio of sums")
        case .change: Term("change", "同比增减", "change on the earlier period")
        case .difference: Term("difference", "同比增减百分点", "difference in percentage points")
        }
    }

    /// Whether something is divided by something: such an indicator needs a denominator.
    public var isRate: Bool {
        switch self {
        case .count, .sum: false
        case .share, .perTenThousand, .mean, .median, .ratio, .change, .difference: true
        }
    }

    /// Whether the definition must name what is divided by; means and medians divide by the number of values.
    public var needsDenominator: Bool {
        switch self {
        case .count, .sum, .mean, .median: false
        case .share, .perTenThousand, .ratio, .change, .difference: true
        }
    }

    /// Whether a result may be given in a unit.
    public func allows(_ unit: IndicatorUnit) -> Bool {
        switch self {
        case .share, .change: unit == .percent
        case .difference: unit == .points
        case .perTenThousand: unit == .perTenThousand
        case .ratio: unit == .percent || unit == .ratio || unit == .perTenThousand
        case .count, .sum, .mean, .median:
            unit != .percent && unit != .points && unit != .perTenThousand && unit != .ratio
        }
    }
}
