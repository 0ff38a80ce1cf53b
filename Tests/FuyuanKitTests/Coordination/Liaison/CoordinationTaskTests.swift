import FuyuanKit
import Testing

extension CoordinationTask: Walkable {
    static var walkActors: [ActorID] { ["tax", "justice-office"] }
    static var walkActs: [Act] {
        let source = TaskSource(.annualPlan)
        return [
            .draft(
                TaskDraft(
                    "share the register", from: source, in: .enforcement, measures: ["interface"], unit: "tax",
                    leader: "副区长", due: .on(day("2026-06-30")))),
            .draft(
                TaskDraft("meet", from: source, in: .risk, unit: "tax", leader: "副区长", due: .standing(reportEvery: 3))),
            .draft(TaskDraft("nothing said", from: source, in: .risk)),
            .issue(TaskIssue(on: "L-2026", version: 1, isSeated: true)), .accept, .start,
            .reportProgress(TaskReport("half")), .report(TaskReport("done", evidenceRefs: ["E-1"])),
            .inspect(TaskInspection("seen", meetsCriteria: true)), .pass,
            .returnForFix(TaskReturn(["no test"], by: day("2026-07-15"))), .urge(SupervisionNotice()),
            .resubmit(TaskReport("tested")), .resume, .suspend(TaskInstruction(because: "reform of organs")),
            .reinstate(TaskInstruction(because: "done", due: .on(day("2026-12-31")))),
            .extendDeadline(TaskExtension(to: day("2026-09-30"), because: "interface late")),
            .cancel(TaskInstruction(because: "moot")), .closeOut(TaskClosure(report: "P-1")), .closeOut(TaskClosure()),
        ]
    }
}

@Suite("清单任务") struct CoordinationTaskTests {
    typealias Task = Matter<CoordinationTask>

    private let draft = TaskDraft(
        "share the register", from: TaskSource(.annualPlan), in: .enforcement, measures: ["interface"], unit: "tax",
        helpers: ["data"], leader: "副区长", due: .on(day("2026-06-30")), criteria: ["queries answered online"])

    private func issued(_ draft: TaskDraft? = nil) throws -> Task {
        var task = Task()
        try task.do(.draft(draft ?? self.draft), .officeGov, "justice", on: "2026-03-02")
        try task.do(
            .issue(TaskIssue(on: "L-2026", version: 1, isSeated: true)), .officeGov, "justice", on: "2026-03-05")
        return task
    }

    private func working() throws -> Task {
        var task = try issued()
        try task.do(.accept, .member, "tax", on: "2026-03-06")
        try task.do(.start, .member, "tax", on: "2026-03-10")
        return task
    }

    private let done = CoordinationTask.Act.report(TaskReport("connected", evidenceRefs: ["E-1"]))
    private let seen = CoordinationTask.Act.inspect(TaskInspection("queries answered", meetsCriteria: true))

    @Test func `The laws of every machine hold`() { checkLaws(of: CoordinationTask.self) }

    @Test func `A task goes round the closed loop: issued, done, reported, inspected, verified, closed`() throws {
        var task = try working()
        #expect(task.phase == .inProgress && task.lastDay(.completion) == "2026-06-30")
        #expect(try task.do(done, .member, "tax", on: "2026-06-10").isRegular)
        try task.do(seen, .officeGov, "justice", on: "2026-06-15")
        #expect(try task.do(.pass, .officeGov, "justice", on: "2026-06-16").isRegular)
        let closed = try task.do(
            .closeOut(TaskClosure(report: "P-1", reportedBy: "办公室主任")), .officeGov, "justice", on: "2026-06-18")
        #expect(closed.isRegular && closed.emits == [.reportToLeadingGroup, .feedAssessment])
        let state = task.file.state
        #expect(state.phase == .closed && state.closedOn == day("2026-06-18") && state.isClosedInTime == true)
        #expect(state.verifiedBy == "justice" && state.reports.count == 1 && state.inspections.count == 1)
        #expect(!state.isOverdue(on: day("2026-07-01")))
    }

    @Test func `mediation.V100 mediation.edge-39: a task without unit, lead official or day cannot be issued`() throws {
        let source = TaskSource(.annualPlan)
        let cases: [(TaskDraft, [String])] = [
            (TaskDraft("a", from: source, in: .risk, leader: "副区长", due: .on(day("2026-06-30"))), ["unit-named"]),
            (TaskDraft("b", from: source, in: .risk, unit: "tax", due: .on(day("2026-06-30"))), ["leader-named"]),
            (TaskDraft("c", from: source, in: .risk, unit: "tax", leader: "副区长"), ["due-named"]),
            (
                TaskDraft("d", from: source, in: .risk, unit: "tax", leader: "副区长", due: .standing(reportEvery: 0)),
                ["due-named"]
            ),
            (TaskDraft("e", from: source, in: .risk), ["unit-named", "leader-named", "due-named"]),
        ]
        for (draft, missing) in cases {
            var task = Task()
            try task.do(.draft(draft), .officeGov, on: "2026-03-02")
            let occasion = Occasion<LiaisonRole>(.officeGov, on: day("2026-03-05"), under: .current)
            let refusal = try #require(
                task.file.state.refusal(of: .issue(TaskIssue(on: "L", version: 1)), in: occasion))
            #expect(refusal.reasons.map(\.code) == missing.map { "coordination-task/issue/\($0)/unmet" })
            #expect(refusal.reasons.allSatisfy { $0.rule == "mediation.V100" })
            #expect(draft.findings().map(\.code) == missing.map { _ in "mediation.V100" })
        }
        #expect(draft.findings() == [])
        #expect(try issued().phase == .issued)
    }

    @Test
    func `mediation.V101: a unit without a seat on the day of issue is noted; nothing is said of an open-ended list`()
        throws
    {
        let roster = MemberRoster(
            of: "group",
            [
                MemberUnit("tax", "税务局", since: day("2026-01-01"), until: day("2026-03-04")),
                MemberUnit("bank", "银行", seat: .invitee, since: day("2026-03-01")),
            ])
        var task = Task()
        try task.do(.draft(draft), .officeGov, on: "2026-03-02")
        let late = TaskIssue(draft, on: "L-2026", version: 1, checking: roster, on: day("2026-03-05"))
        #expect(late.isSeated == false)
        let outcome = try task.do(.issue(late), .officeGov, on: "2026-03-05")
        #expect(outcome.irregularities == ["unit-seated"] && task.file.rules == ["mediation.V101"])
        #expect(
            TaskIssue(draft, on: "L", version: 1, checking: roster, on: day("2026-03-04")).isSeated == true)
        var invited = draft
        invited.unit = "bank"
        #expect(TaskIssue(invited, on: "L", version: 1, checking: roster, on: day("2026-03-05")).isSeated == true)
        var unlisted = draft
        unlisted.unit = "archive"
        var open = roster
        open.isOpenEnded = true
        #expect(TaskIssue(unlisted, on: "L", version: 1, checking: open, on: day("2026-03-05")).isSeated == nil)
        let item = TaskListItem("T", draft, phase: .issued, issuedOn: day("2026-03-05"))
        #expect(item.findings(checking: roster).map(\.code) == ["mediation.V101"])
    }

    @Test
    func `mediation.V102 mediation.edge-40: a task is not closed without report, inspection and word to the group`()
        throws
    {
        var task = try working()
        let close = CoordinationTask.Act.closeOut(TaskClosure(report: "P-1"))
        #expect(
            task.refusal(of: close, .officeGov, "justice", on: "2026-06-18") == [
                "coordination-task/close-out/wrong-phase", "coordination-task/close-out/report-on-file/unmet",
                "coordination-task/close-out/inspected/unmet",
            ])
        try task.do(done, .member, "tax", on: "2026-06-10")
        let refusal = try #require(
            task.file.state.refusal(
                of: close, in: Occasion(.officeGov, "justice", on: day("2026-06-18"), under: .current)))
        #expect(refusal.unmet == [.inspected] && refusal.reasons.compactMap(\.rule) == ["mediation.V102"])
        try task.do(seen, .officeGov, "justice", on: "2026-06-15")
        try task.do(.pass, .officeGov, "justice", on: "2026-06-16")
        #expect(
            task.refusal(of: .closeOut(TaskClosure()), .officeGov, "justice", on: "2026-06-18") == [
                "coordination-task/close-out/reported-up/unmet"
            ])
        try task.do(close, .officeGov, "justice", on: "2026-06-18")
        #expect(task.phase == .closed)
        let bare = TaskListItem("T", draft, phase: .closed, issuedOn: day("2026-03-05"), closedOn: day("2026-06-18"))
        #expect(bare.findings().map(\.code) == ["mediation.V102", "mediation.V102", "mediation.V102"])
        #expect(TaskListItem(of: task.file)?.findings() == [])
    }

    @Test func `Whoever did, helped with or reported the work does not verify it; an unnamed verifier cannot`() throws {
        var task = try working()
        try task.do(.report(TaskReport("connected", evidenceRefs: ["E-1"])), .member, "tax", on: "2026-06-10")
        try task.do(seen, .officeGov, "justice", on: "2026-06-15")
        for unit: ActorID in ["tax", "data"] {
            #expect(
                task.refusal(of: .pass, .officeGov, unit, on: "2026-06-16") == [
                    "coordination-task/pass/verified-by-another/unmet"
                ])
        }
        #expect(
            task.refusal(of: .pass, .officeGov, on: "2026-06-16") == [
                "coordination-task/pass/verified-by-another/unknown"
            ])
        #expect(
            task.refusal(of: .pass, .member, "police", on: "2026-06-16") == ["coordination-task/pass/wrong-role"])
        #expect(try task.do(.pass, .officeCourt, "court", on: "2026-06-16").isRegular)
    }

    @Test func `mediation.V103: only the leading group suspends, extends or drops a task; the first day is kept`()
        throws
    {
        var task = try working()
        let later = CoordinationTask.Act.extendDeadline(TaskExtension(to: day("2026-09-30"), because: "interface late"))
        for act: CoordinationTask.Act in [
            later, .suspend(TaskInstruction(because: "reform")), .cancel(TaskInstruction(because: "moot")),
        ] {
            #expect(
                task.refusal(of: act, .officeGov, "justice", on: "2026-05-01") == [
                    "coordination-task/\(act.kind.term.wire)/wrong-role"
                ])
        }
        #expect(try task.do(later, .leadingGroup, on: "2026-05-01").isRegular)
        #expect(task.lastDay(.completion) == "2026-09-30" && task.file.state.originalDue == .on(day("2026-06-30")))
        var late = try working()
        #expect(try late.do(later, .leadingGroup, on: "2026-07-01").irregularities == ["in-time"])
        let earlier = CoordinationTask.Act.extendDeadline(TaskExtension(to: day("2026-06-01"), because: ""))
        #expect(
            try task.do(earlier, .leadingGroup, on: "2026-05-02").irregularities == ["reason-given", "later-day"])
    }

    @Test func `A suspended task is not late; taken up again it may have a new day`() throws {
        var task = try working()
        try task.do(.suspend(TaskInstruction(because: "reform of organs")), .leadingGroup, on: "2026-06-01")
        #expect(task.lastDay(.completion) == nil && !task.file.state.isOverdue(on: day("2026-08-01")))
        try task.do(
            .reinstate(TaskInstruction(because: "reform done", due: .on(day("2026-10-31")))), .leadingGroup,
            on: "2026-08-03")
        #expect(task.phase == .inProgress && task.lastDay(.completion) == "2026-10-31")
        #expect(task.file.state.isOverdue(on: day("2026-11-01")) && !task.file.state.isOverdue(on: day("2026-10-31")))
        try task.do(.cancel(TaskInstruction(because: "moot")), .leadingGroup, on: "2026-11-02")
        #expect(task.phase == .cancelled && !task.file.state.isOverdue(on: day("2026-12-01")))
    }

    @Test func `Each urging raises the level by one, up to the interview of the unit's head`() throws {
        var task = try working()
        let early = try task.do(.urge(SupervisionNotice(.urge)), .officeGov, "justice", on: "2026-06-30")
        #expect(early.irregularities == ["overdue-or-stalled"] && task.file.state.level == .urge)
        try task.do(.resume, .member, "tax", on: "2026-07-02")
        let second = try task.do(.urge(SupervisionNotice(.bulletin)), .officeGov, "justice", on: "2026-07-10")
        #expect(second.isRegular && second.emits == [.urgeUnit, .publishCircular])
        let third = try task.do(.urge(SupervisionNotice(.interview)), .officeGov, "justice", on: "2026-07-20")
        #expect(third.emits == [.urgeUnit, .publishCircular, .interviewHead] && task.file.state.level == .interview)
        let fourth = try task.do(.urge(SupervisionNotice(.urge)), .officeGov, "justice", on: "2026-07-30")
        #expect(fourth.irregularities == ["next-level"] && task.file.state.level == .interview)
        #expect(SupervisionLevel.allCases.map(\.rawValue) == [0, 1, 2, 3])
    }

    @Test func `A task sent back has its own day, and is inspected again before it is closed`() throws {
        var task = try working()
        try task.do(done, .member, "tax", on: "2026-06-10")
        try task.do(
            .inspect(TaskInspection("no answers", meetsCriteria: false)), .officeGov, "justice", on: "2026-06-15")
        try task.do(
            .returnForFix(TaskReturn(["no answers"], by: day("2026-06-25"))), .officeGov, "justice", on: "2026-06-15")
        #expect(task.phase == .rectifying && task.lastDay(.rectification) == "2026-06-25")
        try task.do(.resubmit(TaskReport("answers")), .member, "tax", on: "2026-06-20")
        try task.do(done, .member, "tax", on: "2026-06-21")
        #expect(!task.file.state.isInspected)
        try task.do(seen, .officeGov, "justice", on: "2026-06-22")
        #expect(task.file.state.isInspected && task.file.state.inspections.first?.sentBack?.defects == ["no answers"])
        var lenient = try working()
        try lenient.do(done, .member, "tax", on: "2026-06-10")
        try lenient.do(.inspect(TaskInspection("no", meetsCriteria: false)), .officeGov, "justice", on: "2026-06-15")
        #expect(try lenient.do(.pass, .officeGov, "justice", on: "2026-06-16").irregularities == ["criteria-met"])
        var other = try working()
        #expect(
            try other.do(.report(TaskReport("done")), .member, "police", on: "2026-07-01").irregularities == [
                "responsible-unit", "evidence-attached", "in-time",
            ])
    }

    @Test func `A standing task is due by its next report`() throws {
        var standing = draft
        standing.due = .standing(reportEvery: 3)
        var task = try issued(standing)
        #expect(task.lastDay(.progress) == "2026-06-05" && task.lastDay(.completion) == nil)
        #expect(task.file.state.isOverdue(on: day("2026-06-06")) && !task.file.state.isOverdue(on: day("2026-06-05")))
        try task.do(.reportProgress(TaskReport("first quarter")), .member, "tax", on: "2026-06-04")
        #expect(task.phase == .issued && task.lastDay(.progress) == "2026-09-04")
        #expect(!task.file.state.isOverdue(on: day("2026-06-06")))
        #expect(try issued().file.state.clocks[.progress] == nil)
        #expect(TaskDue.standing(reportEvery: .max).nextReport(after: day("2026-03-05")) == nil)
        #expect(!TaskDue.standing(reportEvery: .min).isSet && TaskDue.on(day("2026-03-05")).isSet)
    }

    @Test func `A day granted to a standing task ends its cycle of reports and runs from then on`() throws {
        var standing = draft
        standing.due = .standing(reportEvery: 3)
        var task = try issued(standing)
        #expect(task.file.state.clocks.isRunning(.progress) && !task.file.state.clocks.isRunning(.completion))
        let extension2026 = TaskExtension(to: day("2026-09-30"), because: "the leading group set a day")
        try task.do(.extendDeadline(extension2026), .leadingGroup, "group", on: "2026-03-06")
        #expect(!task.file.state.clocks.isRunning(.progress) && task.file.state.clocks.isRunning(.completion))
        #expect(task.file.state.lastDay(of: .completion, in: .current) == day("2026-09-30"))
        #expect(task.file.state.due == .on(day("2026-09-30")))
    }

    @Test func `A task taken up again without an end is not measured by its old day`() throws {
        var task = try issued()
        try task.do(.suspend(TaskInstruction(because: "reform")), .leadingGroup, "group", on: "2026-03-06")
        let again = TaskInstruction(because: "done", due: .standing(reportEvery: 6))
        try task.do(.reinstate(again), .leadingGroup, "group", on: "2026-04-06")
        #expect(!task.file.state.clocks.isRunning(.completion))
        #expect(!task.file.state.isOverdue(on: day("2026-07-01")))
    }
}
