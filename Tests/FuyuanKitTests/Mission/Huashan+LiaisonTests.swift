import FuyuanKit
import Testing

/// The organisation, its closed-loop list and its kinds of meeting.
extension HuashanMissionTests {
    /// law: mediation.edge-37
    @Test func `S3-69: the text and annex differ in exactly these units`() {
        let found = HuashanRoster.comparison
        #expect(found.onlyDeclared == ["区人社局"])
        #expect(
            found.onlyListed == [
                "区信访局", "区税务局", "濮塘镇", "霍里街道", "桃源路街道", "湖东路街道", "沙塘路街道", "解放路街道", "江东街道", "塘西街道", "金家庄街道",
            ])
        #expect(found.coveredByOpenEnd == Array(found.onlyListed.dropFirst(2)))
        #expect(found.repeated == [] && !found.isConsistent)
        #expect(
            found.findings.filter { $0.severity == .warning }.map(\.code) == [
                "liaison.roster.only-declared", "liaison.roster.only-listed", "liaison.roster.only-listed",
            ])
        #expect(found.findings.count == 13)
    }

    /// law: mediation.edge-38
    @Test func `S3-69: 经信局 and 工信局 are one unit under two names, reported; short forms are no difference`() {
        let found = HuashanRoster.comparison
        #expect(
            found.renamed.filter(\.isDifference).map { [$0.declared, $0.listed, $0.unit.rawValue] }
                == [["区经信局", "区工信局", "industry"]])
        #expect(
            found.renamed.filter { !$0.isDifference }.map { [$0.declared, $0.listed] }
                == [["区农水局", "区农业农村水利局"], ["区市监局", "区市场监督管理局"], ["区数据资源局", "区数据资源管理局"]])
        #expect(found.agreed.count == 11)
        #expect(found.findings.last?.code == "liaison.roster.presumed-same")
    }

    @Test func `S3-69: papers that agree are told nothing, and one name more in either is told at once`() {
        let whole = HuashanRoster.listed
        #expect(RosterComparison(declared: whole, listed: whole, by: HuashanRoster.roster).findings == [])
        let more = RosterComparison(
            declared: whole + ["区人社局"], listed: whole + ["区档案局"], by: HuashanRoster.roster)
        #expect(more.onlyDeclared == ["区人社局"] && more.onlyListed == ["区档案局"])
        #expect(
            more.findings.map(\.text.zh) == ["仅见于正文，附件未列：区人社局", "仅见于附件，正文未列：区档案局"])
        let bodies = LiaisonOrganisation([
            LiaisonBody("group", .leadingGroup, "区“府院联动”工作领导小组", roster: HuashanRoster.roster),
            LiaisonBody("office-g", .officeGov, "办公室（政府侧）", host: "justice", head: "区司法局局长"),
            LiaisonBody("office-c", .officeCourt, "办公室（法院侧）", host: "court", head: "行政审判庭庭长"),
        ])
        #expect(bodies.findings == [])
    }

    @Test func `S3-70: a task is struck off only after feedback, and after somebody else verified it`() throws {
        let draft = TaskDraft(
            "接通查询接口", from: TaskSource(.annualPlan), in: .enforcement, measures: ["接口"], unit: "tax", helpers: ["data"],
            leader: "副区长", due: .on(day("2026-06-30")), criteria: ["在线查询"])
        let strike = CoordinationTask.Act.closeOut(TaskClosure(report: "P-1"))
        var task = Matter<CoordinationTask>()
        try task.do(.draft(draft), .officeGov, "justice", on: "2026-03-02")
        try task.do(
            .issue(TaskIssue(on: "L-2026", version: 1, isSeated: true)), .officeGov, "justice", on: "2026-03-05")
        try task.do(.accept, .member, "tax", on: "2026-03-06")
        try task.do(.start, .member, "tax", on: "2026-03-09")
        // No feedback, no inspection, nobody verified.
        let early = try #require(
            task.file.refused("2026-06-01", Actor(.officeGov, "justice"), strike, under: .current))
        #expect(
            early.reasons.map(\.code) == [
                "coordination-task/close-out/wrong-phase", "coordination-task/close-out/report-on-file/unmet",
                "coordination-task/close-out/inspected/unmet",
            ])
        #expect(early.reasons.allSatisfy { !$0.text.zh.isEmpty && !$0.text.en.isEmpty })
        // An office reports it done, inspects it, and may not verify what it reported itself.
        try task.do(
            .report(TaskReport("已接通", evidenceRefs: ["E-1"])), .court, "court", on: "2026-06-10")
        try task.do(
            .inspect(TaskInspection("可在线查询", meetsCriteria: true)), .officeCourt, "court", on: "2026-06-11")
        for actor: ActorID in ["court", "tax", "data"] {
            let refusal = try #require(
                task.file.refused("2026-06-12", Actor(.officeCourt, actor), .pass, under: .current))
            #expect(refusal.reasons.map(\.code) == ["coordination-task/pass/verified-by-another/unmet"], "\(actor)")
            #expect(refusal.reasons.allSatisfy { !$0.text.zh.isEmpty && !$0.text.en.isEmpty && !$0.basis.isEmpty })
        }
        #expect(
            task.refusal(of: strike, .officeGov, "justice", on: "2026-06-12") == [
                "coordination-task/close-out/wrong-phase"
            ])
        try task.do(.pass, .officeGov, "justice", on: "2026-06-12")
        try task.do(strike, .officeGov, "justice", on: "2026-06-15")
        #expect(task.phase == .closed && task.file.state.verifiedBy == "justice")
        #expect(task.file.state.isClosedInTime == true)
    }

    @Test(arguments: [
        (ConferenceKind.briefing, "通报会", [LiaisonRole.member]),
        (.coordination, "协调会", [.officeGov, .officeCourt, .member]), (.symposium, "座谈会", [.officeGov, .invitee]),
        (.assessment, "研判会", [.officeGov, .officeCourt]),
    ])
    func `S3-71: the kind of meeting changes who must take part, and nothing else`(
        kind: ConferenceKind, name: String, required: [LiaisonRole]
    ) throws {
        #expect(kind.term.zh == name && kind.required == EnumSet(required))
        let seats = required.enumerated().map { ConferenceSeat(ActorID("unit-\($0)"), as: $1) }
        for absent in [nil] + required.map(Optional.some) {
            var meeting = Matter<JointConference>()
            let present = seats.filter { $0.role != absent }
            try meeting.do(.propose(ConferenceProposal(kind, on: "一季度")), .officeGov, on: "2026-03-02")
            #expect(meeting.file.state.required == EnumSet(required))
            try meeting.do(.collect(ConferenceAgenda([AgendaTopic("信息共享")])), .officeGov, on: "2026-03-03")
            try meeting.do(
                .schedule(ConferenceNotice(for: day("2026-03-20"), chair: "办公室主任", to: seats)), .officeGov,
                on: "2026-03-04")
            let held = try meeting.do(
                .convene(ConferenceAttendance(present + [ConferenceSeat("unit-0")])), .chair, on: "2026-03-20")
            let isMissing = absent.map { $0 != .member } ?? false
            #expect(
                held.irregularities == (isMissing ? ["required-present"] : []), "\(kind) \(String(describing: absent))")
            #expect(
                meeting.file.state.missing(among: present, under: meeting.file.state.notice)
                    == EnumSet([absent].compactMap { $0 }))
            // Whatever the kind, the same acts lead to the same phases.
            try meeting.do(.draft(ConferenceMinutes([])), .officeGov, on: "2026-03-23")
            try meeting.do(.issue(MinutesIssue(number: "M-1", signedBy: "办公室主任")), .officeGov, on: "2026-03-24")
            try meeting.do(.close(ConferenceReport("P-1")), .officeGov, on: "2026-03-25")
            #expect(meeting.phase == .closed)
        }
    }
}
