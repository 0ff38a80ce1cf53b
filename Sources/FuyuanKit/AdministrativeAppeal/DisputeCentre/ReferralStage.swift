/// The four steps of resolving a dispute, as published: before, during, after, follow-up visit.
@nonexhaustive
public enum ReferralStage: UInt8, Vocabulary, WireValue {
    /// Taking in, asking for consent, convening the organs, studying the case, making the plan.
    case before
    /// Mediating.
    case during
    /// Performing what was agreed, or going back.
    case after
    /// Visiting, reporting back, closing.
    case followUp

    public static let wireIndex = VocabularyIndex<ReferralStage>()

    public var term: Term {
        switch self {
        case .before: Term("before", "化解前", "before")
        case .during: Term("during", "化解中", "during")
        case .after: Term("after", "化解后", "after")
        case .followUp: Term("follow-up", "回访", "follow-up")
        }
    }
}

extension DisputeCentreReferral.Phase {
    /// The step it belongs to; nil before anything happened.
    public var stage: ReferralStage? {
        switch self {
        case .unopened: nil
        case .intake, .consentSought, .declined, .organsConvened, .caseStudied, .planAgreed, .withdrawnBySource:
            .before
        case .mediating, .partialAgreement, .failed: .during
        case .agreementSigned, .claimWithdrawn, .performing, .performed, .breached, .remedyReopened, .returned: .after
        case .followedUp, .closed: .followUp
        }
    }
}

/// One step of one dispute: when it was gone through, and what was done.
public struct StageAccount: WireRecord {
    /// The step.
    public var stage: ReferralStage
    /// Its Chinese name.
    public var name: String
    /// The day of its first act; nil where it was not reached.
    public var since: CivilDate?
    /// The day of its latest act; nil where it was not reached.
    public var until: CivilDate?
    /// The acts, by their wire names, in order.
    public var acts: [String]

    /// A step not reached yet.
    public init(_ stage: ReferralStage) {
        self.stage = stage
        name = stage.term.zh
        acts = []
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        var account = Self(try c.field("stage", value?.stage))
        account.name = try c.field("name", value?.name)
        account.since = try c.optional("since", value?.since)
        account.until = try c.optional("until", value?.until)
        account.acts = try c.field("acts", value?.acts)
        return account
    }
}

extension CaseFile<DisputeCentreReferral> {
    /// The four steps of this dispute in order, those not reached as well: what an export carries beside the acts.
    public var stages: [StageAccount] {
        var accounts = ReferralStage.allCases.map { StageAccount($0) }
        for record in records {
            guard case .applied(let outcome) = record.verdict, let stage = outcome.to.stage else { continue }
            let place = Int(stage.rawValue)
            let day = record.entry.day
            accounts[place].since = accounts[place].since.map { min($0, day) } ?? day
            accounts[place].until = accounts[place].until.map { max($0, day) } ?? day
            accounts[place].acts.append(outcome.kind.term.wire)
        }
        return accounts
    }
}

extension DisputeCentreReferral {
    /// The flow chart (工作流程图) in Mermaid: the phases boxed by the four steps, and the acts that lead from one to another.
    /// law: administrative.K06
    public static func flowChart(in language: Language) -> String {
        func key(_ term: Term) -> String { String(term.wire.map { $0 == "-" ? "_" : $0 }) }
        var lines = ["flowchart TD"]
        func draw(_ phase: Phase, _ indent: String) {
            let name = phase.term[language]
            lines.append(indent + key(phase.term) + (finals.contains(phase) ? "([\"\(name)\"])" : "[\"\(name)\"]"))
        }
        for phase in Phase.allCases where phase.stage == nil { draw(phase, "    ") }
        for stage in ReferralStage.allCases {
            lines.append("    subgraph stage_\(key(stage.term))[\"\(stage.term[language])\"]")
            for phase in Phase.allCases where phase.stage == stage { draw(phase, "        ") }
            lines.append("    end")
        }
        for edge in StateDiagram(of: Self.self).edges where edge.from != edge.to {
            lines.append("    \(key(edge.from)) -->|\(edge.act[language])| \(key(edge.to))")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
