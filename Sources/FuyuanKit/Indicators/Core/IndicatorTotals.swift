/// An indicator as sums without the names of what was counted, for those who may not keep names.
///
/// Totals merge by adding: a case that two of them both counted counts twice, and nobody can tell. ``caveat`` says so.
public struct IndicatorTotals: Sendable, Hashable, WireRecord {
    /// What is counted.
    public let definition: IndicatorDefinition
    /// Over which days.
    public let period: IndicatorPeriod
    /// The sum above the line.
    public let numerator: Int64
    /// The sum below the line.
    public let denominator: Int64
    /// How many units were counted.
    public let count: Int64
    /// How many units were left out because different things were said of them.
    public let conflicts: Int64
    /// How many totals were added to give these; 1 for those of one tally.
    public let parts: Int64

    /// Totals.
    public init(
        _ definition: IndicatorDefinition, over period: IndicatorPeriod, numerator: Int64, denominator: Int64 = 0,
        count: Int64, conflicts: Int64 = 0, parts: Int64 = 1
    ) {
        self.definition = definition
        self.period = period
        self.numerator = numerator
        self.denominator = denominator
        self.count = count
        self.conflicts = conflicts
        self.parts = parts
    }

    /// Both added.
    /// - Throws: ``IndicatorProblem`` where they do not mean the same, or a sum does not fit.
    public func merged(with other: IndicatorTotals) throws(IndicatorProblem) -> IndicatorTotals {
        if let problem = IndicatorProblem(between: definition, other.definition) { throw problem }
        guard period == other.period else { throw .otherPeriod(period, other.period) }
        func sum(_ one: Int64, _ two: Int64) throws(IndicatorProblem) -> Int64 {
            let (sum, overflow) = one.addingReportingOverflow(two)
            guard !overflow else { throw .doesNotFit }
            return sum
        }
        return IndicatorTotals(
            definition, over: period, numerator: try sum(numerator, other.numerator),
            denominator: try sum(denominator, other.denominator), count: try sum(count, other.count),
            conflicts: try sum(conflicts, other.conflicts), parts: try sum(parts, other.parts))
    }

    /// The figure; a median is not kept.
    public var value: IndicatorValue {
        definition.value(numerator: numerator, denominator: denominator, median: nil)
    }

    /// What cannot be told from added totals; nil for those of one tally.
    public var caveat: Bilingual? {
        guard parts > 1 else { return nil }
        return Bilingual(
            "由\(parts)份汇总数相加而成，不含明细：同一案件若在两处统计，则计入两次",
            "added from \(parts) totals without names: a case counted in two of them counts twice")
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        let definition = try c.field("definition", value?.definition)
        let period = try c.field("period", value?.period)
        let numerator = try c.field("numerator", value?.numerator)
        let denominator = try c.defaulted("denominator", value?.denominator, default: 0)
        let count = try c.field("count", value?.count)
        let conflicts = try c.defaulted("conflicts", value?.conflicts, default: 0)
        let parts = try c.defaulted("parts", value?.parts, default: 1)
        return Self(
            definition, over: period, numerator: numerator, denominator: denominator, count: count,
            conflicts: conflicts, parts: parts)
    }
}
