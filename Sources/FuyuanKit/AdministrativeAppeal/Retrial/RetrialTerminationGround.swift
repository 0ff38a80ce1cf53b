/// Why a retrial is ended without a decision (行诉法解释 art. 121(1)).
@nonexhaustive
public enum RetrialTerminationGround: UInt8, Vocabulary, WireValue {
    case withdrawn
    case absent
    case protestWithdrawn
    case other

    public var term: Term {
        switch self {
        case .withdrawn: Term("withdrawn", "撤回再审请求，人民法院准许", "request withdrawn by leave")
        case .absent: Term("absent", "经传唤无正当理由拒不到庭或者中途退庭", "absent without reason, or left")
        case .protestWithdrawn: Term("protest-withdrawn", "人民检察院撤回抗诉", "protest withdrawn")
        case .other: Term("other", "其他应当终结的情形", "another case")
        }
    }
}
