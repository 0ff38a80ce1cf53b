/// One row of a machine's law: an act, when and by whom it may be done, and what follows.
@frozen
public struct Rule<Machine: CaseMachine>: Sendable {
    /// The phases the act may be done in.
    public let from: EnumSet<Machine.Phase>
    /// The phase it leads to; nil where it stays.
    public let to: Machine.Phase?
    /// Who may do it.
    public let by: EnumSet<Machine.Role>
    /// Without these the act has no effect: it is refused.
    public let needs: EnumSet<Machine.Condition>
    /// Without these it stands, but irregularly: a finding is recorded.
    public let expects: EnumSet<Machine.Condition>
    /// The clocks it starts.
    public internal(set) var starts: EnumSet<Machine.Clock>
    /// The clocks it stops.
    public internal(set) var stops: EnumSet<Machine.Clock>
    /// The clocks that stand still from here.
    public let suspends: EnumSet<Machine.Clock>
    /// The clocks that go on from here.
    public let resumes: EnumSet<Machine.Clock>
    /// What must now happen.
    public let emits: EnumSet<Machine.Effect>
    /// The papers made.
    public let issues: EnumSet<Machine.Document>
    /// The articles of the row.
    public let basis: Basis
    /// How well the row's source was verified.
    public let evidence: Evidence

    /// A row; the articles come last, the most specific first.
    public init(
        _ from: EnumSet<Machine.Phase>, to: Machine.Phase?, by: EnumSet<Machine.Role>,
        needs: EnumSet<Machine.Condition> = [], expects: EnumSet<Machine.Condition> = [],
        starts: EnumSet<Machine.Clock> = [], stops: EnumSet<Machine.Clock> = [],
        suspends: EnumSet<Machine.Clock> = [], resumes: EnumSet<Machine.Clock> = [],
        emits: EnumSet<Machine.Effect> = [], issues: EnumSet<Machine.Document> = [],
        evidence: Evidence = .statute,
        _ first: Citation? = nil, _ second: Citation? = nil, _ third: Citation? = nil, _ fourth: Citation? = nil
    ) {
        self.from = from
        self.to = to
        self.by = by
        self.needs = needs
        self.expects = expects
        self.starts = starts
        self.stops = stops
        self.suspends = suspends
        self.resumes = resumes
        self.emits = emits
        self.issues = issues
        self.evidence = evidence
        basis = Basis(first, second, third, fourth)
    }
}

extension Rule {
    /// The same row without starting some clocks: for a procedure whose law knows no such time.
    public func without(starting clocks: EnumSet<Machine.Clock>) -> Rule {
        var rule = self
        rule.starts.subtract(clocks)
        return rule
    }

    /// The same row without stopping some clocks: where something else must come first.
    public func without(stopping clocks: EnumSet<Machine.Clock>) -> Rule {
        var rule = self
        rule.stops.subtract(clocks)
        return rule
    }
}

extension EnumSet {
    /// Every case but the listed ones.
    public static func all(but excluded: EnumSet) -> EnumSet { all.subtracting(excluded) }
}
