/// What a mediator may charge.
///
/// law: mediation.calculation-6.2-feeCommercial
@nonexhaustive
public enum MediationCharge: UInt8, Vocabulary {
    /// Nothing: people's mediation.
    case free
    /// By a published standard: commercial and other mediation on the market (商事调解条例 art. 16; 山东省多元化解纠纷促进条例 art. 62).
    case publishedStandard

    public var term: Term {
        switch self {
        case .free: Term("free", "不收费", "free of charge")
        case .publishedStandard: Term("published-standard", "按公示标准收费", "by a published standard")
        }
    }

    /// The articles.
    public var basis: Basis {
        switch self {
        case .free: FeeExemption.peoplesMediation.basis
        case .publishedStandard: Basis(Citation("CMR26", 16), Citation("SD16", 62))
        }
    }
}
