import FuyuanKit
import Testing

private let office = Actor(LiaisonRole.officeGov, "justice")

/// A task of the list issued on 2026-03-05.
private func task(
    _ id: CaseID, due: String, closed: String? = nil, then: [(Actor<LiaisonRole>, CoordinationTask.Act)] = []
)
    throws -> CaseFile<CoordinationTask>
{
    let unit = Actor(LiaisonRole.member, "tax")
    let draft = TaskDraft(
        "共享登记信息", from: TaskSource(.annualPlan), in: .enforcement, measures: ["接口"], unit: "tax", leader: "副区长",
        due: .on(day(due)))
    var file = try CaseFile<CoordinationTask>.history(
        id,
        [
            ("2026-03-02", office, .draft(draft)),
            ("2026-03-05", office, .issue(TaskIssue(on: "L-2026", version: 1, isSeated: true))),
            ("2026-03-06", unit, .accept), ("2026-03-06", unit, .start),
        ])
    for (actor, act) in then { try file.then("2026-03-10", actor, act, under: .current) }
    guard let closed else { return file }
    try file.then(closed, unit, .report(TaskReport("已接通", evidenceRefs: ["E-1"])), under: .current)
    try file.then(closed, office, .inspect(TaskInspection("查询成功", meetsCriteria: true)), under: .current)
    try file.then(closed, office, .pass, under: .current)
    try file.then(closed, office, .closeOut(TaskClosure(report: "P-1")), under: .current)
    return file
}

@Suite("联络指标") struct LiaisonIndicatorTests {
    @Test
    func
        `mediation.taskOnTimeRate enforcement.linkItems administrative.I11: tasks on the list, closed, in time and overdue`()
        throws
    {
        let group = Actor(LiaisonRole.leadingGroup)
        let files: [any Dossier] = [
            try task("T-1", due: "2026-06-30", closed: "2026-06-30"),
            try task("T-2", due: "2026-06-30", closed: "2026-07-01"), try task("T-3", due: "2026-06-30"),
            try task("T-4", due: "2027-06-30"),
            try task("T-5", due: "2026-06-30", then: [(group, .cancel(TaskInstruction(because: "已无必要")))]),
            try task("T-6", due: "2026-06-30", then: [(group, .suspend(TaskInstruction(because: "机构改革")))]),
            // A later day was granted, and kept.
            try task(
                "T-7", due: "2026-05-29", closed: "2026-06-26",
                then: [(group, .extendDeadline(TaskExtension(to: day("2026-06-30"), because: "接口延期")))]),
        ]
        #expect(try Indicator.tasksListed.told(2026, files) == "6项")
        #expect(try Indicator.tasksListed.told(2025, files) == "0项")
        #expect(try Indicator.tasksOnTime.told(2026, files) == "40.00% 2/5")
        #expect(try Indicator.tasksClosed.told(2026, files) == "50.00% 3/6")
        #expect(try Indicator.tasksOverdue.told(2026, files) == "1项")
        try checkIndicators(Indicator.liaison, over: files, in: 2026)
    }

    @Test func `Conferences held, requests answered and messages replied to by their day`() throws {
        let seats = [ConferenceSeat("justice", as: .officeGov), ConferenceSeat("court", as: .officeCourt)]
        func meeting(_ id: CaseID, held: Bool) throws -> CaseFile<JointConference> {
            var file = try CaseFile<JointConference>.history(
                id,
                [
                    ("2026-03-02", office, .propose(ConferenceProposal(.regular, on: "一季度", of: "group"))),
                    ("2026-03-04", office, .collect(ConferenceAgenda([AgendaTopic("解封", raisedBy: "court")]))),
                    ("2026-03-06", office, .schedule(ConferenceNotice(for: day("2026-03-20"), chair: "区长", to: seats))),
                ])
            if held {
                try file.then("2026-03-20", Actor(.chair), .convene(ConferenceAttendance(seats)), under: .current)
            }
            return file
        }
        func thread(_ id: CaseID, replied: String?) throws -> CaseFile<LiaisonThread> {
            let message = LiaisonMessage(to: "某局", about: "解封事宜", respondBy: day("2026-03-06"), supervisor: "区政府")
            var file = try CaseFile<LiaisonThread>.history(id, [("2026-03-02", Actor(.court, "法院办"), .issue(message))])
            if let replied {
                try file.then(replied, Actor(.agency, "某局"), .reply(LiaisonReply("已解封")), under: .current)
            }
            return file
        }
        func request(_ id: CaseID, answered: String?) throws -> CaseFile<InterAgencyRequest> {
            let provider = Actor(LiaisonRole.provider, "某局")
            let demand = InformationDemand(
                lawfulBasis: Basis(Citation("CPL23", 117)), purpose: .findProperty,
                scope: InformationScope([.realEstate], of: ["被执行人-1"]),
                caseNumber: CaseNumber("（2026）鲁0602执101号"), provider: "某局", officers: ["甲-001"],
                answerBy: day("2026-03-20"))
            var file = try CaseFile<InterAgencyRequest>.history(
                id,
                [
                    ("2026-03-02", Actor(.court, "某法院"), .draft), ("2026-03-02", Actor(.court, "某法院"), .submit(demand)),
                    (
                        "2026-03-03", provider,
                        .verifyIdentity(IdentityVerification(["甲-001"], isAuthorised: true))
                    ), ("2026-03-03", provider, .accept(AccessGrant())), ("2026-03-04", provider, .process),
                ])
            if let answered {
                try file.then(answered, provider, .answer(InformationReply([.realEstate])), under: .current)
            }
            return file
        }
        let files: [any Dossier] = [
            try meeting("H-1", held: true), try meeting("H-2", held: false), try thread("L-1", replied: "2026-03-06"),
            try thread("L-2", replied: "2026-03-09"), try thread("L-3", replied: nil),
            try request("Q-1", answered: "2026-03-20"), try request("Q-2", answered: nil),
        ]
        #expect(try Indicator.conferencesHeld.told(2026, files) == "1次")
        #expect(try Indicator.threadsReplied.told(2026, files) == "33.33% 1/3")
        #expect(try Indicator.requestsAnswered.told(2026, files) == "50.00% 1/2")
        #expect(try Indicator.threadsReplied.tally(over: indicatorYear(2025), of: files).value.gap == .emptyDenominator)
        try checkIndicators(Indicator.liaison, over: files, in: 2026)
    }

    @Test func `Resolutions settled, days to the first reply, and requests of enterprises closed`() throws {
        let seats = [ConferenceSeat("justice", as: .officeGov), ConferenceSeat("court", as: .officeCourt)]
        func resolution(_ id: ResolutionID) -> ConferenceResolution {
            ConferenceResolution(id, "共享登记信息", owner: "tax", leader: "副区长", due: .on(day("2026-06-30")))
        }
        let meeting = try CaseFile<JointConference>.history(
            "H-1",
            [
                ("2026-03-02", office, .propose(ConferenceProposal(.regular, on: "一季度", of: "group"))),
                ("2026-03-04", office, .collect(ConferenceAgenda([AgendaTopic("解封", raisedBy: "court")]))),
                ("2026-03-06", office, .schedule(ConferenceNotice(for: day("2026-03-20"), chair: "区长", to: seats))),
                ("2026-03-20", Actor(.chair), .convene(ConferenceAttendance(seats))),
                (
                    "2026-03-23", office,
                    .draft(ConferenceMinutes([resolution("R-1"), resolution("R-2"), resolution("R-3")]))
                ),
                ("2026-03-25", office, .issue(MinutesIssue(number: "M-1", signedBy: "区长"))),
                ("2026-03-26", office, .track),
                ("2026-06-30", office, .settle(ResolutionOutcome("R-1", .taskClosed, task: "T-1"))),
            ])
        func thread(_ id: CaseID, replied: String) throws -> CaseFile<LiaisonThread> {
            let message = LiaisonMessage(to: "某局", about: "解封事宜", respondBy: day("2026-03-06"), supervisor: "区政府")
            return try .history(
                id,
                [
                    ("2026-03-02", Actor(.court, "法院办"), .issue(message)),
                    (replied, Actor(.agency, "某局"), .reply(LiaisonReply("已解封"))),
                ])
        }
        func demand(_ id: CaseID, _ ends: [(String, Actor<LiaisonRole>, EnterpriseRequest.Act)]) throws
            -> CaseFile<EnterpriseRequest>
        {
            let unit = Actor(LiaisonRole.agency, "承办单位")
            return try .history(
                id,
                [
                    ("2026-03-02", Actor(.enterprise, "某公司"), .submit(EnterpriseDemand(.enforcement))),
                    ("2026-03-03", office, .accept),
                    (
                        "2026-03-03", office,
                        .assign(DemandAssignment(to: .government, unit: "承办单位", handleBy: day("2026-03-13")))
                    ),
                    ("2026-03-05", unit, .handle), ("2026-03-13", unit, .answer(DemandAnswer("已办理", isSolved: true))),
                ] + ends)
        }
        let close: [(String, Actor<LiaisonRole>, EnterpriseRequest.Act)] = [
            ("2026-03-16", Actor(.member, "承办单位"), .close)
        ]
        let reopen = close + [("2026-03-17", Actor(.enterprise, "某公司"), EnterpriseRequest.Act.reopen)]
        let files: [any Dossier] = [
            meeting, try thread("L-1", replied: "2026-03-04"), try thread("L-2", replied: "2026-03-05"),
            try demand("D-1", close), try demand("D-2", reopen), try demand("D-3", []),
        ]
        #expect(try Indicator.resolutionsSettled.told(2026, files) == "33.33% 1/3")
        #expect(try Indicator.threadResponseDays.told(2026, files) == "2.50日 5/2")
        #expect(try Indicator.enterpriseRequestsClosed.told(2026, files) == "33.33% 1/3")
        try checkIndicators(Indicator.liaison, over: files, in: 2026)
    }

    @Test func `mediation.n3: filings across districts answered within thirty minutes`() throws {
        func ticket(_ id: CaseID, minute: Int?) throws -> CaseFile<ServiceTicket> {
            let (here, there) = (try #require(CourtCode("皖0503")), try #require(CourtCode("鲁0602")))
            let opening = TicketOpening(
                .crossDomainFiling, isIdentityChecked: true,
                filing: FilingRequest(by: .crossDomain, at: here, for: there), answerBy: day("2026-03-10"),
                atMinute: 600)
            let number = try #require(CaseNumber("（2026）鲁0602民初15号"))
            return try .history(
                id,
                [
                    ("2026-03-02", Actor(.party), .open(opening)),
                    ("2026-03-02", Actor(.assistingCourt), .route(TicketRouting(to: "鲁0602", papersChecked: true))),
                    (
                        "2026-03-02", Actor(.competentCourt),
                        .answer(TicketAnswer(numbered: number, servedByAssistingCourt: true, atMinute: minute))
                    ),
                ])
        }
        let files: [any Dossier] = [
            try ticket("K-1", minute: 630), try ticket("K-2", minute: 631), try ticket("K-3", minute: nil),
        ]
        #expect(try Indicator.crossDomainAnswered.told(2026, files) == "50.00% 1/2")
        try checkIndicators(Indicator.liaison, over: files, in: 2026)
    }
}
