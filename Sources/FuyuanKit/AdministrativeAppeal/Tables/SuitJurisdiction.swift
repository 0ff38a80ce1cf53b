/// 行政诉讼管辖: the level of the court and the places where a suit may be brought.
public struct SuitJurisdiction: Sendable, Hashable {
    /// The level of the court of first instance.
    public let level: CourtLevel
    /// Where it may be brought; where there are several, the plaintiff chooses and the first court to docket keeps it.
    public let places: [SuitPlace]
    /// How it follows.
    public let derivation: Derivation

    /// The jurisdiction over a suit filed on a day.
    public init(over facts: SuitVenueFacts, filedOn day: CivilDate) {
        var derivation = Derivation()
        level = Self.level(over: facts, on: day, &derivation)
        places = Self.places(over: facts, &derivation)
        self.derivation = derivation
    }

    private static func level(
        over facts: SuitVenueFacts, on day: CivilDate, _ derivation: inout Derivation
    ) -> CourtLevel {
        func step(_ level: CourtLevel, _ zh: String, _ en: String, _ basis: Basis) -> CourtLevel {
            derivation.add(zh, en, result: level.term.zh, basis)
            return level
        }
        if facts.isMajorInProvince {
            return step(.high, "本辖区内重大、复杂", "major in the province", Basis(.administrativeProcedure(16)))
        }
        if facts.isMajor || facts.isCustoms {
            return step(
                .intermediate, "海关案件，或者本辖区内重大、复杂案件", "a customs case, or a major one",
                Basis(.administrativeProcedure(15), .administrativeProcedureInterpretation(5)))
        }
        if facts.situation.map({ ProperDefendant(in: $0).isJoint }) ?? false {
            derivation.add(
                "复议机关作共同被告，以原机关确定级别管辖",
                "the reconsideration organ is co-defendant: the level follows the original organ",
                Basis(.administrativeProcedureInterpretation(134, 3)))
        }
        switch facts.decidingOrgan {
        case .stateCouncilDepartment, .provincialGovernment, .cityGovernment, .countyGovernment, .prefecturalOffice:
            if facts.isPilotKind, let province = facts.province, pilotProvinces.contains(province.code),
                pilot.contains(day), facts.decidingOrgan == .countyGovernment || facts.decidingOrgan == .cityGovernment
            {
                return step(
                    .basic, "四级法院试点期间由基层人民法院管辖", "the pilot of the four levels gave it to the basic court",
                    Basis(Citation("PLT21")))
            }
            return step(
                .intermediate, "国务院部门或者县级以上地方人民政府的行为",
                "an act of a State Council department or of a government from county level up",
                Basis(.administrativeProcedure(15)))
        case .townshipGovernment, .localDepartment, .verticalDepartment, .taxOrgan, .provincialVerticalDepartment,
            .justiceDepartment, .dispatchedOrgan, .dispatchedOffice, .cityDispatchedOffice,
            .governmentManagedOrganization, .departmentManagedOrganization, .stateCouncilDispatchedOffice,
            .stateCouncilManagedOrganization:
            return step(.basic, "第一审行政案件由基层人民法院管辖", "the basic court", Basis(.administrativeProcedure(14)))
        }
    }

    private static func places(over facts: SuitVenueFacts, _ derivation: inout Derivation) -> [SuitPlace] {
        if facts.isRealProperty {
            derivation.add(
                "因不动产提起，不动产所在地专属管辖", "over immovables: only where they lie",
                Basis(.administrativeProcedure(20), .administrativeProcedureInterpretation(9)))
            return [.immovable]
        }
        var places: [SuitPlace] = [.maker]
        derivation.add(
            "最初作出行政行为的机关所在地", "where the organ that first acted sits", Basis(.administrativeProcedure(18, 1)))
        if facts.reconsideredBy != nil {
            places.append(.reconsiderationOrgan)
            derivation.add(
                "经复议的，也可以由复议机关所在地管辖", "or where the reconsideration organ sits", Basis(.administrativeProcedure(18, 1)))
        }
        if facts.isLibertyMeasure {
            places.append(.plaintiff)
            derivation.add(
                "限制人身自由的，也可以由原告所在地管辖", "a liberty measure: or where the plaintiff lives or was held",
                Basis(.administrativeProcedure(19), .administrativeProcedureInterpretation(8)))
        }
        return places
    }

    /// 2021-10-01 to 2023-09-27, both included.
    static let pilot = CivilDate(unchecked: 18_901)...CivilDate(unchecked: 19_627)

    /// The twelve provinces of the pilot, by code: two were read in a source, ten are from memory.
    static let pilotProvinces: [UInt8] = [11, 12, 21, 31, 32, 33, 37, 41, 44, 50, 51, 61]
}
