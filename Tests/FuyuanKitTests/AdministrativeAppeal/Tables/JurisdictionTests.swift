import FuyuanKit
import Testing

@Suite("Jurisdiction over administrative disputes")
struct JurisdictionTests {
    @Test(
        "Who reconsiders an act depends on the organ and on the law of the day of the application",
        arguments: [
            (
                AdministrativeOrganKind.localDepartment, [ReconsiderationDestination.sameLevelGovernment],
                [ReconsiderationDestination.sameLevelGovernment, .superiorDepartment]
            ),
            (.countyGovernment, [.higherGovernment], [.higherGovernment]),
            (.dispatchedOrgan, [.dispatchingGovernment], [.dispatchingGovernment]),
            (.prefecturalOffice, [.dispatchingGovernment], [.dispatchingGovernment]),
            (.stateCouncilDispatchedOffice, [.department], [.department]),
            (.stateCouncilManagedOrganization, [.managingDepartment], [.managingDepartment]),
            (.governmentManagedOrganization, [.managingGovernment], [.managingGovernment]),
            (.departmentManagedOrganization, [.governmentOfManagingDepartment], [.managingDepartment]),
            (.provincialGovernment, [.itself], [.itself]),
            (.dispatchedOffice, [.governmentOfDepartment], [.department, .governmentOfDepartment]),
            (
                .cityDispatchedOffice, [.governmentOfDepartment, .governmentOfSeat],
                [.department, .governmentOfDepartment]
            ),
            (.stateCouncilDepartment, [.itself], [.itself]),
            (.verticalDepartment, [.superiorDepartment], [.superiorDepartment]),
            (.taxOrgan, [.superiorDepartment], [.superiorDepartment]),
            (.provincialVerticalDepartment, [.sameLevelGovernment], [.sameLevelGovernment, .superiorDepartment]),
            (
                .justiceDepartment, [.sameLevelGovernment, .superiorDepartment],
                [.sameLevelGovernment, .superiorDepartment]
            ),
        ])
    func organs(
        _ kind: AdministrativeOrganKind, _ new: [ReconsiderationDestination], _ old: [ReconsiderationDestination]
    ) {
        #expect(ReconsiderationJurisdiction.of(kind, appliedOn: day("2024-01-01")).organs == new)
        #expect(ReconsiderationJurisdiction.of(kind, appliedOn: day("2023-12-31")).organs == old)
    }

    @Test func `A joint act goes to the common superior: by the old law, by practice under the new one`() {
        let new = ReconsiderationJurisdiction.of(.localDepartment, appliedOn: day("2025-03-03"), isJoint: true)
        #expect(new.organs == [.commonSuperior] && new.evidence == .convention)
        let old = ReconsiderationJurisdiction.of(.localDepartment, appliedOn: day("2020-03-03"), isJoint: true)
        #expect(old.organs == [.commonSuperior] && old.evidence == .statute)
    }

    @Test func `A bureau fines and the district government maintains: both are sued, in the basic court`() {
        let facts = SuitVenueFacts(maker: .localDepartment, reconsideredBy: .countyGovernment, situation: .maintained)
        #expect(ProperDefendant(in: .maintained).defendants == [.maker, .reconsiderationOrgan])
        #expect(SuitJurisdiction(over: facts, filedOn: day("2026-03-02")).level == .basic)
    }

    @Test func `A district government sued for its own act goes to the intermediate court`() {
        let facts = SuitVenueFacts(maker: .countyGovernment)
        #expect(SuitJurisdiction(over: facts, filedOn: day("2026-03-02")).level == .intermediate)
        #expect(
            SuitJurisdiction(over: SuitVenueFacts(maker: .townshipGovernment), filedOn: day("2026-03-02")).level
                == .basic)
        #expect(SuitJurisdiction(over: SuitVenueFacts(maker: .taxOrgan), filedOn: day("2026-03-02")).level == .basic)
    }

    @Test
    func `administrative.EC24: a bureau fines, the county government maintains, the suit in the intermediate court`() {
        let facts = SuitVenueFacts(maker: .localDepartment, reconsideredBy: .countyGovernment, situation: .maintained)
        let both: [DefendantRole] = [.maker, .reconsiderationOrgan]
        let wrong = SuitFilingCheck(at: .intermediate, defendants: both)
        #expect(wrong.findings(over: facts, filedOn: day("2026-03-02")).map(\.code) == ["administrative.V-L09"])
        let right = SuitFilingCheck(at: .basic, place: .maker, defendants: both)
        #expect(right.findings(over: facts, filedOn: day("2026-03-02")).isEmpty)
    }

    @Test func `administrative.EC25: the county government changes the result, the suit in the basic court`() {
        let facts = SuitVenueFacts(
            maker: .localDepartment, reconsideredBy: .countyGovernment, situation: .resultChanged)
        let wrong = SuitFilingCheck(at: .basic, defendants: [.reconsiderationOrgan])
        #expect(wrong.findings(over: facts, filedOn: day("2026-03-02")).map(\.code) == ["administrative.V-L07"])
        #expect(SuitJurisdiction(over: facts, filedOn: day("2026-03-02")).level == .intermediate)
    }

    @Test func `administrative.EC26: unlawful only for its procedure means joint defendants`() {
        #expect(ProperDefendant.situation(changedResult: true, onlyForProcedure: true) == .maintained)
        #expect(ProperDefendant(in: .maintained).isJoint)
        #expect(ProperDefendant.situation(changedResult: true) == .resultChanged)
        #expect(!ProperDefendant(in: .resultChanged).isJoint)
        #expect(ProperDefendant.situation(changedResult: true, keptPart: true) == .partlyMaintained)
        #expect(ProperDefendant.situation(changedResult: false) == .maintained)
    }

    @Test func `administrative.V-L08: only one of two necessary defendants is named`() {
        let facts = SuitVenueFacts(maker: .localDepartment, reconsideredBy: .countyGovernment, situation: .maintained)
        let check = SuitFilingCheck(at: .basic, defendants: [.maker])
        let found = check.findings(over: facts, filedOn: day("2026-03-02"))
        #expect(found.map(\.code) == ["administrative.V-L08"])
        #expect(found.first?.text.zh.contains("复议机关") == true)
    }

    @Test func `administrative.V-L01: a complaint without interest, defendant, facts or scope`() {
        let check = SuitFilingCheck(
            at: .basic, defendants: [], hasInterest: false, hasClaimAndFacts: false, isWithinScope: false)
        let found = check.findings(over: SuitVenueFacts(maker: .localDepartment), filedOn: day("2026-03-02"))
        #expect(found.map(\.path) == ["interest", "defendants", "claim", "scope"])
        #expect(found.allSatisfy { $0.code == "administrative.V-L01" && !$0.text.en.isEmpty })
    }

    @Test func `A dispatched office of a State Council department is sued in the basic court, the department is not`() {
        func level(_ maker: AdministrativeOrganKind) -> CourtLevel {
            SuitJurisdiction(over: SuitVenueFacts(maker: maker), filedOn: day("2026-03-02")).level
        }
        #expect(level(.stateCouncilDispatchedOffice) == .basic && level(.stateCouncilManagedOrganization) == .basic)
        #expect(level(.stateCouncilDepartment) == .intermediate)
    }

    @Test func `A suit against the maker alone, where reconsideration changed the result, names the wrong defendant`() {
        let facts = SuitVenueFacts(
            maker: .localDepartment, reconsideredBy: .countyGovernment, situation: .resultChanged)
        func codes(_ defendants: [DefendantRole], _ facts: SuitVenueFacts) -> [String] {
            SuitFilingCheck(at: SuitJurisdiction(over: facts, filedOn: day("2026-03-02")).level, defendants: defendants)
                .findings(over: facts, filedOn: day("2026-03-02")).map(\.code)
        }
        #expect(codes([.maker], facts) == ["administrative.wrongDefendant"])
        #expect(codes([.reconsiderationOrgan], facts).isEmpty)
        // A refusal may be sued, or the act itself.
        var refused = facts
        refused.situation = .applicationInadmissible
        #expect(codes([.reconsiderationOrgan], refused).isEmpty && codes([.maker], refused).isEmpty)
    }

    @Test func `Immovables bind the place, a liberty measure opens the plaintiff's`() {
        let land = SuitJurisdiction(
            over: SuitVenueFacts(maker: .localDepartment, isRealProperty: true), filedOn: day("2026-03-02"))
        #expect(land.places == [.immovable])
        let liberty = SuitVenueFacts(
            maker: .localDepartment, reconsideredBy: .countyGovernment, situation: .maintained, isLibertyMeasure: true)
        #expect(
            SuitJurisdiction(over: liberty, filedOn: day("2026-03-02")).places
                == [.maker, .reconsiderationOrgan, .plaintiff])
        let check = SuitFilingCheck(at: .basic, place: .plaintiff, defendants: [.maker])
        let found = check.findings(over: SuitVenueFacts(maker: .localDepartment), filedOn: day("2026-03-02"))
        #expect(found.map(\.code) == ["administrative.V-L07"])
    }

    @Test
    func `The pilot of the four levels gave four kinds against county governments to basic courts until 2023-09-27`() {
        let facts = SuitVenueFacts(maker: .countyGovernment, isPilotKind: true, province: Province(code: 37))
        #expect(SuitJurisdiction(over: facts, filedOn: day("2021-09-30")).level == .intermediate)
        #expect(SuitJurisdiction(over: facts, filedOn: day("2021-10-01")).level == .basic)
        #expect(SuitJurisdiction(over: facts, filedOn: day("2023-09-27")).level == .basic)
        #expect(SuitJurisdiction(over: facts, filedOn: day("2023-09-28")).level == .intermediate)
        let anhui = SuitVenueFacts(maker: .countyGovernment, isPilotKind: true, province: Province(code: 34))
        #expect(SuitJurisdiction(over: anhui, filedOn: day("2022-05-05")).level == .intermediate)
    }

    @Test(
        "Who is sued, situation by situation",
        arguments: [
            (DefendantSituation.delegatedAct, [DefendantRole.delegatingOrgan], DefendantRole?.none),
            (.approvedAct, [.signingOrgan], nil), (.partlyMaintained, [.maker, .reconsiderationOrgan], nil),
            (.applicationInadmissible, [.reconsiderationOrgan], .maker), (.undecidedSueAct, [.maker], nil),
            (.undecidedSueSilence, [.reconsiderationOrgan], nil),
            (.organAbolishedWithoutSuccessor, [.governmentOfAbolished], nil),
            (.recognizedDevelopmentZone, [.zoneAuthority], .zoneDepartment),
            (.zoneWithoutCapacity, [.foundingGovernment], nil),
            (.collectiveLandDemolition, [.decisionMaker], .actualPerformer),
            (.stateLandDemolition, [.decisionMaker], .expropriationDepartment),
            (.illegalBuildingDemolition, [.decisionMaker], .executingDepartment),
            (.guidanceOnly, [.executingDepartment], nil),
            (.realPropertyRegistration, [.registrationInstitution], nil),
        ])
    func sued(_ situation: DefendantSituation, _ defendants: [DefendantRole], _ otherwise: DefendantRole?) {
        let proper = ProperDefendant(in: situation)
        #expect(proper.defendants == defendants && proper.otherwise == otherwise)
        #expect(!proper.basis.isEmpty)
    }
}
