/// A case file of whatever machine, for those who hold many kinds: everything in words.
///
/// ``CaseFile`` conforms; the typed file stays within reach by a cast.
public protocol Dossier: Sendable {
    /// What the machine is called.
    static var machine: Term { get }
    /// The machine's diagram.
    static var diagram: StateDiagram { get }
    /// The machine's table.
    static var table: RuleTable { get }
    /// What an act looks like on the wire.
    static var actSchema: WireSchema { get }
    /// The roles of the machine.
    static var roles: [Term] { get }

    /// An empty file.
    init(_ id: CaseID)
    /// The case.
    var id: CaseID { get }
    /// Where it stands.
    var phase: Term { get }
    /// Whether nothing more can happen.
    var isFinal: Bool { get }
    /// Whether it is closed; a closed case that is not final can be opened again.
    var isClosed: Bool { get }
    /// Who must move next; nil when nobody must.
    var owner: Term? { get }
    /// The day of the latest act; nil before the first.
    var lastDay: CivilDate? { get }
    /// Every entry in words, with what became of it.
    var history: [HistoryLine] { get }
    /// Takes one line of a journal as it happened, read within limits.
    /// - Throws: ``WireError`` when the line cannot be read; then nothing has changed.
    mutating func admit(line: [UInt8], under law: LegalContext, limits: DecodingLimits) throws(WireError)
    /// Every running deadline of the case and of its parts, the nearest first.
    func deadlines(asOf day: CivilDate, in law: LegalContext) -> [RunningDeadline]
    /// What is wrong with the case as it stands on a day, beyond what its acts showed.
    func findings(asOf day: CivilDate, in law: LegalContext) -> [Finding]
    /// What a role may do on a day, and why the rest may not; nil for a role the machine does not have.
    func options(for role: String, id: ActorID?, on day: CivilDate, under law: LegalContext) -> [ActOption]?
}

/// An entry in words, with what became of it.
public struct HistoryLine: Sendable {
    /// What became of an entry.
    @nonexhaustive
    public enum Fate: Sendable {
        /// It took effect, with irregularities where there are any.
        case applied(from: Term, to: Term, irregular: [Reason], effects: [Term], papers: [Term])
        /// It replaced an earlier entry's content.
        case corrected(Int)
        /// It had no effect; `after` is the earlier refused entry that led to it.
        case rejected([Reason], after: Int?)
    }

    /// Its number.
    public let sequence: Int
    /// Its day.
    public let day: CivilDate
    /// The role that acted.
    public let role: Term
    /// Who acted.
    public let actor: ActorID?
    /// The act; nil for one this version does not know.
    public let act: Term?
    /// The act's wire name.
    public let type: String
    /// The articles of the act's row.
    public let basis: Basis
    /// How many entries are missing before it.
    public let missingBefore: Int
    /// What became of it.
    public let fate: Fate
    /// The remark that came with it.
    public let note: String?
}

/// An act somebody might do now.
public struct ActOption: Sendable {
    /// The act.
    public let act: Term
    /// Who may do it.
    public let by: [Term]
    /// The articles of its row.
    public let basis: Basis
    /// Whether it may be done now.
    public let isAvailable: Bool
    /// What still depends on its particulars, or cannot be told.
    public let open: [Reason]
    /// What would be irregular about it.
    public let irregular: [Reason]
    /// Why it may not be done.
    public let reasons: [Reason]
}

extension CaseFile: Dossier {
    public static var machine: Term { Machine.name }
    public static var diagram: StateDiagram { StateDiagram(of: Machine.self) }
    public static var table: RuleTable { RuleTable(of: Machine.self) }
    public static var actSchema: WireSchema { Machine.Act.schema }
    public static var roles: [Term] { Machine.Role.allCases.map(\.term) }

    public var phase: Term { state.phase.term }
    public var isFinal: Bool { state.isFinal }
    public var isClosed: Bool { state.isClosed }
    public var owner: Term? { Machine.owner(of: state.phase)?.term }
    public var lastDay: CivilDate? { state.standing.lastDay }

    public var history: [HistoryLine] {
        records.map { record in
            let entry = record.entry
            let fate: HistoryLine.Fate =
                switch record.verdict {
                case .applied(let outcome):
                    .applied(
                        from: outcome.from.term, to: outcome.to.term, irregular: outcome.reasons + record.parts,
                        effects: outcome.emits.map(\.term), papers: outcome.issues.map(\.term))
                case .corrected(let target): .corrected(target)
                case .rejected(let problem, let after): .rejected(problem.reasons, after: after)
                }
            let kind = entry.act.act?.kind
            return HistoryLine(
                sequence: entry.sequence, day: entry.day, role: entry.actor.role.term, actor: entry.actor.id,
                act: kind?.term, type: entry.act.type,
                basis: kind.map { Machine.table[$0].basis } ?? Basis(),
                missingBefore: record.missingBefore, fate: fate, note: entry.note)
        }
    }

    public mutating func admit(
        line: [UInt8], under law: LegalContext, limits: DecodingLimits = .standard
    ) throws(WireError) {
        admit(try JSON.read(Entry<Machine>.self, from: line, limits: limits), under: law)
    }

    public func deadlines(asOf day: CivilDate, in law: LegalContext) -> [RunningDeadline] {
        state.allDeadlines(asOf: day, in: law)
    }

    public func findings(asOf day: CivilDate, in law: LegalContext) -> [Finding] {
        state.findings(asOf: day, in: law)
    }

    public func options(
        for role: String, id: ActorID?, on day: CivilDate, under law: LegalContext
    ) -> [ActOption]? {
        guard let role = Machine.Role(wire: role) else { return nil }
        return state.availableActs(in: Occasion(role, id, on: day, under: law)).map { option in
            ActOption(
                act: option.kind.term, by: option.rule.by.map(\.term), basis: option.rule.basis,
                isAvailable: option.isAvailable,
                open: option.open.map { .unknown($0, of: option.kind, in: Machine.self) },
                irregular: option.irregular.map { .unmet($0, of: option.kind, in: Machine.self) },
                reasons: option.refusal?.reasons ?? [])
        }
    }
}
