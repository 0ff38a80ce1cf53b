import FuyuanKit

/// The kinds of a small act type that only these tests use.
enum SampleKind: UInt8, Vocabulary {
    case submit, extend, close, amend

    static let wireIndex = VocabularyIndex<Self>()

    var term: Term {
        switch self {
        case .submit: Term("submit-papers", "提交材料", "submit papers")
        case .extend: Term("extend", "延长", "extend")
        case .close: Term("close", "结案", "close")
        case .amend: Term("amend", "更正", "amend")
        }
    }
}

enum SampleSide: UInt8, Vocabulary, WireValue {
    case claimant, respondent, court

    var term: Term {
        switch self {
        case .claimant: Term("claimant", "申请人", "claimant")
        case .respondent: Term("respondent", "被申请人", "respondent")
        case .court: Term("court", "法院", "court")
        }
    }
}

struct SampleCode: OpenCode, WireValue {
    let rawValue: String
}

struct Papers: WireRecord {
    var count: Int
    var complete: Bool = true
    var kind: SampleCode = "mediation"

    static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            count: try c.field("count", value?.count),
            complete: try c.defaulted("complete", value?.complete, default: true),
            kind: try c.field("kind", value?.kind))
    }
}

struct Extending: WireRecord {
    var until: CivilDate
    var agreedBy: EnumSet<SampleSide> = []
    var reason: String?

    static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            until: try c.field("until", value?.until),
            agreedBy: try c.field("agreedBy", value?.agreedBy),
            reason: try c.optional("reason", value?.reason))
    }
}

struct Closing: WireRecord {
    static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self { Self() }
}

struct Amending: WireRecord {
    struct Item: WireRecord {
        var seq: Int64
        var side: SampleSide
        static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(seq: try c.field("seq", value?.seq), side: try c.field("side", value?.side))
        }
    }

    var items: [Item]
    static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(items: try c.field("items", value?.items))
    }
}

enum SampleAct: WireAct {
    case submit(Papers), extend(Extending), close(Closing), amend(Amending)

    var kind: SampleKind {
        switch self {
        case .submit: .submit
        case .extend: .extend
        case .close: .close
        case .amend: .amend
        }
    }

    static func read(_ kind: SampleKind, through c: inout FieldCoder) throws(WireError) -> Self {
        switch kind {
        case .submit: .submit(try .transfer(nil, through: &c))
        case .extend: .extend(try .transfer(nil, through: &c))
        case .close: .close(try .transfer(nil, through: &c))
        case .amend: .amend(try .transfer(nil, through: &c))
        }
    }

    func write(through c: inout FieldCoder) throws(WireError) {
        switch self {
        case .submit(let payload): try c.put(payload)
        case .extend(let payload): try c.put(payload)
        case .close(let payload): try c.put(payload)
        case .amend(let payload): try c.put(payload)
        }
    }
}

struct SampleActor: WireRecord {
    var role: SampleSide
    var id: Identifier<SampleSide>

    static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(role: try c.field("role", value?.role), id: try c.field("id", value?.id))
    }
}

/// A journal entry as the machine layer writes one.
struct SampleEntry: WireRecord {
    var caseID: String
    var machine: String
    var seq: Int
    var day: CivilDate
    var actor: SampleActor
    var act: Recorded<SampleAct>
    var recordedAt: String?
    var note: String?
    var extras = Extras()

    static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            caseID: try c.field("case", value?.caseID),
            machine: try c.field("machine", value?.machine),
            seq: try c.field("seq", value?.seq),
            day: try c.field("day", value?.day),
            actor: try c.field("actor", value?.actor),
            act: try c.field("act", value?.act),
            recordedAt: try c.optional("recordedAt", value?.recordedAt),
            note: try c.optional("note", value?.note),
            extras: try c.extras(value?.extras))
    }
}

extension JSON {
    static func text(_ value: some WireValue) -> String { String(decoding: write(value), as: UTF8.self) }

    static func parse<V: WireValue>(_ type: V.Type, _ text: String, limits: DecodingLimits = .standard)
        throws(WireError)
        -> V
    { try read(V.self, from: text.utf8, limits: limits) }

    static func failure<V: WireValue>(_ type: V.Type, _ text: String, limits: DecodingLimits = .standard) -> WireError?
    {
        do throws(WireError) {
            _ = try read(V.self, from: text.utf8, limits: limits)
            return nil
        } catch { return error }
    }
}
