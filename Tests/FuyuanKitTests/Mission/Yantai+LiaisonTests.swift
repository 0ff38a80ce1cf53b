import FuyuanKit
import Testing

/// Environmental liaison: the meeting, its minutes and tasks, and the tribunal on the mountain.
extension YantaiMissionTests {
    @Test
    func `S2-47: minutes become tasks, tasks are closed, decisions settled, the meeting closes: the chain is complete`()
        throws
    {
        let lists = TaskListTests()
        let office = Actor<LiaisonRole>(.officeGov, "justice")
        let chair = Actor<LiaisonRole>(.chair)
        let seats = [
            ConferenceSeat("court", as: .court), ConferenceSeat("procuratorate", as: .procuratorate),
            ConferenceSeat("police", as: .police), ConferenceSeat("environment", as: .agency),
        ]
        var meeting = try CaseFile<JointConference>.history(
            "J-1",
            [
                ("2026-02-02", Actor(.court), .propose(ConferenceProposal(.environmentalForum, on: "the river"))),
                ("2026-02-03", office, .collect(ConferenceAgenda([AgendaTopic("discharge")]))),
                ("2026-02-04", office, .schedule(ConferenceNotice(for: day("2026-02-20"), chair: "副院长", to: seats))),
                ("2026-02-20", chair, .convene(ConferenceAttendance(seats))),
                (
                    "2026-02-23", office,
                    .draft(
                        ConferenceMinutes([
                            ConferenceResolution(
                                "R-1", "share monitoring", owner: "environment", leader: "副局长",
                                due: .on(day("2026-06-30"))),
                            ConferenceResolution(
                                "R-2", "patrol", owner: "police", leader: "副局长", due: .on(day("2026-05-31"))),
                        ]))
                ),
                ("2026-02-25", office, .issue(MinutesIssue(number: "M-1", signedBy: "副院长"))),
                ("2026-02-26", office, .track),
            ])
        let drafts = meeting.state.taskDrafts(of: "J-1", in: .ecology)
        #expect(drafts.map(\.unit) == ["environment", "police"] && drafts.allSatisfy { $0.findings() == [] })
        #expect(drafts.first?.source == TaskSource(.conferenceDecision, matter: "J-1", resolution: "R-1", paper: "M-1"))
        #expect(ConferenceFollowUp(of: meeting, tasks: [CaseFile<CoordinationTask>]()).withoutTask == ["R-1", "R-2"])

        let first = try lists.task(
            "T-1", "environment", due: "2026-06-30", source: drafts[0].source, closedOn: "2026-06-20")
        let second = try lists.task("T-2", "police", due: "2026-05-31", source: drafts[1].source)
        let half = ConferenceFollowUp(of: meeting, tasks: [first, second])
        #expect(half.open == ["R-2"] && half.outcomes == [ResolutionOutcome("R-1", .taskClosed, task: "T-1")])
        let finished = try lists.task(
            "T-2", "police", due: "2026-05-31", source: drafts[1].source, closedOn: "2026-05-30")
        let stray = try lists.task(
            "T-3", "police", due: "2026-05-31",
            source: TaskSource(.conferenceDecision, matter: "J-1", resolution: "R-7"))
        #expect(ConferenceFollowUp(of: meeting, tasks: [first, finished, stray]).strays == ["T-3"])
        let whole = ConferenceFollowUp(of: meeting, tasks: [first, finished])
        #expect(whole.isComplete)
        for outcome in whole.outcomes { try meeting.then("2026-06-22", office, .settle(outcome), under: .current) }
        try meeting.then("2026-06-23", office, .close(ConferenceReport("P-1")), under: .current)
        #expect(meeting.state.phase == .closed && meeting.state.resolutionTally.rate?.description == "100.00%")

        let loop = ReportingLoop(meetings: [meeting], tasks: [first, finished])
        #expect(loop.marks.map(\.step) == [.decide, .list, .implement, .inspect, .report])
        #expect(loop.missing == [.assess, .learn] && loop.findings == [])
        let year = ReportingLoop(
            meetings: [meeting], tasks: [first, finished],
            and: [
                ReportingLoop.Mark(.assess, on: day("2027-01-10")),
                ReportingLoop.Mark(.learn, on: day("2026-12-20"), reference: "white paper"),
            ])
        #expect(year.isClosed && year.findings.map(\.code) == ["liaison.loop.order"])
        #expect(try JSON.read(ReportingLoop.self, from: JSON.write(year)) == year)
    }

    @Test
    func `S2-47: the mountain tribunal counts nothing its account does not count, and an exchange names its file`()
        throws
    {
        let kunyu = CircuitTribunal.kunyu
        #expect(kunyu.name == "昆嵛山生态环境保护巡回法庭" && kunyu.counters == [])
        #expect(kunyu.persons(of: .criminal) == nil)
        let exchange = EnvironmentalExchange(
            .jointConference, on: CivilDate(2026, 2, 20), units: [.court, .procuratorate, .police, .agency],
            conference: "J-1", requests: ["IR-1"])
        let again = try JSON.read(EnvironmentalExchange.self, from: JSON.write(exchange))
        #expect(again.conference == "J-1" && again.requests == ["IR-1"] && again.units.count == 4)
        #expect(
            ConferenceKind.environmentalForum.required == [.court, .procuratorate, .police, .agency])
    }
}
