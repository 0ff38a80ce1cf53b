/// What 自动监督 watches for.
@nonexhaustive
public enum CreditAlarmKind: UInt8, Vocabulary {
    /// 应拦未拦: granted although a rule restricts or blocks.
    case notApplied
    /// 逾期未删除: the time for deleting is over.
    case lateDeletion
    /// 超范围拦截: restricted without entry, rule or edition.
    case overBlocking
    /// 未经人工确认的拦截.
    case unconfirmed
    /// 未及时解除拦截.
    case lateRelease
    /// 即将届满.
    case nearExpiry
    /// 异议核查逾期.
    case lateObjection
    /// 名单快照已过时.
    case staleSnapshot

    public var term: Term {
        switch self {
        case .notApplied: Term("not-applied", "应拦未拦", "not applied")
        case .lateDeletion: Term("late-deletion", "逾期未删除", "deleted late or not at all")
        case .overBlocking: Term("over-blocking", "超范围拦截", "intercepted without right")
        case .unconfirmed: Term("unconfirmed", "拦截未经人工确认", "block without a person’s confirmation")
        case .lateRelease: Term("late-release", "未及时解除拦截", "released late or not at all")
        case .nearExpiry: Term("near-expiry", "即将届满", "about to expire")
        case .lateObjection: Term("late-objection", "异议核查逾期", "objection examined too long")
        case .staleSnapshot: Term("stale-snapshot", "名单快照已过时", "the snapshot of the list is too old")
        }
    }

    /// Who is told.
    public var addressees: EnumSet<EnforcementRole> {
        switch self {
        case .notApplied: [.court, .creditCentre, .liaisonOffice]
        case .lateDeletion, .lateObjection: [.court, .creditCentre, .liaisonOffice]
        case .overBlocking, .unconfirmed, .lateRelease: [.approvalOrgan, .court, .creditCentre, .liaisonOffice]
        case .nearExpiry: [.court, .creditCentre]
        case .staleSnapshot: [.creditCentre, .court]
        }
    }
}

/// An alarm: what is amiss, about which entry or application, since when, and who is told.
public struct CreditAlarm: Sendable, Hashable {
    /// What is amiss.
    public let kind: CreditAlarmKind
    /// The entry; nil where it is about the list or an application alone.
    public let entry: CreditEntry.ID?
    /// The application; nil where it is about an entry alone.
    public let application: CreditApplication.ID?
    /// The last day for what should have been, or should be, done; nil where there is none.
    public let lastDay: CivilDate?
    /// What is amiss, in words.
    public let text: Bilingual
    /// Where that stands.
    public let basis: Basis

    /// Who is told.
    public var addressees: EnumSet<EnforcementRole> { kind.addressees }

    init(
        _ kind: CreditAlarmKind, _ entry: CreditEntry.ID? = nil, _ application: CreditApplication.ID? = nil,
        lastDay: CivilDate? = nil, _ zh: String, _ en: String, _ basis: Basis
    ) {
        self.kind = kind
        self.entry = entry
        self.application = application
        self.lastDay = lastDay
        text = Bilingual(zh, en)
        self.basis = basis
    }
}

/// What an organ decided on an application, for supervision.
public struct ApprovalOutcome: WireRecord {
    /// The application, as it was compared.
    public var application: CreditApplication
    /// The day it was decided.
    public var decidedOn: CivilDate
    /// Whether it was granted.
    public var isGranted: Bool

    /// A decision.
    public init(_ application: CreditApplication, on decidedOn: CivilDate, isGranted: Bool) {
        self.application = application
        self.decidedOn = decidedOn
        self.isGranted = isGranted
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("application", value?.application), on: try c.field("decidedOn", value?.decidedOn),
            isGranted: try c.field("isGranted", value?.isGranted))
    }
}
