/// The three procedures that may be asked for (企业破产法 art. 7).
@nonexhaustive
public enum BankruptcyProcedure: UInt8, Vocabulary, WireValue {
    /// 破产清算.
    case liquidation
    /// 重整.
    case reorganization
    /// 和解.
    case settlement

    public var term: Term {
        switch self {
        case .liquidation: Term("liquidation", "破产清算", "liquidation")
        case .reorganization: Term("reorganization", "重整", "reorganisation")
        case .settlement: Term("settlement", "和解", "settlement")
        }
    }
}
