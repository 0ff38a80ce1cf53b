/// Why two figures cannot be brought together: they do not mean the same.
@nonexhaustive
public enum IndicatorProblem: Error, Sendable, Hashable {
    /// They are different indicators.
    case otherIndicator(IndicatorID, IndicatorID)
    /// They follow different versions of the definition.
    case otherVersion(UInt32, UInt32)
    /// They are computed differently.
    case otherMeasure(IndicatorMeasure, IndicatorMeasure)
    /// They are in different units.
    case otherUnit(IndicatorUnit, IndicatorUnit)
    /// Something else is counted above the line.
    case otherNumerator(Term?, Term?)
    /// Something else is divided by.
    case otherDenominator(Term?, Term?)
    /// Everything that is computed agrees, but not the period kind, the source or the words of the definition.
    case otherWording(IndicatorID)
    /// They are taken over different periods.
    case otherPeriod(IndicatorPeriod, IndicatorPeriod)
    /// Rates do not add up: their tallies do.
    case ratesDoNotAdd(IndicatorID)
    /// A sum does not fit.
    case doesNotFit

    /// Why two definitions differ; nil where they are the same.
    public init?(between one: IndicatorDefinition, _ other: IndicatorDefinition) {
        if one == other { return nil }
        if one.id != other.id {
            self = .otherIndicator(one.id, other.id)
        } else if one.version != other.version {
            self = .otherVersion(one.version, other.version)
        } else if one.measure != other.measure {
            self = .otherMeasure(one.measure, other.measure)
        } else if one.unit != other.unit {
            self = .otherUnit(one.unit, other.unit)
        } else if one.numerator != other.numerator {
            self = .otherNumerator(one.numerator, other.numerator)
        } else if one.denominator != other.denominator {
            self = .otherDenominator(one.denominator, other.denominator)
        } else {
            self = .otherWording(one.id)
        }
    }

    /// The stable code, such as `indicator.other-denominator`.
    public var code: String {
        switch self {
        case .otherIndicator: "indicator.other-indicator"
        case .otherVersion: "indicator.other-version"
        case .otherMeasure: "indicator.other-measure"
        case .otherUnit: "indicator.other-unit"
        case .otherNumerator: "indicator.other-numerator"
        case .otherDenominator: "indicator.other-denominator"
        case .otherWording: "indicator.other-wording"
        case .otherPeriod: "indicator.other-period"
        case .ratesDoNotAdd: "indicator.rates-do-not-add"
        case .doesNotFit: "indicator.does-not-fit"
        }
    }

    /// The problem as a sentence.
    public var text: Bilingual {
        func pair(_ zh: String, _ en: String, _ one: Term?, _ other: Term?) -> Bilingual {
            Bilingual(
                "\(zh)不同：“\(one?.zh ?? "未写明")”与“\(other?.zh ?? "未写明")”",
                "different \(en): “\(one?.en ?? "not named")” and “\(other?.en ?? "not named")”")
        }
        switch self {
        case .otherIndicator(let one, let other):
            return Bilingual("不是同一指标：\(one)与\(other)", "not the same indicator: \(one) and \(other)")
        case .otherVersion(let one, let other):
            return Bilingual("指标定义版本不同：\(one)与\(other)", "different versions of the definition: \(one) and \(other)")
        case .otherMeasure(let one, let other): return pair("计算方式", "way of computing", one.term, other.term)
        case .otherUnit(let one, let other): return pair("计量单位", "units", one.term, other.term)
        case .otherNumerator(let one, let other): return pair("分子", "numerators", one, other)
        case .otherDenominator(let one, let other): return pair("分母", "denominators", one, other)
        case .otherWording(let id):
            return Bilingual("指标\(id)的定义文字或来源不同", "the definitions of \(id) differ in wording or source")
        case .otherPeriod(let one, let other):
            return Bilingual(
                "统计期间不同：\(one.text(in: .zh))与\(other.text(in: .zh))",
                "different periods: \(one.text(in: .en)) and \(other.text(in: .en))")
        case .ratesDoNotAdd(let id):
            return Bilingual("\(id)是比率，不能相加，应合并明细后重算", "\(id) is a rate: rates do not add, merge the tallies")
        case .doesNotFit: return Bilingual("合计超出范围", "the sum is out of range")
        }
    }
}
