/// What kind of debtor enforcement is against.
@nonexhaustive
public enum EnforcementDebtorKind: UInt8, Vocabulary, WireValue {
    /// The only kind a case may be sent to bankruptcy for.
    case enterprise
    case naturalPerson
    case otherOrganisation
    case publicOrgan

    public var term: Term {
        switch self {
        case .enterprise: Term("enterprise", "企业法人", "enterprise legal person")
        case .naturalPerson: Term("natural-person", "自然人", "natural person")
        case .otherOrganisation: Term("other-organisation", "其他组织", "another organisation")
        case .publicOrgan: Term("public-organ", "党政机关、事业单位", "public organ")
        }
    }
}

extension EnforcementDebtorKind {
    /// Whether every ordinary measure may be taken under this basis: an administrative judgment is enforced against an
    /// organ by the means of 行政诉讼法 art. 96 alone, a civil basis by all.
    /// law: enforcement.E33
    public func allowsOrdinaryMeasures(under basis: EnforcementBasis) -> Bool {
        self != .publicOrgan || basis != .adminJudgment
    }
}
