/// How a settlement came before the court (执行和解规定 art. 2).
@nonexhaustive
public enum SettlementForm: UInt8, Vocabulary, WireValue {
    case together
    case admitted
    case recorded
    case unadmitted
    case unsigned

    public var term: Term {
        switch self {
        case .together: Term("together", "共同提交书面协议", "submitted together in writing")
        case .admitted: Term("admitted", "一方提交、其他当事人认可", "submitted by one and admitted by the others")
        case .recorded: Term("recorded", "口头和解记入笔录并签名", "oral, recorded and signed")
        case .unadmitted: Term("unadmitted", "一方提交、其他当事人不认可", "submitted by one and not admitted")
        case .unsigned: Term("unsigned", "口头和解未签名", "oral and not signed")
        }
    }
}

extension SettlementForm {
    /// Whether the settlement is one before the court, for which enforcement may be suspended.
    public var isSubmitted: Bool {
        switch self {
        case .together, .admitted, .recorded: true
        case .unadmitted, .unsigned: false
        }
    }
}
