/// What became of the organ’s duty after a pre-suit proposal.
@nonexhaustive
public enum ProposalOutcome: UInt8, Vocabulary, WireValue {
    case performed
    case partlyPerformed
    case notPerformed

    public var term: Term {
        switch self {
        case .performed: Term("performed", "依法履行职责", "duty performed")
        case .partlyPerformed: Term("partly-performed", "部分履行", "partly performed")
        case .notPerformed: Term("not-performed", "未依法履行职责", "duty not performed")
        }
    }
}
