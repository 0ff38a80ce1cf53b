extension CourtFeeAccount {
    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case prepayment
        case supplement
        case refund

        public var term: Term {
            switch self {
            case .prepayment: Term("prepayment", "交费期限", "time to pay")
            case .supplement: Term("supplement", "补交期限", "time for the supplement")
            case .refund: Term("refund", "退费期限", "time to pay back")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case tellPayer
        case stateInDocument
        case maySueAgain
        case payBackHalf
        case handOver
        case bookBurden

        public var term: Term {
            switch self {
            case .tellPayer: Term("tell-payer", "通知当事人", "tell the party")
            case .stateInDocument: Term("state-in-document", "在法律文书中载明", "state it in the document")
            case .maySueAgain: Term("may-sue-again", "告知可以再次起诉", "point out that a new suit is open")
            case .payBackHalf: Term("pay-back-half", "退还已交费用的一半", "pay half back")
            case .handOver: Term("hand-over", "随案移交费用", "hand the fee over with the case")
            case .bookBurden: Term("book-burden", "按文书确定的负担结算", "settle by the burden fixed")
            }
        }
    }

    /// The papers made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case feeNotice
        case receipt
        case reliefApplication
        case reliefDecision
        case reliefRefusal
        case withdrawalRuling
        case supplementNotice
        case refundNotice
        case refundReceipt
        case costList

        public var term: Term {
            switch self {
            case .feeNotice: Term("fee-notice", "交纳诉讼费用通知书", "notice to pay")
            case .receipt: Term("receipt", "缴费凭证", "receipt")
            case .reliefApplication: Term("relief-application", "司法救助申请书", "application for relief")
            case .reliefDecision: Term("relief-decision", "准予缓、减、免交决定", "decision on relief")
            case .reliefRefusal: Term("relief-refusal", "不予救助的书面理由", "refusal with reasons")
            case .withdrawalRuling: Term("withdrawal-ruling", "按撤诉处理裁定书", "ruling that it counts as withdrawn")
            case .supplementNotice: Term("supplement-notice", "补交诉讼费用通知书", "notice of the supplement")
            case .refundNotice: Term("refund-notice", "退费通知书", "notice of refund")
            case .refundReceipt: Term("refund-receipt", "退费凭证", "receipt for the refund")
            case .costList: Term("cost-list", "诉讼费用清单", "list of costs")
            }
        }
    }
}
