/// Which of the two end days of a span bear interest: the law does not say, practice differs by a day.
///
/// The default of the kit counts the first day and not the last, so that the count is the difference of the dates.
@nonexhaustive
public enum DayCount: UInt8, Vocabulary, WireValue {
    /// 算头不算尾: as the published example of the Supreme People’s Court counts.
    case firstNotLast
    /// 算尾不算头.
    case lastNotFirst
    /// 头尾都算: one day more.
    case both
    /// 头尾都不算: one day less.
    case neither

    public var term: Term {
        switch self {
        case .firstNotLast: Term("first-not-last", "算头不算尾", "first day counted, last not")
        case .lastNotFirst: Term("last-not-first", "算尾不算头", "last day counted, first not")
        case .both: Term("both", "头尾都算", "first and last day counted")
        case .neither: Term("neither", "头尾都不算", "neither first nor last day counted")
        }
    }

    /// The option with these two choices.
    @inlinable
    public init(countsFirst: Bool, countsLast: Bool) {
        self = countsFirst ? (countsLast ? .both : .firstNotLast) : (countsLast ? .lastNotFirst : .neither)
    }

    /// Whether the first day counts.
    @inlinable
    public var countsFirst: Bool {
        switch self {
        case .firstNotLast, .both: true
        case .lastNotFirst, .neither: false
        }
    }

    /// Whether the last day counts.
    @inlinable
    public var countsLast: Bool {
        switch self {
        case .lastNotFirst, .both: true
        case .firstNotLast, .neither: false
        }
    }

    /// How many days count from one day to another; 0 where the second is not later.
    ///
    /// From 2015-07-03 to 2015-09-01 ``firstNotLast`` counts 60 days.
    @inlinable
    public func days(from first: CivilDate, to last: CivilDate) -> Int { span(from: first, to: last).count }

    /// The days that count, as ordinals; empty where the second day is not later.
    @inlinable
    func span(from first: CivilDate, to last: CivilDate) -> Range<Int> {
        let low = begin(first)
        guard first < last else { return low..<low }
        return low..<Swift.max(low, Int(last.ordinal) + (countsLast ? 1 : 0))
    }

    /// The first day that counts of a span that begins on a day.
    @inlinable
    func begin(_ first: CivilDate) -> Int { Int(first.ordinal) + (countsFirst ? 0 : 1) }
}

extension Range<Int> {
    /// The common days; an empty range where there are none.
    func common(with other: Range<Int>) -> Range<Int> { clamped(to: other) }
}
