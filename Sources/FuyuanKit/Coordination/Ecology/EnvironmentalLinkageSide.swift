/// The four sides of the linkage of justice and enforcement over the environment, as an account lists them.
@nonexhaustive
public enum EnvironmentalLinkageSide: UInt8, Vocabulary, WireValue {
    case enforcement
    case protection
    case publicInterestSuit
    case specialisedAdjudication

    public var term: Term {
        switch self {
        case .enforcement: Term("enforcement", "执法联动", "enforcement")
        case .protection: Term("protection", "保护联动", "protection")
        case .publicInterestSuit: Term("public-interest-suit", "公益诉讼联动", "public-interest suits")
        case .specialisedAdjudication: Term("specialised-adjudication", "审判专业化", "specialised adjudication")
        }
    }

    /// Where the list stands.
    public static let source = Citation("JZ22")
}
