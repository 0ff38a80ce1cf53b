/// An entry of a file with its content as JSON, whatever the machine: what views are made from.
public struct RecordedAct: Sendable, Hashable {
    /// Its number.
    public var sequence: Int
    /// Its day.
    public var day: CivilDate
    /// The role that acted.
    public var role: Term
    /// Who acted.
    public var actor: ActorID?
    /// The act; nil for one this version does not know.
    public var act: Term?
    /// The act as it stands in the journal.
    public var content: RawJSON
    /// Whether it took effect.
    public var isInEffect: Bool
    /// The phase it led to; nil where it had no effect or is a correction.
    public var phase: Term?
    /// The papers made; for a correction, those of the entry it corrects.
    public var papers: [Term]
    /// The number of the entry it corrects.
    public var corrects: Int?
    /// The remark that came with it.
    public var note: String?

    /// An act to be looked at.
    public init(
        _ sequence: Int, on day: CivilDate, by role: Term, id actor: ActorID? = nil, _ act: Term?, content: RawJSON,
        isInEffect: Bool = true, phase: Term? = nil, papers: [Term] = [], corrects: Int? = nil, note: String? = nil
    ) {
        self.sequence = sequence
        self.day = day
        self.role = role
        self.actor = actor
        self.act = act
        self.content = content
        self.isInEffect = isInEffect
        self.phase = phase
        self.papers = papers
        self.corrects = corrects
        self.note = note
    }
}

/// A file that tells its entries with their content. ``CaseFile`` conforms.
public protocol ViewSource: Dossier {
    /// Every entry, in order. O(size of the file).
    var recordedActs: [RecordedAct] { get }
}

extension CaseFile: ViewSource {
    public var recordedActs: [RecordedAct] {
        var papers: [Int: [Term]] = [:]
        return records.map { record in
            let entry = record.entry
            var act = RecordedAct(
                entry.sequence, on: entry.day, by: entry.actor.role.term, id: entry.actor.id, entry.act.act?.kind.term,
                content: (try? RawJSON(JSON.write(entry.act))) ?? .null, isInEffect: false, corrects: entry.corrects,
                note: entry.note)
            switch record.verdict {
            case .applied(let outcome):
                act.isInEffect = true
                act.phase = outcome.to.term
                act.papers = outcome.issues.map(\.term)
                papers[entry.sequence] = act.papers
            case .corrected(let target):
                act.isInEffect = true
                act.papers = papers[target] ?? []
            case .rejected: break
            }
            return act
        }
    }
}

/// What a view is made from: a case file taken out of its machine's types.
public struct ViewMaterial: Sendable {
    /// The case.
    public let caseID: CaseID
    /// The machine.
    public let machine: Term
    /// Where the case stands.
    public let phase: Term
    /// What the content of each act looks like, by the act's wire name.
    let fields: [String: [String: WireSchema]]
    /// Every entry, in order.
    public let acts: [RecordedAct]

    /// The material of a file of whatever machine; a file that does not tell its content gives its entries without it.
    public init(of file: any Dossier) {
        let kind = type(of: file)
        self.init(
            file.id, machine: kind.machine, phase: file.phase, schema: kind.actSchema,
            acts: (file as? any ViewSource)?.recordedActs ?? file.history.map(Self.bare))
    }

    /// Material from its parts; `schema` is the machine's ``Dossier/actSchema``.
    public init(_ caseID: CaseID, machine: Term, phase: Term, schema: WireSchema, acts: [RecordedAct]) {
        self.caseID = caseID
        self.machine = machine
        self.phase = phase
        self.acts = acts
        var fields: [String: [String: WireSchema]] = [:]
        if case .act(_, let variants) = schema {
            for variant in variants {
                fields[variant.kind.wire] = Dictionary(
                    variant.fields.map { ($0.key, $0.schema) }, uniquingKeysWith: { first, _ in first })
            }
        }
        self.fields = fields
    }

    private static func bare(_ line: HistoryLine) -> RecordedAct {
        var act = RecordedAct(
            line.sequence, on: line.day, by: line.role, id: line.actor, line.act, content: .null, isInEffect: false,
            note: line.note)
        if case .applied(_, let to, _, _, let papers) = line.fate {
            act.isInEffect = true
            act.phase = to
            act.papers = papers
        }
        if case .corrected(let target) = line.fate {
            act.isInEffect = true
            act.corrects = target
        }
        return act
    }
}
