/// Several indicators over one period, computed in one pass over the files.
public struct IndicatorPanel: Sendable {
    /// The indicators.
    public let indicators: [Indicator]
    /// Which of them read files of any machine.
    private let general: [Int]
    /// Which of them read files of a machine, those of any machine among them, by its wire name.
    private let special: [String: [Int]]

    /// A panel.
    public init(_ indicators: [Indicator]) {
        self.indicators = indicators
        general = indicators.indices.filter { indicators[$0].machines.isEmpty }
        var special: [String: [Int]] = [:]
        for machine in Set(indicators.flatMap(\.machines)) {
            special[machine] = indicators.indices.filter {
                indicators[$0].machines.isEmpty || indicators[$0].machines.contains(machine)
            }
        }
        self.special = special
    }

    /// One tally an indicator, in the order of the indicators. A file is shown to the indicators of its machine alone.
    public func tallies(
        over period: IndicatorPeriod, of files: some Sequence<any Dossier>, under law: LegalContext = .current
    ) -> [IndicatorTally] {
        var tallies = indicators.map { $0.tally(over: period) }
        for file in files {
            for index in special[type(of: file).machine.wire] ?? general {
                tallies[index].add(indicators[index].contributions(of: file, over: period, under: law))
            }
        }
        return tallies
    }

    /// The report of a place: the figures of the panel, and what the reader must know.
    public func report(
        over period: IndicatorPeriod, of files: some Sequence<any Dossier>, place: String? = nil,
        under law: LegalContext = .current
    ) -> IndicatorReport {
        IndicatorReport(tallies(over: period, of: files, under: law), over: period, place: place)
    }
}
