/// Why an application for retrial is dismissed (行诉法解释 art. 116(2); 行政再审立案规定 arts. 9(2), 13).
@nonexhaustive
public enum RetrialDismissalReason: UInt8, Vocabulary, WireValue {
    case groundNotMadeOut
    case late
    case outsideGrounds
    case uncorrected
    case untimelyUnproved

    public var term: Term {
        switch self {
        case .groundNotMadeOut: Term("ground-not-made-out", "再审事由不成立", "the ground is not made out")
        case .late: Term("late", "超过法定申请再审期限", "late")
        case .outsideGrounds: Term("outside-grounds", "超出法定再审事由范围", "outside the statutory grounds")
        case .uncorrected: Term("uncorrected", "经通知补正仍坚持不补正", "not corrected, and insisted on")
        case .untimelyUnproved: Term("untimely-unproved", "未在限期内证明未逾期", "timeliness not proved in time")
        }
    }
}
