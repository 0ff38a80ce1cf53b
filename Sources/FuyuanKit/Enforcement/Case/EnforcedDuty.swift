/// What the basis orders (给付内容).
@nonexhaustive
public enum EnforcedDuty: UInt8, Vocabulary, WireValue {
    case money
    case handOver
    case vacate
    case substitutableAct
    case personalAct
    case omission

    public var term: Term {
        switch self {
        case .money: Term("money", "金钱给付", "payment of money")
        case .handOver: Term("hand-over", "交付财物、票证", "hand-over of a thing or paper")
        case .vacate: Term("vacate", "迁出房屋、退出土地", "leaving a house or land")
        case .substitutableAct: Term("substitutable-act", "可以替代履行的行为", "act another can perform")
        case .personalAct: Term("personal-act", "只能由被执行人完成的行为", "act only the debtor can perform")
        case .omission: Term("omission", "不作为", "not acting")
        }
    }
}
