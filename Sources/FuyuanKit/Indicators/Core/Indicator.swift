/// An indicator that can be computed: a definition, and what each case file brings to it.
///
/// Files are read one after another, as a stream; files of other machines bring nothing.
public struct Indicator: Sendable, Identifiable {
    /// Reads one file.
    public typealias Reading = @Sendable (any Dossier, IndicatorPeriod, LegalContext) -> [IndicatorContribution]

    /// What it means.
    public let definition: IndicatorDefinition
    /// The wire names of the machines whose files it reads; empty where it reads files of any.
    public let machines: Set<String>
    private let reading: Reading

    /// An indicator over files of any machine; `machines` names those that can bring something, or none for all.
    public init(_ definition: IndicatorDefinition, machines: Set<String> = [], reading: @escaping Reading) {
        self.definition = definition
        self.machines = machines
        self.reading = reading
    }

    /// The indicator's name.
    public var id: IndicatorID { definition.id }

    /// Whether it reads files of a machine.
    public func reads(_ machine: Term) -> Bool { machines.isEmpty || machines.contains(machine.wire) }

    /// What a file brings over a period.
    public func contributions(
        of file: any Dossier, over period: IndicatorPeriod, under law: LegalContext = .current
    ) -> [IndicatorContribution] {
        reads(type(of: file).machine) ? reading(file, period, law) : []
    }

    /// An empty tally over a period.
    public func tally(over period: IndicatorPeriod) -> IndicatorTally { IndicatorTally(definition, over: period) }

    /// The tally of files over a period. O(number of files).
    public func tally(
        over period: IndicatorPeriod, of files: some Sequence<any Dossier>, under law: LegalContext = .current
    ) -> IndicatorTally {
        var tally = IndicatorTally(definition, over: period)
        for file in files { tally.add(contributions(of: file, over: period, under: law)) }
        return tally
    }

    /// Adds a file to a tally.
    /// - Throws: ``IndicatorProblem`` where the tally is of another definition; then nothing has changed.
    public func add(
        _ file: any Dossier, to tally: inout IndicatorTally, under law: LegalContext = .current
    ) throws(IndicatorProblem) {
        if let problem = IndicatorProblem(between: definition, tally.definition) { throw problem }
        tally.add(contributions(of: file, over: tally.period, under: law))
    }
}

extension Docket {
    /// The tally of an indicator over a period. O(number of files).
    public func tally(
        _ indicator: Indicator, over period: IndicatorPeriod, under law: LegalContext = .current
    ) -> IndicatorTally { indicator.tally(over: period, of: files, under: law) }
}
