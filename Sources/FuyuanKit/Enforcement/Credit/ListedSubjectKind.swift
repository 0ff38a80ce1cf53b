/// What kind of debtor is listed.
@nonexhaustive
public enum ListedSubjectKind: UInt8, Vocabulary, WireValue {
    case naturalPerson
    case legalPerson
    case otherOrganization

    public static let wireIndex = VocabularyIndex<ListedSubjectKind>()

    public var term: Term {
        switch self {
        case .naturalPerson: Term("natural-person", "自然人", "natural person")
        case .legalPerson: Term("legal-person", "法人", "legal person")
        case .otherOrganization: Term("other-organization", "非法人组织", "organisation without legal personality")
        }
    }
}
