/// What the first court failed to do when the petition goes one level up (破产法司法解释一 art. 9).
@nonexhaustive
public enum CourtFailure: UInt8, Vocabulary, WireValue {
    case notReceived
    case noReceipt
    case correctionNotAsked
    case debtorNotNotified
    case notRuled

    public var term: Term {
        switch self {
        case .notReceived: Term("not-received", "未接收申请", "would not take the petition")
        case .noReceipt: Term("no-receipt", "未出具书面凭证", "gave no receipt")
        case .correctionNotAsked: Term("correction-not-asked", "未及时告知补正", "did not ask for supplements in time")
        case .debtorNotNotified: Term("debtor-not-notified", "未依法通知债务人", "did not notify the debtor")
        case .notRuled: Term("not-ruled", "未在期限内作出裁定", "did not rule in time")
        }
    }
}
