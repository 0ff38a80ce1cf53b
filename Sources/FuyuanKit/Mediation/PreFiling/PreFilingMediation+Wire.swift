extension PreFilingMediation {
    /// What is done in a delegated mediation.
    @nonexhaustive
    public enum Act: WireAct {
        /// 提交材料.
        case submitPapers(SubmittedPapers)
        /// 甄别.
        case screen
        /// 退回申请.
        case returnRequest
        /// 直接立案.
        case fileDirectly
        /// 征询意愿.
        case askConsent
        /// 拒绝调解.
        case refuse
        /// 无法联系.
        case unreachable
        /// 同意调解.
        case consent
        /// 共同选定调解员.
        case chooseMediator(MediatorAssignment)
        /// 指定调解员.
        case designateMediator(MediatorAssignment)
        /// 依一方在线申请指定调解员.
        case designateOnRequest(MediatorAssignment)
        /// 不同意指定.
        case rejectDesignation
        /// 不接受或者逾期未确认.
        case declineOrSilent
        /// 签收确认.
        case accept
        /// 表示同意调解.
        case consentToMediate
        /// 对方不同意或者无法联系.
        case refuseToMediate
        /// 开始调解.
        case begin(MediationOpening)
        /// 更换调解员.
        case replaceMediator(MediatorReplacement)
        /// 诉前鉴定.
        case startAppraisal(AppraisalRequest)
        /// 鉴定完成或者终止.
        case finishAppraisal
        /// 延长期限.
        case extend(MediationExtension)
        /// 报告虚假可能.
        case reportSham
        /// 排除嫌疑，继续调解.
        case clear
        /// 排除嫌疑，继续签署.
        case clearConsensus
        /// 排除嫌疑，协议有效.
        case clearAgreement
        /// 虚假调解处理.
        case sanction
        /// 达成一致.
        case reachConsensus(AgreementDraft)
        /// 签章.
        case sign(AgreementSignature)
        /// 协议生效.
        case takeEffect
        /// 拒绝签章.
        case refuseToSign
        /// 自动履行.
        case perform
        /// 申请司法确认.
        case applyConfirmation
        /// 就协议起诉.
        case sueOnAgreement
        /// 分歧过大.
        case deadlock
        /// 期限届满.
        case expire
        /// 拒绝继续调解.
        case refuseToContinue
        /// 失去联系.
        case loseContact
        /// 撤回或者自行和解.
        case withdraw
        /// 坚持诉讼.
        case insistOnSuit
        /// 不再起诉.
        case dropSuit
        /// 直接起诉.
        case directFiling
        /// 转前置程序.
        case goToPriorBody

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case submitPapers
            case screen
            case returnRequest
            case fileDirectly
            case askConsent
            case refuse
            case unreachable
            case consent
            case chooseMediator
            case designateMediator
            case designateOnRequest
            case rejectDesignation
            case declineOrSilent
            case accept
            case consentToMediate
            case refuseToMediate
            case begin
            case replaceMediator
            case startAppraisal
            case finishAppraisal
            case extend
            case reportSham
            case clear
            case clearConsensus
            case clearAgreement
            case sanction
            case reachConsensus
            case sign
            case takeEffect
            case refuseToSign
            case perform
            case applyConfirmation
            case sueOnAgreement
            case deadlock
            case expire
            case refuseToContinue
            case loseContact
            case withdraw
            case insistOnSuit
            case dropSuit
            case directFiling
            case goToPriorBody

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .submitPapers: Term("submit-papers", "提交材料", "hand in papers")
                case .screen: Term("screen", "甄别", "screen")
                case .returnRequest: Term("return-request", "退回申请", "return the request")
                case .fileDirectly: Term("file-directly", "直接立案", "file at once")
                case .askConsent: Term("ask-consent", "征询意愿", "ask for consent")
                case .refuse: Term("refuse", "拒绝调解", "refuse mediation")
                case .unreachable: Term("unreachable", "无法联系", "cannot be reached")
                case .consent: Term("consent", "同意调解", "consent")
                case .chooseMediator: Term("choose-mediator", "共同选定调解员", "choose a mediator")
                case .designateMediator: Term("designate-mediator", "指定调解员", "designate a mediator")
                case .designateOnRequest:
                    Term("designate-on-request", "依一方在线申请指定调解员", "designate on one side's online request")
                case .rejectDesignation: Term("reject-designation", "不同意指定", "reject the designation")
                case .declineOrSilent: Term("decline-or-silent", "不接受或者逾期未确认", "decline, or stay silent")
                case .accept: Term("accept", "签收确认", "accept")
                case .consentToMediate: Term("consent-to-mediate", "表示同意调解", "consent after delegation")
                case .refuseToMediate:
                    Term("refuse-to-mediate", "对方不同意或者无法联系", "the other side refuses or cannot be reached")
                case .begin: Term("begin", "开始调解", "begin the session")
                case .replaceMediator: Term("replace-mediator", "更换调解员", "replace the mediator")
                case .startAppraisal: Term("start-appraisal", "诉前鉴定", "begin an appraisal")
                case .finishAppraisal: Term("finish-appraisal", "鉴定完成或者终止", "finish the appraisal")
                case .extend: Term("extend", "延长期限", "extend the period")
                case .reportSham: Term("report-sham", "报告虚假可能", "report suspected sham")
                case .clear: Term("clear", "排除嫌疑，继续调解", "clear, go on mediating")
                case .clearConsensus: Term("clear-consensus", "排除嫌疑，继续签署", "clear, go on signing")
                case .clearAgreement: Term("clear-agreement", "排除嫌疑，协议有效", "clear, the agreement stands")
                case .sanction: Term("sanction", "虚假调解处理", "sanction sham")
                case .reachConsensus: Term("reach-consensus", "达成一致", "reach consensus")
                case .sign: Term("sign", "签章", "sign")
                case .takeEffect: Term("take-effect", "协议生效", "agreement takes effect")
                case .refuseToSign: Term("refuse-to-sign", "拒绝签章", "refuse to sign")
                case .perform: Term("perform", "自动履行", "perform")
                case .applyConfirmation: Term("apply-confirmation", "申请司法确认", "apply for confirmation")
                case .sueOnAgreement: Term("sue-on-agreement", "就协议起诉", "sue on the agreement")
                case .deadlock: Term("deadlock", "分歧过大", "deadlock")
                case .expire: Term("expire", "期限届满", "period ends")
                case .refuseToContinue: Term("refuse-to-continue", "拒绝继续调解", "refuse to continue")
                case .loseContact: Term("lose-contact", "失去联系", "lose contact")
                case .withdraw: Term("withdraw", "撤回或者自行和解", "withdraw")
                case .insistOnSuit: Term("insist-on-suit", "坚持诉讼", "insist on suit")
                case .dropSuit: Term("drop-suit", "不再起诉", "drop the suit")
                case .directFiling: Term("direct-filing", "直接起诉", "sue directly")
                case .goToPriorBody: Term("go-to-prior-body", "转前置程序", "go to what must come first")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .submitPapers: .submitPapers
            case .screen: .screen
            case .returnRequest: .returnRequest
            case .fileDirectly: .fileDirectly
            case .askConsent: .askConsent
            case .refuse: .refuse
            case .unreachable: .unreachable
            case .consent: .consent
            case .chooseMediator: .chooseMediator
            case .designateMediator: .designateMediator
            case .designateOnRequest: .designateOnRequest
            case .rejectDesignation: .rejectDesignation
            case .declineOrSilent: .declineOrSilent
            case .accept: .accept
            case .consentToMediate: .consentToMediate
            case .refuseToMediate: .refuseToMediate
            case .begin: .begin
            case .replaceMediator: .replaceMediator
            case .startAppraisal: .startAppraisal
            case .finishAppraisal: .finishAppraisal
            case .extend: .extend
            case .reportSham: .reportSham
            case .clear: .clear
            case .clearConsensus: .clearConsensus
            case .clearAgreement: .clearAgreement
            case .sanction: .sanction
            case .reachConsensus: .reachConsensus
            case .sign: .sign
            case .takeEffect: .takeEffect
            case .refuseToSign: .refuseToSign
            case .perform: .perform
            case .applyConfirmation: .applyConfirmation
            case .sueOnAgreement: .sueOnAgreement
            case .deadlock: .deadlock
            case .expire: .expire
            case .refuseToContinue: .refuseToContinue
            case .loseContact: .loseContact
            case .withdraw: .withdraw
            case .insistOnSuit: .insistOnSuit
            case .dropSuit: .dropSuit
            case .directFiling: .directFiling
            case .goToPriorBody: .goToPriorBody
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .submitPapers: .submitPapers(try .transfer(nil, through: &c))
            case .screen: .screen
            case .returnRequest: .returnRequest
            case .fileDirectly: .fileDirectly
            case .askConsent: .askConsent
            case .refuse: .refuse
            case .unreachable: .unreachable
            case .consent: .consent
            case .chooseMediator: .chooseMediator(try .transfer(nil, through: &c))
            case .designateMediator: .designateMediator(try .transfer(nil, through: &c))
            case .designateOnRequest: .designateOnRequest(try .transfer(nil, through: &c))
            case .rejectDesignation: .rejectDesignation
            case .declineOrSilent: .declineOrSilent
            case .accept: .accept
            case .consentToMediate: .consentToMediate
            case .refuseToMediate: .refuseToMediate
            case .begin: .begin(try .transfer(nil, through: &c))
            case .replaceMediator: .replaceMediator(try .transfer(nil, through: &c))
            case .startAppraisal: .startAppraisal(try .transfer(nil, through: &c))
            case .finishAppraisal: .finishAppraisal
            case .extend: .extend(try .transfer(nil, through: &c))
            case .reportSham: .reportSham
            case .clear: .clear
            case .clearConsensus: .clearConsensus
            case .clearAgreement: .clearAgreement
            case .sanction: .sanction
            case .reachConsensus: .reachConsensus(try .transfer(nil, through: &c))
            case .sign: .sign(try .transfer(nil, through: &c))
            case .takeEffect: .takeEffect
            case .refuseToSign: .refuseToSign
            case .perform: .perform
            case .applyConfirmation: .applyConfirmation
            case .sueOnAgreement: .sueOnAgreement
            case .deadlock: .deadlock
            case .expire: .expire
            case .refuseToContinue: .refuseToContinue
            case .loseContact: .loseContact
            case .withdraw: .withdraw
            case .insistOnSuit: .insistOnSuit
            case .dropSuit: .dropSuit
            case .directFiling: .directFiling
            case .goToPriorBody: .goToPriorBody
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .submitPapers(let it): try c.put(it)
            case .chooseMediator(let it): try c.put(it)
            case .designateMediator(let it): try c.put(it)
            case .designateOnRequest(let it): try c.put(it)
            case .begin(let it): try c.put(it)
            case .replaceMediator(let it): try c.put(it)
            case .startAppraisal(let it): try c.put(it)
            case .extend(let it): try c.put(it)
            case .reachConsensus(let it): try c.put(it)
            case .sign(let it): try c.put(it)
            case .screen, .returnRequest, .fileDirectly, .askConsent, .refuse, .unreachable, .consent,
                .rejectDesignation, .declineOrSilent, .accept, .consentToMediate, .refuseToMediate,
                .finishAppraisal, .reportSham, .clear, .clearConsensus, .clearAgreement, .sanction, .takeEffect,
                .refuseToSign, .perform, .applyConfirmation, .sueOnAgreement, .deadlock, .expire, .refuseToContinue,
                .loseContact, .withdraw, .insistOnSuit, .dropSuit, .directFiling, .goToPriorBody:
                break
            }
        }
    }
}
