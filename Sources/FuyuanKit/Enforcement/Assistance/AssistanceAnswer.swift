/// How the answer to a request stands on a day.
@nonexhaustive
public enum AssistanceAnswer: UInt8, Vocabulary, WireValue {
    case notAsked
    case pending
    case partly
    case questioned
    /// The day has passed and nobody answered: nothing is known.
    case unanswered
    case unnamed
    case done
    case found
    /// Somebody looked and found nothing.
    case nothingFound
    case impossible
    case refused
    case withdrawn

    public var term: Term {
        switch self {
        case .notAsked: Term("not-asked", "未发出", "not asked")
        case .pending: Term("pending", "办理中", "pending")
        case .partly: Term("partly", "部分答复", "answered in part")
        case .questioned: Term("questioned", "提出异议", "objected to")
        case .unanswered: Term("unanswered", "逾期未答复", "unanswered")
        case .unnamed: Term("unnamed", "已答复，未写明结果", "answered without naming the outcome")
        case .done: Term("done", "已办理", "done")
        case .found: Term("found", "查有结果", "found")
        case .nothingFound: Term("nothing-found", "查无结果", "nothing found")
        case .impossible: Term("impossible", "无法办理", "cannot be done")
        case .refused: Term("refused", "拒绝", "refused")
        case .withdrawn: Term("withdrawn", "已撤回", "withdrawn")
        }
    }
}

extension AssistanceAnswer {
    /// What an outcome named on a receipt amounts to.
    public init(_ outcome: AssistanceOutcome) {
        switch outcome {
        case .done: self = .done
        case .found: self = .found
        case .nothingFound: self = .nothingFound
        case .impossible: self = .impossible
        }
    }
}
