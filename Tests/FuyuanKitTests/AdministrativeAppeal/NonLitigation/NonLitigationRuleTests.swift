import FuyuanKit
import Testing

@Suite("行政非诉执行：规则") struct NonLitigationRuleTests {
    private let code = "non-litigation-enforcement/"

    private func rules(
        of act: NonLitigationAct, _ role: AdministrativeRole, on text: String, in matter: NonLitigation
    ) throws -> [String] {
        var matter = matter
        return NonLitigation.rules(try matter.do(act, role, on: text))
    }

    @Test func `administrative.V-N01: not before the later of the two remedy limits`() throws {
        // A penalty with fifteen days to sue: reconsideration ends later.
        var matter = try NonLitigation.running(.init(suitTerm: .demolitionOrder))
        #expect(try rules(of: .remedyLapses, .system, on: "2024-12-16", in: matter) == ["administrative.V-N01"])
        #expect(try rules(of: .remedyLapses, .system, on: "2024-12-17", in: matter).isEmpty)
        try matter.do(.remedyLapses, .system, on: "2024-12-02")
        try matter.do(.serveDemand(.init()), .agency, on: "2024-12-02")
        let request = NonLitigationAct.applyToCourt(.init(for: [.demolitionOnIllegalLand]))
        #expect(matter.refusal(of: request, .agency, on: "2024-12-16").count == 2)
        #expect(matter.refusal(of: request, .agency, on: "2024-12-17").isEmpty)
    }

    @Test func `Where the remedies were not told, a year runs`() throws {
        var matter = NonLitigation()
        try matter.do(.serveDecision(.init(isTold: false)), .agency, on: "2024-10-15")
        #expect(try matter.do(.startRemedyClock, .system, on: "2024-10-15").irregularities == ["rights-told"])
        #expect(matter.lastDay(.suitPeriod) == "2025-10-15" && matter.lastDay(.reconsiderationPeriod) == "2025-10-15")
    }

    @Test func `administrative.V-N04: what the organ enforces itself is not taken, the rest may be`() throws {
        var own = try NonLitigation.demanded()
        let request = NonLitigationEnforcement.CourtRequest(for: [.moneyDuty], hasOwnPower: true)
        #expect(
            NonLitigation.rules(try own.do(.applyToCourt(request), .agency, on: "2025-05-12")) == [
                "administrative.V-N04"
            ])
        #expect(!own.refusal(of: .accept(.init()), .court, on: "2025-05-13").isEmpty)
        // A fine and a demolition: the court takes the fine.
        var both = try NonLitigation.applied(for: [.moneyDuty, .illegalBuilding])
        #expect(both.refusal(of: .accept(.init()), .court, on: "2025-05-13").count == 1)
        let part = try both.do(.accept(.init([.moneyDuty])), .court, on: "2025-05-13")
        #expect(part.isRegular && part.emits == [.organEnforcesItself])
        #expect(both.file.state.objects == [.moneyDuty])
        var unknown = try NonLitigation.demanded()
        try unknown.do(.applyToCourt(.init(for: [.moneyDuty], hasOwnPower: nil)), .agency, on: "2025-05-12")
        #expect(
            unknown.refusal(of: .accept(.init()), .court, on: "2025-05-13") == [
                code + "accept/without-own-power/unknown"
            ])
    }

    @Test func `administrative.V-N05: five kinds of material, signature, seal and date`() throws {
        let matter = try NonLitigation.demanded()
        let thin = NonLitigationAct.applyToCourt(
            .init(for: [.moneyDuty], papers: [.application, .decision], isSignedByHead: false))
        #expect(
            try rules(of: thin, .agency, on: "2025-05-12", in: matter) == [
                "administrative.V-N05", "administrative.V-N05",
            ])
        let unsealed = NonLitigationAct.applyToCourt(.init(for: [.moneyDuty], isSealedAndDated: false))
        #expect(try rules(of: unsealed, .agency, on: "2025-05-12", in: matter) == ["administrative.V-N05"])
        let request = NonLitigationEnforcement.CourtRequest(for: [.moneyDuty])
        #expect(try rules(of: .applyToCourt(request), .agency, on: "2025-05-12", in: matter).isEmpty)
        // The same application as a value.
        let value = matter.file.state.application(of: request, on: day("2025-05-12"), in: matter.law)
        #expect(value.findings(in: matter.law).isEmpty && value.lastDayToApply(in: matter.law) == day("2025-07-15"))
        #expect(NonLitigationPaper.allCases.count == 5 && NonLitigationCondition.allCases.count == 7)
        var accepted = try NonLitigation.applied()
        #expect(
            try accepted.do(.accept(.init(unmet: [.unperformed])), .court, on: "2025-05-13").irregularities == [
                "conditions-met"
            ])
    }

    @Test func `administrative.V-N06: no grant where a ground of refusal shows`() throws {
        let matter = try NonLitigation.reviewed()
        for ground in NonLitigationRefusalGround.allCases {
            let despite = NonLitigationAct.grant(.init(despite: [ground]))
            #expect(try rules(of: despite, .panel, on: "2025-05-26", in: matter) == ["administrative.V-N06"])
        }
        let house = try NonLitigation.reviewed(for: [.expropriationCompensation], expropriationPapers: .all)
        for ground in ExpropriationRefusalGround.allCases {
            let despite = NonLitigationAct.grant(.init(or: [ground]))
            #expect(try rules(of: despite, .panel, on: "2025-05-26", in: house) == ["administrative.V-N06"])
        }
        #expect(try rules(of: .grant(.init()), .panel, on: "2025-05-26", in: matter).isEmpty)
        #expect(NonLitigationRefusalGround.allCases.count == 4 && ExpropriationRefusalGround.allCases.count == 7)
    }

    @Test func `administrative.V-N07: a refusal gives reasons and is served within five working days`() throws {
        var matter = try NonLitigation.reviewed()
        try matter.do(.hearBothSides(.init(about: [.noFacts])), .panel, on: "2025-05-23")
        let bare = NonLitigationAct.refuse(.init(for: [.noFacts]))
        #expect(try rules(of: bare, .panel, on: "2025-05-26", in: matter) == ["administrative.V-N07"])
        let empty = NonLitigationAct.refuse(.init(reasons: "unlawful"))
        var groundless = matter
        #expect(try groundless.do(empty, .panel, on: "2025-05-26").irregularities == ["ground-named"])
        let refusal = try matter.do(.refuse(.init(for: [.noFacts], reasons: "no facts")), .panel, on: "2025-05-26")
        #expect(refusal.isRegular && refusal.emits == [.serveRuling, .decisionStands])
        // Dragon Boat Festival: 27, 28, 29, 30 May, 3 June.
        #expect(matter.lastDay(.rulingService) == "2025-06-03")
        #expect(try rules(of: .serveRuling(.init()), .court, on: "2025-06-03", in: matter).isEmpty)
        #expect(try rules(of: .serveRuling(.init()), .court, on: "2025-06-04", in: matter) == ["administrative.V-N07"])
        // Upheld by the higher court, it is over.
        try matter.do(.serveRuling(.init()), .court, on: "2025-06-03")
        try matter.do(.upperReviewRefusal, .agency, on: "2025-06-16")
        try matter.do(.upholdRefusal, .higherCourt, on: "2025-07-14")
        #expect(matter.phase == .refused && matter.file.state.isClosed)
        #expect(!matter.refusal(of: .upperReviewRefusal, .agency, on: "2025-07-15").isEmpty)
    }

    @Test func `administrative.V-N08: an expropriation shows amount, account, exchange housing and risk assessment`()
        throws
    {
        let matter = try NonLitigation.demanded()
        for paper in ExpropriationPaper.allCases {
            let thin = NonLitigationAct.applyToCourt(
                .init(for: [.expropriationCompensation], expropriationPapers: .all(but: [paper])))
            #expect(try rules(of: thin, .agency, on: "2025-05-12", in: matter) == ["administrative.V-N08"])
        }
        let full = NonLitigationAct.applyToCourt(
            .init(for: [.expropriationCompensation], expropriationPapers: .all))
        #expect(try rules(of: full, .agency, on: "2025-05-12", in: matter).isEmpty)
    }

    @Test func `administrative.V-N09: not at night and not on a statutory holiday, unless urgent`() throws {
        let matter = try NonLitigation.executing(by: .decidingGovernment)
        let step = NonLitigationAct.execute(.init())
        #expect(try rules(of: step, .government, on: "2025-06-04", in: matter).isEmpty)
        #expect(try rules(of: step, .government, on: "2025-10-01", in: matter) == ["administrative.V-N09"])
        let night = NonLitigationAct.execute(.init(isAtNight: true))
        #expect(try rules(of: night, .government, on: "2025-06-04", in: matter) == ["administrative.V-N09"])
        let urgent = NonLitigationAct.execute(.init(isAtNight: true, isUrgent: true))
        #expect(try rules(of: urgent, .government, on: "2025-10-01", in: matter).isEmpty)
        var unknown = matter
        let told = try unknown.do(.execute(.init(isAtNight: nil)), .government, on: "2025-06-04")
        #expect(told.unknown == [.notAtNight] && !told.isRegular)
    }

    @Test func `administrative.V-N10: water, power, heat and gas of residents are not cut`() throws {
        let matter = try NonLitigation.executing(by: .decidingGovernment)
        let cut = NonLitigationAct.execute(.init(cutsResidents: true))
        #expect(try rules(of: cut, .government, on: "2025-06-04", in: matter) == ["administrative.V-N10"])
        #expect(try rules(of: .execute(.init()), .government, on: "2025-06-04", in: matter).isEmpty)
    }

    @Test func `administrative.V-N13: beyond the ruling it is a new act, within it none`() throws {
        let matter = try NonLitigation.executing(by: .decidingGovernment)
        let wide = NonLitigationAct.execute(.init(isWithinRuling: false))
        #expect(try rules(of: wide, .government, on: "2025-06-04", in: matter) == ["administrative.V-N13"])
        #expect(try rules(of: .execute(.init()), .government, on: "2025-06-04", in: matter).isEmpty)
    }

    @Test func `administrative.V-N14: a separation outside expropriation rests on a local mechanism`() throws {
        let land = try NonLitigation.granted(for: [.demolitionOnIllegalLand])
        let bare = NonLitigationAct.assignToGovernment(.init(to: .localGovernment))
        #expect(try rules(of: bare, .court, on: "2025-05-27", in: land) == ["administrative.V-N14"])
        let local = NonLitigationAct.assignToGovernment(.init(to: .localGovernment, under: "徐州市意见"))
        #expect(try rules(of: local, .court, on: "2025-05-27", in: land).isEmpty)
        // A place may say so once and for all.
        var everywhere = land
        everywhere.law.policies[PolicyParameter.separatesOutsideExpropriation.id] = .flag(true)
        #expect(try rules(of: bare, .court, on: "2025-05-27", in: everywhere).isEmpty)
        let house = try NonLitigation.granted(for: [.expropriationCompensation])
        let deciding = NonLitigationAct.assignToGovernment(.init(to: .decidingGovernment))
        #expect(try rules(of: deciding, .court, on: "2025-05-27", in: house).isEmpty)
        let fine = try NonLitigation.granted()
        #expect(try rules(of: deciding, .court, on: "2025-05-27", in: fine) == ["administrative.V-N14"])
    }

    @Test func `A demand states term, manner, amount and the right to be heard`() throws {
        var matter = try NonLitigation.running()
        try matter.do(.remedyLapses, .system, on: "2025-04-16")
        let thin = NonLitigationAct.serveDemand(.init([.term, .manner]))
        #expect(try matter.do(thin, .agency, on: "2025-04-17").irregularities == ["demand-complete"])
        let thing = NonLitigationAct.serveDemand(.init([.term, .manner, .rightToBeHeard], isForMoney: false))
        #expect(try matter.do(thing, .agency, on: "2025-04-18").isRegular)
        // Served anew, the ten working days run anew.
        #expect(matter.lastDay(.demandTerm) == "2025-05-06")
        #expect(PerformanceDemandContent.allCases.count == 4)
    }

    @Test func `A suspension names its ground, and after three years without harm or means it ends`() throws {
        #expect(AdministrativeStayGround.allCases.count == 4 && AdministrativeTerminationGround.allCases.count == 5)
        var matter = try NonLitigation.executing(by: nil)
        #expect(
            try matter.do(.suspend(.init(for: [])), .court, on: "2025-06-10").irregularities == ["stay-ground-named"])
        var rich = matter
        #expect(
            try rich.do(.endAfterThreeYears(.init(hasMeans: true)), .court, on: "2028-06-13").irregularities == [
                "no-harm-no-means"
            ])
        let ended = try matter.do(.endAfterThreeYears(.init()), .court, on: "2028-06-13")
        #expect(ended.isRegular && ended.emits == [.endFurtherExecution] && matter.phase == .executionTerminated)
    }
}
