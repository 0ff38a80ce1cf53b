/// What a judicial advice (司法建议) is about.
@nonexhaustive
public enum AdviceKind: UInt8, Vocabulary, WireValue {
    /// 综合治理类: problems of social governance found in trial or enforcement.
    case comprehensiveGovernance
    /// 规范性文件: a document found illegal.
    case normativeDocument
    /// 负责人出庭: the head of the organ did not appear as the law wants.
    case headNonAttendance
    /// 被告拒不到庭: the defendant stays away or leaves.
    case defendantNoShow
    /// 拒不履行裁判: the organ refuses to perform.
    case refusalToPerform
    /// 其他: enforcement and the rest.
    case execution

    public static let wireIndex = VocabularyIndex<AdviceKind>()

    public var term: Term {
        switch self {
        case .comprehensiveGovernance: Term("comprehensive-governance", "综合治理类", "comprehensive governance")
        case .normativeDocument: Term("normative-document", "规范性文件", "normative document")
        case .headNonAttendance: Term("head-non-attendance", "负责人不出庭", "absence of the head")
        case .defendantNoShow: Term("defendant-no-show", "被告拒不到庭", "defendant stays away")
        case .refusalToPerform: Term("refusal-to-perform", "拒不履行裁判", "refusal to perform")
        case .execution: Term("execution", "其他", "other")
        }
    }

    /// Where advice of this kind stands.
    public var basis: Basis {
        switch self {
        case .comprehensiveGovernance: Basis(.judicialAdvice(1), .judicialAdvice(2))
        case .normativeDocument: Basis(.administrativeProcedureInterpretation(149), .administrativeProcedure(64))
        case .headNonAttendance: Basis(.headAttendance(12))
        case .defendantNoShow: Basis(.administrativeProcedure(66, 2))
        case .refusalToPerform: Basis(.administrativeProcedure(96, 1, item: 4))
        case .execution: Basis(.judicialAdvice(1))
        }
    }

    /// Whether the court must give it once its ground is there; it may give the others.
    public var isMandatory: Bool {
        switch self {
        case .headNonAttendance: true
        case .comprehensiveGovernance, .normativeDocument, .defendantNoShow, .refusalToPerform, .execution: false
        }
    }
}
