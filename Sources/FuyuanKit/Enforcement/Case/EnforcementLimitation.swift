/// The time for applying to enforce (申请执行时效): counted from the last instalment, or for each, by what is enforced.
/// law: enforcement.E2
public struct EnforcementLimitation: Sendable, Hashable {
    /// What is enforced.
    public var basis: EnforcementBasis
    /// The last day for performing each instalment, in order; empty where the basis sets none.
    public var instalments: [CivilDate]
    /// The day the instrument took effect, or for an administrative judgment was served; nil where not known.
    public var effectiveOn: CivilDate?

    /// A limitation.
    public init(_ basis: EnforcementBasis, instalments: [CivilDate] = [], effectiveOn: CivilDate? = nil) {
        self.basis = basis
        self.instalments = instalments
        self.effectiveOn = effectiveOn
    }

    /// The limit it runs under; nil for what is enforced without a suit, whose time is set by 行政强制法 art. 53.
    public var limit: TimeLimit? {
        switch basis {
        case .civilJudgment, .judicialConfirmation, .securityRealisation, .paymentOrder, .criminalProperty,
            .arbitralAward, .labourAward, .recognisedForeign, .preservationRuling:
            .enforcementApplication
        case .notarialInstrument: .notarialLimitation
        case .adminJudgment: .administrativeJudgmentApplication
        case .adminDecision, .adminDecisionHigh, .expropriationDecision: nil
        }
    }

    /// Whether each instalment has its own time.
    public var isForEach: Bool { basis == .notarialInstrument || basis == .adminJudgment }

    /// The last days: one, or one for each instalment.
    public func deadlines(in law: LegalContext) -> [Deadline] {
        guard let limit else { return [] }
        let last = instalments.max() ?? effectiveOn
        let starts = isForEach && !instalments.isEmpty ? instalments.sorted() : last.map { [$0] } ?? []
        return starts.map { limit.deadline(from: $0, in: law) }
    }
}
