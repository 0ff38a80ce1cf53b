/// The unit an amount is rounded to.
@nonexhaustive
public enum MoneyUnit: UInt8, Vocabulary {
    /// 分.
    case fen
    /// 角, 10 fen.
    case jiao
    /// 元, 100 fen.
    case yuan

    /// How many fen it has.
    @inlinable
    public var fen: Int64 {
        switch self {
        case .fen: 1
        case .jiao: 10
        case .yuan: 100
        }
    }

    public var term: Term {
        switch self {
        case .fen: Term("fen", "分", "fen")
        case .jiao: Term("jiao", "角", "jiao")
        case .yuan: Term("yuan", "元", "yuan")
        }
    }
}
