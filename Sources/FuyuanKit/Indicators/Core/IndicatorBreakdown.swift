/// A tally split by label, where one unit may carry several: themes of a matter, kinds of a dispute.
///
/// The whole is the set of all units, never the sum of the parts; ``caveat`` says so where they overlap.
public struct IndicatorBreakdown: Sendable, Hashable {
    /// All units.
    public private(set) var whole: IndicatorTally
    private var tallies: [String: IndicatorTally] = [:]

    /// An empty breakdown.
    public init(_ definition: IndicatorDefinition, over period: IndicatorPeriod) {
        whole = IndicatorTally(definition, over: period)
    }

    /// Adds a contribution under its labels; none is allowed.
    public mutating func add(_ contribution: IndicatorContribution, under labels: some Sequence<String>) {
        whole.add(contribution)
        for label in labels {
            tallies[label, default: IndicatorTally(whole.definition, over: whole.period)].add(contribution)
        }
    }

    /// Brings in another breakdown, label by label.
    /// - Throws: ``IndicatorProblem`` where they do not mean the same; then nothing has changed.
    public mutating func merge(_ other: IndicatorBreakdown) throws(IndicatorProblem) {
        var merged = self
        try merged.whole.merge(other.whole)
        for (label, tally) in other.tallies {
            var own = merged.tallies[label] ?? IndicatorTally(whole.definition, over: whole.period)
            try own.merge(tally)
            merged.tallies[label] = own
        }
        self = merged
    }

    /// The labels in the order of their bytes, each with its tally.
    public var parts: [(label: String, tally: IndicatorTally)] {
        tallies.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value) }
    }

    /// The tally of a label; empty where nothing carries it.
    public subscript(label: String) -> IndicatorTally {
        tallies[label] ?? IndicatorTally(whole.definition, over: whole.period)
    }

    /// The parts, the whole and what must be said with them, one a line.
    public func text(in language: Language) -> String {
        let colon = language == .zh ? "：" : ": "
        let whole = (language == .zh ? "总数" : "whole") + colon + whole.value.text(in: language)
        let lines = parts.map { $0.label + colon + $0.tally.value.text(in: language) } + [whole]
        return (lines + [caveat?[language]].compactMap { $0 }).joined(separator: "\n")
    }

    /// How many units the parts hold together, each counted once a label.
    public var labelledCount: Int { tallies.values.reduce(0) { $0 + $1.count } }

    /// Whether the parts do not add up to the whole, because units carry several labels or none.
    public var overlaps: Bool { labelledCount != whole.count }

    /// What must be said with the parts; nil where they add up to the whole.
    public var caveat: Bilingual? {
        guard overlaps else { return nil }
        return Bilingual(
            "同一事项可归入多个类别：各类合计\(labelledCount)，实有\(whole.count)，不得相加",
            "one matter may carry several labels: the parts come to \(labelledCount), the matters are \(whole.count);"
                + " do not add them")
    }
}
