/// A condition of an application to enforce a decision (行诉法解释 art. 155(1)).
@nonexhaustive
public enum NonLitigationCondition: UInt8, Vocabulary, WireValue {
    case enforceable
    case effective
    case rightApplicant
    case rightObligor
    case unperformed
    case inTime
    case competentCourt

    public static let wireIndex = VocabularyIndex<NonLitigationCondition>()

    public var term: Term {
        switch self {
        case .enforceable: Term("enforceable", "依法可以由人民法院执行", "the court may enforce it")
        case .effective: Term("effective", "决定已生效并具有可执行内容", "effective, with enforceable content")
        case .rightApplicant:
            Term("right-applicant", "申请人是作出决定的行政机关或者法定授权的组织", "the applicant is the maker or an authorised body")
        case .rightObligor: Term("right-obligor", "被申请人是决定确定的义务人", "the respondent is the obligor")
        case .unperformed: Term("unperformed", "在决定确定的或者催告的期限内未履行", "not performed in the set or demanded term")
        case .inTime: Term("in-time", "在法定期限内提出", "in time")
        case .competentCourt: Term("competent-court", "属于受理申请的人民法院管辖", "this court is competent")
        }
    }
}
