extension ControlMeasure {
    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case serveParties
        case bindOnService
        case bindOnPublicity
        case assistCourt
        case dealingNotOpposable
        case goodFaithKept
        case stopMortgageGrowth
        case takeEffectInOrder
        case tellFirstCourt
        case nextMovesUp
        case goToDistribution
        case keepRank
        case tellRegistry
        case renewInTime
        case rememberOrder
        case tellAdministrator
        case ruleOnSubstitute
        case endSecurityInterests
        case buyerPaysCourt
        case handFileOver
        case askCommonSuperior

        public var term: Term {
            switch self {
            case .serveParties: Term("serve-parties", "向双方送达", "serve both parties")
            case .bindOnService: Term("bind-on-service", "自送达时拘束协助单位", "bind the organ from service")
            case .bindOnPublicity: Term("bind-on-publicity", "自公示时生效", "in force from publicity")
            case .assistCourt: Term("assist-court", "登记机关应当协助执行", "the registry must assist the court")
            case .dealingNotOpposable:
                Term("dealing-not-opposable", "处分不得对抗申请执行人", "the dealing cannot be set up against the creditor")
            case .goodFaithKept: Term("good-faith-kept", "不得对抗善意第三人", "a third party in good faith is not bound")
            case .stopMortgageGrowth:
                Term("stop-mortgage-growth", "最高额抵押债权不再增加", "the maximum-amount mortgage stops growing")
            case .takeEffectInOrder:
                Term("take-effect-in-order", "在先措施解除后依次自动生效", "takes effect by order when the earlier one is lifted")
            case .tellFirstCourt: Term("tell-first-court", "书面告知首先查封法院", "tell the first court in writing")
            case .nextMovesUp: Term("next-moves-up", "轮候的依次生效", "the next in the queue moves up")
            case .goToDistribution: Term("go-to-distribution", "参加分配或者主张优先受偿", "go to distribution or claim priority")
            case .keepRank: Term("keep-rank", "顺位不变", "the rank is kept")
            case .tellRegistry: Term("tell-registry", "通知登记机关、协助单位", "tell the registry")
            case .renewInTime: Term("renew-in-time", "期满前申请续行", "ask for renewal before expiry")
            case .rememberOrder: Term("remember-order", "记明原有顺位", "remember the old order")
            case .tellAdministrator: Term("tell-administrator", "通知管理人", "tell the administrator")
            case .ruleOnSubstitute: Term("rule-on-substitute", "及时对替代物作出裁定", "rule promptly on the substitute")
            case .endSecurityInterests:
                Term("end-security-interests", "担保物权消灭，从价款优先受偿", "security interests end and are paid from the price")
            case .buyerPaysCourt: Term("buyer-pays-court", "买受人将余款交付法院", "the buyer pays the rest to the court")
            case .handFileOver: Term("hand-file-over", "移送执行", "hand the property over")
            case .askCommonSuperior: Term("ask-common-superior", "争议报共同上级法院", "a dispute goes to the common superior")
            }
        }
    }
}
