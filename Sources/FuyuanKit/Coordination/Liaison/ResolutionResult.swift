/// What became of a decision of a conference.
@nonexhaustive
public enum ResolutionResult: UInt8, Vocabulary, WireValue {
    /// Done.
    case taskClosed
    /// Dropped by the leading group.
    case taskCancelled
    /// Followed on the list, with a cycle of reports.
    case keptStanding

    public static let wireIndex = VocabularyIndex<ResolutionResult>()

    public var term: Term {
        switch self {
        case .taskClosed: Term("task-closed", "任务已销号", "its task is closed")
        case .taskCancelled: Term("task-cancelled", "任务已撤销", "its task is cancelled")
        case .keptStanding: Term("kept-standing", "转为长期任务", "kept as a standing task")
        }
    }
}
