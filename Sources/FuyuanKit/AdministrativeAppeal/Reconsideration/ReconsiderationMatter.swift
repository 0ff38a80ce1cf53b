/// What may be reviewed (行政复议法 art. 11).
@nonexhaustive
public enum ReconsiderationMatter: UInt8, Vocabulary, WireValue {
    case penalty
    case coercion
    case licence
    case naturalResource
    case expropriation
    case compensationDecision
    case workInjury
    case autonomy
    case competition
    case levy
    case protection
    case benefit
    case agreement
    case information
    case other

    public var term: Term {
        switch self {
        case .penalty: Term("penalty", "行政处罚", "penalty")
        case .coercion: Term("coercion", "行政强制措施、行政强制执行", "coercive measure or enforcement")
        case .licence: Term("licence", "行政许可", "licence")
        case .naturalResource: Term("natural-resource", "自然资源权属确认", "confirmation of natural-resource rights")
        case .expropriation: Term("expropriation", "征收征用及其补偿", "expropriation, requisition and compensation")
        case .compensationDecision: Term("compensation-decision", "赔偿决定、不予赔偿决定", "compensation decision")
        case .workInjury: Term("work-injury", "工伤认定", "work-injury finding")
        case .autonomy: Term("autonomy", "经营自主权、农村土地承包经营权、农村土地经营权", "business autonomy, rural land rights")
        case .competition: Term("competition", "滥用行政权力排除或者限制竞争", "abuse of power restricting competition")
        case .levy: Term("levy", "违法集资、摊派费用、违法要求履行其他义务", "unlawful levies and duties")
        case .protection: Term("protection", "不履行保护人身权、财产权、受教育权等法定职责", "protective duty not performed")
        case .benefit: Term("benefit", "抚恤金、社会保险待遇、最低生活保障等", "pensions, social insurance, minimum living allowance")
        case .agreement: Term("agreement", "行政协议", "administrative agreement")
        case .information: Term("information", "政府信息公开", "government information")
        case .other: Term("other", "其他行政行为", "other act")
        }
    }
}

extension ReconsiderationMatter {
    /// The item of 行政复议法 art. 11.
    public var citation: Citation { .reconsideration(11, 1, item: rawValue + 1) }
}
