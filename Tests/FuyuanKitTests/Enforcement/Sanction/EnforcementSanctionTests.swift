import FuyuanKit
import Testing

extension EnforcementSanction: Walkable {
    static var walkSteps: [Int] { [0, 3, 45] }
    static var walkActs: [Act] {
        [
            .decide(SanctionDecision(.person, fine: Money(fen: 1_000_000), detentionDays: 15, presidentApproved: true)),
            .decide(SanctionDecision(.unit, fine: Money(fen: 5_000_000))), .serve(SanctionService()), .reconsider,
            .uphold, .change(SanctionChange(detentionDays: 5)), .changeExecuted(SanctionChange(detentionDays: 5)),
            .overturn,
            .execute(SanctionExecution(SanctionMoment(CivilDate(2026, 3, 2)!, 9))),
            .tellFamily(FamilyNotice(couldNot: true)), .reconsiderExecuted, .upholdExecuted,
            .releaseEarly(EarlyRelease(true)), .complete, .serveExecuted(SanctionService()),
        ]
    }
}

@Suite("罚款、拘留") struct EnforcementSanctionTests {
    private func detained(fine: Money? = nil) throws -> Matter<EnforcementSanction> {
        var sanction = Matter<EnforcementSanction>()
        let decision = SanctionDecision(
            .person, name: "甲", conduct: .breaksReporting, fine: fine, detentionDays: 15, presidentApproved: true)
        #expect(try sanction.do(.decide(decision), .court, on: "2026-03-02").isRegular)
        try sanction.do(.serve(SanctionService()), .court, on: "2026-03-02")
        return sanction
    }

    @Test func `The laws of every machine hold`() { checkLaws(of: EnforcementSanction.self) }

    @Test(
        arguments: [
            (.person, 10_000_000, nil, true), (.person, 10_000_001, nil, false), (.person, 0, nil, false),
            (.person, nil, 15, true), (.person, nil, 16, false), (.person, nil, 0, false), (.person, 100, 15, true),
            (.unit, 5_000_000, nil, true), (.unit, 4_999_999, nil, false), (.unit, 100_000_000, nil, true),
            (.unit, 100_000_001, nil, false), (.unit, 5_000_000, 5, false),
        ] as [(SanctionTarget, Int64?, Int?, Bool)])
    func `enforcement.V55: fine and detention keep within the limits`(
        target: SanctionTarget, fen: Int64?, days: Int?, isGood: Bool
    ) throws {
        let decision = SanctionDecision(
            target, fine: fen.map { Money(fen: $0) }, detentionDays: days, presidentApproved: true)
        #expect(decision.findings().map(\.code) == (isGood ? [] : ["enforcement.V55"]))
        let sanction = Matter<EnforcementSanction>()
        #expect(
            sanction.refusal(of: .decide(decision), .court, on: "2026-03-02")
                == (isGood ? [] : ["enforcement-sanction/decide/within-limits/unmet"]))
    }

    @Test(
        arguments: [(.first, true), (.newAct, true), (.newTerm, true), (.sameAct, false)] as [(ConductRepetition, Bool)]
    )
    func `enforcement.V55: one act is sanctioned once, a new one again`(repetition: ConductRepetition, isGood: Bool)
        throws
    {
        let decision = SanctionDecision(
            .person, fine: Money(fen: 100_000), repetition: repetition, presidentApproved: true)
        #expect(decision.findings().isEmpty == isGood)
        #expect(
            Matter<EnforcementSanction>().refusal(of: .decide(decision), .court, on: "2026-03-02")
                == (isGood ? [] : ["enforcement-sanction/decide/not-same-act/unmet"]))
    }

    @Test func `enforcement.V55: the president approves, if need be afterwards`() throws {
        var sanction = Matter<EnforcementSanction>()
        let decision = SanctionDecision(.person, detentionDays: 10, presidentApproved: false)
        #expect(decision.findings().map(\.code) == ["enforcement.V55"])
        #expect(try sanction.do(.decide(decision), .court, on: "2026-03-02").irregularities == ["president-approved"])
        #expect(sanction.file.rules == ["enforcement.V55"])
        #expect(
            Matter<EnforcementSanction>().refusal(of: .decide(SanctionDecision(.person)), .court, on: "2026-03-02")
                == ["enforcement-sanction/decide/sanction-stated/unmet"])
    }

    // law: enforcement.sanctionReconsider
    @Test func `Reconsideration is asked for in three days, decided in five, and stays nothing`() throws {
        var sanction = try detained()
        #expect(sanction.lastDay(.reconsideration) == "2026-03-05")
        #expect(
            sanction.refusal(of: .reconsider, .debtor, on: "2026-03-06")
                == ["enforcement-sanction/reconsider/reconsideration-in-time/unmet"])
        try sanction.do(.reconsider, .debtor, on: "2026-03-05")
        #expect(sanction.lastDay(.reconsiderationDecision) == "2026-03-10")
        // No stay: carried out meanwhile, and still decided.
        var meanwhile = sanction
        try meanwhile.do(.execute(SanctionExecution()), .court, on: "2026-03-06")
        #expect(meanwhile.phase == .executed)
        #expect(try meanwhile.do(.upholdExecuted, .higherCourt, on: "2026-03-11").irregularities == ["decided-in-time"])
        #expect(
            meanwhile.refusal(of: .overturn, .higherCourt, on: "2026-03-11")
                == ["enforcement-sanction/overturn/reconsideration-pending/unmet"])
        try sanction.do(.change(SanctionChange(detentionDays: 7)), .higherCourt, on: "2026-03-09")
        #expect(sanction.file.state.decision?.detentionDays == 7)
        // It is decided: nothing is pending, and it is reconsidered once.
        #expect(sanction.phase == .served)
        #expect(
            sanction.refusal(of: .reconsider, .debtor, on: "2026-03-09")
                == [
                    "enforcement-sanction/reconsider/reconsideration-in-time/unmet",
                    "enforcement-sanction/reconsider/first-reconsideration/unmet",
                ])
        try sanction.do(.execute(SanctionExecution()), .court, on: "2026-03-09")
        #expect(
            sanction.refusal(of: .overturn, .higherCourt, on: "2026-03-09")
                == ["enforcement-sanction/overturn/reconsideration-pending/unmet"])
    }

    @Test func `A sanction is reconsidered once, also after it was carried out`() throws {
        var sanction = try detained()
        try sanction.do(.reconsider, .debtor, on: "2026-03-03")
        try sanction.do(.uphold, .higherCourt, on: "2026-03-04")
        #expect(
            sanction.refusal(of: .reconsider, .debtor, on: "2026-03-05")
                == ["enforcement-sanction/reconsider/first-reconsideration/unmet"])
        try sanction.do(.execute(SanctionExecution()), .court, on: "2026-03-05")
        #expect(
            sanction.refusal(of: .reconsiderExecuted, .debtor, on: "2026-03-05")
                == ["enforcement-sanction/reconsider-executed/first-reconsideration/unmet"])
        var other = try detained()
        try other.do(.execute(SanctionExecution()), .court, on: "2026-03-02")
        try other.do(.reconsiderExecuted, .debtor, on: "2026-03-04")
        #expect(
            try other.do(.changeExecuted(SanctionChange(detentionDays: 5)), .higherCourt, on: "2026-03-06").isRegular)
        #expect(other.phase == .executed && other.file.state.decision?.detentionDays == 5)
        #expect(
            other.refusal(of: .changeExecuted(SanctionChange(detentionDays: 3)), .higherCourt, on: "2026-03-06")
                == ["enforcement-sanction/change-executed/reconsideration-pending/unmet"])
    }

    @Test func `A detention carried out at once is served afterwards, and reconsidered in three days from then`() throws
    {
        var sanction = Matter<EnforcementSanction>()
        let decision = SanctionDecision(.person, detentionDays: 15, presidentApproved: true)
        try sanction.do(.decide(decision), .court, on: "2026-03-02")
        try sanction.do(.execute(SanctionExecution()), .court, on: "2026-03-02")
        var asked = sanction
        #expect(try sanction.do(.serveExecuted(SanctionService(day("2026-03-03"))), .court, on: "2026-03-04").isRegular)
        #expect(sanction.phase == .executed && sanction.file.state.isServed)
        #expect(sanction.lastDay(.reconsideration) == "2026-03-06")
        #expect(
            sanction.refusal(of: .reconsiderExecuted, .debtor, on: "2026-03-07")
                == ["enforcement-sanction/reconsider-executed/reconsideration-in-time/unmet"])
        #expect(
            sanction.refusal(of: .serveExecuted(SanctionService()), .court, on: "2026-03-05")
                == ["enforcement-sanction/serve-executed/unserved/unmet"])
        try sanction.do(.reconsiderExecuted, .debtor, on: "2026-03-06")
        #expect(sanction.lastDay(.reconsiderationDecision) == "2026-03-11")
        // Reconsideration asked for before service: service starts no second time for it.
        try asked.do(.reconsiderExecuted, .debtor, on: "2026-03-03")
        try asked.do(.serveExecuted(SanctionService()), .court, on: "2026-03-04")
        #expect(asked.lastDay(.reconsideration) == nil)
        // Served before it was carried out: there is nothing to serve again.
        var served = try detained()
        try served.do(.execute(SanctionExecution()), .court, on: "2026-03-02")
        #expect(
            served.refusal(of: .serveExecuted(SanctionService()), .court, on: "2026-03-03")
                == ["enforcement-sanction/serve-executed/unserved/unmet"])
    }

    @Test func `A detention: the family in 24 hours, early release for who repents`() throws {
        var sanction = try detained(fine: Money(fen: 200_000))
        let outcome = try sanction.do(
            .execute(SanctionExecution(SanctionMoment(day("2026-03-02"), 16, 20))), .police, on: "2026-03-02")
        #expect(outcome.isRegular)
        #expect(outcome.emits == [.collectFine, .handToPolice, .tellFamily])
        // The hour of the detention is not counted: from 17:00 to 17:00.
        var late = sanction
        let told = FamilyNotice(SanctionMoment(day("2026-03-03"), 17))
        let tooLate = FamilyNotice(SanctionMoment(day("2026-03-03"), 17, 1))
        #expect(try late.do(.tellFamily(tooLate), .court, on: "2026-03-03").irregularities == ["family-told"])
        #expect(try sanction.do(.tellFamily(told), .court, on: "2026-03-03").isRegular)
        var noHour = try detained()
        try noHour.do(.execute(SanctionExecution(SanctionMoment(day("2026-03-02"), 25))), .police, on: "2026-03-02")
        #expect(try noHour.do(.tellFamily(told), .court, on: "2026-03-03").unknown == [.familyTold])
        var unrepenting = sanction
        #expect(
            try unrepenting.do(.releaseEarly(EarlyRelease(false)), .courtPresident, on: "2026-03-09").irregularities
                == ["repented"])
        try sanction.do(.releaseEarly(EarlyRelease(true)), .courtPresident, on: "2026-03-09")
        #expect(sanction.phase == .releasedEarly)
    }

    @Test func `A sanction overturned after it was carried out is undone`() throws {
        var sanction = try detained(fine: Money(fen: 200_000))
        try sanction.do(.execute(SanctionExecution()), .court, on: "2026-03-02")
        try sanction.do(.reconsiderExecuted, .listedSubject, on: "2026-03-04")
        let outcome = try sanction.do(.overturn, .higherCourt, on: "2026-03-09")
        #expect(outcome.emits == [.refundFine, .release])
        #expect(sanction.phase == .revoked)
        var fined = Matter<EnforcementSanction>()
        let decision = SanctionDecision(.unit, fine: Money(fen: 5_000_000), presidentApproved: true)
        try fined.do(.decide(decision), .court, on: "2026-03-02")
        #expect(try fined.do(.execute(SanctionExecution()), .court, on: "2026-03-03").irregularities == ["served"])
        #expect(
            fined.refusal(of: .releaseEarly(EarlyRelease(true)), .court, on: "2026-03-04")
                == ["enforcement-sanction/release-early/is-detention/unmet"])
        try fined.do(.complete, .court, on: "2026-03-04")
        #expect(fined.phase == .completed)
    }

    @Test func `Questioning after a summons by force lasts 8 hours, 24 where detention is likely`() throws {
        let arrived = try #require(Moment(day("2026-03-02"), 9, 30))
        let short = ForcedSummons(
            arrivedAt: arrived, endedAt: Moment(day("2026-03-02"), 17, 30), presidentApproved: true)
        #expect(short.latestEnd?.description == "2026-03-02 17:30")
        #expect(short.findings().isEmpty)
        let long = ForcedSummons(arrivedAt: arrived, endedAt: Moment(day("2026-03-02"), 17, 31))
        #expect(long.findings().map(\.code) == ["enforcement.summons"])
        let likely = ForcedSummons(arrivedAt: arrived, isDetentionLikely: true, presidentApproved: false)
        #expect(likely.latestEnd?.description == "2026-03-03 09:30")
        #expect(likely.findings(asOf: Moment(day("2026-03-03"), 9, 30)).count == 1)
        #expect(likely.findings(asOf: Moment(day("2026-03-03"), 9, 31)).count == 2)
    }
}

@Suite("按日计算的罚款") struct DailyFineTests {
    @Test(arguments: [(30, 150_000, 300_000), (10, 50_000, 100_000), (0, 0, 0)] as [(Int, Int64, Int64)])
    func `The head of an organ in default pays 50 to 100 yuan a day`(days: Int, least: Int64, most: Int64) throws {
        let fine = try #require(OrganHeadFine(days: days))
        #expect(fine.least.fen == least)
        #expect(fine.most.fen == most)
        #expect(fine.allows(Money(fen: least)) && fine.allows(Money(fen: most)))
        #expect(!fine.allows(Money(fen: most + 1)))
        #expect(fine.derivation.text(in: .en).contains("\(days) days"))
    }

    @Test func `The days run from the end of the set term`() {
        #expect(OrganHeadFine(termEndedOn: day("2026-03-02"), until: day("2026-04-01"))?.days == 30)
        #expect(OrganHeadFine(termEndedOn: day("2026-03-02"), until: day("2026-03-01")) == nil)
        #expect(OrganHeadFine(days: -1) == nil)
        #expect(OrganHeadFine(days: .max) == nil)
    }

    // The third row is published: LexEval task 3-5, item 296.
    @Test(
        arguments: [
            (1_000_000, 20, 600_000, false), (1_000_000, 40, 1_000_000, true), (50_000, 1, 1_500, false),
            (1_000_000, 33, 990_000, false), (1_000_000, 34, 1_000_000, true), (1, 17, 1, false), (0, 5, 0, false),
            (Int64.max, Int.max, Int64.max, true),
        ] as [(Int64, Int, Int64, Bool)])
    func `The extra fine is 3 percent a day, never more than the fine`(
        fine: Int64, days: Int, added: Int64, isCapped: Bool
    ) throws {
        let surcharge = try #require(AdministrativeSurcharge(on: Money(fen: fine), daysLate: days))
        #expect(surcharge.amount.fen == added)
        #expect(surcharge.isCapped == isCapped)
        #expect(surcharge.derivation.steps.count == (isCapped ? 2 : 1))
    }

    @Test func `A negative fine or number of days has no extra fine`() {
        #expect(AdministrativeSurcharge(on: Money(fen: -1), daysLate: 1) == nil)
        #expect(AdministrativeSurcharge(on: Money(fen: 1), daysLate: -1) == nil)
    }
}
