/// What kind of person the debtor is: decides whether creditors may participate in distribution
/// (民诉法解释 arts. 506, 511–514).
@nonexhaustive
public enum EnforcementDebtor: UInt8, Vocabulary, WireValue {
    /// 自然人.
    case naturalPerson
    /// 其他组织.
    case otherOrganisation
    /// 企业法人.
    case enterpriseLegalPerson

    public var term: Term {
        switch self {
        case .naturalPerson: Term("natural-person", "自然人", "natural person")
        case .otherOrganisation: Term("other-organisation", "其他组织", "other organisation")
        case .enterpriseLegalPerson: Term("enterprise-legal-person", "企业法人", "enterprise legal person")
        }
    }

    /// Whether creditors may participate in distribution.
    public var allowsParticipation: Bool {
        switch self {
        case .naturalPerson, .otherOrganisation: true
        case .enterpriseLegalPerson: false
        }
    }
}
