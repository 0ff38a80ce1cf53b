/// As what somebody is bound by a consumption order (限制消费规定 art. 3).
@nonexhaustive
public enum RestrictedRole: UInt8, Vocabulary, WireValue {
    case naturalDebtor
    case entityDebtor
    case legalRepresentative
    case principal
    case directlyResponsible
    case actualController

    public static let wireIndex = VocabularyIndex<RestrictedRole>()

    public var term: Term {
        switch self {
        case .naturalDebtor: Term("natural-debtor", "自然人被执行人", "the debtor, a natural person")
        case .entityDebtor: Term("entity-debtor", "单位被执行人", "the debtor, an entity")
        case .legalRepresentative: Term("legal-representative", "法定代表人", "its legal representative")
        case .principal: Term("principal", "主要负责人", "its principal")
        case .directlyResponsible:
            Term("directly-responsible", "影响债务履行的直接责任人员", "the person directly responsible for non-performance")
        case .actualController: Term("actual-controller", "实际控制人", "its actual controller")
        }
    }

    /// Whether he is bound for an entity and owes nothing himself: he may ask to spend his own money privately.
    public var isForEntity: Bool {
        switch self {
        case .legalRepresentative, .principal, .directlyResponsible, .actualController: true
        case .naturalDebtor, .entityDebtor: false
        }
    }

    /// Who is bound when the debtor is an entity: the entity and four roles.
    public static let forEntity: EnumSet<RestrictedRole> = [
        .entityDebtor, .legalRepresentative, .principal, .directlyResponsible, .actualController,
    ]
}
