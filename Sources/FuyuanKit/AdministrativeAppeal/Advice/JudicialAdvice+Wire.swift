extension JudicialAdvice {
    /// What is done about a judicial advice.
    @nonexhaustive
    public enum Act: WireAct {
        /// 发现问题.
        case identify(AdviceMatter)
        /// 调研沟通.
        case consult(AdviceConsultation)
        /// 起草.
        case draft(AdviceLetter)
        /// 审委会审议通过.
        case committeeApprove
        /// 院长签发.
        case sign(AdviceSignature)
        /// 送达.
        case deliver(AdviceDelivery)
        /// 签收.
        case signFor(AdviceReceipt)
        /// 书面答复.
        case reply(AdviceReply)
        /// 答复不采纳.
        case replyNotAdopting(AdviceRefusal)
        /// 逾期未答复.
        case timeout
        /// 督促.
        case urge
        /// 报告上级.
        case escalate
        /// 开始落实.
        case implement
        /// 落实完成.
        case finishImplementing
        /// 评价.
        case evaluate(AdviceEvaluation)
        /// 列入向人大报告.
        case reportToCongress
        /// 撤回.
        case cancel
        /// 规范性文件建议.
        case adviseOnDocument(DocumentAdvice)
        /// 出庭应诉建议.
        case adviseOnAttendance(AttendanceAdvice)
        /// 拒不到庭建议.
        case adviseOnNoShow(NoShowAdvice)
        /// 拒不履行建议.
        case adviseOnRefusal(RefusalAdvice)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case identify
            case consult
            case draft
            case committeeApprove
            case sign
            case deliver
            case signFor
            case reply
            case replyNotAdopting
            case timeout
            case urge
            case escalate
            case implement
            case finishImplementing
            case evaluate
            case reportToCongress
            case cancel
            case adviseOnDocument
            case adviseOnAttendance
            case adviseOnNoShow
            case adviseOnRefusal

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .identify: Term("identify", "发现问题", "find a problem")
                case .consult: Term("consult", "调研沟通", "look into it with the unit")
                case .draft: Term("draft", "起草", "draft")
                case .committeeApprove: Term("committee-approve", "审委会审议通过", "approve in the committee")
                case .sign: Term("sign", "院长签发", "sign")
                case .deliver: Term("deliver", "送达", "deliver")
                case .signFor: Term("sign-for", "签收", "sign for it")
                case .reply: Term("reply", "书面答复", "reply")
                case .replyNotAdopting: Term("reply-not-adopting", "答复不采纳", "reply without adopting")
                case .timeout: Term("timeout", "逾期未答复", "let the time pass")
                case .urge: Term("urge", "督促", "urge")
                case .escalate: Term("escalate", "报告上级", "report upward")
                case .implement: Term("implement", "开始落实", "start carrying it out")
                case .finishImplementing: Term("finish-implementing", "落实完成", "carry it out")
                case .evaluate: Term("evaluate", "评价", "assess")
                case .reportToCongress: Term("report-to-congress", "列入向人大报告", "report to the congress")
                case .cancel: Term("cancel", "撤回", "withdraw")
                case .adviseOnDocument: Term("advise-on-document", "规范性文件建议", "advise on a document")
                case .adviseOnAttendance: Term("advise-on-attendance", "出庭应诉建议", "advise on attendance")
                case .adviseOnNoShow: Term("advise-on-no-show", "拒不到庭建议", "advise on staying away")
                case .adviseOnRefusal: Term("advise-on-refusal", "拒不履行建议", "advise on refusal to perform")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .identify: .identify
            case .consult: .consult
            case .draft: .draft
            case .committeeApprove: .committeeApprove
            case .sign: .sign
            case .deliver: .deliver
            case .signFor: .signFor
            case .reply: .reply
            case .replyNotAdopting: .replyNotAdopting
            case .timeout: .timeout
            case .urge: .urge
            case .escalate: .escalate
            case .implement: .implement
            case .finishImplementing: .finishImplementing
            case .evaluate: .evaluate
            case .reportToCongress: .reportToCongress
            case .cancel: .cancel
            case .adviseOnDocument: .adviseOnDocument
            case .adviseOnAttendance: .adviseOnAttendance
            case .adviseOnNoShow: .adviseOnNoShow
            case .adviseOnRefusal: .adviseOnRefusal
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .identify: .identify(try .transfer(nil, through: &c))
            case .consult: .consult(try .transfer(nil, through: &c))
            case .draft: .draft(try .transfer(nil, through: &c))
            case .committeeApprove: .committeeApprove
            case .sign: .sign(try .transfer(nil, through: &c))
            case .deliver: .deliver(try .transfer(nil, through: &c))
            case .signFor: .signFor(try .transfer(nil, through: &c))
            case .reply: .reply(try .transfer(nil, through: &c))
            case .replyNotAdopting: .replyNotAdopting(try .transfer(nil, through: &c))
            case .timeout: .timeout
            case .urge: .urge
            case .escalate: .escalate
            case .implement: .implement
            case .finishImplementing: .finishImplementing
            case .evaluate: .evaluate(try .transfer(nil, through: &c))
            case .reportToCongress: .reportToCongress
            case .cancel: .cancel
            case .adviseOnDocument: .adviseOnDocument(try .transfer(nil, through: &c))
            case .adviseOnAttendance: .adviseOnAttendance(try .transfer(nil, through: &c))
            case .adviseOnNoShow: .adviseOnNoShow(try .transfer(nil, through: &c))
            case .adviseOnRefusal: .adviseOnRefusal(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .identify(let it): try c.put(it)
            case .consult(let it): try c.put(it)
            case .draft(let it): try c.put(it)
            case .sign(let it): try c.put(it)
            case .deliver(let it): try c.put(it)
            case .signFor(let it): try c.put(it)
            case .reply(let it): try c.put(it)
            case .replyNotAdopting(let it): try c.put(it)
            case .evaluate(let it): try c.put(it)
            case .adviseOnDocument(let it): try c.put(it)
            case .adviseOnAttendance(let it): try c.put(it)
            case .adviseOnNoShow(let it): try c.put(it)
            case .adviseOnRefusal(let it): try c.put(it)
            case .committeeApprove, .timeout, .urge, .escalate, .implement, .finishImplementing, .reportToCongress,
                .cancel:
                break
            }
        }
    }
}
