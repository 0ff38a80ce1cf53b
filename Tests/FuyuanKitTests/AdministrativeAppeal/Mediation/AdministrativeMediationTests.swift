import FuyuanKit
import Testing

extension AdministrativeMediation: Walkable {
    static var walkActs: [Act] {
        [
            .apply(OrganMediationApplication(.civilDispute, under: .shenzhen)),
            .apply(OrganMediationApplication(.discretionaryAct, under: .qinhuangdao)),
            .propose(OrganMediationProposal(.civilDispute, under: .shandong)), .acceptApplication,
            .transfer(OrganMediationTransfer()), .refuse(OrganMediationRefusal()),
            .consent(OrganMediationConsent(areAllAgreed: true)), .beginMediation,
            .agree(OrganMediationAgreement(isSignedByAll: true)), .terminate(OrganMediationEnd(.noAgreement)),
            .requestConfirmation, .confirm, .perform,
        ]
    }
}

typealias AtOrgan = Matter<AdministrativeMediation>

@Suite("行政调解") struct AdministrativeMediationTests {
    static let civil = OrganMediationApplication(
        .civilDispute, under: .shenzhen, receivedOn: day("2026-04-29"), isOnList: true)

    static func mediating(_ application: OrganMediationApplication) throws -> AtOrgan {
        var matter = AtOrgan()
        try matter.do(.apply(application), .party, on: "2026-04-29")
        try matter.do(.acceptApplication, .agency, on: "2026-05-06")
        try matter.do(.consent(OrganMediationConsent(areAllAgreed: true)), .parties, on: "2026-05-07")
        try matter.do(.beginMediation, .agency, on: "2026-05-11")
        return matter
    }

    @Test func `The laws of every machine hold`() { checkLaws(of: AdministrativeMediation.self) }

    @Test func `A civil dispute is applied for, accepted, agreed, confirmed`() throws {
        var matter = AtOrgan()
        #expect(try matter.do(.apply(Self.civil), .party, on: "2026-04-29").isRegular)
        // Working days from Wednesday 04-29: 04-30, 05-06, 05-07, 05-08 and Saturday 05-09, which is worked.
        #expect(matter.lastDay(.acceptance) == "2026-05-09")
        #expect(matter.lastDay(.passingOn) == "2026-05-07")
        #expect(try matter.do(.acceptApplication, .agency, on: "2026-05-09").isRegular)
        let consented = try matter.do(
            .consent(OrganMediationConsent(areAllAgreed: true)), .parties, on: "2026-05-11")
        #expect(consented.isRegular)
        #expect(consented.emits == [.keepEnforcing])
        try matter.do(.beginMediation, .agency, on: "2026-05-12")
        let agreed = try matter.do(
            .agree(OrganMediationAgreement(isSignedByAll: true, isLawful: true)), .parties, on: "2026-05-20")
        #expect(agreed.isRegular)
        #expect(agreed.emits == [.bindParties, .tellConfirmation])
        // Thirty days end on Friday 2026-06-19, the Dragon Boat holiday.
        #expect(matter.lastDay(.confirmation) == "2026-06-22")
        var late = matter
        #expect(try late.do(.requestConfirmation, .parties, on: "2026-06-23").irregularities == ["requested-in-time"])
        #expect(try matter.do(.requestConfirmation, .parties, on: "2026-06-22").isRegular)
        #expect(try matter.do(.confirm, .court, on: "2026-06-30").emits == [.enforceable])
        #expect(matter.phase == .confirmed)
    }

    @Test func `A complex application has ten working days; a late decision is irregular`() throws {
        var complex = Self.civil
        complex.isComplex = true
        var matter = AtOrgan()
        try matter.do(.apply(complex), .party, on: "2026-04-29")
        #expect(matter.lastDay(.acceptance) == "2026-05-15")
        var late = AtOrgan()
        try late.do(.apply(Self.civil), .party, on: "2026-04-29")
        #expect(try late.do(.acceptApplication, .agency, on: "2026-05-11").irregularities == ["decided-in-time"])
    }

    @Test func `A time that was not read does not run, and can be set for another place`() throws {
        var matter = AtOrgan()
        var application = Self.civil
        application.rules = .chongqing
        try matter.do(.apply(application), .party, on: "2026-04-29")
        #expect(matter.lastDay(.acceptance) == nil)
        #expect(try matter.do(.acceptApplication, .agency, on: "2026-12-01").isRegular)
        var other = AtOrgan()
        other.law.periods[TimeLimit.administrativeMediationAcceptance.id] = .workingDays(3)
        application.rules = .other
        try other.do(.apply(application), .party, on: "2026-04-29")
        #expect(other.lastDay(.acceptance) == "2026-05-07")
    }

    @Test func `A dispute outside the organ’s functions is passed on, one in competence is designated`() throws {
        var matter = AtOrgan()
        try matter.do(.apply(Self.civil), .party, on: "2026-04-29")
        var late = matter
        let transfer = OrganMediationTransfer(organ: "organ-2", isOutsideFunctions: true)
        #expect(try matter.do(.transfer(transfer), .agency, on: "2026-05-07").isRegular)
        #expect(matter.phase == .transferred)
        let disputed = OrganMediationTransfer(isOutsideFunctions: false, isCompetenceDisputed: true)
        let passed = try late.do(.transfer(disputed), .agency, on: "2026-05-08")
        #expect(passed.irregularities == ["passed-on-in-time", "outside-functions"])
        #expect(passed.emits == [.designateOrgan])
    }

    @Test func `A refusal without written reasons is irregular`() throws {
        var matter = AtOrgan()
        try matter.do(.apply(Self.civil), .party, on: "2026-04-29")
        var spoken = matter
        #expect(
            try matter.do(.refuse(OrganMediationRefusal(reason: "不属调解事项", isWritten: true)), .agency, on: "2026-05-06")
                .isRegular)
        #expect(
            try spoken.do(.refuse(OrganMediationRefusal(isWritten: false)), .agency, on: "2026-05-06").irregularities
                == ["reasons-written"])
    }

    @Test func `A mediation somebody does not agree to is irregular, and may be ended`() throws {
        var matter = AtOrgan()
        let proposal = OrganMediationProposal(.civilDispute, under: .shandong, grounds: [.manyPeople])
        #expect(try matter.do(.propose(proposal), .agency, on: "2026-05-06").isRegular)
        var forced = matter
        #expect(
            try forced.do(.consent(OrganMediationConsent(areAllAgreed: false)), .parties, on: "2026-05-07")
                .irregularities == ["all-agree"])
        try matter.do(.terminate(OrganMediationEnd(.noConsent)), .agency, on: "2026-05-08")
        #expect(matter.phase == .terminated)
        #expect(matter.file.state.end == .noConsent)
        var baseless = AtOrgan()
        #expect(
            try baseless.do(
                .propose(OrganMediationProposal(.discretionaryAct, under: .shandong)), .agency, on: "2026-05-06"
            ).irregularities == ["within-scope", "ground-to-propose"])
    }

    @Test func `administrative.V-M01: mediation by an organ is free of charge`() throws {
        var matter = AtOrgan()
        try matter.do(.apply(Self.civil), .party, on: "2026-04-29")
        var free = matter
        #expect(
            try matter.do(
                .consent(OrganMediationConsent(areAllAgreed: true, fee: yuan(50))), .parties, on: "2026-05-06"
            )
            .irregularities == ["free-of-charge"])
        #expect(
            try free.do(.consent(OrganMediationConsent(areAllAgreed: true)), .parties, on: "2026-05-06").isRegular)
        #expect(AdministrativeMediation.ground(of: .freeOfCharge).rule == "administrative.V-M01")
        // A place that allows a charge says so.
        var charged = AtOrgan()
        charged.law.policies[AdministrativeMediationRules.shenzhen.freeOfCharge.id] = .flag(false)
        try charged.do(.apply(Self.civil), .party, on: "2026-04-29")
        #expect(
            try charged.do(
                .consent(OrganMediationConsent(areAllAgreed: true, fee: yuan(50))), .parties, on: "2026-05-06"
            ).isRegular)
    }

    @Test func `Only a civil part can be confirmed by the court`() throws {
        let application = OrganMediationApplication(.discretionaryAct, under: .qinhuangdao, isOnList: true)
        var matter = try Self.mediating(application)
        var mixed = matter
        try matter.do(.agree(OrganMediationAgreement(isSignedByAll: true, isLawful: true)), .parties, on: "2026-05-20")
        #expect(matter.lastDay(.confirmation) == nil)
        #expect(
            matter.refusal(of: .requestConfirmation, .parties, on: "2026-05-21")
                == ["administrative-mediation/request-confirmation/civil-part/unmet"])
        try matter.do(.perform, .agency, on: "2026-05-21")
        #expect(matter.phase == .performed)
        try mixed.do(
            .agree(OrganMediationAgreement(isSignedByAll: true, isLawful: true, hasCivilPart: true)), .parties,
            on: "2026-05-20")
        #expect(try mixed.do(.requestConfirmation, .parties, on: "2026-05-21").isRegular)
    }

    @Test func `An agreement not signed by all, or unlawful, is irregular`() throws {
        var matter = try Self.mediating(Self.civil)
        #expect(
            try matter.do(
                .agree(OrganMediationAgreement(isSignedByAll: false, isLawful: false)), .parties, on: "2026-05-20"
            ).irregularities == ["signed-by-all", "lawful"])
    }

    @Test func `An agreement nobody performs ends where a suit is filed`() throws {
        var matter = try Self.mediating(Self.civil)
        try matter.do(.agree(OrganMediationAgreement(isSignedByAll: true, isLawful: true)), .parties, on: "2026-05-20")
        let ended = try matter.do(.terminate(OrganMediationEnd(.suitFiled)), .agency, on: "2026-09-01")
        #expect(matter.phase == .terminated && ended.emits == [.decideOrAdvise])
        #expect(matter.file.state.deadlines(asOf: day("2026-09-02"), in: matter.law).isEmpty)
    }

    @Test func `Each place has its parameter set`() {
        #expect(
            AdministrativeMediationRules.shenzhen.parameters.map(\.id.rawValue) == [
                "mediation-covers-administrative-shenzhen", "mediation-free-shenzhen",
                "administrative-mediation-transfer", "administrative-mediation-acceptance",
                "administrative-mediation-acceptance-complex",
            ])
        #expect(
            AdministrativeMediationRules.shandong.parameters.map(\.id.rawValue) == [
                "mediation-covers-administrative-shandong", "mediation-free-shandong",
            ])
        #expect(PolicyParameter.administrativeMediationPolicies.count == 10)
        #expect(Set(PolicyParameter.administrativeMediationPolicies.map(\.id)).count == 10)
        #expect(AdministrativeMediationRules.shandong.administrativeDisputes.value == .flag(false))
        #expect(AdministrativeMediationRules.qinhuangdao.administrativeDisputes.value == .flag(true))
    }
}
