/// 出庭应诉点名通报: the quarterly notice that names the organs whose heads stayed away without an accepted reason.
///
/// The mismatches of the two books come first: while there is one, no rate is computed. It names organs, never persons.
/// law: administrative.K14
/// law: administrative.I05
/// law: administrative.L-Q01
public struct AttendanceNotice: Sendable, Hashable {
    /// An organ named in the notice.
    public struct Named: Sendable, Hashable {
        /// The organ.
        public let organ: ActorID
        /// Its records of the quarter in which the head stayed away, left or refused to explain, by key.
        public let entries: [AttendanceEntry]
    }

    /// The quarter.
    public let quarter: AttendanceQuarter
    /// The target.
    public let target: AttendanceTarget
    /// Where the books disagree about the quarter; a rate is computed only when there is none.
    public let mismatches: [AttendanceMismatch]
    /// The counts of the quarter; nil while the books disagree.
    public let tally: AttendanceTally?
    /// Whether the target is met; nil while the books disagree.
    public let answer: AttendanceTarget.Answer?
    /// The organs named, from the lines both books agree on, by organ.
    public let named: [Named]
    /// The organs whose own rate misses the target, from the same lines, by organ; none about which the books disagree.
    public let belowTarget: [ActorID]
    /// The last day to put right what was found, as the notice sets it; nil where it sets none.
    public let rectifyBy: CivilDate?

    /// The notice of a quarter. O(n log n).
    public init(
        _ quarter: AttendanceQuarter, of books: AttendanceBooks, target: AttendanceTarget = .qinhuangdao,
        rectifyBy: CivilDate? = nil, in law: LegalContext
    ) {
        self.quarter = quarter
        self.target = target
        self.rectifyBy = rectifyBy
        mismatches = books.mismatches(in: quarter.days)
        let agreed = books.agreed(in: quarter.days)
        tally = mismatches.isEmpty ? AttendanceTally(agreed) : nil
        answer = tally.map { target.answer(for: $0, in: law) }
        var lines: [ActorID: [AttendanceEntry]] = [:]
        for entry in agreed { lines[entry.key.defendant, default: []].append(entry) }
        let organs = lines.sorted { $0.key.rawValue < $1.key.rawValue }
        named = organs.compactMap { organ, entries in
            let absences = entries.filter { $0.result.isUnjustifiedAbsence || $0.result.isBrokenOff }
            return absences.isEmpty ? nil : Named(organ: organ, entries: absences)
        }
        let doubtful = Set(mismatches.map(\.key.defendant))
        belowTarget = organs.filter { !doubtful.contains($0.key) }.filter {
            target.answer(for: AttendanceTally($0.value), in: law) == .missed
        }.map(\.key)
    }

    /// The rate the target looks at; nil while the books disagree, or where nothing was heard.
    public var rate: Percent? { tally.flatMap(target.rate(of:)) }

    /// What each named organ owes: to put right what was found and say what it did.
    public func duties(since day: CivilDate) -> [Duty] {
        named.map { line in
            Duty(
                "attendance-notice/rectify",
                Bilingual("整改并反馈：\(line.organ)", "put it right and report: \(line.organ)"),
                owedBy: AdministrativeRole.agency.term, to: AdministrativeRole.ruleOfLawOffice.term, since: day,
                lastDay: rectifyBy, Basis(.qinhuangdao(), .headAttendance(14)), evidence: .local)
        }
    }

    /// The named organs that have not yet reported what they did.
    public func unanswered(reported: Set<ActorID>) -> [ActorID] {
        named.map(\.organ).filter { !reported.contains($0) }
    }
}
