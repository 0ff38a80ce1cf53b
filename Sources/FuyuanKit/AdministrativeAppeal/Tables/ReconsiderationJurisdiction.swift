/// 行政复议管辖: which organs may take an application against an act, by the law of the day of the application.
///
/// Where there are several, the applicant chooses.
public struct ReconsiderationJurisdiction: Sendable, Hashable {
    /// The organs, one or several to choose from.
    public let organs: [ReconsiderationDestination]
    /// The article that says so.
    public let basis: Basis
    /// How well the rule is verified.
    public let evidence: Evidence
    /// What else the law says; nil where nothing.
    public let note: Bilingual?

    /// The jurisdiction over acts of an organ, for an application on a day.
    ///
    /// `isJoint`: several organs acted together; the new law has no rule, the common superior is practice.
    public static func of(
        _ kind: AdministrativeOrganKind, appliedOn day: CivilDate, isJoint: Bool = false
    ) -> ReconsiderationJurisdiction {
        let isNew = day >= Self.newLaw
        if isJoint {
            return isNew
                ? Self(
                    .commonSuperior, by: Basis(.reconsideration(24)), .convention,
                    note: Bilingual("新法未作规定，按惯例由共同上一级行政机关管辖", "the new law is silent; practice"))
                : Self(.commonSuperior, by: Basis(.reconsideration2017(15, 1, item: 4)))
        }
        return isNew ? underNewLaw(kind) : underOldLaw(kind)
    }

    /// 2024-01-01: the 2023 law is in force.
    static let newLaw = CivilDate(unchecked: 19_723)

    private init(
        _ organs: ReconsiderationDestination..., by basis: Basis, _ evidence: Evidence = .statute,
        note: Bilingual? = nil
    ) {
        self.organs = organs
        self.basis = basis
        self.evidence = evidence
        self.note = note
    }

    private static func underNewLaw(_ kind: AdministrativeOrganKind) -> Self {
        switch kind {
        case .stateCouncilDepartment: Self(.itself, by: Basis(.reconsideration(25, item: 1)))
        case .stateCouncilDispatchedOffice: Self(.department, by: Basis(.reconsideration(25, item: 2)))
        case .stateCouncilManagedOrganization: Self(.managingDepartment, by: Basis(.reconsideration(25, item: 3)))
        case .provincialGovernment:
            Self(
                .itself, by: Basis(.reconsideration(24, 2), .reconsideration(26)),
                note: Bilingual(
                    "对复议决定不服的，可以起诉，也可以申请国务院裁决，国务院裁决为最终裁决",
                    "then a suit, or a ruling of the State Council, which is final"))
        case .cityGovernment, .countyGovernment, .townshipGovernment:
            Self(.higherGovernment, by: Basis(.reconsideration(24, 1, item: 2)))
        case .localDepartment, .provincialVerticalDepartment:
            Self(.sameLevelGovernment, by: Basis(.reconsideration(24, 1, item: 1)))
        case .verticalDepartment, .taxOrgan: Self(.superiorDepartment, by: Basis(.reconsideration(27)))
        case .justiceDepartment:
            Self(.sameLevelGovernment, .superiorDepartment, by: Basis(.reconsideration(28)))
        case .dispatchedOrgan: Self(.dispatchingGovernment, by: Basis(.reconsideration(24, 1, item: 3)))
        case .prefecturalOffice:
            Self(
                .dispatchingGovernment, by: Basis(.reconsideration(24, 1, item: 3), .reconsideration(24, 3)),
                note: Bilingual(
                    "其自身参照设区的市级人民政府的职责权限管辖复议案件",
                    "it takes applications itself with the competence of a city government"))
        case .dispatchedOffice: Self(.governmentOfDepartment, by: Basis(.reconsideration(24, 4)))
        case .cityDispatchedOffice:
            Self(.governmentOfDepartment, .governmentOfSeat, by: Basis(.reconsideration(24, 4)))
        case .governmentManagedOrganization: Self(.managingGovernment, by: Basis(.reconsideration(24, 1, item: 4)))
        case .departmentManagedOrganization:
            Self(.governmentOfManagingDepartment, by: Basis(.reconsideration(24, 1, item: 4)))
        }
    }

    private static func underOldLaw(_ kind: AdministrativeOrganKind) -> Self {
        let countyForwards = Bilingual(
            "也可以向行为发生地的县级人民政府提出，由其七个工作日内转送",
            "it may be handed to the county government of the place, which forwards it within 7 working days")
        return switch kind {
        case .stateCouncilDepartment: Self(.itself, by: Basis(.reconsideration2017(14)))
        case .provincialGovernment:
            Self(
                .itself, by: Basis(.reconsideration2017(14)),
                note: Bilingual("可以申请国务院作出最终裁决", "a ruling of the State Council may be asked for; it is final"))
        case .cityGovernment, .countyGovernment, .townshipGovernment:
            Self(.higherGovernment, by: Basis(.reconsideration2017(13, 1)))
        case .localDepartment, .justiceDepartment:
            Self(.sameLevelGovernment, .superiorDepartment, by: Basis(.reconsideration2017(12, 1)))
        case .provincialVerticalDepartment:
            Self(
                .sameLevelGovernment, .superiorDepartment,
                by: Basis(.reconsiderationRegulation(24), .reconsideration2017(12)))
        case .verticalDepartment, .taxOrgan: Self(.superiorDepartment, by: Basis(.reconsideration2017(12, 2)))
        case .dispatchedOrgan:
            Self(.dispatchingGovernment, by: Basis(.reconsideration2017(15, 1, item: 1)), note: countyForwards)
        case .prefecturalOffice:
            Self(
                .dispatchingGovernment, by: Basis(.reconsideration2017(15, 1, item: 1)),
                note: Bilingual(
                    "所属县级人民政府的行为由其管辖（第十三条第二款）",
                    "acts of the county governments under it come before it (art. 13(2))"))
        case .stateCouncilDispatchedOffice: Self(.department, by: Basis(.reconsideration2017(15, 1, item: 2)))
        case .stateCouncilManagedOrganization:
            Self(.managingDepartment, by: Basis(.reconsideration2017(15, 1, item: 3)))
        case .dispatchedOffice, .cityDispatchedOffice:
            Self(
                .department, .governmentOfDepartment, by: Basis(.reconsideration2017(15, 1, item: 2)),
                note: countyForwards)
        case .governmentManagedOrganization:
            Self(.managingGovernment, by: Basis(.reconsideration2017(15, 1, item: 3)), note: countyForwards)
        case .departmentManagedOrganization:
            Self(.managingDepartment, by: Basis(.reconsideration2017(15, 1, item: 3)), note: countyForwards)
        }
    }
}
