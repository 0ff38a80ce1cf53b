/// What an enforcing court holds of the debtor when the petition is accepted (执转破指导意见 items 16, 17; 民诉法解释 art. 513).
@nonexhaustive
public enum TransferredProperty: UInt8, Vocabulary, WireValue {
    case seizedDeposits
    case detainedGoods
    case securities
    /// Not handed over.
    case soldServed
    /// Not handed over.
    case givenForDebt
    /// Not handed over.
    case paidOut

    public var term: Term {
        switch self {
        case .seizedDeposits: Term("seized-deposits", "扣划到账的银行存款", "deposits seized")
        case .detainedGoods: Term("detained-goods", "实际扣押的动产", "goods detained")
        case .securities: Term("securities", "有价证券等其他被控制财产", "securities and other property held")
        case .soldServed: Term("sold-served", "拍卖、变卖成交裁定已送达买受人的财产", "sold, the ruling served on the buyer")
        case .givenForDebt:
            Term("given-for-debt", "以物抵债裁定已送达债权人的财产", "given for debt, the ruling served on the creditor")
        case .paidOut: Term("paid-out", "已完成支付的执行款", "money already paid out")
        }
    }
}

extension TransferredProperty {
    /// Whether it is handed over to the bankruptcy; from memory.
    /// law: bankruptcy.v70
    public var isHandedOver: Bool {
        switch self {
        case .seizedDeposits, .detainedGoods, .securities: true
        case .soldServed, .givenForDebt, .paidOut: false
        }
    }
}
