/// The four excesses in sealing, each with a code of its own.
@nonexhaustive
public enum SealingExcess: UInt8, Vocabulary, WireValue {
    case beyondPower
    case beyondScope
    case beyondAmount
    case beyondTime

    public static let wireIndex = VocabularyIndex<SealingExcess>()

    public var term: Term {
        switch self {
        case .beyondPower: Term("beyond-power", "超权限", "beyond power")
        case .beyondScope: Term("beyond-scope", "超范围", "beyond scope")
        case .beyondAmount: Term("beyond-amount", "超数额", "beyond amount")
        case .beyondTime: Term("beyond-time", "超时限", "beyond time")
        }
    }

    /// The stable code of its findings.
    public var code: String {
        switch self {
        case .beyondPower: "enforcement.beyondPower"
        case .beyondScope: "enforcement.beyondScope"
        case .beyondAmount: "enforcement.beyondAmount"
        case .beyondTime: "enforcement.beyondTime"
        }
    }
}
