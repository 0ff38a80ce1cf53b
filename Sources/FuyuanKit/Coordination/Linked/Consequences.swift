/// What follows in other cases from one line, link or announcement.
public struct Consequences: Sendable {
    /// Why the line could not be read; nil where it was.
    public internal(set) var error: WireError?
    /// What the law now asks in other cases, in the order of the rules.
    public internal(set) var raised: [RaisedDuty] = []
    /// The acts that would carry it out: in the cases on file, and those that open a case.
    public internal(set) var proposed: [ProposedAct] = []
    /// The duties the act carried out by itself.
    public internal(set) var performed: [CaseID] = []
    /// The duties that ended undone, because what they came from ended.
    public internal(set) var withdrawn: [CaseID] = []
    /// The journal lines of the duties' own files, to be kept with the others.
    public internal(set) var lines: [[UInt8]] = []

    /// What was raised where, to see quickly whether the same law was.
    var marks: Set<RuleIn> = []

    /// Nothing follows.
    public init() {}

    /// Whether nothing follows.
    public var isEmpty: Bool {
        error == nil && raised.isEmpty && proposed.isEmpty && performed.isEmpty && withdrawn.isEmpty && lines.isEmpty
    }

    mutating func add(_ other: Consequences) {
        error = error ?? other.error
        raised += other.raised
        proposed += other.proposed
        performed += other.performed
        withdrawn += other.withdrawn
        lines += other.lines
    }
}

/// One thing the law asks in another case: who, what, to whom, by when, under which article.
public struct RaisedDuty: Sendable, Hashable {
    /// The rule.
    public let rule: CrossCaseRule
    /// The duty in words, with its last day.
    public let duty: Duty
    /// The case of the act that set it off.
    public let source: CaseID
    /// The number of that act; nil where it was announced by hand.
    public let sequence: Int?
    /// The case it must be done in.
    public let target: CaseID
    /// The court or organ that owes it; nil where not known by name.
    public let holder: ActorID?
    /// The file of the duty; nil for a rule that is only to be kept (``CrossCaseNature/rule``).
    public let file: CaseID?
}

/// An act that would carry a duty out in a linked case.
public struct ProposedAct: Sendable, Hashable {
    /// The case; nil for one still to be opened.
    public let caseID: CaseID?
    /// Machine and act.
    public let act: MachineAct
    /// Who may do it.
    public let by: [Term]
    /// Whether the phase of the case lets it through now.
    public let isOpen: Bool
    /// The rule that asks for it.
    public let rule: CrossCaseRule

    /// Why, in words.
    public var reason: Bilingual { rule.text }
    /// Under which articles.
    public var basis: Basis { rule.basis }
}

/// A rule in a case.
struct RuleIn: Sendable, Hashable {
    let caseID: CaseID
    let rule: CrossCaseRule
}
