/// By which procedure an administrative suit is tried.
@nonexhaustive
public enum AdministrativeSuitProcedure: UInt8, Vocabulary, WireValue {
    case ordinary
    case summary

    public var term: Term {
        switch self {
        case .ordinary: Term("ordinary", "普通程序", "ordinary procedure")
        case .summary: Term("summary", "简易程序", "summary procedure")
        }
    }
}

extension AdministrativeSuitProcedure {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .ordinary: Basis(.administrativeProcedure(68), .administrativeProcedure(81))
        case .summary: Basis(.administrativeProcedure(82), .administrativeProcedure(83))
        }
    }
}
