import FuyuanKit
import Testing

/// The period of a calendar year.
func indicatorYear(_ year: Int) throws -> IndicatorPeriod { try #require(IndicatorPeriod.year(year)) }

extension Indicator {
    /// The figure over a year as printed in Chinese, with what stands above and below the line.
    func told(_ year: Int, _ files: [any Dossier]) throws -> String {
        let tally = tally(over: try indicatorYear(year), of: files)
        let totals = try #require(tally.totals)
        #expect(tally.conflicts.isEmpty, "\(id)")
        let sides = definition.measure.isRate ? " \(totals.numerator)/\(totals.denominator)" : ""
        return tally.value.text(in: .zh) + sides
    }
}

/// Every indicator is completely defined, undefined over nothing where it divides, and the same to the byte whether
/// files are counted at once or in shards that overlap, whatever the order.
func checkIndicators(_ indicators: [Indicator], over files: [any Dossier], in year: Int) throws {
    let period = try indicatorYear(year)
    var definitions: Set<IndicatorDefinition> = []
    for indicator in indicators {
        #expect(definitions.insert(indicator.definition).inserted, "\(indicator.id) stands twice")
        #expect(indicator.definition.findings.map(\.text.en) == [], "\(indicator.id)")
        let empty = indicator.tally(over: period, of: [any Dossier]())
        if indicator.definition.measure.isRate {
            #expect(empty.value.gap == .emptyDenominator, "\(indicator.id)")
        } else {
            #expect(empty.value.count == 0, "\(indicator.id)")
        }
        let whole = JSON.write(indicator.tally(over: period, of: files))
        var odd = indicator.tally(over: period, of: files.enumerated().filter { $0.offset % 2 == 1 }.map(\.element))
        let even = indicator.tally(
            over: period, of: files.enumerated().filter { $0.offset % 2 == 0 || $0.offset % 3 == 0 }.map(\.element))
        var other = even
        try odd.merge(even)
        try other.merge(indicator.tally(over: period, of: files.reversed()))
        #expect(JSON.write(odd) == whole, "\(indicator.id)")
        #expect(JSON.write(other) == whole, "\(indicator.id)")
        #expect(try JSON.write(JSON.read(IndicatorTally.self, from: whole)) == whole, "\(indicator.id)")
    }
}
