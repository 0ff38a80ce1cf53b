/// What comparing somebody with a list came to.
///
/// law: enforcement.7.7.credit-2
@nonexhaustive
public enum MatchVerdict: UInt8, Vocabulary, Comparable {
    /// 未命中: nothing live goes by the number or the name.
    case clear
    /// 无从判断: the snapshot is too old or not to be trusted, or there is no number to go by.
    case indeterminate
    /// 疑似命中: a person must look.
    case possible
    /// 命中: the number and the name are those of a live entry.
    case blocked

    public var term: Term {
        switch self {
        case .clear: Term("clear", "未命中", "clear")
        case .indeterminate: Term("indeterminate", "无从判断", "indeterminate")
        case .possible: Term("possible", "疑似命中，须人工核对", "possible: a person must check")
        case .blocked: Term("blocked", "命中", "blocked")
        }
    }

    public static func < (one: MatchVerdict, other: MatchVerdict) -> Bool { one.rawValue < other.rawValue }
}

/// Why a comparison came to what it did.
@nonexhaustive
public enum MatchReason: UInt8, Vocabulary {
    /// The number and the name are those of the entry.
    case exact
    /// The name is that of the entry, and there is no number to compare.
    case nameOnly
    /// The name is that of the entry, the number is another.
    case namesake
    /// The number is that of the entry, the name is another.
    case nameDiffers
    /// The number is that of the entry, the name one that the subject had before.
    case renamed
    /// The number has fifteen digits, here or in the entry.
    case firstGeneration
    /// Only the organisation code can be compared.
    case organizationCode
    /// The number and the name are those of the entry, but the entry's number fails its checks.
    case entryUnsound
    /// An entity the person stands for is restricted in its consumption, and the person with it.
    case boundWithEntity
    /// An entity the person stands for is listed, which does not list the person.
    case entityListed
    /// The applicant's number fails its checks.
    case numberUnsound
    /// The applicant has no number.
    case numberMissing
    /// The snapshot is too old.
    case staleSnapshot
    /// The day lies before what the snapshot records.
    case beforeRecords
    /// The signature of the snapshot failed.
    case untrustedSnapshot

    public var term: Term {
        switch self {
        case .exact: Term("exact", "号码与名称均一致", "number and name agree")
        case .nameOnly: Term("name-only", "仅名称一致，没有号码可比", "only the name agrees; no number to compare")
        case .namesake: Term("namesake", "名称一致、号码不同", "the name agrees, the number does not")
        case .nameDiffers: Term("name-differs", "号码一致、名称不同", "the number agrees, the name does not")
        case .renamed: Term("renamed", "号码一致，名称为曾用名", "the number agrees; the name is a former one")
        case .firstGeneration: Term("first-generation", "涉及十五位旧号码", "a fifteen-digit number is involved")
        case .organizationCode: Term("organization-code", "仅组织机构代码一致", "only the organisation code agrees")
        case .entryUnsound: Term("entry-unsound", "名单条目的号码校验不通过", "the number of the entry fails its checks")
        case .boundWithEntity:
            Term("bound-with-entity", "所代表单位被限制消费，本人一并受限", "restricted together with the entity represented")
        case .entityListed:
            Term("entity-listed", "所代表单位被列入，本人未被列入", "the entity represented is listed; the person is not")
        case .numberUnsound: Term("number-unsound", "申请人号码校验不通过", "the applicant’s number fails its checks")
        case .numberMissing: Term("number-missing", "申请人没有号码", "the applicant has no number")
        case .staleSnapshot: Term("stale-snapshot", "名单快照已过时", "the snapshot of the list is too old")
        case .beforeRecords: Term("before-records", "早于名单记录起始日", "before the first day the list records")
        case .untrustedSnapshot: Term("untrusted-snapshot", "名单签名核验不通过", "the signature of the list failed")
        }
    }

    /// What it makes of a live entry.
    ///
    /// law: enforcement.F2
    var verdict: MatchVerdict {
        switch self {
        case .exact: .blocked
        case .nameOnly, .namesake, .nameDiffers, .renamed, .firstGeneration, .organizationCode, .entryUnsound,
            .boundWithEntity:
            .possible
        case .entityListed: .clear
        case .numberUnsound, .numberMissing, .staleSnapshot, .beforeRecords, .untrustedSnapshot: .indeterminate
        }
    }
}

/// One entry that somebody was compared with: how they agree, and where the entry stood on the day.
public struct CreditMatch: Sendable, Hashable {
    /// The entry's place in the list.
    public let row: Int
    /// The entry's number.
    public let entry: CreditEntry.ID
    /// Which list it stands on.
    public let list: CreditListKind
    /// How they agree.
    public let reason: MatchReason
    /// Where the entry stood, and since when.
    public let standing: CreditStanding
    /// Whether an objection to it was being examined.
    public let isUnderObjection: Bool

    init(_ row: Int, _ entry: CreditEntry, _ reason: MatchReason, asOf day: CivilDate) {
        self.row = row
        self.entry = entry.id
        list = entry.list
        self.reason = reason
        standing = entry.standing(asOf: day)
        isUnderObjection = entry.isUnderObjection(asOf: day)
    }

    /// What it comes to by itself: an entry that is not live matches nobody.
    public var verdict: MatchVerdict { standing.status == .live ? reason.verdict : .clear }

    /// How they agree and where the entry stands, in words: `号码与名称均一致；已删除（2026-05-01起）`.
    public func text(in language: Language) -> String {
        let status = standing.status.term[language]
        let isZh = language == .zh
        let from = standing.since.map { isZh ? "（\($0)起）" : " (since \($0))" } ?? ""
        let mark = isUnderObjection ? isZh ? "；异议核查中" : "; under objection" : ""
        return "\(reason.term[language])\(isZh ? "；" : "; ")\(status)\(from)\(mark)"
    }
}

/// What comparing somebody with a list came to, and why.
public struct MatchResult: Sendable, Hashable {
    /// What it came to.
    public internal(set) var verdict: MatchVerdict = .clear
    /// Why nothing certain can be said; empty where something can.
    public internal(set) var doubts: EnumSet<MatchReason> = []
    /// The entries it was compared with: live ones that agree in number or name, and ended ones that agree in both.
    public internal(set) var matches: [CreditMatch] = []

    /// What it came to on one list alone: a listing is no restriction of consumption.
    public func verdict(on list: CreditListKind) -> MatchVerdict {
        if doubts.contains(.staleSnapshot) || doubts.contains(.beforeRecords) || doubts.contains(.untrustedSnapshot) {
            return .indeterminate
        }
        let found = matches.filter { $0.list == list }.map(\.verdict).max() ?? .clear
        return max(found, doubts.isEmpty || found > .clear ? .clear : .indeterminate)
    }

    /// The same on some lists alone: what the others say is nobody’s business in this matter.
    public func on(_ lists: EnumSet<CreditListKind>) -> MatchResult {
        guard matches.contains(where: { !lists.contains($0.list) }) else { return self }
        var result = self
        result.matches.removeAll { !lists.contains($0.list) }
        result.verdict = lists.map { verdict(on: $0) }.max() ?? .clear
        return result
    }

    /// The same as somebody may see it who is neither the court nor the credit platform: without entries that were never
    /// published, were revoked, or are repaired.
    ///
    /// law: enforcement.E24
    public var disclosed: MatchResult {
        guard matches.contains(where: { !$0.standing.status.isDisclosed }) else { return self }
        var result = self
        result.matches.removeAll { !$0.standing.status.isDisclosed }
        return result
    }
}
