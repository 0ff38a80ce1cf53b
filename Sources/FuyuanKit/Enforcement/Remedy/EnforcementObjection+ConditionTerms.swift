extension EnforcementObjection {
    /// What an act about an objection needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case inWriting
        case beforeEnd
        case firstOnMatter
        case groundLater
        case setOffFits
        case jurisdictionInTime
        case suppliedInTime
        case filedInTime
        case notifiedInTime
        case handlerStaysOut
        case freshPanel
        case panelFormed
        case publicHearing
        case ruledInTime
        case securitySufficient
        case conductRoute
        case objectRoute
        case appliedInTime
        case suedInTime
        case unrelatedToJudgment
        case judgmentAttacked
        case sentUpInTime
        case firstRemand
        case refusalUnderReview
        case silenceLasted
        case withdrawalAllowed
        case disposalOpen
        case suitTimePassed
        case liftedInTime
        case suitTakenInTime
        case presidentApproved

        public var term: Term {
            switch self {
            case .inWriting: Term("in-writing", "以书面提出", "in writing")
            case .beforeEnd:
                Term("before-end", "在执行程序或者标的执行终结前提出", "before enforcement, or that on the object, has ended")
            case .firstOnMatter:
                Term("first-on-matter", "对同一行为、同一标的未曾提出", "no earlier objection to the same conduct or object")
            case .groundLater: Term("ground-later", "实体事由发生在执行依据生效之后", "the ground arose after the basis took effect")
            case .setOffFits:
                Term(
                    "set-off-fits", "抵销债务已确定或者经认可，种类、品质相同",
                    "the debt set off is fixed or admitted, and of the same kind and quality")
            case .jurisdictionInTime: Term("jurisdiction-in-time", "自收到执行通知书之日起十日内提出", "within ten days of the notice")
            case .suppliedInTime: Term("supplied-in-time", "在三日内补足材料", "completed within three days")
            case .filedInTime: Term("filed-in-time", "在三日内立案或者裁定不予受理", "filed or refused within three days")
            case .notifiedInTime: Term("notified-in-time", "立案后三日内通知", "notice within three days of filing")
            case .handlerStaysOut:
                Term("handler-stays-out", "办理执行实施案件的人员未参与审查", "whoever handled the enforcement does not sit")
            case .freshPanel: Term("fresh-panel", "发回或者指令重新审查，另行组成合议庭", "another panel after a remand")
            case .panelFormed: Term("panel-formed", "已组成合议庭", "a panel was formed")
            case .publicHearing: Term("public-hearing", "已公开听证", "a public hearing was held")
            case .ruledInTime: Term("ruled-in-time", "在法定期限内作出裁定", "ruled in time")
            case .securitySufficient: Term("security-sufficient", "担保充分、有效", "the security is sufficient and valid")
            case .conductRoute: Term("conduct-route", "异议适用复议程序", "the remedy is reconsideration")
            case .objectRoute: Term("object-route", "异议适用执行异议之诉", "the remedy is a suit")
            case .appliedInTime: Term("applied-in-time", "在十日内申请复议", "asked for within ten days")
            case .suedInTime: Term("sued-in-time", "在十五日内起诉", "sued within fifteen days")
            case .unrelatedToJudgment:
                Term("unrelated-to-judgment", "与原判决、裁定无关", "it has nothing to do with the judgment being right")
            case .judgmentAttacked: Term("judgment-attacked", "认为原判决、裁定错误", "the judgment itself is said to be wrong")
            case .sentUpInTime: Term("sent-up-in-time", "在五日内报送案卷", "the file was sent up within five days")
            case .firstRemand: Term("first-remand", "未曾发回重新审查", "not remanded before")
            case .refusalUnderReview:
                Term("refusal-under-review", "复议的是不予受理或者驳回申请的裁定", "what is reconsidered is a refusal to accept")
            case .silenceLasted:
                Term("silence-lasted", "法定期限已届满而未立案、未裁定", "the time has passed without filing or ruling")
            case .withdrawalAllowed: Term("withdrawal-allowed", "人民法院裁定准许", "the court allows it by ruling")
            case .disposalOpen: Term("disposal-open", "依法可以处分", "the object may be disposed of")
            case .suitTimePassed: Term("suit-time-passed", "起诉期限已届满", "the time to sue has passed")
            case .liftedInTime: Term("lifted-in-time", "在七日内解除措施", "lifted within seven days")
            case .suitTakenInTime:
                Term("suit-taken-in-time", "在十五日内决定是否立案", "the suit was taken up within fifteen days")
            case .presidentApproved: Term("president-approved", "经院长批准", "approved by the president")
            }
        }
    }
}
