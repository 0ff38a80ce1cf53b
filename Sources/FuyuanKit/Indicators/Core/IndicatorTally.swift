/// What was counted for an indicator over a period, with the name of each unit, so that tallies merge as sets.
///
/// A unit that two tallies both hold counts once. Where they say different things of it, both are kept as a conflict
/// and it counts in neither way until the sources agree. Merging gives the same bytes in any order and grouping.
public struct IndicatorTally: Sendable, Hashable {
    /// What is counted.
    public let definition: IndicatorDefinition
    /// Over which days.
    public let period: IndicatorPeriod

    /// What was said of one unit.
    enum Said: Sendable, Hashable {
        case once(IndicatorContribution)
        /// Two or more different contributions, in order.
        case differently([IndicatorContribution])
    }
    private(set) var said: [String: Said] = [:]

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
    public mutating func add(_ contribution: IndicatorContribution) {
        switch said[contribution.unit] {
        case nil: said[contribution.unit] = .once(contribution)
        case .once(let held):
            guard held != contribution || !held.unit.utf8.elementsEqual(contribution.unit.utf8) else { return }
            said[contribution.unit] = Self.brought(together: [held, contribution])
        case .differently(let held): said[contribution.unit] = Self.brought(together: held + [contribution])
        }
    }

    /// Contributions to one unit in order, each once. Names that differ only in how their characters are composed are
    /// the same name; the one whose bytes come first stands for all.
    private static func brought(together list: [IndicatorContribution]) -> Said? {
        let sorted = list.sorted(by: IndicatorContribution.precedes)
        guard let name = sorted.first?.unit else { return nil }
        var kept: [IndicatorContribution] = []
        for one in sorted.map({ IndicatorContribution(name, $0.numerator, of: $0.denominator) })
            .sorted(by: IndicatorContribution.precedes) where kept.last != one
        {
            kept.append(one)
        }
        guard kept.count > 1 else { return kept.first.map(Said.once) }
        return .differently(kept)
    }

    /// Brings in another tally of the same definition and period. O(units of the other).
    /// - Throws: ``IndicatorProblem`` where they do not mean the same; then nothing has changed.
    public mutating func merge(_ other: IndicatorTally) throws(IndicatorProblem) {
        if let problem = IndicatorProblem(between: definition, other.definition) { throw problem }
        guard period == other.period else { throw .otherPeriod(period, other.period) }
        for said in other.said.values {
            switch said {
            case .once(let one): add(one)
            case .differently(let list): add(list)
            }
        }
    }

    /// Both tallies in one.
    /// - Throws: ``IndicatorProblem`` where they do not mean the same.
    public func merged(with other: IndicatorTally) throws(IndicatorProblem) -> IndicatorTally {
        var merged = self
        try merged.merge(other)
        return merged
    }

    /// How many units it holds, those in conflict among them.
    public var count: Int { said.count }
    /// Whether nothing was counted.
    public var isEmpty: Bool { said.isEmpty }

    /// Every contribution, in the order of the units' bytes; a unit in conflict stands with each of its contents.
    public var contributions: [IndicatorContribution] {
        said.values.flatMap { said -> [IndicatorContribution] in
            switch said {
            case .once(let one): [one]
            case .differently(let list): list
            }
        }.sorted(by: IndicatorContribution.precedes)
    }

    /// The units of which different things were said, in the order of their bytes. They are left out of the value.
    public var conflicts: [IndicatorConflict] {
        said.values.compactMap { said -> IndicatorConflict? in
            guard case .differently(let list) = said, let first = list.first else { return nil }
            return IndicatorConflict(unit: first.unit, contents: list)
        }.sorted { $0.unit.utf8.lexicographicallyPrecedes($1.unit.utf8) }
    }

    /// The contributions that count.
    var counted: some Sequence<IndicatorContribution> {
        said.values.lazy.compactMap { said -> IndicatorContribution? in
            guard case .once(let one) = said else { return nil }
            return one
        }
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
