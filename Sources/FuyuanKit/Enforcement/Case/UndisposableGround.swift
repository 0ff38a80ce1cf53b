/// Why property found cannot be disposed of; from memory (终本规定 art. 4).
@nonexhaustive
public enum UndisposableGround: UInt8, Vocabulary, WireValue {
    case unsoldAndRefused
    case registeredOnly

    public var term: Term {
        switch self {
        case .unsoldAndRefused:
            Term(
                "unsold-and-refused", "依法拍卖、变卖未成交，申请执行人不接受抵债或者管理",
                "lawfully offered without a buyer, and the creditor takes neither it nor its management")
        case .registeredOnly:
            Term("registered-only", "车辆、船舶仅办理登记查封，未能实际扣押", "vehicle or ship sealed on the register, not held")
        }
    }
}
