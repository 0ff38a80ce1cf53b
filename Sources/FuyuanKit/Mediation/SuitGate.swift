/// What must come before a suit on this dispute. Mediation itself never must.
@nonexhaustive
public enum SuitGate: UInt8, Vocabulary, WireValue {
    /// Nothing: a suit is open at any time.
    case open
    /// 复议前置: administrative reconsideration first.
    case reviewFirst
    /// 仲裁前置: labour arbitration first.
    case labourArbitrationFirst
    /// A valid written arbitration agreement.
    case arbitrationAgreement

    public static let wireIndex = VocabularyIndex<SuitGate>()

    public var term: Term {
        switch self {
        case .open: Term("open", "可直接起诉", "suit open")
        case .reviewFirst: Term("review-first", "复议前置", "reconsideration first")
        case .labourArbitrationFirst: Term("labour-arbitration-first", "劳动仲裁前置", "labour arbitration first")
        case .arbitrationAgreement: Term("arbitration-agreement", "有仲裁协议", "arbitration agreement")
        }
    }

    /// The articles that set the gate; empty where there is none.
    public var basis: Basis {
        switch self {
        case .open: Basis(.peoplesMediation(3), .civilProcedure(125))
        case .reviewFirst: Basis(Citation("AR23", 23))
        case .labourArbitrationFirst: Basis(.labourDisputes(5), .labourDisputes(14, 3), .labourDisputes(15))
        case .arbitrationAgreement: Basis(.civilProcedure(127))
        }
    }
}
