/// A stage of a one-stop pipeline for disputes.
@nonexhaustive
public enum PipelineStage: UInt8, Vocabulary, WireValue {
    /// 定责.
    case liabilityFinding
    /// 鉴定.
    case appraisal
    /// 理赔.
    case insuranceClaim
    /// 调解.
    case mediation
    /// 赔付.
    case compensation
    /// 司法确认.
    case confirmation
    /// 执行.
    case enforcement
    /// 风险防控.
    case prevention

    public static let wireIndex = VocabularyIndex<PipelineStage>()

    public var term: Term {
        switch self {
        case .liabilityFinding: Term("liability-finding", "定责", "finding of liability")
        case .appraisal: Term("appraisal", "鉴定", "appraisal")
        case .insuranceClaim: Term("insurance-claim", "理赔", "insurance claim")
        case .mediation: Term("mediation", "调解", "mediation")
        case .compensation: Term("compensation", "赔付", "compensation")
        case .confirmation: Term("confirmation", "司法确认", "judicial confirmation")
        case .enforcement: Term("enforcement", "执行", "enforcement")
        case .prevention: Term("prevention", "风险防控", "prevention of risk")
        }
    }
}

/// A fact a stage of a pipeline may depend on.
@nonexhaustive
public enum PipelineFact: UInt8, Vocabulary, WireValue {
    /// 达成调解协议.
    case agreement
    /// 双方同意不作鉴定.
    case bothWaivedAppraisal
    /// 没有可以理赔的保险.
    case notInsured

    public var term: Term {
        switch self {
        case .agreement: Term("agreement", "达成调解协议", "a mediation agreement")
        case .bothWaivedAppraisal: Term("both-waived-appraisal", "双方当事人同意不作鉴定", "both parties’ waiver of appraisal")
        case .notInsured: Term("not-insured", "没有可以理赔的保险", "no insurance to claim on")
        }
    }
}

/// What holds for one stage of a pipeline.
public struct PipelineRule: WireRecord {
    /// The stage.
    public var stage: PipelineStage
    /// The facts it cannot do without.
    public var needs: EnumSet<PipelineFact>
    /// The fact that lets later stages pass it by; nil where nothing does.
    public var waivedBy: PipelineFact?
    /// Whether it stands outside the order and runs at any time.
    public var isFree: Bool

    /// What holds for a stage.
    public init(
        _ stage: PipelineStage, needs: EnumSet<PipelineFact> = [], waivedBy: PipelineFact? = nil,
        isFree: Bool = false
    ) {
        self.stage = stage
        self.needs = needs
        self.waivedBy = waivedBy
        self.isFree = isFree
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("stage", value?.stage), needs: try c.defaulted("needs", value?.needs, default: []),
            waivedBy: try c.optional("waivedBy", value?.waivedBy),
            isFree: try c.defaulted("isFree", value?.isFree, default: false))
    }
}

/// The order of a pipeline: a published practice, never a bar to a suit.
public struct PipelineTemplate: WireRecord {
    /// What it is called.
    public var term: Term
    /// The stages, in order.
    public var rules: [PipelineRule]
    /// Where it stands.
    public var basis: Basis

    /// A template.
    public init(_ term: Term, _ rules: [PipelineRule], _ basis: Basis) {
        self.term = term
        self.rules = rules
        self.basis = basis
    }

    /// 道交一体化: 定责、鉴定、理赔、调解、确认、执行. Appraisal is passed by where both parties waive it.
    public static let traffic = PipelineTemplate(
        Term("traffic-dispute", "道交纠纷一体化处理", "integrated handling of a traffic dispute"),
        [
            PipelineRule(.liabilityFinding), PipelineRule(.appraisal, waivedBy: .bothWaivedAppraisal),
            PipelineRule(.insuranceClaim, waivedBy: .notInsured), PipelineRule(.mediation),
            PipelineRule(.confirmation, needs: [.agreement]), PipelineRule(.enforcement),
        ], Basis(Citation("TH"), Citation("DJ18"), Citation("DJ20")))

    /// 医疗纠纷“调、险、赔、认、防”: mediation, insurance, compensation, confirmation in order; prevention at any time.
    public static let medical = PipelineTemplate(
        Term("medical-dispute", "医疗纠纷“五位一体”", "medical dispute, five steps in one"),
        [
            PipelineRule(.mediation), PipelineRule(.insuranceClaim, waivedBy: .notInsured), PipelineRule(.compensation),
            PipelineRule(.confirmation, needs: [.agreement]), PipelineRule(.prevention, isFree: true),
        ], Basis(Citation("TH"), Citation("MED18")))

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("term", value?.term), try c.field("rules", value?.rules),
            try c.defaulted("basis", value?.basis, default: Basis()))
    }

    /// What holds for a stage; nil where the template does not have it.
    public func rule(for stage: PipelineStage) -> PipelineRule? { rules.first { $0.stage == stage } }
}
