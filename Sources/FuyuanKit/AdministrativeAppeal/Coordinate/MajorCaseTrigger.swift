/// Why an administrative case is coordinated between government and court as a major one.
@nonexhaustive
public enum MajorCaseTrigger: UInt8, Vocabulary, WireValue {
    case landTaking
    case demolition
    case environment
    case massDispute
    case majorProject

    public static let wireIndex = VocabularyIndex<MajorCaseTrigger>()

    public var term: Term {
        switch self {
        case .landTaking: Term("land-taking", "征地", "taking of land")
        case .demolition: Term("demolition", "拆迁", "demolition")
        case .environment: Term("environment", "生态环境", "environment")
        case .massDispute: Term("mass-dispute", "群体性纠纷", "mass dispute")
        case .majorProject: Term("major-project", "重大项目", "major project")
        }
    }
}
