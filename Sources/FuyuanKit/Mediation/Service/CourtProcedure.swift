/// The procedure a case is tried in, as far as service differs.
@nonexhaustive
public enum CourtProcedure: UInt8, Vocabulary, WireValue {
    /// The ordinary procedure.
    case ordinary
    /// The simple procedure.
    case simple
    /// The small-claims procedure.
    case smallClaims

    public var term: Term {
        switch self {
        case .ordinary: Term("ordinary", "普通程序", "ordinary procedure")
        case .simple: Term("simple", "简易程序", "simple procedure")
        case .smallClaims: Term("small-claims", "小额诉讼程序", "small-claims procedure")
        }
    }

    /// Whether papers may be served by public notice: not in the simple procedure, of which small claims are a part
    /// (民诉法解释 art. 140).
    /// law: mediation.V073
    public var allowsPublicNotice: Bool { self == .ordinary }
}
