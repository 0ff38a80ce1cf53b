/// A paper an administrative organ hands in with its application to enforce (行政强制法 art. 55).
@nonexhaustive
public enum NonLitigationPaper: UInt8, Vocabulary, WireValue {
    case application
    case decision
    case reasonsAndBasis
    case partyOpinionAndUrging
    case subjectMatter

    public static let wireIndex = VocabularyIndex<NonLitigationPaper>()

    public var term: Term {
        switch self {
        case .application: Term("application", "强制执行申请书", "application")
        case .decision: Term("decision", "行政决定书", "decision")
        case .reasonsAndBasis: Term("reasons-and-basis", "作出决定的事实、理由和依据", "facts, reasons and basis of the decision")
        case .partyOpinionAndUrging:
            Term("party-opinion-and-urging", "当事人的意见及行政机关催告情况", "the party’s opinion, and the demand made")
        case .subjectMatter: Term("subject-matter", "申请强制执行标的情况", "what is to be enforced")
        }
    }
}
