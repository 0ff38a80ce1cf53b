import FuyuanKit
import Testing

@Suite("任务清单") struct TaskListTests {
    /// A task file: issued to a unit, due on a day, then taken as far as asked.
    func task(
        _ id: CaseID, _ unit: ActorID, due: String, source: TaskSource = TaskSource(.annualPlan),
        list: String = "L-2026",
        version: Int = 1, closedOn: String? = nil, urged: [(String, SupervisionNotice)] = []
    ) throws -> CaseFile<CoordinationTask> {
        let office = Actor<LiaisonRole>(.officeGov, "justice")
        let member = Actor<LiaisonRole>(.member, unit)
        var file = CaseFile<CoordinationTask>(id)
        let draft = TaskDraft(
            "task \(id)", from: source, in: .enforcement, measures: ["m"], unit: unit, leader: "副区长", due: .on(day(due))
        )
        try file.then("2026-03-02", office, .draft(draft), under: .current)
        try file.then(
            "2026-03-05", office, .issue(TaskIssue(on: list, version: version, isSeated: true)), under: .current)
        try file.then("2026-03-06", member, .accept, under: .current)
        try file.then("2026-03-06", member, .start, under: .current)
        for (on, notice) in urged {
            try file.then(on, office, .urge(notice), under: .current)
            try file.then(on, member, .resume, under: .current)
        }
        guard let closedOn else { return file }
        try file.then(closedOn, member, .report(TaskReport("done", evidenceRefs: ["E"])), under: .current)
        try file.then(closedOn, office, .inspect(TaskInspection("good", meetsCriteria: true)), under: .current)
        try file.then(closedOn, office, .pass, under: .current)
        try file.then(closedOn, office, .closeOut(TaskClosure(report: "P")), under: .current)
        return file
    }

    private func files() throws -> [CaseFile<CoordinationTask>] {
        [
            try task("T-1", "tax", due: "2026-06-30", closedOn: "2026-06-30"),
            try task("T-2", "tax", due: "2026-05-31", closedOn: "2026-06-01"),
            try task("T-3", "police", due: "2026-06-15"), try task("T-4", "tax", due: "2026-06-20"),
            try task("T-5", "police", due: "2026-12-31"), try task("T-6", "tax", due: "2026-03-31", list: "L-2025"),
            try task("T-7", "tax", due: "2026-04-30", version: 2),
        ]
    }

    @Test func `A list holds the tasks issued on it up to its version, each once, and says which are overdue`() throws {
        let list = TaskList("L-2026", version: 1, on: day("2026-06-30"), of: "group", from: try files() + files())
        #expect(list.items.map(\.id) == ["T-1", "T-2", "T-3", "T-4", "T-5"])
        #expect(list.overdue(on: day("2026-06-30")).map(\.id) == ["T-3", "T-4"])
        #expect(list.overdue(on: day("2026-06-15")).map(\.id) == [])
        #expect(list.findings() == [] && !list.isSettled)
        #expect(list["T-2"]?.closedOn == day("2026-06-01") && list["T-9"] == nil)
        let bytes = JSON.write(list)
        #expect(try JSON.read(TaskList.self, from: bytes) == list)
    }

    @Test func `The rate of tasks closed in time is closed by their day over due; nothing due leaves it undefined`()
        throws
    {
        let list = TaskList("L-2026", version: 1, on: day("2026-06-30"), from: try files())
        let tally = list.tally(on: day("2026-06-30"))
        #expect(tally == TaskTally(issued: 5, closed: 2, due: 4, closedInTime: 1, overdue: 2))
        #expect(tally.onTimeRate?.description == "25.00%" && tally.closingRate?.description == "40.00%")
        #expect(list.tally(on: day("2026-03-31")).onTimeRate == nil)
        let other = TaskTally(issued: 1, closed: 1, due: 1, closedInTime: 1)
        #expect(tally.merged(with: other)?.onTimeRate?.description == "40.00%")
        #expect(tally.merged(with: other) == other.merged(with: tally))
        #expect(TaskTally(issued: .max).merged(with: other) == nil)
    }

    @Test func `A later version says what was added, dropped, changed and settled`() throws {
        let first = TaskList("L-2026", version: 1, on: day("2026-06-01"), from: try files().filter { $0.id != "T-1" })
        let second = TaskList(
            "L-2026", version: 2, on: day("2026-07-01"),
            from: [
                try task("T-1", "tax", due: "2026-06-30", closedOn: "2026-06-30"),
                try task("T-3", "police", due: "2026-06-15", closedOn: "2026-06-30"),
                try task("T-4", "tax", due: "2026-06-20"), try task("T-7", "tax", due: "2026-04-30", version: 2),
            ])
        let change = try #require(second.changes(since: first))
        #expect(change.added == ["T-1", "T-7"] && change.removed == ["T-2", "T-5"])
        #expect(change.changed == ["T-3"] && change.settled == ["T-1", "T-3"])
        #expect(first.changes(since: second) == nil)
    }

    @Test func `Each overdue task gets one letter of urging a level, none while its answer is awaited`() throws {
        let plain = try files()
        let list = TaskList("L-2026", version: 1, on: day("2026-06-30"), from: plain)
        let due = list.notices(on: day("2026-06-30"), replyBy: day("2026-07-10"))
        #expect(due.map(\.task) == ["T-3", "T-4"] && due.map(\.unit) == ["police", "tax"])
        #expect(due.allSatisfy { $0.notice == SupervisionNotice(.urge, replyBy: day("2026-07-10")) })

        let urged = try task(
            "T-3", "police", due: "2026-06-15",
            urged: [("2026-06-30", SupervisionNotice(.urge, replyBy: day("2026-07-10")))])
        let next = TaskList("L-2026", version: 1, on: day("2026-07-10"), from: plain + [urged])
        #expect(next.notices(on: day("2026-07-10")).map(\.task) == ["T-4"])
        #expect(next.notices(on: day("2026-07-11")).map { $0.notice.level } == [.bulletin, .urge])
        let pressed = try task(
            "T-3", "police", due: "2026-06-15",
            urged: [
                ("2026-06-16", SupervisionNotice()), ("2026-06-18", SupervisionNotice(.bulletin)),
                ("2026-06-20", SupervisionNotice(.interview)),
            ])
        #expect(
            TaskList("L-2026", version: 1, on: day("2026-07-01"), from: [pressed]).notices(on: day("2026-07-01")) == [])
    }

    @Test
    func `A circular names exactly the units with tasks overdue; two circulars differ in new, settled, outstanding`()
        throws
    {
        let files = try files()
        let list = TaskList("L-2026", version: 1, on: day("2026-06-18"), from: files)
        let june = Circular(of: list, on: day("2026-06-18"), replyBy: day("2026-07-15"))
        #expect(june.entries == [Circular.Entry("police", overdue: ["T-3"])])
        let later = TaskList(
            "L-2026", version: 2, on: day("2026-07-01"),
            from: files + [try task("T-3", "police", due: "2026-06-15", closedOn: "2026-06-25")])
        let july = Circular(of: later, on: day("2026-07-01"))
        #expect(july.entries == [Circular.Entry("tax", overdue: ["T-4", "T-7"])])
        let change = july.changes(since: june)
        #expect(change.new == ["T-4", "T-7"] && change.settled == ["T-3"] && change.outstanding == [])
        #expect(try JSON.read(Circular.self, from: JSON.write(july)) == july)
    }

    @Test func `A list that names a task twice, or a closed task never inspected, says so`() throws {
        let draft = TaskDraft("t", from: TaskSource(.superiorAssignment), in: .ecology)
        let item = TaskListItem("T-1", draft, phase: .drafted)
        #expect(
            TaskList("L", version: 1, on: day("2026-06-30"), [item, item]).findings().map(\.code) == [
                "liaison.list.task-twice"
            ])
        let issued = TaskListItem("T-1", draft, phase: .issued)
        #expect(issued.findings().map(\.code) == ["mediation.V100", "mediation.V100", "mediation.V100"])
    }

    @Test func `A decision given to two units is done when both tasks are, in whatever order the files come`() throws {
        let office = Actor<LiaisonRole>(.officeGov, "justice")
        let decision = ConferenceResolution("R-1", "patrol", owner: "police", due: .on(day("2026-05-31")))
        let meeting = try CaseFile<JointConference>.history(
            "J-1",
            [
                ("2026-02-02", office, .propose(ConferenceProposal(.special, on: "the river"))),
                ("2026-02-03", office, .collect(ConferenceAgenda([AgendaTopic("discharge")]))),
                ("2026-02-04", office, .schedule(ConferenceNotice(for: day("2026-02-20"), to: []))),
                ("2026-02-20", Actor(.chair), .convene(ConferenceAttendance([]))),
                ("2026-02-23", office, .draft(ConferenceMinutes([decision]))),
            ])
        let source = TaskSource(.conferenceDecision, matter: "J-1", resolution: "R-1")
        let done = try task("T-1", "police", due: "2026-05-31", source: source, closedOn: "2026-05-30")
        let open = try task("T-2", "water", due: "2026-05-31", source: source)
        let later = try task("T-2", "water", due: "2026-05-31", source: source, closedOn: "2026-05-30")
        for order in [[done, open], [open, done]] {
            #expect(ConferenceFollowUp(of: meeting, tasks: order).open == ["R-1"])
        }
        #expect(ConferenceFollowUp(of: meeting, tasks: [open, done, later]).isComplete)
    }

    @Test(arguments: ReportingStep.allCases)
    func `Every step of the loop has its actors, its paper and its source`(_ step: ReportingStep) {
        #expect(!step.actors.isEmpty && !step.artefact.zh.isEmpty && !step.artefact.en.isEmpty && !step.basis.isEmpty)
        #expect(step.isOptional == (step == .urge))
    }

    @Test func `A government inspection is designated, planned, told, and re-examined by others within 30 days`() {
        let good = GovernmentInspection(
            by: "inspectorate", isDesignated: true, of: "tax", on: "arrears", plan: "P-1", day: day("2026-03-02"),
            toldOn: day("2026-03-10"), authors: ["a"], reviewers: ["b"], reviewAskedOn: day("2026-04-09"))
        #expect(good.findings(in: .current) == [])
        #expect(good.lastDayToAsk(in: .current) == day("2026-04-09"))
        #expect(good.lastDayToAnswer(in: .current) == day("2026-05-09"))
        let bad = GovernmentInspection(
            by: "office", isDesignated: false, of: "tax", on: "arrears", day: day("2026-03-02"), authors: ["a"],
            reviewers: ["a"])
        #expect(
            bad.findings(beside: [good], in: .current).map(\.code) == [
                "liaison.inspection.not-designated", "liaison.inspection.no-plan", "liaison.inspection.many-heads",
                "liaison.inspection.not-told", "liaison.inspection.not-recused",
            ])
        var again = good
        again.day = day("2026-03-20")
        #expect(again.findings(beside: [good, again], in: .current).map(\.code) == ["liaison.inspection.repeated"])
        var late = good
        late.reviewAskedOn = day("2026-04-10")
        #expect(late.findings(in: .current).map(\.code) == ["liaison.inspection.asked-late"])
    }
}
