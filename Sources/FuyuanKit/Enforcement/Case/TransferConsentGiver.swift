/// Whose consent lets a case go to bankruptcy: one suffices (民诉法解释 art. 511).
@nonexhaustive
public enum TransferConsentGiver: UInt8, Vocabulary, WireValue {
    case creditor
    case debtor

    public var term: Term {
        switch self {
        case .creditor: Term("creditor", "申请执行人之一", "one enforcement creditor")
        case .debtor: Term("debtor", "被执行人", "the debtor")
        }
    }
}
