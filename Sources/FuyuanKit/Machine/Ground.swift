/// Where a condition comes from, and what would cure its lack.
public struct Ground<Machine: CaseMachine>: Sendable {
    /// What helps when the condition is not met.
    @nonexhaustive
    public enum Cure: Sendable {
        /// Doing one of these acts first.
        case acts([Machine.Act.Kind])
        /// Something outside the machine's acts, said in words.
        case advice(Bilingual)
        /// Nothing: the chance is gone.
        case none
    }

    /// The id of the validation rule it carries, such as `mediation.V001`; nil where it is none.
    public let rule: String?
    /// The articles the condition rests on.
    public let basis: Basis
    /// What helps.
    public let cure: Cure

    /// A ground cured by doing one of these acts first.
    public init(
        rule: String? = nil, _ first: Citation? = nil, _ second: Citation? = nil, _ third: Citation? = nil,
        curedBy acts: Machine.Act.Kind...
    ) {
        self.rule = rule
        basis = Basis(first, second, third)
        cure = acts.isEmpty ? .none : .acts(acts)
    }

    /// A ground cured by something said in words.
    public init(
        rule: String? = nil, _ first: Citation? = nil, _ second: Citation? = nil, _ third: Citation? = nil,
        cure zh: String, _ en: String
    ) {
        self.rule = rule
        basis = Basis(first, second, third)
        cure = .advice(Bilingual(zh, en))
    }
}
