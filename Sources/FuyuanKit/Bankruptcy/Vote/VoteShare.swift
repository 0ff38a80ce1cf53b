/// A share a vote must reach: half, two thirds, more than half. Compared exactly, never as a percentage.
@frozen
public struct VoteShare: Sendable, Hashable {
    /// The numerator, 1 or more.
    public let numerator: Int64
    /// The denominator, 1 or more.
    public let denominator: Int64
    /// Whether the share itself is not enough (过半数); otherwise it is (以上, 民法典 art. 1259).
    public let isStrict: Bool

    /// A share in lowest terms or not; a number below 1 is brought to 1.
    @inlinable
    public init(_ numerator: Int64, of denominator: Int64, isStrict: Bool = false) {
        self.numerator = max(numerator, 1)
        self.denominator = max(denominator, 1)
        self.isStrict = isStrict
    }

    /// 过半数: more than half.
    public static let majority = VoteShare(1, of: 2, isStrict: true)
    /// 二分之一以上: half or more.
    public static let half = VoteShare(1, of: 2)
    /// 三分之二以上: two thirds or more.
    public static let twoThirds = VoteShare(2, of: 3)
    /// 四分之一以上: a quarter or more.
    public static let quarter = VoteShare(1, of: 4)
    /// 十分之一以上: a tenth or more.
    public static let tenth = VoteShare(1, of: 10)
    /// 全体: all.
    public static let all = VoteShare(1, of: 1)

    /// Whether `part` of `whole` reaches the share, through 128 bits; false where the whole is not above zero or the part
    /// below zero.
    @inlinable
    public func isMet(by part: Int64, of whole: Int64) -> Bool {
        guard whole > 0, part >= 0 else { return false }
        let left = part.multipliedFullWidth(by: denominator)
        let right = whole.multipliedFullWidth(by: numerator)
        if left.high != right.high { return left.high > right.high }
        return isStrict ? left.low > right.low : left.low >= right.low
    }

    /// The least whole number that reaches the share of `whole`; nil where the whole is not above zero, or where it does
    /// not fit.
    public func least(of whole: Int64) -> Int64? {
        guard whole > 0 else { return nil }
        guard isStrict else { return whole.scaled(by: numerator, over: denominator, .ceiling) }
        let (next, overflow) = (whole.scaled(by: numerator, over: denominator, .floor) ?? .max)
            .addingReportingOverflow(1)
        return overflow ? nil : next
    }

    /// The share in words.
    public var text: Bilingual {
        let figures = "\(numerator)/\(denominator)"
        if self == .majority { return Bilingual("过半数", "more than half") }
        if self == .all { return Bilingual("全体", "all") }
        return isStrict
            ? Bilingual("超过\(figures)", "more than \(figures)") : Bilingual("\(figures)以上", "\(figures) or more")
    }
}
