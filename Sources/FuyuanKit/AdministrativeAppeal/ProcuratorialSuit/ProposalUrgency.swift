/// How soon the organ must answer a pre-suit proposal (检察公益诉讼解释 art. 21).
@nonexhaustive
public enum ProposalUrgency: UInt8, Vocabulary, WireValue {
    case ordinary
    case urgent

    public var term: Term {
        switch self {
        case .ordinary: Term("ordinary", "一般情形", "ordinary")
        case .urgent: Term("urgent", "公共利益损害继续扩大等紧急情形", "urgent: the harm is growing")
        }
    }
}

extension ProposalUrgency {
    /// The time to act and reply: two months, or fifteen days where urgent.
    public var replyLimit: TimeLimit {
        switch self {
        case .ordinary: .procuratorialSuggestionReply
        case .urgent: .procuratorialSuggestionReplyUrgent
        }
    }
}
