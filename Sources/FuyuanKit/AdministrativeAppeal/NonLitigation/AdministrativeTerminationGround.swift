/// Why enforcement of an administrative decision ends (行政强制法 art. 40).
@nonexhaustive
public enum AdministrativeTerminationGround: UInt8, Vocabulary, WireValue {
    case personDied
    case entityEnded
    case objectGone
    case decisionRevoked
    case other

    public static let wireIndex = VocabularyIndex<AdministrativeTerminationGround>()

    public var term: Term {
        switch self {
        case .personDied: Term("person-died", "公民死亡，无遗产可供执行，又无义务承受人", "the person died, no estate, no obligor")
        case .entityEnded: Term("entity-ended", "法人、其他组织终止，无财产可供执行，又无义务承受人", "the entity ended, no assets, no obligor")
        case .objectGone: Term("object-gone", "执行标的灭失", "the object is gone")
        case .decisionRevoked: Term("decision-revoked", "据以执行的行政决定被撤销", "the decision was revoked")
        case .other: Term("other", "行政机关认为需要终结的其他情形", "another ground")
        }
    }
}
