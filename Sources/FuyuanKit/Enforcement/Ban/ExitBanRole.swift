/// As what somebody is bound by an exit ban (执行程序解释 art. 24).
@nonexhaustive
public enum ExitBanRole: UInt8, Vocabulary, WireValue {
    case debtor
    case legalRepresentative
    case principal
    case directlyResponsible
    case legalAgent

    public static let wireIndex = VocabularyIndex<ExitBanRole>()

    public var term: Term {
        switch self {
        case .debtor: Term("debtor", "被执行人", "the debtor")
        case .legalRepresentative: Term("legal-representative", "法定代表人", "legal representative of the debtor")
        case .principal: Term("principal", "主要负责人", "principal of the debtor")
        case .directlyResponsible:
            Term("directly-responsible", "影响债务履行的直接责任人员", "person directly responsible for non-performance")
        case .legalAgent: Term("legal-agent", "法定代理人", "legal agent of a debtor without full capacity")
        }
    }
}
