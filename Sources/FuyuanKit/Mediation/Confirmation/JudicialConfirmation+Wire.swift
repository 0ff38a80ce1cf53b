extension JudicialConfirmation {
    /// What is done in a judicial confirmation.
    @nonexhaustive
    public enum Act: WireAct {
        /// 协议生效.
        case agreementTakesEffect(ConfirmableAgreement)
        /// 逾期未申请.
        case windowExpires
        /// 共同申请.
        case applyJointly(ConfirmationApplication)
        /// 通知限期补交材料.
        case requestSupplement(SupplementNotice)
        /// 补交材料.
        case supplement
        /// 审查中通知限期补充.
        case requestEvidence(SupplementNotice)
        /// 审查中补充陈述、证明材料.
        case supplementEvidence
        /// 裁定不予受理.
        case refuseAcceptance(NonAcceptance)
        /// 受理.
        case accept(ConfirmationAcceptance)
        /// 审查.
        case examine(ConfirmationHearing)
        /// 公告协议.
        case publishNotice
        /// 报告虚假调解嫌疑.
        case reportSham
        /// 排除嫌疑.
        case clearSham
        /// 延长审结期限.
        case extendDecision
        /// 延长审查期限（2011年规定）.
        case extendDecision2011
        /// 撤回申请.
        case withdraw
        /// 按撤回申请处理.
        case treatAsWithdrawn(ConfirmationDefault)
        /// 裁定终结特别程序.
        case terminate
        /// 裁定协议有效.
        case confirm(ConfirmationRuling)
        /// 裁定驳回申请.
        case reject(ConfirmationRejection)
        /// 向申请一方送达裁定.
        case serveParty
        /// 向对方送达裁定.
        case serveOtherParty
        /// 当事人异议.
        case object
        /// 利害关系人异议.
        case objectAsInterested(InterestedObjection)
        /// 撤销或者改变原裁定.
        case varyRuling
        /// 驳回异议.
        case upholdRuling
        /// 履行协议.
        case perform
        /// 拒不履行，申请执行.
        case seekEnforcement

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case agreementTakesEffect
            case windowExpires
            case applyJointly
            case requestSupplement
            case supplement
            case requestEvidence
            case supplementEvidence
            case refuseAcceptance
            case accept
            case examine
            case publishNotice
            case reportSham
            case clearSham
            case extendDecision
            case extendDecision2011
            case withdraw
            case treatAsWithdrawn
            case terminate
            case confirm
            case reject
            case serveParty
            case serveOtherParty
            case object
            case objectAsInterested
            case varyRuling
            case upholdRuling
            case perform
            case seekEnforcement

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .agreementTakesEffect: Term("agreement-takes-effect", "协议生效", "the agreement takes effect")
                case .windowExpires: Term("window-expires", "逾期未申请", "the window ends")
                case .applyJointly: Term("apply-jointly", "共同申请", "apply jointly")
                case .requestSupplement: Term("request-supplement", "通知限期补交材料", "ask for missing papers")
                case .supplement: Term("supplement", "补交材料", "supplement the papers")
                case .requestEvidence: Term("request-evidence", "审查中通知限期补充", "ask for more in the examination")
                case .supplementEvidence: Term("supplement-evidence", "审查中补充陈述、证明材料", "supplement in the examination")
                case .refuseAcceptance: Term("refuse-acceptance", "裁定不予受理", "refuse acceptance")
                case .accept: Term("accept", "受理", "accept")
                case .examine: Term("examine", "审查", "examine")
                case .publishNotice: Term("publish-notice", "公告协议", "publish the agreement")
                case .reportSham: Term("report-sham", "报告虚假调解嫌疑", "report suspected sham")
                case .clearSham: Term("clear-sham", "排除嫌疑", "clear the suspicion")
                case .extendDecision: Term("extend-decision", "延长审结期限", "extend the time to decide")
                case .extendDecision2011:
                    Term("extend-decision2011", "延长审查期限（2011年规定）", "extend the examination under the 2011 provisions")
                case .withdraw: Term("withdraw", "撤回申请", "withdraw the application")
                case .treatAsWithdrawn: Term("treat-as-withdrawn", "按撤回申请处理", "treat as withdrawn")
                case .terminate: Term("terminate", "裁定终结特别程序", "terminate the special procedure")
                case .confirm: Term("confirm", "裁定协议有效", "confirm")
                case .reject: Term("reject", "裁定驳回申请", "reject")
                case .serveParty: Term("serve-party", "向申请一方送达裁定", "serve the first party")
                case .serveOtherParty: Term("serve-other-party", "向对方送达裁定", "serve the other party")
                case .object: Term("object", "当事人异议", "object as a party")
                case .objectAsInterested: Term("object-as-interested", "利害关系人异议", "object as an interested person")
                case .varyRuling: Term("vary-ruling", "撤销或者改变原裁定", "set the ruling aside or change it")
                case .upholdRuling: Term("uphold-ruling", "驳回异议", "uphold the ruling")
                case .perform: Term("perform", "履行协议", "perform the agreement")
                case .seekEnforcement: Term("seek-enforcement", "拒不履行，申请执行", "ask for enforcement on default")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .agreementTakesEffect: .agreementTakesEffect
            case .windowExpires: .windowExpires
            case .applyJointly: .applyJointly
            case .requestSupplement: .requestSupplement
            case .supplement: .supplement
            case .requestEvidence: .requestEvidence
            case .supplementEvidence: .supplementEvidence
            case .refuseAcceptance: .refuseAcceptance
            case .accept: .accept
            case .examine: .examine
            case .publishNotice: .publishNotice
            case .reportSham: .reportSham
            case .clearSham: .clearSham
            case .extendDecision: .extendDecision
            case .extendDecision2011: .extendDecision2011
            case .withdraw: .withdraw
            case .treatAsWithdrawn: .treatAsWithdrawn
            case .terminate: .terminate
            case .confirm: .confirm
            case .reject: .reject
            case .serveParty: .serveParty
            case .serveOtherParty: .serveOtherParty
            case .object: .object
            case .objectAsInterested: .objectAsInterested
            case .varyRuling: .varyRuling
            case .upholdRuling: .upholdRuling
            case .perform: .perform
            case .seekEnforcement: .seekEnforcement
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .agreementTakesEffect: .agreementTakesEffect(try .transfer(nil, through: &c))
            case .windowExpires: .windowExpires
            case .applyJointly: .applyJointly(try .transfer(nil, through: &c))
            case .requestSupplement: .requestSupplement(try .transfer(nil, through: &c))
            case .supplement: .supplement
            case .requestEvidence: .requestEvidence(try .transfer(nil, through: &c))
            case .supplementEvidence: .supplementEvidence
            case .refuseAcceptance: .refuseAcceptance(try .transfer(nil, through: &c))
            case .accept: .accept(try .transfer(nil, through: &c))
            case .examine: .examine(try .transfer(nil, through: &c))
            case .publishNotice: .publishNotice
            case .reportSham: .reportSham
            case .clearSham: .clearSham
            case .extendDecision: .extendDecision
            case .extendDecision2011: .extendDecision2011
            case .withdraw: .withdraw
            case .treatAsWithdrawn: .treatAsWithdrawn(try .transfer(nil, through: &c))
            case .terminate: .terminate
            case .confirm: .confirm(try .transfer(nil, through: &c))
            case .reject: .reject(try .transfer(nil, through: &c))
            case .serveParty: .serveParty
            case .serveOtherParty: .serveOtherParty
            case .object: .object
            case .objectAsInterested: .objectAsInterested(try .transfer(nil, through: &c))
            case .varyRuling: .varyRuling
            case .upholdRuling: .upholdRuling
            case .perform: .perform
            case .seekEnforcement: .seekEnforcement
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .agreementTakesEffect(let it): try c.put(it)
            case .applyJointly(let it): try c.put(it)
            case .requestSupplement(let it): try c.put(it)
            case .requestEvidence(let it): try c.put(it)
            case .refuseAcceptance(let it): try c.put(it)
            case .accept(let it): try c.put(it)
            case .examine(let it): try c.put(it)
            case .treatAsWithdrawn(let it): try c.put(it)
            case .confirm(let it): try c.put(it)
            case .reject(let it): try c.put(it)
            case .objectAsInterested(let it): try c.put(it)
            case .windowExpires, .publishNotice, .supplementEvidence, .supplement, .reportSham, .clearSham,
                .extendDecision, .extendDecision2011, .withdraw,
                .terminate, .serveParty, .serveOtherParty, .object, .varyRuling, .upholdRuling, .perform,
                .seekEnforcement:
                break
            }
        }
    }
}
