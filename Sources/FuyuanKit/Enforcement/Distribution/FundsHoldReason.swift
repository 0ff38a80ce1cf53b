/// Why money of a case is not paid out in thirty days (执行款物管理规定 art. 10; read in another’s account).
@nonexhaustive
public enum FundsHoldReason: UInt8, Vocabulary, WireValue {
    case distribution
    case measureOnClaim
    case notCollected
    case suspended
    case objection
    case other

    public var term: Term {
        switch self {
        case .distribution: Term("distribution", "需要进行案款分配", "it must be distributed")
        case .measureOnClaim:
            Term(
                "measure-on-claim", "申请执行人因另案诉讼、执行或者涉嫌犯罪，执行款被保全或者冻结",
                "the creditor’s money is under a measure in another case")
        case .notCollected: Term("not-collected", "申请执行人经通知未领取", "the creditor was told and does not come")
        case .suspended: Term("suspended", "案件被依法中止或者暂缓执行", "the case is suspended or stayed")
        case .objection: Term("objection", "异议、诉讼尚未审结", "an objection or a suit is pending")
        case .other: Term("other", "其他正当理由", "another good reason")
        }
    }
}
