/// What a dispute is about, as far as the law asks when it says what may be mediated.
@nonexhaustive
public enum MediationMatter: UInt8, Vocabulary, WireValue {
    case discretionaryAct
    case compensation
    case recompense
    case agreementDispute
    /// No discretion and no money: only whether the act stands.
    case otherAct
    case appealCompensation
    case decisionPerformance
    case civilDispute

    public static let wireIndex = VocabularyIndex<MediationMatter>()

    public var term: Term {
        switch self {
        case .discretionaryAct: Term("discretionary-act", "行使法律、法规规定的自由裁量权的行为", "exercise of a discretion given by law")
        case .compensation: Term("compensation", "行政赔偿", "compensation for an unlawful act")
        case .recompense: Term("recompense", "行政补偿", "recompense for a lawful act")
        case .agreementDispute: Term("agreement-dispute", "行政协议", "administrative agreement")
        case .otherAct: Term("other-act", "其他行政行为的合法性", "lawfulness of another act")
        case .appealCompensation: Term("appeal-compensation", "二审中首次提出的赔偿请求", "compensation first claimed on appeal")
        case .decisionPerformance: Term("decision-performance", "行政决定的履行", "performance of a decision")
        case .civilDispute: Term("civil-dispute", "与行政管理有关的民事纠纷", "civil dispute connected with administration")
        }
    }
}
