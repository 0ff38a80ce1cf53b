/// When a court mediates: before the case is registered, or after.
@nonexhaustive
public enum MediationRegime: UInt8, Vocabulary {
    /// 诉前委派调解: mediate, then file (特邀调解规定; 在线调解规则).
    case preFilingDelegation
    /// 登记立案后先行调解: file, then entrust before trial; the courts' practice since 2025-01-01.
    case fileThenEntrust

    public var term: Term {
        switch self {
        case .preFilingDelegation: Term("pre-filing-delegation", "诉前委派调解", "delegation before filing")
        case .fileThenEntrust: Term("file-then-entrust", "登记立案后先行调解", "file, then entrust")
        }
    }

    /// The regime for a complaint handed in on a day where no local setting says otherwise.
    // law: mediation.edge-28
    public static func usual(on day: CivilDate) -> MediationRegime {
        day.ordinal >= 20_089 ? .fileThenEntrust : .preFilingDelegation  // 2025-01-01
    }
}
