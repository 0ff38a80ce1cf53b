/// Several indicators over one period, computed in one pass over the files.
public struct IndicatorPanel: Sendable {
    /// The indicators.
    public let indicators: [Indicator]
    /// Which of them read files of any machine.
    private let general: [Int]
    /// Which of them read files of a machine, by its wire name.
    private let special: [String: [Int]]

    /// A panel.
    public init(_ indicators: [Indicator]) {
        self.indicators = indicators
        var (general, special) = ([Int](), [String: [Int]]())
        for (index, indicator) in indicators.enumerated() {
            if indicator.machines.isEmpty { general.append(index) }
            for machine in indicator.machines { special[machine, default: []].append(index) }
        }
        self.general = general
        self.special = special
    }

    /// One tally an indicator, in the order of the indicators. A file is shown to the indicators of its machine alone.
    public func tallies(
        over period: IndicatorPeriod, of files: some Sequence<any Dossier>, under law: LegalContext = .current
    ) -> [IndicatorTally] {
        var tallies = indicators.map { $0.tally(over: period) }
        for file in files {
            for index in general + (special[type(of: file).machine.wire] ?? []) {
                tallies[index].add(indicators[index].contributions(of: file, over: period, under: law))
            }
        }
        return tallies
    }

    /// The report of a place: the figures of the panel, those of a year before where they are given, and what the reader
    /// must know.
    public func report(
        over period: IndicatorPeriod, of files: some Sequence<any Dossier>, place: String? = nil,
        under law: LegalContext = .current
    ) -> IndicatorReport {
        IndicatorReport(tallies(over: period, of: files, under: law), over: period, place: place)
    }
}
