import FuyuanKit
import Testing

@Suite("行政争议指标") struct AdministrativeIndicatorTests {
    @Test func `administrative.I27 administrative.I28: applications granted, and rulings a government executes`() throws
    {
        let panel = Actor(AdministrativeRole.panel)
        let refusal = NonLitigationEnforcement.Act.refuse(.init(for: [.noFacts], reasons: "缺乏事实根据"))
        let files: [any Dossier] = [
            try nonLitigation(
                "N-1",
                [
                    (panel, .grant(.init())),
                    (Actor(.court), .assignToGovernment(.init(to: .decidingGovernment))),
                ], for: .expropriationCompensation), try nonLitigation("N-2", [(panel, .grant(.init()))]),
            try nonLitigation("N-3", [(panel, refusal)]), try nonLitigation("N-4", []),
        ]
        #expect(try Indicator.grantRate.told(2025, files) == "66.67% 2/3")
        #expect(try Indicator.separationShare.told(2025, files) == "50.00% 1/2")
        #expect(try Indicator.grantRate.tally(over: indicatorYear(2026), of: files).value.gap == .emptyDenominator)
        try checkIndicators(Indicator.administrative, over: files, in: 2025)
    }

    private func centre(_ id: CaseID, _ ends: [(String, Actor<AdministrativeRole>, DisputeCentreReferral.Act)]) throws
        -> CaseFile<DisputeCentreReferral>
    {
        let mediator = Actor(AdministrativeRole.mediator, "mediator-1")
        let referral = CentreReferral(.preFilingMediation, .entrusted, matter: .compensation)
        let meeting = OrganMeeting(["organ-1"], areAllIdentified: true, haveInformedStaff: true)
        return try .history(
            id,
            [
                ("2026-03-02", Actor(.court, "court-1"), .refer(referral)),
                ("2026-03-03", mediator, .signForFile(FileSignature("mediator-1"))),
                ("2026-03-04", mediator, .seekConsent), ("2026-03-05", Actor(.parties), .giveConsent),
                ("2026-03-06", Actor(.centre), .convene(meeting)), ("2026-03-07", Actor(.agency), .study(CaseStudy())),
                ("2026-03-09", Actor(.centre), .agreePlan(ResolutionPlan(.mediationStatement))),
                ("2026-03-10", mediator, .mediate),
            ] + ends)
    }

    private var resolved: [(String, Actor<AdministrativeRole>, DisputeCentreReferral.Act)] {
        let agreement = CentreAgreement(
            .mediationStatement, isSignedByAll: true, isWithinPower: true, breaksMandatoryRules: false,
            harmsOthers: false)
        let visit = FollowUpVisit(visitedOn: day("2026-05-11"), answer: .satisfied, isDisputeOver: true)
        return [
            ("2026-03-17", Actor(.parties), .sign(agreement)), ("2026-03-18", Actor(.agency), .beginPerformance),
            ("2026-03-24", Actor(.agency), .confirmPerformed(PerformanceProof())),
            ("2026-05-11", Actor(.centre), .followUp(visit)),
            ("2026-05-12", Actor(.centre), .feedback(CentreFeedback())),
        ]
    }

    @Test func `administrative.I06: 987 of 1,026 disputes received were resolved, 96.2 %`() throws {
        let (good, bad) = (
            resolved,
            [
                (
                    "2026-03-17", Actor(AdministrativeRole.centre),
                    DisputeCentreReferral.Act.fail(ReferralFailure(.noAgreement))
                )
            ]
        )
        let files: [any Dossier] = try (1...1026).map { try centre(CaseID("C-\($0)"), $0 <= 987 ? good : bad) }
        #expect(try Indicator.centreResolution.told(2026, files) == "96.20% 987/1026")
        // Failed and not yet returned: not concluded.
        #expect(try Indicator.centreResolutionOfConcluded.told(2026, files) == "100.00% 987/987")
        #expect(Indicator.centreResolution.id == IndicatorAliases.bundled["化解率"])
    }

    @Test func `administrative.I16: a failed referral goes back within five days`() throws {
        let failed: [(String, Actor<AdministrativeRole>, DisputeCentreReferral.Act)] = [
            ("2026-03-17", Actor(.centre), .fail(ReferralFailure(.noAgreement)))
        ]
        func returned(_ id: CaseID, on day: String?) throws -> CaseFile<DisputeCentreReferral> {
            try centre(id, failed + (day.map { [($0, Actor(.centre), .returnToSource)] } ?? []))
        }
        let last = try #require(try returned("C-0", on: nil).state.lastDay(of: .returning, in: .current))
        let after = try #require(last.adding(days: 1))
        let files: [any Dossier] = [
            try returned("C-1", on: last.description), try returned("C-2", on: after.description),
            try returned("C-3", on: nil), try centre("C-4", resolved),
        ]
        #expect(try Indicator.failedReturnedInTime.told(2026, files) == "33.33% 1/3")
        #expect(try Indicator.centreResolutionOfConcluded.told(2026, files) == "33.33% 1/3")
        try checkIndicators(Indicator.administrative, over: files, in: 2026)
    }

    @Test func `administrative.I30: petitions of the year led to suit or reconsideration`() throws {
        let office = Actor(AdministrativeRole.petitionOffice)
        func petition(_ id: CaseID, _ channel: PetitionChannel, _ route: PetitionMatter.Act?) throws -> CaseFile<
            PetitionMatter
        > {
            var file = try CaseFile<PetitionMatter>.history(
                id,
                [
                    ("2026-06-02", office, .register(PetitionRegistration(isGroupVisit: false, finalBefore: false))),
                    (
                        "2026-06-03", office,
                        .classify(
                            PetitionClassification(channel, meetsSuitConditions: true, litigationTerminated: false))
                    ),
                ])
            if let route { try file.then("2026-06-04", office, route, under: .current) }
            return file
        }
        let files: [any Dossier] = [
            try petition("P-1", .litigation, .routeLitigation),
            try petition("P-2", .administrativeProcedure, .routeAdministrative),
            try petition("P-3", .discipline, .routeDiscipline), try petition("P-4", .petition, nil),
        ]
        #expect(try Indicator.petitionsRouted.told(2026, files) == "50.00% 2/4")
        #expect(
            try Indicator.petitionsRouted.tally(over: indicatorYear(2025), of: files).value.gap == .emptyDenominator)
    }

    @Test func `administrative.I17 mediation.feedbackRate: advice answered in time, and adopted`() throws {
        let court = Actor(AdministrativeRole.court, "court-1")
        func advice(_ id: CaseID, answered: String?, _ reply: JudicialAdvice.Act = .reply(AdviceReply())) throws
            -> CaseFile<JudicialAdvice>
        {
            let letter = AdviceLetter(
                to: "unit-1", problems: ["送达不规范"], suggestions: [AdviceSuggestion("规范送达", for: 1)], inOwnArea: true,
                isSameLevel: true)
            var file = try CaseFile<JudicialAdvice>.history(
                id,
                [
                    ("2026-01-05", court, .identify(AdviceMatter(.comprehensiveGovernance, isNecessary: true))),
                    ("2026-01-06", court, .consult(AdviceConsultation(true))), ("2026-01-07", court, .draft(letter)),
                    ("2026-01-08", Actor(.adjudicationCommittee), .committeeApprove),
                    ("2026-01-09", Actor(.courtPresident, "court-1"), .sign(AdviceSignature("甲法建〔2026〕1号"))),
                    // Two months from 2026-01-12 end on 2026-03-12.
                    ("2026-01-12", court, .deliver(AdviceDelivery(replyMonths: 2))),
                    ("2026-01-12", Actor(.advisedUnit, "unit-1"), .signFor(AdviceReceipt())),
                ])
            if let answered { try file.then(answered, Actor(.advisedUnit, "unit-1"), reply, under: .current) }
            return file
        }
        let files: [any Dossier] = [
            try advice("J-1", answered: "2026-03-12"), try advice("J-2", answered: "2026-03-13"),
            try advice("J-3", answered: "2026-03-02", .replyNotAdopting(AdviceRefusal("无权处理"))),
            try advice("J-4", answered: nil),
        ]
        #expect(try Indicator.adviceAnswered.told(2026, files) == "50.00% 2/4")
        #expect(try Indicator.adviceAdopted.told(2026, files) == "66.67% 2/3")
        try checkIndicators(Indicator.administrative, over: files, in: 2026)
    }
}

@Suite("出庭应诉指标") struct AttendanceIndicatorTests {
    /// A record of a case heard on 2026-04-20: the principal of every third attends.
    private func record(
        _ serial: Int, attends: Bool, identified: Bool = true, speaks: Bool = false, of organ: ActorID = "organ-1"
    )
        throws -> CaseFile<HeadAttendance>
    {
        let number = try #require(CaseNumber("（2026）辽0203行初\(serial)号"))
        let (court, agency) = (Actor(AdministrativeRole.court), Actor(AdministrativeRole.agency, organ))
        let key = AttendanceKey(number, .first, of: organ)
        var file = try CaseFile<HeadAttendance>.history(
            CaseID("H-\(serial)"),
            [
                ("2026-03-02", court, .notifyDuty(AttendanceDuty(key, call: .ordinary, withComplaint: true))),
                ("2026-03-10", court, .serveNotice(AttendanceNoticePaper(for: day("2026-04-20"), warns: true))),
            ])
        guard attends else {
            try file.then("2026-04-20", court, .absent, under: .current)
            return file
        }
        let post: HeadPost = serial % 3 == 0 ? .principal : .deputy
        try file.then("2026-03-12", agency, .designate(DesignatedHead(post)), under: .current)
        try file.then("2026-04-17", agency, .fileIdentity(IdentityProof()), under: .current)
        guard identified else {
            try file.then("2026-04-17", court, .questionIdentity, under: .current)
            try file.then("2026-04-20", court, .deemAbsent, under: .current)
            return file
        }
        try file.then("2026-04-20", Actor(.agencyHead), .attend, under: .current)
        if speaks { try file.then("2026-04-20", Actor(.agencyHead), .speak, under: .current) }
        return file
    }

    @Test
    func
        `administrative.I01 administrative.I02 administrative.I03 administrative.I04: of 40 heard, 28 attended, 70.0 %; 26 where two proved nothing`()
        throws
    {
        let files: [any Dossier] = try (1...40).map { try record($0, attends: $0 <= 28) }
        #expect(try Indicator.attendanceRate.told(2026, files) == "70.00% 28/40")
        let doubted: [any Dossier] = try (1...40).map { try record($0, attends: $0 <= 28, identified: $0 > 2) }
        #expect(try Indicator.attendanceRate.told(2026, doubted) == "65.00% 26/40")
        #expect(Indicator.attendanceRate.id == IndicatorAliases.bundled["出庭应诉率"])
    }

    @Test func `administrative.I23 administrative.I26: principals, organs, and heads who spoke`() throws {
        let files: [any Dossier] = [
            try record(1, attends: true, speaks: true), try record(3, attends: true), try record(5, attends: false),
            try record(7, attends: false, of: "organ-2"),
        ]
        #expect(try Indicator.attendanceRateByPrincipal.told(2026, files) == "25.00% 1/4")
        #expect(try Indicator.attendanceRateByNotified.told(2026, files) == "50.00% 2/4")
        #expect(try Indicator.attendanceRateByOrgan.told(2026, files) == "50.00% 1/2")
        #expect(try Indicator.attendanceSpoken.told(2026, files) == "50.00% 1/2")
        #expect(try Indicator.attendanceRate.tally(over: indicatorYear(2025), of: files).value.gap == .emptyDenominator)
        try checkIndicators(Indicator.administrative, over: files, in: 2026)
    }
}
