/// How a suit stands to reconsideration of the act.
@nonexhaustive
public enum ReconsiderationBeforeSuit: UInt8, Vocabulary, WireValue {
    case notRequired
    case done
    case skipped
    case pending

    public var term: Term {
        switch self {
        case .notRequired: Term("not-required", "可以直接起诉", "suit may be brought at once")
        case .done: Term("done", "已经复议", "reconsidered already")
        case .skipped: Term("skipped", "应当先申请复议而未申请", "required first, and skipped")
        case .pending: Term("pending", "复议已受理，复议期限未届满", "accepted, and its period running")
        }
    }
}
