/// Who objects to the table: this decides who is sued (破产法司法解释三 art. 9).
@nonexhaustive
public enum ClaimObjector: UInt8, Vocabulary, WireValue {
    /// Sues the creditor.
    case debtor
    /// Sues the debtor.
    case ownCreditor
    /// Sues the creditor whose claim it is.
    case otherCreditor

    public static let wireIndex = VocabularyIndex<ClaimObjector>()

    public var term: Term {
        switch self {
        case .debtor: Term("debtor", "债务人", "the debtor")
        case .ownCreditor: Term("own-creditor", "债权人对本人债权", "the creditor, on his own claim")
        case .otherCreditor: Term("other-creditor", "债权人对他人债权", "another creditor")
        }
    }
}
