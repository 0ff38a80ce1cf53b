extension AdministrativeSecondInstance {
    /// What an act in the second instance needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case appealable
        case appealInTime
        case thirdPartyBurdened
        case copiesInTime
        case answerInTime
        case answerCopiesInTime
        case transmittedInTime
        case docketedInTime
        case feeDefault
        case panelValid
        case fullReview
        case heardOrNothingNew
        case inTrialTime
        case groundFits
        case firstRemand
        case actJudged
        case judgmentAppealed
        case rulingAppealed
        case withdrawalAsked
        case withdrawalAllowable
        case mediable
        case signedByAll
        case stayLapsed
        case extensionApproved
        case nobodyElseAppeals
        case othersAppeal
        case abatementGrounded
        case absenceUnjustified

        public var term: Term {
            switch self {
            case .appealable: Term("appealable", "判决或者可以上诉的裁定", "a judgment, or a ruling that can be appealed")
            case .appealInTime: Term("appeal-in-time", "在上诉期限内提出", "within the time to appeal")
            case .thirdPartyBurdened:
                Term("third-party-burdened", "第三人被判决承担义务或者减损权益", "the judgment burdens the third party")
            case .copiesInTime: Term("copies-in-time", "五日内送达上诉状副本", "copies served within five days")
            case .answerInTime: Term("answer-in-time", "十五日内提出答辩状", "answered within fifteen days")
            case .answerCopiesInTime: Term("answer-copies-in-time", "五日内送达答辩状副本", "answer served within five days")
            case .transmittedInTime:
                Term("transmitted-in-time", "收到上诉状、答辩状后五日内报送", "sent up within five days of appeal and answer")
            case .docketedInTime: Term("docketed-in-time", "五日内立案", "docketed within five days")
            case .feeDefault:
                Term("fee-default", "未在指定期限内预交，也无缓减免", "fee demanded, and no deferral, reduction or exemption")
            case .panelValid: Term("panel-valid", "合议庭三人以上单数", "three or more, an odd number")
            case .fullReview: Term("full-review", "全面审查", "full review of the decision and the act")
            case .heardOrNothingNew:
                Term("heard-or-nothing-new", "已开庭，或者没有提出新的事实、证据、理由", "heard, or nothing new was brought")
            case .inTrialTime: Term("in-trial-time", "在审限内", "within the trial limit")
            case .groundFits: Term("ground-fits", "裁判方式与法定情形相符", "the ground carries the result")
            case .firstRemand: Term("first-remand", "未曾发回重审", "not remanded before")
            case .actJudged: Term("act-judged", "同时对被诉行政行为作出判决", "the act is judged too")
            case .judgmentAppealed: Term("judgment-appealed", "一审作出的是判决", "the decision below is a judgment")
            case .rulingAppealed:
                Term("ruling-appealed", "一审裁定不予立案或者驳回起诉", "the ruling below refused to docket, or dismissed the suit")
            case .withdrawalAsked: Term("withdrawal-asked", "上诉人申请撤回上诉", "the appellant asks to withdraw")
            case .withdrawalAllowable: Term("withdrawal-allowable", "符合准许撤回的条件", "the conditions of withdrawal are met")
            case .mediable: Term("mediable", "属于可以调解的案件，当事人自愿", "a case that may be mediated, by consent")
            case .signedByAll: Term("signed-by-all", "各方当事人签收", "signed for by all")
            case .stayLapsed:
                Term("stay-lapsed", "第一至三项事由中止满九十日仍无人继续", "ninety full days on grounds 1 to 3 have passed")
            case .nobodyElseAppeals: Term("nobody-else-appeals", "没有其他上诉人", "nobody else appeals")
            case .othersAppeal: Term("others-appeal", "另有其他上诉人", "others appeal too")
            case .abatementGrounded: Term("abatement-grounded", "属于应当终结诉讼的情形", "a ground for ending the suit")
            case .absenceUnjustified:
                Term(
                    "absence-unjustified", "经传票传唤无正当理由拒不到庭，或者未经许可中途退庭",
                    "absent without reason though summoned, or left without leave")
            case .extensionApproved:
                Term(
                    "extension-approved", "经高级人民法院或者最高人民法院批准",
                    "approved by the high court or the Supreme People’s Court")
            }
        }
    }
}
