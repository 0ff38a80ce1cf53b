/// What may be mediated in an administrative suit (行政诉讼法 art. 60(1)).
@nonexhaustive
public enum MediableSuitGround: UInt8, Vocabulary, WireValue {
    case compensation
    case indemnity
    case discretion
    case agreement

    public var term: Term {
        switch self {
        case .compensation: Term("compensation", "行政赔偿", "compensation for illegal harm")
        case .indemnity: Term("indemnity", "行政补偿", "compensation for lawful loss")
        case .discretion: Term("discretion", "行政机关行使法律、法规规定的自由裁量权", "discretion given by law or regulation")
        case .agreement: Term("agreement", "行政协议", "administrative agreement")
        }
    }
}

extension MediableSuitGround {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .compensation, .indemnity, .discretion: Basis(.administrativeProcedure(60, 1))
        case .agreement: Basis(.administrativeAgreements(23))
        }
    }
}
