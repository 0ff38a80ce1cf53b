extension JointConference {
    /// The tasks the decisions ask for, in the order of the minutes: one for each decision that names its unit and
    /// its day. The source of each names the meeting and the decision.
    public func taskDrafts(of meeting: CaseID, in domain: TaskDomain) -> [TaskDraft] {
        resolutions.filter(\.isAssigned).map { it in
            TaskDraft(
                it.text,
                from: TaskSource(.conferenceDecision, matter: meeting, resolution: it.id, paper: minutes?.number),
                in: domain, measures: [it.text], unit: it.owner, helpers: it.helpers, leader: it.leader, due: it.due)
        }
    }

    /// The counts behind 决议办结率.
    public var resolutionTally: ResolutionTally {
        ResolutionTally(decided: Int64(resolutions.count), settled: Int64(resolutions.count - unsettled.count))
    }
}

/// Counts behind 决议办结率. Tallies of different meetings add up.
public struct ResolutionTally: WireRecord {
    /// Decisions.
    public var decided: Int64
    /// Among them, settled.
    public var settled: Int64

    /// A tally; nothing counted unless said.
    public init(decided: Int64 = 0, settled: Int64 = 0) {
        self.decided = decided
        self.settled = settled
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(decided: try c.field("decided", value?.decided), settled: try c.field("settled", value?.settled))
    }

    /// The tally of both, in either order; nil when a count does not fit.
    public func merged(with other: ResolutionTally) -> ResolutionTally? {
        guard let decided = Int64.sumOfCounts(decided, other.decided),
            let settled = Int64.sumOfCounts(settled, other.settled)
        else { return nil }
        return ResolutionTally(decided: decided, settled: settled)
    }

    /// 决议办结率: settled ÷ decided; nil where nothing was decided.
    public var rate: Percent? { settled > decided ? nil : Percent(settled, of: decided) }
}

/// 纪要—任务—销号: a meeting beside the tasks made of its decisions: which decision has a task, and how it stands.
public struct ConferenceFollowUp: Sendable, Hashable {
    /// One decision and its task.
    public struct Line: Sendable, Hashable {
        /// The decision.
        public let resolution: ResolutionID
        /// Its task: of several one still open, else one that is closed, else one that was dropped; the latest given
        /// of those that stand alike. Nil where none was made.
        public let task: CaseID?
        /// Where the task stands; nil where there is none.
        public let phase: CoordinationTask.Phase?

        /// What to note of the decision now; nil while its task is open or missing.
        public var outcome: ResolutionOutcome? {
            guard let task, let phase else { return nil }
            if phase == .closed { return ResolutionOutcome(resolution, .taskClosed, task: task) }
            return phase == .cancelled ? ResolutionOutcome(resolution, .taskCancelled, task: task) : nil
        }
    }

    /// The decisions, in the order of the minutes.
    public let lines: [Line]
    /// Tasks said to come from a decision the minutes do not hold.
    public let strays: [CaseID]

    /// The meeting beside its tasks; tasks of other sources are passed over. O(decisions + tasks).
    public init(of meeting: CaseFile<JointConference>, tasks: some Sequence<CaseFile<CoordinationTask>>) {
        let known = Set(meeting.state.resolutions.map(\.id))
        var (phases, order): ([CaseID: (ResolutionID?, CoordinationTask.Phase)], [CaseID]) = ([:], [])
        for file in tasks {
            guard let source = file.state.draft?.source, source.kind == .conferenceDecision, source.matter == meeting.id
            else { continue }
            let told = (source.resolution, file.state.phase)
            if phases.updateValue(told, forKey: file.id) == nil { order.append(file.id) }
        }
        var made: [ResolutionID: (CaseID, CoordinationTask.Phase)] = [:]
        var strays: [CaseID] = []
        for id in order {
            guard let (resolution, phase) = phases[id], let resolution, known.contains(resolution) else {
                strays.append(id)
                continue
            }
            if let (_, before) = made[resolution], Self.weight(before) > Self.weight(phase) { continue }
            made[resolution] = (id, phase)
        }
        lines = meeting.state.resolutions.map { Line(resolution: $0.id, task: made[$0.id]?.0, phase: made[$0.id]?.1) }
        self.strays = strays
    }

    /// An open task outweighs a closed one, a closed one a dropped one.
    private static func weight(_ phase: CoordinationTask.Phase) -> Int {
        CoordinationTask.finals.contains(phase) ? (phase == .closed ? 1 : 0) : 2
    }

    /// Decisions no task was made of.
    public var withoutTask: [ResolutionID] { lines.filter { $0.task == nil }.map(\.resolution) }
    /// Decisions whose task is open.
    public var open: [ResolutionID] { lines.filter { $0.task != nil && $0.outcome == nil }.map(\.resolution) }
    /// What may be noted of decisions now.
    public var outcomes: [ResolutionOutcome] { lines.compactMap(\.outcome) }
    /// Whether every decision has its task, and every task is closed or dropped.
    public var isComplete: Bool { withoutTask.isEmpty && open.isEmpty && strays.isEmpty }
}

/// 联席会议年度情况: how many meetings of a kind were held in a year, against what is published as usual.
public struct ConferenceYear: Sendable, Hashable {
    /// The kind.
    public let kind: ConferenceKind
    /// The year.
    public let year: Int
    /// The meetings held, in the order given; a file given twice counts once.
    public let held: [CaseID]

    /// The meetings of a kind held in a year. O(files).
    public init(_ kind: ConferenceKind, in year: Int, of files: some Sequence<CaseFile<JointConference>>) {
        self.kind = kind
        self.year = year
        var seen: Set<CaseID> = []
        held = files.compactMap { file in
            guard file.state.kind == kind, file.state.heldOn?.year == year, seen.insert(file.id).inserted else {
                return nil
            }
            return file.id
        }
    }

    /// Fewer meetings than the practice in hand asks for: a warning; empty where it asks for none.
    public func findings(in law: LegalContext) -> [Finding] {
        guard let frequency = kind.frequency, case .count(let least) = law.value(of: frequency), held.count < least
        else {
            return []
        }
        return [
            Finding(
                "liaison.conference.too-few", .warning, frequency.basis,
                "\(year)年召开\(kind.term.zh)\(held.count)次，少于\(least)次",
                "\(year): \(held.count) held (\(kind.term.en)), fewer than \(least)")
        ]
    }
}
