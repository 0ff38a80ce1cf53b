/// What can be done against a ruling to change or add a party (变更追加规定 arts. 30–34).
@nonexhaustive
public enum AddedPartyRemedy: UInt8, Vocabulary, WireValue {
    case reconsideration
    case suit
    case noRulingNeeded

    public var term: Term {
        switch self {
        case .reconsideration: Term("reconsideration", "十日内申请复议", "reconsideration, within ten days")
        case .suit: Term("suit", "十五日内提起执行异议之诉", "suit, within fifteen days")
        case .noRulingNeeded: Term("no-ruling-needed", "无须裁定", "no ruling is needed")
        }
    }
}
