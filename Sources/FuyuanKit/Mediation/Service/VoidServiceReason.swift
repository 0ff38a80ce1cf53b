/// Why service has no effect.
@nonexhaustive
public enum VoidServiceReason: UInt8, Vocabulary, WireValue {
    /// A way the law does not allow for the paper.
    case forbiddenMethod
    /// The person who signed is the opposing party.
    case opponentSigned
    /// The contents differ from the label, and family or mailroom handed the mail back.
    case contentsMismatch

    public var term: Term {
        switch self {
        case .forbiddenMethod: Term("forbidden-method", "采用了不得使用的方式", "a way that is not allowed")
        case .opponentSigned: Term("opponent-signed", "由对方当事人签收", "signed for by the opposing party")
        case .contentsMismatch:
            Term("contents-mismatch", "邮件内容与封面不符，已按期退回", "contents differ from the label, handed back in time")
        }
    }
}
