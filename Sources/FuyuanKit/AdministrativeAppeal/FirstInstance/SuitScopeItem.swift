/// What may be sued over (受案范围, 行政诉讼法 art. 12): the twelve items, and what other statutes allow.
@nonexhaustive
public enum SuitScopeItem: UInt8, Vocabulary, WireValue {
    case penalty
    case coercion
    case licence
    case naturalResources
    case expropriation
    case protectiveDuty
    case autonomy
    case competition
    case levies
    case benefits
    case agreement
    case otherRights
    case specialLaw

    public var term: Term {
        switch self {
        case .penalty: Term("penalty", "行政处罚", "penalty")
        case .coercion: Term("coercion", "行政强制措施、行政强制执行", "coercive measure or enforcement")
        case .licence: Term("licence", "行政许可", "licence refused, unanswered or otherwise decided")
        case .naturalResources: Term("natural-resources", "自然资源权属确认", "ownership or use of natural resources confirmed")
        case .expropriation: Term("expropriation", "征收、征用及其补偿", "expropriation, requisition and compensation")
        case .protectiveDuty: Term("protective-duty", "不履行保护职责", "protective duty refused or unanswered")
        case .autonomy: Term("autonomy", "经营自主权、农村土地承包经营权", "business autonomy or rural land rights")
        case .competition: Term("competition", "滥用行政权力排除、限制竞争", "competition excluded or restricted by abuse of power")
        case .levies: Term("levies", "违法集资、摊派费用、违法要求履行其他义务", "unlawful fund-raising, levies or other duties")
        case .benefits:
            Term("benefits", "抚恤金、最低生活保障待遇、社会保险待遇", "pensions, minimum-living and social-insurance payments")
        case .agreement: Term("agreement", "行政协议", "administrative agreement")
        case .otherRights: Term("other-rights", "侵犯其他人身权、财产权", "other rights of the person or property")
        case .specialLaw: Term("special-law", "法律、法规规定的其他行政案件", "other cases under laws and regulations")
        }
    }
}

extension SuitScopeItem {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .penalty: Basis(.administrativeProcedure(12, 1, item: 1))
        case .coercion: Basis(.administrativeProcedure(12, 1, item: 2))
        case .licence: Basis(.administrativeProcedure(12, 1, item: 3))
        case .naturalResources: Basis(.administrativeProcedure(12, 1, item: 4))
        case .expropriation: Basis(.administrativeProcedure(12, 1, item: 5))
        case .protectiveDuty: Basis(.administrativeProcedure(12, 1, item: 6))
        case .autonomy: Basis(.administrativeProcedure(12, 1, item: 7))
        case .competition: Basis(.administrativeProcedure(12, 1, item: 8))
        case .levies: Basis(.administrativeProcedure(12, 1, item: 9))
        case .benefits: Basis(.administrativeProcedure(12, 1, item: 10))
        case .agreement: Basis(.administrativeProcedure(12, 1, item: 11))
        case .otherRights: Basis(.administrativeProcedure(12, 1, item: 12))
        case .specialLaw: Basis(.administrativeProcedure(12, 2))
        }
    }
}
