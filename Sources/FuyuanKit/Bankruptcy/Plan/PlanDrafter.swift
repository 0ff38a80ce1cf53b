/// Who makes the draft (企业破产法 art. 80).
/// law: bankruptcy.v39
@nonexhaustive
public enum PlanDrafter: UInt8, Vocabulary, WireValue {
    /// 债务人自行管理财产和营业事务的，由债务人制作.
    case debtor
    /// 管理人负责管理财产和营业事务的，由管理人制作.
    case administrator

    public var term: Term {
        switch self {
        case .debtor: Term("debtor", "债务人", "debtor")
        case .administrator: Term("administrator", "管理人", "administrator")
        }
    }

    var role: BankruptcyRole {
        switch self {
        case .debtor: .debtor
        case .administrator: .administrator
        }
    }
}
