/// 公证辅助执行: a task a court gives a notary, and what comes back: evidence with its provenance, and nothing else.
///
/// No act of enforcement has a notary for its actor: what the result is worth, the court decides.
/// law: enforcement.notary
public struct NotarialTask: WireRecord {
    /// What is done.
    public var kind: NotarialTaskKind
    /// The case it serves.
    public var caseNumber: CaseNumber
    /// The notary office.
    public var office: ActorID
    /// The day it was given.
    public var givenOn: CivilDate
    /// What came back; nil before.
    public var record: NotarialRecord?

    /// A task.
    public init(
        _ kind: NotarialTaskKind, for caseNumber: CaseNumber, to office: ActorID, on givenOn: CivilDate,
        record: NotarialRecord? = nil
    ) {
        self.kind = kind
        self.caseNumber = caseNumber
        self.office = office
        self.givenOn = givenOn
        self.record = record
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), for: try c.field("caseNumber", value?.caseNumber),
            to: try c.field("office", value?.office), on: try c.field("givenOn", value?.givenOn),
            record: try c.optional("record", value?.record))
    }

    /// The result as evidence for the case; nil before it is there.
    public var evidence: NotarialEvidence? {
        record.map { NotarialEvidence(kind: kind, caseNumber: caseNumber, office: office, record: $0) }
    }

    /// What is wrong with the record: it is dated before the task, or has no number.
    public var findings: [Finding] {
        guard let record else { return [] }
        var findings: [Finding] = []
        if record.madeOn < givenOn {
            findings.append(
                Finding(
                    "enforcement.notary", .warning, at: "record.madeOn", Basis(Citation("NTP17")), "公证记录早于委托",
                    "the record is older than the task"))
        }
        if record.number.isEmpty {
            findings.append(
                Finding(
                    "enforcement.notary", .warning, at: "record.number", Basis(Citation("NTP17")), "公证文书没有编号",
                    "the notarial paper has no number"))
        }
        return findings
    }
}

/// 公证记录: the notary's paper.
public struct NotarialRecord: WireRecord {
    /// The number of the notarial paper.
    public var number: String
    /// The day it was made.
    public var madeOn: CivilDate
    /// What it says, in words; nil where the paper alone says it.
    public var summary: String?

    /// A record.
    public init(_ number: String, on madeOn: CivilDate, summary: String? = nil) {
        self.number = number
        self.madeOn = madeOn
        self.summary = summary
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("number", value?.number), on: try c.field("madeOn", value?.madeOn),
            summary: try c.optional("summary", value?.summary))
    }
}

/// A notarial record as evidence: what it says, and who made it, when, for which case.
public struct NotarialEvidence: Sendable, Hashable {
    /// What was done.
    public let kind: NotarialTaskKind
    /// The case it serves.
    public let caseNumber: CaseNumber
    /// Who made it.
    public let office: ActorID
    /// The paper.
    public let record: NotarialRecord

    /// Where it comes from, in both languages.
    public var provenance: Bilingual {
        Bilingual(
            "\(office)，\(record.number)，\(record.madeOn)，\(kind.term.zh)",
            "\(office), \(record.number), \(record.madeOn), \(kind.term.en)")
    }
}
