extension EnforcementTransfer {
    /// What is done about a transfer.
    @nonexhaustive
    public enum Act: WireAct {
        /// 征询.
        case consult(TransferConsultation)
        /// 同意移送.
        case consent(TransferConsent)
        /// 均不同意.
        case refuseConsent
        /// 合议庭审查.
        case beginPanelReview
        /// 报上级法院.
        case submitForApproval
        /// 上级法院同意移送.
        case approveTransfer
        /// 决定移送.
        case decideTransfer(TransferDecision)
        /// 删除失信信息.
        case deleteListing
        /// 送达并移送.
        case deliver(TransferFile)
        /// 续行查封.
        case renewMeasures
        /// 要求补充材料.
        case requestMaterial
        /// 补齐材料.
        case completeMaterial
        /// 立案.
        case docket(TransferDocket)
        /// 进入审查.
        case beginExamination
        /// 裁定受理.
        case ruleAccept(AcceptanceRuling)
        /// 裁定不予受理.
        case ruleNotAccept(RefusalRuling)
        /// 受理后驳回申请.
        case dismissLater
        /// 送达裁定.
        case serveRuling
        /// 执行法院收到受理裁定.
        case receiveRuling(RulingReceipt)
        /// 移交财产.
        case handOver(HandedOverProperty)
        /// 不予受理、驳回生效.
        case refusalTakesEffect
        /// 退回材料、财产.
        case returnMaterial
        /// 宣告破产或者终止程序.
        case noteEnd(BankruptcyEnd)
        /// 送交宣告、终止裁定.
        case sendEndRuling
        /// 终结执行.
        case terminateEnforcement
        /// 上级责令.
        case supervise(RulingReceipt)
        /// 再次责令.
        case superviseAgain(RulingReceipt)
        /// 上级法院径行管辖.
        case takeUp(TransferDocket)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case consult
            case consent
            case refuseConsent
            case beginPanelReview
            case submitForApproval
            case approveTransfer
            case decideTransfer
            case deleteListing
            case deliver
            case renewMeasures
            case requestMaterial
            case completeMaterial
            case docket
            case beginExamination
            case ruleAccept
            case ruleNotAccept
            case dismissLater
            case serveRuling
            case receiveRuling
            case handOver
            case refusalTakesEffect
            case returnMaterial
            case noteEnd
            case sendEndRuling
            case terminateEnforcement
            case supervise
            case superviseAgain
            case takeUp

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .consult: Term("consult", "征询", "consult")
                case .consent: Term("consent", "同意移送", "consent")
                case .refuseConsent: Term("refuse-consent", "均不同意", "nobody consents")
                case .beginPanelReview: Term("begin-panel-review", "合议庭审查", "panel review begins")
                case .submitForApproval: Term("submit-for-approval", "报上级法院", "submit to the court above")
                case .approveTransfer: Term("approve-transfer", "上级法院同意移送", "approve the transfer")
                case .decideTransfer: Term("decide-transfer", "决定移送", "decide to transfer")
                case .deleteListing: Term("delete-listing", "删除失信信息", "delete the listing")
                case .deliver: Term("deliver", "送达并移送", "serve and deliver")
                case .renewMeasures: Term("renew-measures", "续行查封", "renew measures")
                case .requestMaterial: Term("request-material", "要求补充材料", "ask for more papers")
                case .completeMaterial: Term("complete-material", "补齐材料", "complete the papers")
                case .docket: Term("docket", "立案", "docket")
                case .beginExamination: Term("begin-examination", "进入审查", "begin to examine")
                case .ruleAccept: Term("rule-accept", "裁定受理", "accept")
                case .ruleNotAccept: Term("rule-not-accept", "裁定不予受理", "refuse")
                case .dismissLater: Term("dismiss-later", "受理后驳回申请", "dismiss after acceptance")
                case .serveRuling: Term("serve-ruling", "送达裁定", "serve the ruling")
                case .receiveRuling: Term("receive-ruling", "执行法院收到受理裁定", "the enforcing court receives the ruling")
                case .handOver: Term("hand-over", "移交财产", "hand over property")
                case .refusalTakesEffect: Term("refusal-takes-effect", "不予受理、驳回生效", "the refusal takes effect")
                case .returnMaterial: Term("return-material", "退回材料、财产", "return papers and property")
                case .noteEnd: Term("note-end", "宣告破产或者终止程序", "declare, or end reorganisation or settlement")
                case .sendEndRuling: Term("send-end-ruling", "送交宣告、终止裁定", "send that ruling")
                case .terminateEnforcement: Term("terminate-enforcement", "终结执行", "end enforcement")
                case .supervise: Term("supervise", "上级责令", "order by the higher court")
                case .superviseAgain: Term("supervise-again", "再次责令", "second order")
                case .takeUp: Term("take-up", "上级法院径行管辖", "the higher court takes the case")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .consult: .consult
            case .consent: .consent
            case .refuseConsent: .refuseConsent
            case .beginPanelReview: .beginPanelReview
            case .submitForApproval: .submitForApproval
            case .approveTransfer: .approveTransfer
            case .decideTransfer: .decideTransfer
            case .deleteListing: .deleteListing
            case .deliver: .deliver
            case .renewMeasures: .renewMeasures
            case .requestMaterial: .requestMaterial
            case .completeMaterial: .completeMaterial
            case .docket: .docket
            case .beginExamination: .beginExamination
            case .ruleAccept: .ruleAccept
            case .ruleNotAccept: .ruleNotAccept
            case .dismissLater: .dismissLater
            case .serveRuling: .serveRuling
            case .receiveRuling: .receiveRuling
            case .handOver: .handOver
            case .refusalTakesEffect: .refusalTakesEffect
            case .returnMaterial: .returnMaterial
            case .noteEnd: .noteEnd
            case .sendEndRuling: .sendEndRuling
            case .terminateEnforcement: .terminateEnforcement
            case .supervise: .supervise
            case .superviseAgain: .superviseAgain
            case .takeUp: .takeUp
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .consult: .consult(try .transfer(nil, through: &c))
            case .consent: .consent(try .transfer(nil, through: &c))
            case .refuseConsent: .refuseConsent
            case .beginPanelReview: .beginPanelReview
            case .submitForApproval: .submitForApproval
            case .approveTransfer: .approveTransfer
            case .decideTransfer: .decideTransfer(try .transfer(nil, through: &c))
            case .deleteListing: .deleteListing
            case .deliver: .deliver(try .transfer(nil, through: &c))
            case .renewMeasures: .renewMeasures
            case .requestMaterial: .requestMaterial
            case .completeMaterial: .completeMaterial
            case .docket: .docket(try .transfer(nil, through: &c))
            case .beginExamination: .beginExamination
            case .ruleAccept: .ruleAccept(try .transfer(nil, through: &c))
            case .ruleNotAccept: .ruleNotAccept(try .transfer(nil, through: &c))
            case .dismissLater: .dismissLater
            case .serveRuling: .serveRuling
            case .receiveRuling: .receiveRuling(try .transfer(nil, through: &c))
            case .handOver: .handOver(try .transfer(nil, through: &c))
            case .refusalTakesEffect: .refusalTakesEffect
            case .returnMaterial: .returnMaterial
            case .noteEnd: .noteEnd(try .transfer(nil, through: &c))
            case .sendEndRuling: .sendEndRuling
            case .terminateEnforcement: .terminateEnforcement
            case .supervise: .supervise(try .transfer(nil, through: &c))
            case .superviseAgain: .superviseAgain(try .transfer(nil, through: &c))
            case .takeUp: .takeUp(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .consult(let it): try c.put(it)
            case .consent(let it): try c.put(it)
            case .decideTransfer(let it): try c.put(it)
            case .deliver(let it): try c.put(it)
            case .docket(let it): try c.put(it)
            case .ruleAccept(let it): try c.put(it)
            case .ruleNotAccept(let it): try c.put(it)
            case .receiveRuling(let it): try c.put(it)
            case .handOver(let it): try c.put(it)
            case .noteEnd(let it): try c.put(it)
            case .supervise(let it): try c.put(it)
            case .superviseAgain(let it): try c.put(it)
            case .takeUp(let it): try c.put(it)
            case .refuseConsent, .beginPanelReview, .submitForApproval, .approveTransfer, .deleteListing,
                .renewMeasures, .requestMaterial, .completeMaterial, .beginExamination, .dismissLater, .serveRuling,
                .refusalTakesEffect, .returnMaterial, .sendEndRuling, .terminateEnforcement:
                break
            }
        }
    }
}
