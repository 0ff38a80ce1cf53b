/// How attendance in one case, instance and defendant came out.
@nonexhaustive
public enum AttendanceResult: UInt8, Vocabulary, WireValue {
    case attended
    /// He gave a view on a real settlement.
    case attendedAndSpoke
    case leftWithoutLeave
    case refusedToExplain
    /// The court accepted the reason, and staff came.
    case justifiedAbsence
    case substituted
    case lawyerOnly
    case nobody
    /// Out of the rate.
    case paperReview
    /// Out of the rate.
    case withdrawnBeforeHearing

    public static let wireIndex = VocabularyIndex<AttendanceResult>()

    public var term: Term {
        switch self {
        case .attended: Term("attended", "负责人出庭", "the head attended")
        case .attendedAndSpoke: Term("attended-and-spoke", "负责人出庭且出声", "the head attended and spoke")
        case .leftWithoutLeave: Term("left-without-leave", "中途退庭", "the head left without leave")
        case .refusedToExplain: Term("refused-to-explain", "拒绝说明", "the head refused to explain")
        case .justifiedAbsence: Term("justified-absence", "正当理由不出庭", "absent for a valid reason")
        case .substituted: Term("substituted", "仅工作人员出庭", "staff alone, without a valid reason")
        case .lawyerOnly: Term("lawyer-only", "仅律师出庭", "a lawyer alone")
        case .nobody: Term("nobody", "均未出庭", "nobody came")
        case .paperReview: Term("paper-review", "书面审理", "review on the papers")
        case .withdrawnBeforeHearing: Term("withdrawn-before-hearing", "开庭前撤诉", "withdrawn before the hearing")
        }
    }

    /// Whether a hearing was held.
    public var isHeard: Bool {
        switch self {
        case .attended, .attendedAndSpoke, .leftWithoutLeave, .refusedToExplain, .justifiedAbsence, .substituted,
            .lawyerOnly, .nobody:
            true
        case .paperReview, .withdrawnBeforeHearing: false
        }
    }

    /// Whether a head attended; one who left without leave or refused to explain is not counted.
    public var isAttended: Bool {
        switch self {
        case .attended, .attendedAndSpoke: true
        case .leftWithoutLeave, .refusedToExplain, .justifiedAbsence, .substituted, .lawyerOnly, .nobody,
            .paperReview, .withdrawnBeforeHearing:
            false
        }
    }

    /// Whether no head came, and no accepted reason excuses it.
    public var isUnjustifiedAbsence: Bool {
        switch self {
        case .substituted, .lawyerOnly, .nobody: true
        case .attended, .attendedAndSpoke, .leftWithoutLeave, .refusedToExplain, .justifiedAbsence, .paperReview,
            .withdrawnBeforeHearing:
            false
        }
    }

    /// Whether a head came and broke off: he left without leave or refused to explain.
    public var isBrokenOff: Bool { self == .leftWithoutLeave || self == .refusedToExplain }
}
