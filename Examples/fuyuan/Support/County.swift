import Foundation
import FuyuanKit

/// The linked cases of a county, with the duties that cross from one to another.
struct County {
    /// What the files beside the journals are called.
    private enum Beside {
        static let links = "links.jsonl"
        static let attendance = "attendance.jsonl"
    }

    /// Cases, links and duties.
    private(set) var docket = CoordinatedDocket()
    /// What the journals raised, in order.
    private(set) var raised: [RaisedDuty] = []
    /// The organs' own book of attendance; nil where none was given.
    private(set) var attendance: [AttendanceEntry]?
    /// The name of the place; nil where not given.
    let place: String?
    let law: LegalContext

    /// The options the subcommands on a county share.
    static let options: Set<String> = DocketOptions.all.union(["as-of", "links", "attendance", "place"])

    /// Reads journals in the order given and, before them, the links of their cases. A folder stands for the files in it,
    /// with `links.jsonl` and `attendance.jsonl`; no file stands for the sample county. Journals must come in the order of
    /// their days.
    static func read(_ arguments: Arguments, _ language: Language) throws(Failure) -> County {
        let law = try DocketOptions.law(arguments)
        let isSample = arguments.values.isEmpty
        var journals: [String] = []
        var (links, attendance) = (arguments.all("links"), arguments["attendance"])
        for path in isSample ? [Input.samplesFolder + "/county"] : arguments.values {
            guard isFolder(path) else {
                journals.append(path)
                continue
            }
            for file in Input.journals(in: path) {
                switch URL(fileURLWithPath: file).lastPathComponent {
                case Beside.links: links.append(file)
                case Beside.attendance: attendance = attendance ?? file
                default: journals.append(file)  // not an enum
                }
            }
        }
        guard !journals.isEmpty else { throw .input("没有可读取的案卷", "there is no journal to read") }
        let sample = language == .zh ? "临江县（示例）" : "Linjiang County (sample)"
        var county = County(place: arguments["place"] ?? (isSample ? sample : nil), law: law)
        for file in links {
            for link in try LineSource.records(CaseLink.self, in: file, language) {
                county.raised += county.docket.link(link, under: law).raised
            }
        }
        if let attendance { county.attendance = try LineSource.records(AttendanceEntry.self, in: attendance, language) }
        var progress = Progress()
        for file in journals { try county.read(file, &progress, language) }
        progress.end()
        return county
    }

    private init(place: String?, law: LegalContext) {
        self.place = place
        self.law = law
    }

    private mutating func read(_ file: String, _ progress: inout Progress, _ language: Language) throws(Failure) {
        try LineSource.read(file, &progress) { line, name in
            let consequences = docket.admit(line, from: name, under: law)
            raised += consequences.raised
            guard consequences.error != nil, let bad = docket.docket.unread.last else { return }
            complain("\(bad.place): \(bad.error.text(in: language))")
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
        return kind == .typeDirectory
    }

    /// The cases, without the duties that cross between them.
    var cases: [any Dossier] { docket.docket.files.filter { !($0 is CaseFile<CrossCaseDuty>) } }

    /// The files of one machine.
    func files<Machine: CaseMachine>(of machine: Machine.Type) -> [CaseFile<Machine>] {
        docket.docket.files.compactMap { $0 as? CaseFile<Machine> }
    }

    /// The day asked about: that of `--as-of`, else the last day of a case.
    func day(_ arguments: Arguments) throws(Failure) -> CivilDate {
        guard let day = try arguments.day("as-of") ?? cases.compactMap(\.lastDay).max() else {
            throw .input("案卷为空，须以 --as-of 指定日期", "the docket is empty: give a day with --as-of")
        }
        return day
    }

    /// The measures that a bankruptcy obliges to lift and that stand on a day, of all bankruptcies.
    func standingMeasures(asOf day: CivilDate) -> [StandingMeasure] {
        files(of: BankruptcyCase.self).flatMap { docket.standingMeasures(of: $0.id, asOf: day) }
    }

    /// The quarterly notice of attendance, from the court's files and the organs' own book.
    func notice(of quarter: AttendanceQuarter) -> AttendanceNotice {
        let court = files(of: HeadAttendance.self).compactMap(\.state.entry)
        return AttendanceNotice(
            quarter, of: AttendanceBooks(court: court, organ: attendance ?? court), in: law)
    }

    /// The figures over a period.
    func indicators(over period: IndicatorPeriod) -> IndicatorReport {
        Self.panel.report(over: period, of: cases, place: place, under: law)
    }

    /// Every indicator that is computed from case files alone.
    static let panel = IndicatorPanel(
        Indicator.mediation + Indicator.bankruptcy + Indicator.enforcement + Indicator.administrative
            + Indicator.liaison)

    /// The figures a month's page shows.
    static let headlines = IndicatorPanel([
        .mediationSuccess, .autoPerformance, .failedFiledInTime, .bankruptcyAcceptanceRate, .measuresUnlifted,
        .unsealingDays, .completionRate, .enforcementDays, .overdueNodes, .deletedOnTime, .newReconsiderations,
        .correctionRate, .newSuits, .suitClosingRate, .lossRate, .attendanceRate, .attendanceSpoken, .grantRate,
        .separationShare, .centreResolution, .petitionsRouted, .conferencesHeld, .tasksListed, .tasksOnTime,
        .tasksOverdue, .requestsAnswered, .threadsReplied,
    ])
}

/// The kinds of case a county has.
enum CaseField: CaseIterable {
    case mediation
    case bankruptcy
    case enforcement
    case administrative
    case liaison

    /// The field a machine belongs to, by its first machine in the kit's list.
    init(of machine: Term) {
        let order = Docket.machines.map { $0.machine.wire }
        func place(_ machine: Term) -> Int { order.firstIndex(of: machine.wire) ?? order.count }
        let at = place(machine)
        self =
            at < place(BankruptcyPetition.name)
            ? .mediation
            : at < place(EnforcementCase.name)
                ? .bankruptcy
                : at < place(ReconsiderationCase.name)
                    ? .enforcement : at <= place(PetitionMatter.name) ? .administrative : .liaison
    }

    var name: Bilingual {
        switch self {
        case .mediation: Bilingual("诉调对接", "mediation")
        case .bankruptcy: Bilingual("破产", "bankruptcy")
        case .enforcement: Bilingual("执行", "enforcement")
        case .administrative: Bilingual("行政争议", "administrative")
        case .liaison: Bilingual("府院联络", "liaison")
        }
    }
}

extension IndicatorPeriod {
    /// The month of a day, from its first day to its last.
    static func month(of day: CivilDate) throws(Failure) -> IndicatorPeriod {
        try months(of: day, day.month, day.month)
    }

    /// The quarter of a day.
    static func quarter(of day: CivilDate) throws(Failure) -> IndicatorPeriod {
        let first = (day.month - 1) / 3 * 3 + 1
        return try months(of: day, first, first + 2)
    }

    /// The year up to a day.
    static func yearSoFar(through day: CivilDate) throws(Failure) -> IndicatorPeriod {
        let year = try months(of: day, 1, 12)
        return IndicatorPeriod(from: year.from, through: day) ?? year
    }

    private static func months(of day: CivilDate, _ first: Int, _ last: Int) throws(Failure) -> IndicatorPeriod {
        guard let period = months(day.year, first, last) else {
            throw .input("\(day)超出可统计的范围", "\(day) is out of range")
        }
        return period
    }
}
