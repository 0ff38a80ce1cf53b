extension CourtFeeAccount {
    /// What is done in the account of a fee.
    @nonexhaustive
    public enum Act: WireAct {
        /// 记明不交纳.
        case markExempt(FeeExemptionMark)
        /// 建账.
        case open(FeeOpening)
        /// 通知交费.
        case noticeFee(FeeCall)
        /// 交纳.
        case pay(FeePayment)
        /// 交纳部分.
        case payPart(FeePayment)
        /// 申请司法救助.
        case applyRelief(ReliefApplication)
        /// 准予缓、减、免.
        case grantRelief(ReliefGrant)
        /// 不予批准.
        case denyRelief(ReliefDenial)
        /// 免交.
        case waive
        /// 交纳减后或者缓后数额.
        case payReduced(FeePayment)
        /// 逾期按撤诉处理.
        case defaultFee
        /// 通知补交.
        case requireMore(FeeSupplementCall)
        /// 补足.
        case paySupplement(FeePayment)
        /// 未补足按撤诉处理.
        case defaultSupplement(FeeSupplementDefault)
        /// 随案移交.
        case passOn(FeeHandOver)
        /// 决定退费.
        case refund(FeeRefundOrder)
        /// 退清.
        case finishRefund(FeePayment)
        /// 退还差额，案件继续.
        case finishPartRefund(FeePayment)
        /// 结清.
        case closeAccount(FeeClosing)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case markExempt
            case open
            case noticeFee
            case pay
            case payPart
            case applyRelief
            case grantRelief
            case denyRelief
            case waive
            case payReduced
            case defaultFee
            case requireMore
            case paySupplement
            case defaultSupplement
            case passOn
            case refund
            case finishRefund
            case finishPartRefund
            case closeAccount

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .markExempt: Term("mark-exempt", "记明不交纳", "note that no fee is due")
                case .open: Term("open", "建账", "open the account")
                case .noticeFee: Term("notice-fee", "通知交费", "ask for payment")
                case .pay: Term("pay", "交纳", "pay")
                case .payPart: Term("pay-part", "交纳部分", "pay in part")
                case .applyRelief: Term("apply-relief", "申请司法救助", "ask for relief")
                case .grantRelief: Term("grant-relief", "准予缓、减、免", "grant relief")
                case .denyRelief: Term("deny-relief", "不予批准", "refuse relief")
                case .waive: Term("waive", "免交", "waive")
                case .payReduced: Term("pay-reduced", "交纳减后或者缓后数额", "pay the reduced or deferred sum")
                case .defaultFee: Term("default-fee", "逾期按撤诉处理", "treat as withdrawn")
                case .requireMore: Term("require-more", "通知补交", "ask for more")
                case .paySupplement: Term("pay-supplement", "补足", "pay the supplement")
                case .defaultSupplement: Term("default-supplement", "未补足按撤诉处理", "treat as withdrawn, supplement unpaid")
                case .passOn: Term("pass-on", "随案移交", "hand over with the case")
                case .refund: Term("refund", "决定退费", "order a refund")
                case .finishRefund: Term("finish-refund", "退清", "finish the refund")
                case .finishPartRefund:
                    Term("finish-part-refund", "退还差额，案件继续", "pay the difference back, the case goes on")
                case .closeAccount: Term("close-account", "结清", "close the account")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .markExempt: .markExempt
            case .open: .open
            case .noticeFee: .noticeFee
            case .pay: .pay
            case .payPart: .payPart
            case .applyRelief: .applyRelief
            case .grantRelief: .grantRelief
            case .denyRelief: .denyRelief
            case .waive: .waive
            case .payReduced: .payReduced
            case .defaultFee: .defaultFee
            case .requireMore: .requireMore
            case .paySupplement: .paySupplement
            case .defaultSupplement: .defaultSupplement
            case .passOn: .passOn
            case .refund: .refund
            case .finishRefund: .finishRefund
            case .finishPartRefund: .finishPartRefund
            case .closeAccount: .closeAccount
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .markExempt: .markExempt(try .transfer(nil, through: &c))
            case .open: .open(try .transfer(nil, through: &c))
            case .noticeFee: .noticeFee(try .transfer(nil, through: &c))
            case .pay: .pay(try .transfer(nil, through: &c))
            case .payPart: .payPart(try .transfer(nil, through: &c))
            case .applyRelief: .applyRelief(try .transfer(nil, through: &c))
            case .grantRelief: .grantRelief(try .transfer(nil, through: &c))
            case .denyRelief: .denyRelief(try .transfer(nil, through: &c))
            case .waive: .waive
            case .payReduced: .payReduced(try .transfer(nil, through: &c))
            case .defaultFee: .defaultFee
            case .requireMore: .requireMore(try .transfer(nil, through: &c))
            case .paySupplement: .paySupplement(try .transfer(nil, through: &c))
            case .defaultSupplement: .defaultSupplement(try .transfer(nil, through: &c))
            case .passOn: .passOn(try .transfer(nil, through: &c))
            case .refund: .refund(try .transfer(nil, through: &c))
            case .finishRefund: .finishRefund(try .transfer(nil, through: &c))
            case .finishPartRefund: .finishPartRefund(try .transfer(nil, through: &c))
            case .closeAccount: .closeAccount(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .markExempt(let it): try c.put(it)
            case .open(let it): try c.put(it)
            case .noticeFee(let it): try c.put(it)
            case .pay(let it): try c.put(it)
            case .payPart(let it): try c.put(it)
            case .applyRelief(let it): try c.put(it)
            case .grantRelief(let it): try c.put(it)
            case .denyRelief(let it): try c.put(it)
            case .payReduced(let it): try c.put(it)
            case .requireMore(let it): try c.put(it)
            case .paySupplement(let it): try c.put(it)
            case .defaultSupplement(let it): try c.put(it)
            case .passOn(let it): try c.put(it)
            case .refund(let it): try c.put(it)
            case .finishRefund(let it): try c.put(it)
            case .finishPartRefund(let it): try c.put(it)
            case .closeAccount(let it): try c.put(it)
            case .waive, .defaultFee:
                break
            }
        }
    }
}
