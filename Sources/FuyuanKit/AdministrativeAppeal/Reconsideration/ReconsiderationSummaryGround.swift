/// When the summary procedure fits by the kind of act (行政复议法 art. 53).
@nonexhaustive
public enum ReconsiderationSummaryGround: UInt8, Vocabulary, WireValue {
    case onTheSpot
    case warning
    case smallAmount
    case information

    public var term: Term {
        switch self {
        case .onTheSpot: Term("on-the-spot", "被申请行政复议的行政行为是当场作出", "the act was made on the spot")
        case .warning: Term("warning", "警告或者通报批评", "warning or public criticism")
        case .smallAmount: Term("small-amount", "案件涉及款额三千元以下", "small amount")
        case .information: Term("information", "属于政府信息公开案件", "government information")
        }
    }
}

extension ReconsiderationSummaryGround {
    /// The item of 行政复议法 art. 53.
    public var citation: Citation { .reconsideration(53, 1, item: rawValue + 1) }
}
