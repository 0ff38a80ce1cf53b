/// What is served.
@nonexhaustive
public enum ServedPaper: UInt8, Vocabulary, WireValue {
    /// The copy of the complaint, with summons and notices to answer.
    case complaintCopy
    /// The copy of the answer.
    case answerCopy
    /// A summons or another notice.
    case summons
    /// A judgment.
    case judgment
    /// A ruling.
    case ruling
    /// A mediation statement: in person only.
    case mediationStatement
    /// Another paper of the proceedings.
    case other

    public var term: Term {
        switch self {
        case .complaintCopy: Term("complaint-copy", "起诉状副本", "copy of the complaint")
        case .answerCopy: Term("answer-copy", "答辩状副本", "copy of the answer")
        case .summons: Term("summons", "传票、通知书", "summons or notice")
        case .judgment: Term("judgment", "判决书", "judgment")
        case .ruling: Term("ruling", "裁定书", "ruling")
        case .mediationStatement: Term("mediation-statement", "调解书", "mediation statement")
        case .other: Term("other", "其他诉讼文书", "other paper")
        }
    }

    /// Whether it decides the case. On line it may be served only since the 2021 amendment, and a paper copy is given
    /// on request (民事诉讼法 art. 90(1)).
    public var isDecision: Bool { self == .judgment || self == .ruling || self == .mediationStatement }
}
