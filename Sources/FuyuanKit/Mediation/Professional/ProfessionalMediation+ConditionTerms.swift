extension ProfessionalMediation {
    /// What an act needs or is expected to have.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case bodyOfDomain
        case sameBody
        case requestFits
        case requestInTime
        case noDoubleTrack
        case publicOrderFits
        case acceptedInTime
        case freeOfCharge
        case consented
        case noticeGiven
        case withinRepresentatives
        case publicityRespected
        case changeAskedInTime
        case startByInjury
        case repeatable
        case repeatInTime
        case mandateJoint
        case extensible
        case laterDay
        case withinCap
        case beforeExpiry
        case notExpired
        case expired
        case endingKnown
        case effectFits
        case withinWindow
        case organisationLed
        case moneyOnly
        case noOwnership
        case suitEnds
        case gateOpen
        case gateClosed
        case labourCase
        case suitGroundFits
        case publicOrderCase
        case settlementRecognisable

        public var term: Term {
            switch self {
            case .bodyOfDomain: Term("body-of-domain", "由该领域的调解主体办理", "done by a body of this field")
            case .sameBody:
                Term("same-body", "由受理的调解组织、机关或者其调解员办理", "done by the body that took it up, or its mediator")
            case .requestFits: Term("request-fits", "申请符合该领域的方式", "the request is made as the field wants it")
            case .requestInTime: Term("request-in-time", "在申请期限内提出", "asked for in time")
            case .noDoubleTrack: Term("no-double-track", "未起诉，也未经其他机构受理", "neither a court nor another body has it")
            case .publicOrderFits:
                Term("public-order-fits", "属于可以调解处理的治安案件", "a public-order case that may be mediated")
            case .acceptedInTime: Term("accepted-in-time", "在受理期限内决定", "decided within the time for acceptance")
            case .freeOfCharge: Term("free-of-charge", "不收取费用", "nothing is charged where the law forbids it")
            case .consented: Term("consented", "双方当事人同意调解", "both sides agreed to mediate")
            case .noticeGiven: Term("notice-given", "已按期通知当事人", "the parties were told in time")
            case .withinRepresentatives:
                Term("within-representatives", "每方参加人数未超过上限", "no side has more people than allowed")
            case .publicityRespected:
                Term("publicity-respected", "公开与否符合规定或者当事人要求", "open or closed as the rule or the parties want")
            case .changeAskedInTime:
                Term("change-asked-in-time", "在预定调解时间一日前请求变更", "the change was asked for a day before")
            case .startByInjury: Term("start-by-injury", "调解自损害确定阶段起算", "the period starts with a stage of the harm")
            case .repeatable: Term("repeatable", "可以再次调解", "a further session is foreseen")
            case .repeatInTime:
                Term("repeat-in-time", "在第一次调解后的期限内，且仅再调解一次", "once more only, and in time after the first")
            case .mandateJoint:
                Term(
                    "mandate-joint", "双方共同委托，或者经双方同意由调解组织委托",
                    "mandated by both sides, or by the body with their consent")
            case .extensible: Term("extensible", "该领域允许约定延长", "the field lets the period be extended")
            case .laterDay: Term("later-day", "约定的届满日晚于现届满日", "the new day is later than the present last day")
            case .withinCap: Term("within-cap", "未超过法定最长延长期间", "not beyond the longest extension")
            case .beforeExpiry: Term("before-expiry", "在期限届满前约定", "agreed before the period ended")
            case .notExpired: Term("not-expired", "期限未届满", "the period has not ended")
            case .expired: Term("expired", "期限已届满", "the period has ended")
            case .endingKnown: Term("ending-known", "属于该领域规定的终止情形", "an ending the field knows")
            case .effectFits:
                Term("effect-fits", "协议按该领域规定的方式生效", "the agreement takes effect as the field's rule says")
            case .withinWindow: Term("within-window", "在协议生效之日起三十日内", "within thirty days of effect")
            case .organisationLed: Term("organisation-led", "由调解组织主持", "a mediation organisation led it")
            case .moneyOnly:
                Term(
                    "money-only", "劳动争议协议仅为给付内容且由人民调解委员会主持",
                    "a labour agreement on money only, made before a people's commission")
            case .noOwnership:
                Term(
                    "no-ownership", "不涉及身份关系、物权或者知识产权确权",
                    "neither status nor ownership of property or intellectual property")
            case .suitEnds:
                Term("suit-ends", "该领域规定起诉（受理）即终止调解", "the suit, or its acceptance, ends the mediation in this field")
            case .gateOpen: Term("gate-open", "没有须先行的程序", "nothing must come before a suit")
            case .gateClosed: Term("gate-closed", "有须先行的程序", "something must come before a suit")
            case .labourCase: Term("labour-case", "属于劳动争议调解", "a labour mediation")
            case .suitGroundFits:
                Term(
                    "suit-ground-fits", "属于劳动争议；支付令终结的，须有生效的给付协议",
                    "a labour dispute; where a payment order ended, with an agreement on money in effect")
            case .publicOrderCase: Term("public-order-case", "属于治安调解", "a public-order mediation")
            case .settlementRecognisable:
                Term(
                    "settlement-recognisable", "和解或者人民调解已履行、双方书面申请且尚未作出处罚决定",
                    "settled and performed, asked for in writing, no penalty decided")
            }
        }
    }
}
