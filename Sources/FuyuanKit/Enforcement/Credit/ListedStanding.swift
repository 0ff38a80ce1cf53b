/// The public standing of a listed debtor, which decides who is told (失信名单规定 art. 8; 2013 text art. 6).
@nonexhaustive
public enum ListedStanding: UInt8, Vocabulary, WireValue {
    case ordinary
    case stateOrgan
    case stateEnterprise
    case publicInstitution
    case publicServant
    case deputy

    public static let wireIndex = VocabularyIndex<ListedStanding>()

    public var term: Term {
        switch self {
        case .ordinary: Term("ordinary", "一般主体", "no public standing")
        case .stateOrgan: Term("state-organ", "国家机关", "state organ")
        case .stateEnterprise: Term("state-enterprise", "国有企业", "state enterprise")
        case .publicInstitution: Term("public-institution", "事业单位", "public institution")
        case .publicServant: Term("public-servant", "国家工作人员", "state employee")
        case .deputy: Term("deputy", "人大代表、政协委员", "deputy or member of the consultative conference")
        }
    }

    /// Whether the superior, the competent body or the owner is told.
    public var needsSuperiorTold: Bool {
        switch self {
        case .stateOrgan, .stateEnterprise, .publicInstitution: true
        case .ordinary, .publicServant, .deputy: false
        }
    }

    /// Whether the unit is told.
    public var needsUnitTold: Bool {
        switch self {
        case .publicServant, .deputy: true
        case .ordinary, .stateOrgan, .stateEnterprise, .publicInstitution: false
        }
    }
}
