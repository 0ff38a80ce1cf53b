/// What ends a stay.
@nonexhaustive
public enum StayEndCause: UInt8, Vocabulary, WireValue {
    case termOver
    case propertyHidden
    case securityFalse
    case ordered

    public var term: Term {
        switch self {
        case .termOver: Term("term-over", "暂缓期限届满", "the term is over")
        case .propertyHidden: Term("property-hidden", "被执行人、担保人转移、隐藏财产", "property moved or hidden")
        case .securityFalse: Term("security-false", "担保不实", "the security is false")
        case .ordered: Term("ordered", "上级人民法院通知恢复", "order of the higher court")
        }
    }
}
