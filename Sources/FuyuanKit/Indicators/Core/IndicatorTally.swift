/// What was counted for an indicator over a period, with the name of each unit, so that tallies merge as sets.
///
/// A unit that two tallies both hold counts once. Where they say different things of it, both are kept as a conflict
/// and it counts in neither way until the sources agree. Merging gives the same bytes in any order and grouping.
public struct IndicatorTally: Sendable, Hashable {
    /// What is counted.
    public let definition: IndicatorDefinition
    /// Over which days.
    public let period: IndicatorPeriod

    /// What was said of the units all sources agree on.
    private(set) var agreed: [String: IndicatorContribution] = [:]
    /// What was said of the others.
    private var disputed: [String: IndicatorDispute] = [:]

    /// An empty tally.
    public init(_ definition: IndicatorDefinition, over period: IndicatorPeriod) {
        self.definition = definition
        self.period = period
    }

    /// Adds contributions; one that is there already changes nothing.
    public mutating func add(_ contributions: some Sequence<IndicatorContribution>) {
        for contribution in contributions { add(contribution) }
    }

    /// Adds a contribution; one that is there already changes nothing. O(1).
    ///
    /// Names that differ only in how their characters are composed are the same name; the one whose bytes come first
    /// stands for all.
    public mutating func add(_ contribution: IndicatorContribution) {
        let unit = contribution.unit
        if !disputed.isEmpty, let place = disputed.index(forKey: unit) {
            disputed.values[place].add(contribution)
            return
        }
        guard let held = agreed[unit] else {
            agreed[unit] = contribution
            return
        }
        if held == contribution {
            if unit.utf8.lexicographicallyPrecedes(held.unit.utf8) { agreed[unit] = contribution }
            return
        }
        agreed[unit] = nil
        var dispute = IndicatorDispute(held)
        dispute.add(contribution)
        disputed[unit] = dispute
    }

    /// Brings in another tally of the same definition and period. O(units of the other).
    /// - Throws: ``IndicatorProblem`` where they do not mean the same; then nothing has changed.
    public mutating func merge(_ other: IndicatorTally) throws(IndicatorProblem) {
        if let problem = IndicatorProblem(between: definition, other.definition) { throw problem }
        guard period == other.period else { throw .otherPeriod(period, other.period) }
        for one in other.agreed.values { add(one) }
        for dispute in other.disputed.values { add(dispute.contents) }
    }

    /// Both tallies in one.
    /// - Throws: ``IndicatorProblem`` where they do not mean the same.
    public func merged(with other: IndicatorTally) throws(IndicatorProblem) -> IndicatorTally {
        var merged = self
        try merged.merge(other)
        return merged
    }

    /// How many units it holds, those in conflict among them.
    public var count: Int { agreed.count + disputed.count }
    /// Whether nothing was counted.
    public var isEmpty: Bool { agreed.isEmpty && disputed.isEmpty }

    /// Every contribution, in the order of the units' bytes; a unit in conflict stands with each of its contents.
    public var contributions: [IndicatorContribution] {
        (Array(agreed.values) + disputed.values.flatMap(\.contents)).sorted(by: IndicatorContribution.precedes)
    }

    /// The units of which different things were said, in the order of their bytes. They are left out of the value.
    public var conflicts: [IndicatorConflict] {
        disputed.values.map { IndicatorConflict(unit: $0.unit, contents: $0.contents) }
            .sorted { $0.unit.utf8.lexicographicallyPrecedes($1.unit.utf8) }
    }

    /// The contributions that count.
    var counted: some Sequence<IndicatorContribution> { agreed.values }
}

/// The different things said of one unit, each once.
private struct IndicatorDispute: Sendable, Hashable {
    private struct Sides: Sendable, Hashable {
        let numerator: Int64
        let denominator: Int64
    }
    /// The unit's name whose bytes come first.
    private(set) var unit: String
    private var sides: Set<Sides>

    init(_ one: IndicatorContribution) {
        unit = one.unit
        sides = [Sides(numerator: one.numerator, denominator: one.denominator)]
    }

    mutating func add(_ one: IndicatorContribution) {
        if one.unit.utf8.lexicographicallyPrecedes(unit.utf8) { unit = one.unit }
        sides.insert(Sides(numerator: one.numerator, denominator: one.denominator))
    }

    /// In order.
    var contents: [IndicatorContribution] {
        sides.map { IndicatorContribution(unit, $0.numerator, of: $0.denominator) }
            .sorted(by: IndicatorContribution.precedes)
    }
}

/// A unit of which two sources say different things.
public struct IndicatorConflict: Sendable, Hashable {
    /// The unit.
    public let unit: String
    /// What was said of it, in order; two contents or more.
    public let contents: [IndicatorContribution]
}

/// Written as definition, period and contributions in the order of the units' bytes.
extension IndicatorTally: WireRecord {
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        let definition = try c.field("definition", value?.definition)
        let period = try c.field("period", value?.period)
        let contributions = try c.field("contributions", value?.contributions)
        var tally = Self(definition, over: period)
        tally.add(contributions)
        return tally
    }
}
