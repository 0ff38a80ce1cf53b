extension AdministrativeAct {
    /// What the act is, in the order of 行政复议法 art. 11.
    @nonexhaustive
    public enum Kind: UInt8, Vocabulary, WireValue {
        /// 行政处罚.
        case penalty
        /// 行政强制措施、行政强制执行.
        case coercion
        /// 行政许可：拒绝、不予答复或者其他决定.
        case licence
        /// 确认自然资源所有权或者使用权.
        case resourceConfirmation
        /// 征收、征用及补偿.
        case expropriation
        /// 行政赔偿决定、不予赔偿决定.
        case compensation
        /// 不予受理工伤认定或者认定结论.
        case workInjury
        /// 侵犯经营自主权或者农村土地承包经营权、农村土地经营权.
        case autonomy
        /// 滥用行政权力排除或者限制竞争.
        case competition
        /// 违法集资、摊派费用或者违法要求履行其他义务.
        case levy
        /// 履行保护人身权、财产权、受教育权等的法定职责.
        case protectiveDuty
        /// 抚恤金、社会保险待遇、最低生活保障等.
        case benefits
        /// 订立、履行、变更、解除行政协议.
        case agreement
        /// 政府信息公开.
        case information
        /// 其他行政行为.
        case other

        public var term: Term {
            switch self {
            case .penalty: Term("penalty", "行政处罚", "penalty")
            case .coercion: Term("coercion", "行政强制", "coercive measure or enforcement")
            case .licence: Term("licence", "行政许可", "licence decision")
            case .resourceConfirmation:
                Term("resource-confirmation", "自然资源确权", "confirmation of a natural-resource right")
            case .expropriation: Term("expropriation", "征收征用", "expropriation or requisition")
            case .compensation: Term("compensation", "赔偿决定", "compensation decision")
            case .workInjury: Term("work-injury", "工伤认定", "work-injury finding")
            case .autonomy: Term("autonomy", "经营自主权、农村土地权益", "business autonomy or rural land rights")
            case .competition: Term("competition", "排除限制竞争", "restriction of competition")
            case .levy: Term("levy", "违法集资摊派", "unlawful levy or duty")
            case .protectiveDuty: Term("protective-duty", "履行保护职责", "protective duty")
            case .benefits: Term("benefits", "行政给付", "benefits")
            case .agreement: Term("agreement", "行政协议", "administrative agreement")
            case .information: Term("information", "政府信息公开", "government information")
            case .other: Term("other", "其他行政行为", "other act")
            }
        }
    }

    /// Who made the act.
    @nonexhaustive
    public enum Maker: UInt8, Vocabulary, WireValue {
        /// 地方人民政府工作部门.
        case localDepartment
        /// 地方人民政府.
        case localGovernment
        /// 省级人民政府.
        case provincialGovernment
        /// 国务院部门.
        case stateCouncilDepartment
        /// 海关、金融、外汇管理、税务和国家安全机关.
        case verticalOrgan
        /// 法律法规规章授权的组织.
        case authorisedBody

        public var term: Term {
            switch self {
            case .localDepartment: Term("local-department", "地方人民政府工作部门", "local department")
            case .localGovernment: Term("local-government", "地方人民政府", "local government")
            case .provincialGovernment: Term("provincial-government", "省级人民政府", "provincial government")
            case .stateCouncilDepartment: Term("state-council-department", "国务院部门", "State Council department")
            case .verticalOrgan: Term("vertical-organ", "垂直领导的行政机关", "organ under vertical leadership")
            case .authorisedBody: Term("authorised-body", "法律法规规章授权的组织", "authorised organisation")
            }
        }
    }
}
