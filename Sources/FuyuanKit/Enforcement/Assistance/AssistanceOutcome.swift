/// What an organ says came of a request. The receipt must name it.
@nonexhaustive
public enum AssistanceOutcome: UInt8, Vocabulary, WireValue {
    case done
    case found
    case nothingFound
    case impossible

    public var term: Term {
        switch self {
        case .done: Term("done", "已按要求办理", "done as asked")
        case .found: Term("found", "查有结果", "found")
        case .nothingFound: Term("nothing-found", "查无结果", "nothing found")
        case .impossible: Term("impossible", "无法办理", "cannot be done")
        }
    }
}
