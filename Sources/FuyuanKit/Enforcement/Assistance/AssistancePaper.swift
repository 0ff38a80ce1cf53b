/// A paper served on whoever assists.
@nonexhaustive
public enum AssistancePaper: UInt8, Vocabulary, WireValue {
    case ruling
    case assistanceNotice
    case inquiryNotice
    case decision
    case letter

    public var term: Term {
        switch self {
        case .ruling: Term("ruling", "裁定书", "ruling")
        case .assistanceNotice: Term("assistance-notice", "协助执行通知书", "assistance notice")
        case .inquiryNotice: Term("inquiry-notice", "协助查询通知书", "inquiry notice")
        case .decision: Term("decision", "决定书", "decision")
        case .letter: Term("letter", "函", "letter")
        }
    }
}
