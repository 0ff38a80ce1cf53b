/// Why a member of the roster is sanctioned (特邀调解规定 art. 28; 在线调解规则 art. 29).
@nonexhaustive
public enum SanctionGround: UInt8, Vocabulary, WireValue {
    case forced
    case unlawful
    case favours
    case leak
    case repeatedRefusal
    case other

    public var term: Term {
        switch self {
        case .forced: Term("forced", "强迫调解", "forced mediation")
        case .unlawful: Term("unlawful", "违法调解", "unlawful mediation")
        case .favours: Term("favours", "接受请托或者收受财物", "favours or gifts")
        case .leak: Term("leak", "泄露调解过程或者协议内容", "leak")
        case .repeatedRefusal: Term("repeated-refusal", "多次无正当理由拒绝接受指派", "repeated refusal without reason")
        case .other: Term("other", "其他违反规定的行为", "other breach")
        }
    }
}
