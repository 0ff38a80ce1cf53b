/// A figure with all it needs to be read: what it means, over which days, of what place.
public struct IndicatorFigure: Sendable, Hashable, WireRecord {
    /// What it means.
    public let definition: IndicatorDefinition
    /// Over which days.
    public let period: IndicatorPeriod
    /// The number.
    public let value: IndicatorValue
    /// Of what place or body; nil where it is understood.
    public let place: String?
    /// The sum above the line; nil where it was not given.
    public let numerator: Int64?
    /// The sum below the line; nil where it was not given.
    public let denominator: Int64?
    /// The day it was computed; nil where it is not said.
    public let computedOn: CivilDate?

    /// A figure.
    public init(
        _ definition: IndicatorDefinition, over period: IndicatorPeriod, _ value: IndicatorValue,
        of place: String? = nil,
        numerator: Int64? = nil, denominator: Int64? = nil, computedOn: CivilDate? = nil
    ) {
        self.definition = definition
        self.period = period
        self.value = value
        self.place = place
        self.numerator = numerator
        self.denominator = denominator
        self.computedOn = computedOn
    }

    /// The sum of two figures of one indicator, such as those of two counties.
    ///
    /// Only counts and sums of the same definition and period add up: a rate is computed from added tallies, cases and
    /// persons are never one number, and a case that both counted counts twice.
    /// - Throws: ``IndicatorProblem`` where they cannot be added.
    public func adding(_ other: IndicatorFigure) throws(IndicatorProblem) -> IndicatorFigure {
        if definition.unit != other.definition.unit { throw .otherUnit(definition.unit, other.definition.unit) }
        if let problem = IndicatorProblem(between: definition, other.definition) { throw problem }
        guard period == other.period else { throw .otherPeriod(period, other.period) }
        guard !definition.measure.isRate else { throw .ratesDoNotAdd(definition.id) }
        guard let one = value.number, let two = other.value.number, let sum = one.adding(two) else {
            throw .doesNotFit
        }
        let value = IndicatorValue(
            sum, in: definition.unit, isLowerBound: self.value.isLowerBound || other.value.isLowerBound)
        return IndicatorFigure(definition, over: period, value, of: place == other.place ? place : nil)
    }

    /// The figure in a line: name, place, period, number.
    public func text(in language: Language, decimals: Int = 2) -> String {
        let head = (place.map { $0 + (language == .zh ? "" : ", ") } ?? "") + definition.term[language]
        let number = value.text(in: language, decimals: decimals)
        return language == .zh
            ? "\(head)（\(period.text(in: .zh))）：\(number)" : "\(head) (\(period.text(in: .en))): \(number)"
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        let definition = try c.field("definition", value?.definition)
        let period = try c.field("period", value?.period)
        let number = try c.field("value", value?.value)
        let place = try c.optional("place", value?.place)
        let numerator = try c.optional("numerator", value?.numerator)
        let denominator = try c.optional("denominator", value?.denominator)
        let day = try c.optional("computedOn", value?.computedOn)
        return Self(
            definition, over: period, number, of: place, numerator: numerator, denominator: denominator,
            computedOn: day)
    }
}

extension IndicatorTotals {
    /// The figure, of a place, with the day it was computed.
    public func figure(of place: String? = nil, computedOn day: CivilDate? = nil) -> IndicatorFigure {
        IndicatorFigure(
            definition, over: period, value, of: place, numerator: numerator,
            denominator: definition.measure.isRate ? denominator : nil, computedOn: day)
    }
}

extension IndicatorTally {
    /// The figure, of a place, with the day it was computed.
    public func figure(of place: String? = nil, computedOn day: CivilDate? = nil) -> IndicatorFigure {
        let totals = totals
        return IndicatorFigure(
            definition, over: period, value, of: place, numerator: totals?.numerator,
            denominator: definition.measure.isRate ? totals?.denominator : nil, computedOn: day)
    }
}
