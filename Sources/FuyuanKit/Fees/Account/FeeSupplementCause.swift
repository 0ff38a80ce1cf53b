/// Why more of a fee is due after it was paid.
@nonexhaustive
public enum FeeSupplementCause: UInt8, Vocabulary, WireValue {
    /// The claim was raised (诉讼费用交纳办法 art. 21).
    case claimRaised
    /// The simple procedure became the ordinary one (民诉法解释 art. 199).
    case toOrdinary
    /// A payment order lapsed, and the matter went to suit (民诉法解释 art. 195).
    case paymentOrderLapsed
    /// What was asked first was too little.
    case underpaid

    public var term: Term {
        switch self {
        case .claimRaised: Term("claim-raised", "增加诉讼请求", "claim raised")
        case .toOrdinary: Term("to-ordinary", "简易程序转为普通程序", "to the ordinary procedure")
        case .paymentOrderLapsed: Term("payment-order-lapsed", "支付令失效后转入诉讼", "payment order lapsed")
        case .underpaid: Term("underpaid", "原交数额不足", "too little was asked")
        }
    }
}

extension FeeSupplementCause {
    /// The provision.
    public var citation: Citation {
        switch self {
        case .claimRaised: .fees(21, 1, item: 1)
        case .toOrdinary: .civilProcedureInterpretation(199)
        case .paymentOrderLapsed: .civilProcedureInterpretation(195)
        case .underpaid: .fees(22)
        }
    }
}
