/// Where an entry stands on a day.
@nonexhaustive
public enum CreditStatus: UInt8, Vocabulary, WireValue {
    /// 尚未决定.
    case undecided
    /// 宽限期内: decided, not published, and shown to nobody.
    case inGrace
    /// 已决定、未公布: its grace is over.
    case unpublished
    /// 生效中.
    case live
    /// 法院决定停止公布 while a correction is examined.
    case stayed
    /// 暂时解除.
    case suspended
    /// 期限届满.
    case expired
    /// 已删除.
    case removed
    /// 已撤销: it should not have been entered.
    case revoked
    /// 已信用修复.
    case repaired

    public var term: Term {
        switch self {
        case .undecided: Term("undecided", "尚未决定", "not yet decided")
        case .inGrace: Term("in-grace", "宽限期内", "in grace")
        case .unpublished: Term("unpublished", "已决定、未公布", "decided, not published")
        case .live: Term("live", "生效中", "live")
        case .stayed: Term("stayed", "纠正审查中停止公布", "stayed during correction")
        case .suspended: Term("suspended", "暂时解除", "lifted for a time")
        case .expired: Term("expired", "期限届满", "expired")
        case .removed: Term("removed", "已删除", "removed")
        case .revoked: Term("revoked", "已撤销", "revoked")
        case .repaired: Term("repaired", "已信用修复", "repaired")
        }
    }

    /// Whether an approval organ may be told of an entry in this status: what was never published, and what was revoked
    /// or repaired, is no longer shown or shared.
    ///
    /// law: enforcement.F12
    public var isDisclosed: Bool {
        switch self {
        case .live, .stayed, .suspended, .expired, .removed: true
        case .undecided, .inGrace, .unpublished, .revoked, .repaired: false
        }
    }
}

/// What changed an entry after it was published.
@nonexhaustive
public enum CreditChangeKind: UInt8, Vocabulary, WireValue {
    /// 停止公布 by decision of a court.
    case stay
    /// 恢复公布.
    case resume
    /// 暂时解除, for at most a month.
    case suspend
    /// 删除.
    case remove
    /// 撤销.
    case revoke
    /// 信用修复.
    case `repair`

    public var term: Term {
        switch self {
        case .stay: Term("stay", "停止公布", "stay")
        case .resume: Term("resume", "恢复公布", "resume")
        case .suspend: Term("suspend", "暂时解除", "lift for a time")
        case .remove: Term("remove", "删除", "remove")
        case .revoke: Term("revoke", "撤销", "revoke")
        case .repair: Term("repair", "信用修复", "repair")
        }
    }
}

/// One change of an entry, from a day on.
public struct CreditChange: WireRecord {
    /// What changed.
    public var kind: CreditChangeKind
    /// The first day it holds.
    public var day: CivilDate
    /// The last day it holds, of what is lifted for a time; nil otherwise.
    public var until: CivilDate?
    /// What took it off the court’s list; nil where nobody said, and on other lists.
    public var ground: ListingExit?

    /// A change.
    public init(_ kind: CreditChangeKind, on day: CivilDate, until: CivilDate? = nil, ground: ListingExit? = nil) {
        self.kind = kind
        self.day = day
        self.until = until
        self.ground = ground
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), on: try c.field("day", value?.day),
            until: try c.optional("until", value?.until), ground: try c.optional("ground", value?.ground))
    }
}

/// Where an entry stands on a day, and since when.
public struct CreditStanding: Sendable, Hashable {
    /// Where it stands.
    public let status: CreditStatus
    /// The day it came to stand there; nil where it is not known, as of an entry not yet decided.
    public let since: CivilDate?

    /// A standing.
    public init(_ status: CreditStatus, since: CivilDate?) {
        self.status = status
        self.since = since
    }
}
