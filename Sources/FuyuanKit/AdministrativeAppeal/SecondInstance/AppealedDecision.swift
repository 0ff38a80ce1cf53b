/// What an appeal is brought against (行政诉讼法 art. 85; 行诉法解释 art. 101).
@nonexhaustive
public enum AppealedDecision: UInt8, Vocabulary, WireValue {
    case judgment
    case nonDocketing
    case dismissal
    case jurisdiction
    case otherRuling

    public var term: Term {
        switch self {
        case .judgment: Term("judgment", "一审判决", "judgment")
        case .nonDocketing: Term("non-docketing", "不予立案裁定", "ruling not to docket")
        case .dismissal: Term("dismissal", "驳回起诉裁定", "ruling dismissing the suit")
        case .jurisdiction: Term("jurisdiction", "管辖异议裁定", "ruling on an objection to jurisdiction")
        case .otherRuling: Term("other-ruling", "其他裁定", "another ruling")
        }
    }
}

extension AppealedDecision {
    /// Whether it can be appealed: of the rulings only three kinds (行诉法解释 art. 101(2)).
    public var isAppealable: Bool {
        switch self {
        case .judgment, .nonDocketing, .dismissal, .jurisdiction: true
        case .otherRuling: false
        }
    }

    /// The time to appeal: fifteen days against a judgment, ten against a ruling; nil where there is no appeal.
    /// law: administrative.L-F19 administrative.L-F20
    public var appealLimit: TimeLimit? {
        switch self {
        case .judgment: .administrativeAppealJudgment
        case .nonDocketing, .dismissal, .jurisdiction: .administrativeAppealRuling
        case .otherRuling: nil
        }
    }
}
