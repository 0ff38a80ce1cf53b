extension PeoplesMediation {
    /// What is done in a people's mediation.
    @nonexhaustive
    public enum Act: WireAct {
        /// 申请调解.
        case apply(PeoplesRequest)
        /// 主动调解.
        case initiate(PeoplesRequest)
        /// 告知引导.
        case refer(PeoplesRequest)
        /// 同意调解.
        case agreeToMediate
        /// 明确拒绝.
        case refuse
        /// 受理.
        case acceptCase(CommissionAssignment)
        /// 另行选定调解员.
        case changeMediators(CommissionAssignment)
        /// 开始调解.
        case begin(PeoplesOpening)
        /// 报告激化风险.
        case reportRisk
        /// 达成口头协议.
        case agreeOrally(AgreementDraft)
        /// 拟协议书.
        case draft(AgreementDraft)
        /// 签名.
        case sign(AgreementSignature)
        /// 签章完备生效.
        case signSeal
        /// 拒绝签名.
        case refuseToSign
        /// 口头协议生效.
        case takeEffect
        /// 督促履行.
        case followUp
        /// 履行.
        case perform
        /// 申请司法确认.
        case applyConfirmation
        /// 就协议起诉.
        case sueOnAgreement
        /// 调解不成终止.
        case terminate
        /// 要求终止调解.
        case demandEnd
        /// 直接起诉.
        case directFiling
        /// 转前置程序.
        case goToPriorBody

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case apply
            case initiate
            case refer
            case agreeToMediate
            case refuse
            case acceptCase
            case changeMediators
            case begin
            case reportRisk
            case agreeOrally
            case draft
            case sign
            case signSeal
            case refuseToSign
            case takeEffect
            case followUp
            case perform
            case applyConfirmation
            case sueOnAgreement
            case terminate
            case demandEnd
            case directFiling
            case goToPriorBody

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .apply: Term("apply", "申请调解", "apply")
                case .initiate: Term("initiate", "主动调解", "begin of its own accord")
                case .refer: Term("refer", "告知引导", "point to people's mediation")
                case .agreeToMediate: Term("agree-to-mediate", "同意调解", "agree to mediate")
                case .refuse: Term("refuse", "明确拒绝", "refuse")
                case .acceptCase: Term("accept-case", "受理", "accept the case")
                case .changeMediators: Term("change-mediators", "另行选定调解员", "change the mediators")
                case .begin: Term("begin", "开始调解", "begin")
                case .reportRisk: Term("report-risk", "报告激化风险", "report a risk")
                case .agreeOrally: Term("agree-orally", "达成口头协议", "agree orally")
                case .draft: Term("draft", "拟协议书", "draft the agreement")
                case .sign: Term("sign", "签名", "sign")
                case .signSeal: Term("sign-seal", "签章完备生效", "take effect with all signatures and the seal")
                case .refuseToSign: Term("refuse-to-sign", "拒绝签名", "refuse to sign")
                case .takeEffect: Term("take-effect", "口头协议生效", "note the effect of the oral agreement")
                case .followUp: Term("follow-up", "督促履行", "follow up")
                case .perform: Term("perform", "履行", "perform")
                case .applyConfirmation: Term("apply-confirmation", "申请司法确认", "apply for confirmation")
                case .sueOnAgreement: Term("sue-on-agreement", "就协议起诉", "sue upon the agreement")
                case .terminate: Term("terminate", "调解不成终止", "end without agreement")
                case .demandEnd: Term("demand-end", "要求终止调解", "demand the end")
                case .directFiling: Term("direct-filing", "直接起诉", "sue at once")
                case .goToPriorBody: Term("go-to-prior-body", "转前置程序", "go to what must come first")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .apply: .apply
            case .initiate: .initiate
            case .refer: .refer
            case .agreeToMediate: .agreeToMediate
            case .refuse: .refuse
            case .acceptCase: .acceptCase
            case .changeMediators: .changeMediators
            case .begin: .begin
            case .reportRisk: .reportRisk
            case .agreeOrally: .agreeOrally
            case .draft: .draft
            case .sign: .sign
            case .signSeal: .signSeal
            case .refuseToSign: .refuseToSign
            case .takeEffect: .takeEffect
            case .followUp: .followUp
            case .perform: .perform
            case .applyConfirmation: .applyConfirmation
            case .sueOnAgreement: .sueOnAgreement
            case .terminate: .terminate
            case .demandEnd: .demandEnd
            case .directFiling: .directFiling
            case .goToPriorBody: .goToPriorBody
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .apply: .apply(try .transfer(nil, through: &c))
            case .initiate: .initiate(try .transfer(nil, through: &c))
            case .refer: .refer(try .transfer(nil, through: &c))
            case .agreeToMediate: .agreeToMediate
            case .refuse: .refuse
            case .acceptCase: .acceptCase(try .transfer(nil, through: &c))
            case .changeMediators: .changeMediators(try .transfer(nil, through: &c))
            case .begin: .begin(try .transfer(nil, through: &c))
            case .reportRisk: .reportRisk
            case .agreeOrally: .agreeOrally(try .transfer(nil, through: &c))
            case .draft: .draft(try .transfer(nil, through: &c))
            case .sign: .sign(try .transfer(nil, through: &c))
            case .signSeal: .signSeal
            case .refuseToSign: .refuseToSign
            case .takeEffect: .takeEffect
            case .followUp: .followUp
            case .perform: .perform
            case .applyConfirmation: .applyConfirmation
            case .sueOnAgreement: .sueOnAgreement
            case .terminate: .terminate
            case .demandEnd: .demandEnd
            case .directFiling: .directFiling
            case .goToPriorBody: .goToPriorBody
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .apply(let it): try c.put(it)
            case .initiate(let it): try c.put(it)
            case .refer(let it): try c.put(it)
            case .acceptCase(let it): try c.put(it)
            case .changeMediators(let it): try c.put(it)
            case .begin(let it): try c.put(it)
            case .agreeOrally(let it): try c.put(it)
            case .draft(let it): try c.put(it)
            case .sign(let it): try c.put(it)
            case .agreeToMediate, .refuse, .reportRisk, .signSeal, .refuseToSign, .takeEffect, .followUp, .perform,
                .applyConfirmation, .sueOnAgreement, .terminate, .demandEnd, .directFiling, .goToPriorBody:
                break
            }
        }
    }
}
