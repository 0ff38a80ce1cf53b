/// A sign that a firm has stopped to live and should be examined for bankruptcy: evidence, never a ground by itself.
@nonexhaustive
public enum ZombieSign: UInt8, Vocabulary, WireValue {
    case nothingLeft
    case longStopped
    case repeatedEndOfEnforcement

    public var term: Term {
        switch self {
        case .nothingLeft: Term("nothing-left", "无资产、无账册、无人员", "no assets, no accounts, no staff")
        case .longStopped: Term("long-stopped", "长期停业", "long out of business")
        case .repeatedEndOfEnforcement:
            Term("repeated-end-of-enforcement", "多次终结本次执行程序", "enforcement ended for now again and again")
        }
    }
}

extension ZombieSign {
    /// The fact of insolvency the sign is evidence of; nil where it only calls for a look.
    /// law: bankruptcy.x09
    public var suggests: BankruptcyGround? {
        switch self {
        case .repeatedEndOfEnforcement: .enforcedUnpaid
        case .nothingLeft, .longStopped: nil
        }
    }
}
