/// A line of a case file that a note of accountability points to.
public struct FactReference: WireRecord {
    /// The case.
    public var caseID: CaseID
    /// The number of the entry.
    public var sequence: Int

    /// A line.
    public init(_ caseID: CaseID, _ sequence: Int) {
        self.caseID = caseID
        self.sequence = sequence
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("case", value?.caseID), try c.field("seq", value?.sequence))
    }
}

/// A definition that facts were gathered under: an indicator’s or a rule’s id, with its version.
public struct DefinitionReference: WireRecord {
    /// The id.
    public var id: String
    /// The version, from 1.
    public var version: UInt32

    /// A definition.
    public init(_ id: String, version: UInt32 = 1) {
        self.id = id
        self.version = version
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("id", value?.id), version: try c.field("version", value?.version))
    }
}

/// What a decision on reward, tolerance or accountability may rest on: facts and the definitions used. It concludes
/// nothing.
public struct AccountabilityFacts: WireRecord {
    /// The unit.
    public var unit: ActorID
    /// The lines of the files.
    public var facts: [FactReference]
    /// The definitions they were gathered under.
    public var definitions: [DefinitionReference]

    /// Facts about a unit.
    public init(of unit: ActorID, _ facts: [FactReference], under definitions: [DefinitionReference]) {
        self.unit = unit
        self.facts = facts
        self.definitions = definitions
    }

    /// The lines of a docket in which a unit acted and the act was refused or stood irregularly.
    public static func irregularActs(
        of unit: ActorID, in docket: Docket, under definitions: [DefinitionReference]
    ) -> AccountabilityFacts {
        let found = docket.files.flatMap { file in
            file.history.filter { $0.actor == unit && $0.fate.isQuestionable }.map {
                FactReference(file.id, $0.sequence)
            }
        }
        return AccountabilityFacts(of: unit, found, under: definitions)
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            of: try c.field("unit", value?.unit), try c.field("facts", value?.facts),
            under: try c.field("definitions", value?.definitions))
    }
}

extension HistoryLine.Fate {
    fileprivate var isQuestionable: Bool {
        switch self {
        case .applied(_, _, let irregular, _, _): !irregular.isEmpty
        case .corrected: false
        case .rejected: true
        }
    }
}

/// What a note of accountability decides.
@nonexhaustive
public enum AccountabilityKind: UInt8, Vocabulary, WireValue {
    /// 奖励.
    case reward
    /// 容错免责.
    case exemption
    /// 追责.
    case sanction

    public var term: Term {
        switch self {
        case .reward: Term("reward", "奖励", "reward")
        case .exemption: Term("exemption", "容错免责", "tolerance of faults")
        case .sanction: Term("sanction", "追责", "accountability")
        }
    }

    /// The item of assessment it belongs to.
    public var item: AssessmentItem {
        switch self {
        case .reward: .incentive
        case .exemption: .exemption
        case .sanction: .sanction
        }
    }
}

/// A decision on reward (奖励), tolerance (容错免责) or accountability (追责), as the organ in charge made it.
///
/// Never computed: the kit has no function from facts to a note. Who decided and why is the organ's to say.
public struct AccountabilityNote: WireRecord {
    /// What was decided.
    public let kind: AccountabilityKind
    /// What it rests on.
    public let facts: AccountabilityFacts
    /// The organ that decided.
    public let decidedBy: ActorID
    /// The day.
    public let decidedOn: CivilDate
    /// Its reasons.
    public let reasons: String

    /// A note of what an organ decided.
    ///
    /// - Throws: a refusal where no reasons are given, or where the definition the facts were gathered under is
    ///   missing.
    public init(
        _ kind: AccountabilityKind, on facts: AccountabilityFacts, decidedBy: ActorID, on decidedOn: CivilDate,
        reasons: String
    ) throws(GovernanceRefusal) {
        let basis = Basis(Citation("QHD21"))
        guard !reasons.isEmpty else {
            throw GovernanceRefusal("note-without-reasons", basis, "未说明理由", "no reasons are given")
        }
        guard !facts.definitions.isEmpty else {
            throw GovernanceRefusal(
                "note-without-definition", basis, "未注明所依据的指标定义", "the definition behind the facts is not named")
        }
        self.kind = kind
        self.facts = facts
        self.decidedBy = decidedBy
        self.decidedOn = decidedOn
        self.reasons = reasons
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        let kind = try c.field("kind", value?.kind)
        let facts = try c.field("facts", value?.facts)
        let (by, day) = (try c.field("decidedBy", value?.decidedBy), try c.field("decidedOn", value?.decidedOn))
        let reasons = try c.field("reasons", value?.reasons)
        do throws(GovernanceRefusal) {
            return try Self(kind, on: facts, decidedBy: by, on: day, reasons: reasons)
        } catch {
            throw WireError(
                .badValue, path: "facts", expected: Bilingual(error.text(in: .zh), error.text(in: .en)),
                found: kind.term.wire)
        }
    }
}
