/// What kind of help is asked, which decides the papers (民事诉讼法 arts. 253, 262; 财产调查规定 arts. 12, 13).
@nonexhaustive
public enum AssistanceMatter: UInt8, Vocabulary, WireValue {
    case inquiry
    case locating
    case control
    case release
    case disposal
    case restriction
    case coordination

    public var term: Term {
        switch self {
        case .inquiry: Term("inquiry", "查询", "inquiry")
        case .locating: Term("locating", "查人、找物、协查", "finding persons and things")
        case .control: Term("control", "查封、扣押、冻结", "sealing, seizing, freezing")
        case .release: Term("release", "解除措施", "lifting a measure")
        case .disposal: Term("disposal", "扣划、提取、过户", "deduction, withdrawal, transfer of title")
        case .restriction: Term("restriction", "限制消费、出境、任职", "restricting spending, exit or office")
        case .coordination: Term("coordination", "联动事项", "a matter of coordination")
        }
    }
}

extension AssistanceMatter {
    /// The papers without which the organ need not act.
    public var papers: EnumSet<AssistancePaper> {
        switch self {
        case .inquiry: [.inquiryNotice]
        case .locating, .coordination: []
        case .control, .release, .disposal: [.ruling, .assistanceNotice]
        case .restriction: [.assistanceNotice]
        }
    }
}
