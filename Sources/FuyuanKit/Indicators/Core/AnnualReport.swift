/// 白皮书: the yearly report of a place, its figures beside those of the year before.
///
/// The same journals give the same bytes, in whatever order the cases come.
public struct AnnualReport: Sendable, Hashable, WireRecord {
    /// How many cases of one machine stand in one phase.
    public struct Standing: Sendable, Hashable, WireRecord {
        /// The machine.
        public let machine: Term
        /// The phase.
        public let phase: Term
        /// How many cases.
        public let count: Int64

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                machine: try c.field("machine", value?.machine), phase: try c.field("phase", value?.phase),
                count: try c.field("count", value?.count))
        }
    }

    /// The figures of the year.
    public let report: IndicatorReport
    /// The same figures of the year before, as the same files give them.
    public let before: IndicatorReport?
    /// The case files by machine and phase, in the order of their wire names.
    public let standings: [Standing]

    /// The report of a year, 1…9999, from case files; nil for another year.
    public init?(
        _ year: Int, place: String? = nil, of panel: IndicatorPanel, _ files: [any Dossier],
        under law: LegalContext = .current
    ) {
        guard let period = IndicatorPeriod.year(year) else { return nil }
        report = panel.report(over: period, of: files, place: place, under: law)
        before = period.yearBefore.map { panel.report(over: $0, of: files, place: place, under: law) }
        var counts: [[String]: Standing] = [:]
        for file in files {
            let (machine, phase) = (type(of: file).machine, file.phase)
            let count = counts[[machine.wire, phase.wire]]?.count ?? 0
            counts[[machine.wire, phase.wire]] = Standing(machine: machine, phase: phase, count: count + 1)
        }
        standings = counts.values.sorted { ($0.machine.wire, $0.phase.wire) < ($1.machine.wire, $1.phase.wire) }
    }

    private init(_ report: IndicatorReport, _ before: IndicatorReport?, _ standings: [Standing]) {
        self.report = report
        self.before = before
        self.standings = standings
    }

    /// Every figure beside that of the year before.
    public var changes: [YearOnYear] {
        report.figures.compactMap { now in
            before?.figures.first { $0.definition == now.definition }.flatMap { then in
                do throws(IndicatorProblem) { return try YearOnYear(now, then: then) } catch { return nil }
            }
        }
    }

    /// The report as JSON; the same report, the same bytes.
    public var json: [UInt8] { JSON.write(self) }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        let report = try c.field("report", value?.report)
        let before = try c.optional("before", value.map { $0.before })
        return Self(report, before, try c.field("standings", value?.standings))
    }
}
