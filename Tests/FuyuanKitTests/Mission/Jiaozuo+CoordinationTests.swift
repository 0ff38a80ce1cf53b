import FuyuanKit
import Testing

extension JiaozuoMissionTests {
    @Test
    func
        `S0-04: past the day to reply the addressee’s supervisor has exactly one overdue task, also after replaying the log twice`()
        throws
    {
        var thread = try Matter<LiaisonThread>.issued()
        try thread.do(.read(LiaisonReceipt()), .agency, "某局", on: "2026-03-03")
        #expect(thread.tasks(asOf: "2026-03-06").isEmpty)
        let task = OverdueTask(
            thread: "M-1", supervisor: "区政府", addressee: "某局", subject: "解封事宜", respondBy: day("2026-03-06"))
        #expect(thread.tasks(asOf: "2026-03-07") == [task])
        #expect(thread.refusal(of: .expire, .system, on: "2026-03-06") == ["liaison-thread/expire/time-passed/unmet"])
        let outcome = try thread.do(.expire, .system, on: "2026-03-07")
        #expect(outcome.emits == [.taskForSupervisor])
        // The lapse is noted once.
        #expect(thread.refusal(of: .expire, .system, on: "2026-03-08") == ["liaison-thread/expire/wrong-phase"])
        let entries = thread.file.records.map(\.entry)
        var replayed = CaseFile<LiaisonThread>("M-1")
        for entry in entries + entries { replayed.admit(entry, under: .current) }
        #expect(replayed.records.count == entries.count)
        #expect(OverdueTask.all(of: [replayed, thread.file], asOf: day("2026-03-09"), in: .current) == [task])
        #expect(task.id == "M-1/overdue")
        #expect(task.duty.owner.zh == "上级主管")
        #expect(thread.file.findings(asOf: day("2026-03-09"), in: .current).map(\.code) == ["liaison-thread/overdue"])
    }

    @Test func `S0-09: a field outside the scope is refused by name, and the refusal is in the log`() throws {
        var request = try Matter<InterAgencyRequest>.processing()
        let answer = InterAgencyRequest.Act.answer(InformationReply([.realEstate, .vehicles, .tax, .bankDeposits]))
        let codes = [
            "inter-agency-request/answer/within-scope/unmet", "inter-agency-request/answer/outside-scope/tax",
            "inter-agency-request/answer/outside-scope/bank-deposits",
        ]
        #expect(request.refusal(of: answer, .provider, "某局", on: "2026-03-05") == codes)
        for reason in request.reasons(against: answer, .provider, "某局", on: "2026-03-05") {
            #expect(!reason.code.isEmpty)
        }
        request.file.admit(Entry("M-1", 6, on: day("2026-03-05"), by: Actor(.provider, "某局"), answer), under: .current)
        #expect(request.phase == .processing)
        #expect(request.file.state.answered.isEmpty)
        let log = AccessLog(of: request.file)
        #expect(log.lines.map(\.act) == [.submit, .verifyIdentity, .accept, .answer])
        #expect(log.refusals.map(\.number) == [4])
        #expect(log.refusals.first?.refusedFor == codes)
        #expect(log.lines(touching: .tax).map(\.number) == [4])
        // The log handed over is checked against the journal alone, offline.
        let handed = try AccessLog(utf8: log.utf8)
        #expect(handed.discrepancies(from: [request.file]).isEmpty)
        #expect(AccessLog(Array(handed.lines.dropLast())).discrepancies(from: [request.file]) == [.missing("M-1", 6)])
    }

    @Test func `S0-09: a query without a basis is refused, and the refusal is in the log`() throws {
        var request = Matter<InterAgencyRequest>()
        try request.do(.draft, .court, "某法院", on: "2026-03-02")
        let query = InterAgencyRequest.Act.submit(
            InformationDemand(purpose: .findProperty, scope: InformationScope([.realEstate])))
        let reasons = request.reasons(against: query, .court, "某法院", on: "2026-03-02")
        #expect(reasons.map(\.code) == ["inter-agency-request/submit/basis-named/unmet"])
        request.file.admit(Entry("M-1", 2, on: day("2026-03-02"), by: Actor(.court, "某法院"), query), under: .current)
        #expect(request.phase == .drafted)
        let log = try AccessLog(utf8: AccessLog(of: request.file).utf8)
        #expect(log.refusals.map(\.refusedFor) == [["inter-agency-request/submit/basis-named/unmet"]])
        #expect(log.refusals.map(\.lawfulBasis.isEmpty) == [true])
        var forged = log.lines
        forged[0].refusedFor = []
        #expect(log.discrepancies(from: [request.file]).isEmpty)
        #expect(AccessLog(forged).discrepancies(from: [request.file]) == [.changed(1)])
    }

    @Test(arguments: [LiaisonRole.government, .agency, .member, .officeGov])
    func `S0-10: no government actor closes what was routed to the court, and the refusal names who may`(
        role: LiaisonRole
    )
        throws
    {
        var request = try Matter<EnterpriseRequest>.answered(.court, by: .court)
        let refusal = try #require(
            request.file.state.refusal(
                of: .close, in: Occasion(role, "承办单位", on: day("2026-03-16"), under: .current)))
        #expect(refusal.isWrongRole && !refusal.isWrongPhase)
        #expect(refusal.rule.by == [.court, .officeCourt])
        #expect(refusal.reasons.map(\.code) == ["enterprise-request/close/wrong-role"])
        #expect(refusal.reasons.first?.text.zh.contains("府院联动工作办公室（法院侧）、人民法院") == true)
        #expect(refusal.reasons.first?.text.en.contains("office on the court’s side, court") == true)
        #expect(
            try Matter<EnterpriseRequest>.answered(.court, by: .court).refusal(
                of: .reassign(DemandAssignment(to: .government)), role, on: "2026-03-16"
            ).contains("enterprise-request/reassign/wrong-role"))
        try request.do(.close, .court, "承办单位", on: "2026-03-16")
        #expect(request.phase == .closed)
    }

    @Test
    func `S0-18: who counts as head, one hearing suffices, justified absence stands apart, points are not percent`()
        throws
    {
        // The head of an entrusted body is not counted.
        var entrusted = try Attending.notified(Attending.key(3))
        let reasons = entrusted.reasons(
            against: .designate(DesignatedHead(.entrustedBodyHead)), .agency, Attending.organ, on: "2026-03-12")
        #expect(reasons.map(\.code) == ["head-attendance/designate/eligible-head/unmet"])
        #expect(reasons.first?.basis.citations.contains(.headAttendance(2)) == true)
        try entrusted.do(
            .staffWithoutExcuse(StaffSubstitute(.lowerOrEntrusted, authorisation: true)), .court, on: "2026-03-20")
        #expect(entrusted.file.state.entry?.result.isAttended == false)
        // One of several hearings in the same instance suffices.
        var once = try Attending.attended(.deputy, Attending.key(2))
        try once.do(.holdLaterHearing(LaterHearing(headPresent: false)), .court, on: "2026-04-10")
        #expect(once.file.state.entry?.result == .attended)
        #expect(HeadAttendance.table[.holdLaterHearing].basis.citations.contains { $0.article == 7 })
        // Justified absence is a bucket of its own.
        var excused = try Attending.excused()
        try excused.do(.reviewExcuse, .court, on: "2026-03-17")
        try excused.do(
            .sendStaff(StaffSubstitute(authorisation: true)), .agency, Attending.organ, on: "2026-03-20")
        #expect(HeadAttendance.table[.fileExcuse].basis.citations.contains { $0.article == 8 })
        let tally = AttendanceTally([entrusted, once, excused].compactMap(\.file.state.entry))
        #expect(tally.heard == 3 && tally.attended == 1 && tally.justifiedAbsence == 1)
        #expect(tally.unjustifiedAbsence == 1)
        // 21.2 percentage points up, not 21.2 percent.
        let before = try #require(AttendanceTally(heard: 1_000, attended: 700))
        let after = try #require(AttendanceTally(heard: 1_000, attended: 912))
        let points: PercentagePoints? = after.change(since: before)
        #expect(points == PercentagePoints(21_2, decimals: 1))
        #expect(points?.text(in: .zh, decimals: 1) == "21.2个百分点")
        #expect(AttendanceTally().change(since: before) == nil)
    }
}
