extension ProfessionalMediation {
    /// What is done in a professional mediation.
    @nonexhaustive
    public enum Act: WireAct {
        /// 申请调解.
        case apply(DomainRequest)
        /// 受理审查.
        case takeUp
        /// 受理.
        case accept(DomainAcceptance)
        /// 不予受理.
        case notAccept
        /// 同意调解.
        case agreeToMediate
        /// 拒绝或者撤回.
        case refuse
        /// 载明起算事由.
        case noteStart(MediationStart)
        /// 请求变更调解时间.
        case askChange(SessionChange)
        /// 开始调解.
        case begin(DomainSession)
        /// 再次调解.
        case mediateAgain
        /// 委托鉴定、检验.
        case startAppraisal(AppraisalMandate)
        /// 鉴定、检验完成.
        case finishAppraisal
        /// 约定延长期限.
        case extend(MediationExtension)
        /// 达成协议.
        case agree(AgreementDraft)
        /// 签名盖章.
        case sign(AgreementSignature)
        /// 协议生效.
        case takeEffect
        /// 拒绝签名.
        case refuseToSign
        /// 逾期.
        case expire
        /// 调解不成终结.
        case fail(MediationFailure)
        /// 因起诉或者另案受理终止.
        case suitFiled(OtherForum)
        /// 直接起诉.
        case directFiling
        /// 转前置程序.
        case goToPriorBody
        /// 履行.
        case perform
        /// 申请司法确认.
        case confirm
        /// 申请劳动仲裁审查.
        case askArbitrationReview
        /// 载明可以起诉的事由.
        case noteSuitGround(LabourSuitNote)
        /// 认可和解.
        case recognise(PrivateSettlement)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case apply
            case takeUp
            case accept
            case notAccept
            case agreeToMediate
            case refuse
            case noteStart
            case askChange
            case begin
            case mediateAgain
            case startAppraisal
            case finishAppraisal
            case extend
            case agree
            case sign
            case takeEffect
            case refuseToSign
            case expire
            case fail
            case suitFiled
            case directFiling
            case goToPriorBody
            case perform
            case confirm
            case askArbitrationReview
            case noteSuitGround
            case recognise

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .apply: Term("apply", "申请调解", "apply")
                case .takeUp: Term("take-up", "受理审查", "take up for review")
                case .accept: Term("accept", "受理", "accept")
                case .notAccept: Term("not-accept", "不予受理", "not accept")
                case .agreeToMediate: Term("agree-to-mediate", "同意调解", "agree to mediate")
                case .refuse: Term("refuse", "拒绝或者撤回", "refuse or withdraw")
                case .noteStart: Term("note-start", "载明起算事由", "note the start")
                case .askChange: Term("ask-change", "请求变更调解时间", "ask for another day")
                case .begin: Term("begin", "开始调解", "begin")
                case .mediateAgain: Term("mediate-again", "再次调解", "mediate again")
                case .startAppraisal: Term("start-appraisal", "委托鉴定、检验", "order an appraisal or test")
                case .finishAppraisal: Term("finish-appraisal", "鉴定、检验完成", "finish the appraisal or test")
                case .extend: Term("extend", "约定延长期限", "extend the period")
                case .agree: Term("agree", "达成协议", "agree")
                case .sign: Term("sign", "签名盖章", "sign")
                case .takeEffect: Term("take-effect", "协议生效", "take effect")
                case .refuseToSign: Term("refuse-to-sign", "拒绝签名", "refuse to sign")
                case .expire: Term("expire", "逾期", "expire")
                case .fail: Term("fail", "调解不成终结", "fail")
                case .suitFiled: Term("suit-filed", "因起诉或者另案受理终止", "end by suit or another body")
                case .directFiling: Term("direct-filing", "直接起诉", "sue at once")
                case .goToPriorBody: Term("go-to-prior-body", "转前置程序", "go to what must come first")
                case .perform: Term("perform", "履行", "perform")
                case .confirm: Term("confirm", "申请司法确认", "apply for confirmation")
                case .askArbitrationReview:
                    Term("ask-arbitration-review", "申请劳动仲裁审查", "ask labour arbitration to review")
                case .noteSuitGround: Term("note-suit-ground", "载明可以起诉的事由", "note a ground that opens a suit")
                case .recognise: Term("recognise", "认可和解", "recognise a settlement")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .apply: .apply
            case .takeUp: .takeUp
            case .accept: .accept
            case .notAccept: .notAccept
            case .agreeToMediate: .agreeToMediate
            case .refuse: .refuse
            case .noteStart: .noteStart
            case .askChange: .askChange
            case .begin: .begin
            case .mediateAgain: .mediateAgain
            case .startAppraisal: .startAppraisal
            case .finishAppraisal: .finishAppraisal
            case .extend: .extend
            case .agree: .agree
            case .sign: .sign
            case .takeEffect: .takeEffect
            case .refuseToSign: .refuseToSign
            case .expire: .expire
            case .fail: .fail
            case .suitFiled: .suitFiled
            case .directFiling: .directFiling
            case .goToPriorBody: .goToPriorBody
            case .perform: .perform
            case .confirm: .confirm
            case .askArbitrationReview: .askArbitrationReview
            case .noteSuitGround: .noteSuitGround
            case .recognise: .recognise
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .apply: .apply(try .transfer(nil, through: &c))
            case .takeUp: .takeUp
            case .accept: .accept(try .transfer(nil, through: &c))
            case .notAccept: .notAccept
            case .agreeToMediate: .agreeToMediate
            case .refuse: .refuse
            case .noteStart: .noteStart(try .transfer(nil, through: &c))
            case .askChange: .askChange(try .transfer(nil, through: &c))
            case .begin: .begin(try .transfer(nil, through: &c))
            case .mediateAgain: .mediateAgain
            case .startAppraisal: .startAppraisal(try .transfer(nil, through: &c))
            case .finishAppraisal: .finishAppraisal
            case .extend: .extend(try .transfer(nil, through: &c))
            case .agree: .agree(try .transfer(nil, through: &c))
            case .sign: .sign(try .transfer(nil, through: &c))
            case .takeEffect: .takeEffect
            case .refuseToSign: .refuseToSign
            case .expire: .expire
            case .fail: .fail(try .transfer(nil, through: &c))
            case .suitFiled: .suitFiled(try .transfer(nil, through: &c))
            case .directFiling: .directFiling
            case .goToPriorBody: .goToPriorBody
            case .perform: .perform
            case .confirm: .confirm
            case .askArbitrationReview: .askArbitrationReview
            case .noteSuitGround: .noteSuitGround(try .transfer(nil, through: &c))
            case .recognise: .recognise(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .apply(let it): try c.put(it)
            case .accept(let it): try c.put(it)
            case .noteStart(let it): try c.put(it)
            case .askChange(let it): try c.put(it)
            case .begin(let it): try c.put(it)
            case .startAppraisal(let it): try c.put(it)
            case .extend(let it): try c.put(it)
            case .agree(let it): try c.put(it)
            case .sign(let it): try c.put(it)
            case .fail(let it): try c.put(it)
            case .suitFiled(let it): try c.put(it)
            case .noteSuitGround(let it): try c.put(it)
            case .recognise(let it): try c.put(it)
            case .takeUp, .notAccept, .agreeToMediate, .refuse, .mediateAgain, .finishAppraisal, .takeEffect,
                .refuseToSign, .expire, .directFiling, .goToPriorBody, .perform, .confirm,
                .askArbitrationReview:
                break
            }
        }
    }
}
