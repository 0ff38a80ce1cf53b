/// Figures of one period and place, ready to print: the same files give the same bytes.
public struct IndicatorReport: Sendable, Hashable, WireRecord {
    /// Over which days.
    public let period: IndicatorPeriod
    /// Of what place or body; nil where it is understood.
    public let place: String?
    /// The figures, in order of the indicators' ids.
    public let figures: [IndicatorFigure]
    /// What the reader must know, in the order of the figures: what definitions lack, units left out, overlaps.
    public let notes: [Bilingual]

    /// A report of figures and notes; figures are put in the order of their indicators' ids and versions.
    public init(
        over period: IndicatorPeriod, place: String? = nil, _ figures: [IndicatorFigure], notes: [Bilingual] = []
    ) {
        self.period = period
        self.place = place
        self.figures = figures.sorted(by: Self.precedes)
        self.notes = notes
    }

    /// A report of tallies; their findings become notes.
    public init(
        _ tallies: [IndicatorTally], over period: IndicatorPeriod, place: String? = nil, notes: [Bilingual] = []
    ) {
        let sorted = tallies.sorted { Self.precedes($0.definition, $1.definition) }
        self.init(
            over: period, place: place, sorted.map { $0.figure(of: place) },
            notes: sorted.flatMap { $0.findings.map(\.text) } + notes)
    }

    private static func precedes(_ one: IndicatorFigure, _ other: IndicatorFigure) -> Bool {
        precedes(one.definition, other.definition)
    }

    private static func precedes(_ one: IndicatorDefinition, _ other: IndicatorDefinition) -> Bool {
        one.id == other.id
            ? one.version < other.version
            : one.id.rawValue.utf8.lexicographicallyPrecedes(other.id.rawValue.utf8)
    }

    /// The figure of an indicator; nil where the report has none.
    public subscript(id: IndicatorID) -> IndicatorFigure? { figures.first { $0.definition.id == id } }

    /// The report as JSON; the same report, the same bytes.
    public var json: [UInt8] { JSON.write(self) }

    /// The report in lines.
    public func text(in language: Language, decimals: Int = 2) -> String {
        (figures.map { $0.text(in: language, decimals: decimals) } + notes.map { $0[language] })
            .joined(separator: "\n")
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        let period = try c.field("period", value?.period)
        let place = try c.optional("place", value?.place)
        let figures = try c.field("figures", value?.figures)
        let notes = try c.defaulted("notes", value?.notes, default: [])
        return Self(over: period, place: place, figures, notes: notes)
    }
}
