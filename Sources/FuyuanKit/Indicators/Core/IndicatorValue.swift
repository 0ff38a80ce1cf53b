/// A figure with its unit: a number, or the reason there is none.
public struct IndicatorValue: Sendable, Hashable, WireRecord {
    /// Why there is no number.
    @nonexhaustive
    public enum Gap: UInt8, Vocabulary, WireValue {
        /// 分母为零: nothing to divide by; undefined, not 0.
        case emptyDenominator
        /// 缺少基数: the base was not given.
        case missingBase
        /// 超出范围: the sum does not fit.
        case doesNotFit
        /// 汇总数中没有: totals do not keep single values, so there is no median.
        case notKept

        public var term: Term {
            switch self {
            case .emptyDenominator: Term("empty-denominator", "分母为零，无从计算", "undefined: the denominator is empty")
            case .missingBase: Term("missing-base", "缺少基数，无从计算", "undefined: the base is missing")
            case .doesNotFit: Term("does-not-fit", "超出可计算的范围", "out of range")
            case .notKept: Term("not-kept", "汇总数不含明细，无从计算", "undefined: totals do not keep single values")
            }
        }
    }

    /// How a number is meant.
    @nonexhaustive
    public enum Bound: UInt8, Vocabulary, WireValue {
        /// 确数: as it stands.
        case exact
        /// 余、以上: more than the number.
        case over
        /// 不少于: the number or more.
        case atLeast

        public var term: Term {
            switch self {
            case .exact: Term("exact", "确数", "exact")
            case .over: Term("over", "余、以上", "over")
            case .atLeast: Term("at-least", "不少于", "at least")
            }
        }
    }

    /// The unit.
    public let unit: IndicatorUnit
    /// The exact number: for a percentage 1 is 100 %, for a rate for ten thousand people cases for one person, for
    /// money fen. Nil where there is none.
    public let number: Ratio?
    /// Why there is no number; nil where there is one.
    public let gap: Gap?
    /// Whether the number is exact, or the least that was said.
    public let bound: Bound

    /// Whether the number is only the least that was said, as in 100余件.
    public var isLowerBound: Bool { bound != .exact }

    private init(_ unit: IndicatorUnit, _ number: Ratio?, _ gap: Gap?, _ bound: Bound) {
        self.unit = unit
        self.number = number
        self.gap = gap
        self.bound = bound
    }

    /// A number in a unit.
    public init(_ number: Ratio, in unit: IndicatorUnit, isLowerBound: Bool = false) {
        self.init(unit, number, nil, isLowerBound ? .over : .exact)
    }

    /// A whole number in a unit.
    public init(_ count: Int64, in unit: IndicatorUnit, isLowerBound: Bool = false) {
        self.init(Ratio(count), in: unit, isLowerBound: isLowerBound)
    }

    /// A number that is a minimum, such as a target: 不少于1次, 不低于70%.
    public static func atLeast(_ number: Ratio, in unit: IndicatorUnit) -> Self { Self(unit, number, nil, .atLeast) }

    /// No number, and why.
    public static func undefined(_ gap: Gap, in unit: IndicatorUnit) -> Self {
        Self(unit, nil, gap, .exact)
    }

    /// The whole number; nil where there is none.
    public var count: Int64? { number.flatMap { $0.isWhole ? $0.numerator : nil } }
    /// The percentage; nil where the figure is none.
    public var percent: Percent? { unit == .percent ? number.map(Percent.init(fraction:)) : nil }
    /// The percentage points; nil where the figure is none.
    public var points: PercentagePoints? { unit == .points ? number.map(PercentagePoints.init(fraction:)) : nil }
    /// The amount; nil where the figure is none, or not whole fen.
    public var money: Money? { unit == .money ? count.map(Money.init(fen:)) : nil }

    /// The figure as printed: `987件`, `96.20%`, `over 100 items`; the reason where there is none.
    public func text(in language: Language, decimals: Int = 2) -> String {
        guard let number else { return gap?.term[language] ?? "—" }
        let figure: String =
            switch unit {
            case .percent: Percent(fraction: number).text(decimals: decimals)
            case .points: PercentagePoints(fraction: number).text(in: language, decimals: decimals)
            case .perTenThousand: number.text(decimals: decimals.clamped(to: 0...14), shiftedBy: 4, .halfUp)
            case .money: number.divided(by: Ratio(100)).map { Self.plain($0, 2) } ?? "—"
            case .cases, .persons, .personTimes, .households, .organisations, .days, .items, .papers, .messages,
                .places, .times, .entries, .orders, .squareMetres, .ratio:
                Self.plain(number, decimals)
            }
        let carriesUnit = unit == .percent || unit == .points
        let measured = carriesUnit ? figure : figure + (language == .zh ? unit.term.zh : " \(unit.term.en)")
        guard language == .zh else { return bound == .exact ? measured : "\(bound.term.en) \(measured)" }
        let whole = unit == .perTenThousand ? "每万人\(figure)件" : measured
        switch bound {
        case .exact: return whole
        case .over:
            if unit == .perTenThousand { return whole + "以上" }
            return carriesUnit ? figure + "以上" : "\(figure)余\(unit.term.zh)"
        case .atLeast: return (carriesUnit ? "不低于" : "不少于") + whole
        }
    }

    private static func plain(_ number: Ratio, _ decimals: Int) -> String {
        number.isWhole ? "\(number.numerator)" : number.text(decimals: decimals)
    }

    /// Written as the fraction `numerator` / `denominator` in lowest terms, or the reason under `undefined`.
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        let unit = try c.field("unit", value?.unit)
        let top = try c.optional("numerator", value.map { $0.number?.numerator })
        let bottom = try c.defaulted("denominator", value.map { $0.number?.denominator ?? 1 }, default: 1)
        let gap = try c.optional("undefined", value.map { $0.gap })
        let bound = try c.defaulted("bound", value?.bound, default: .exact)
        guard c.isReading else {
            return value ?? Self(unit, .zero, nil, .exact)
        }
        switch (top, gap) {
        case (let top?, nil):
            guard bottom > 0, let number = Ratio(top, bottom) else { throw WireError(.badValue, path: "denominator") }
            return Self(unit, number, nil, bound)
        case (nil, let gap?): return .undefined(gap, in: unit)
        case (nil, nil): throw WireError(.missingField, path: "numerator")
        case (_?, _?): throw WireError(.badValue, path: "undefined")
        }
    }
}
