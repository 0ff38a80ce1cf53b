/// A stay of the act during the suit (行政诉讼法 art. 56).
public struct ActStayRuling: WireRecord {
    /// Why; nil where no ground of the law was given.
    public var ground: SuitStayGround?

    /// Its particulars.
    public init(
        ground: SuitStayGround? = nil
    ) {
        self.ground = ground
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            ground: try c.optional("ground", value?.ground))
    }
}

/// Enforcement before judgment (先予执行, 行政诉讼法 art. 57).
public struct AdvanceEnforcementRuling: WireRecord {
    /// What is enforced; nil where it is none of the four.
    public var claim: AdvanceEnforcementClaim?
    /// Whether the plaintiff asked; nil when not known.
    public var isRequested: Bool?
    /// Whether the rights are clear; nil when not known.
    public var isRightClear: Bool?
    /// Whether life is seriously affected without it; nil when not known.
    public var isLifeAffected: Bool?

    /// Its particulars.
    public init(
        claim: AdvanceEnforcementClaim? = nil, isRequested: Bool? = nil, isRightClear: Bool? = nil,
        isLifeAffected: Bool? = nil
    ) {
        self.claim = claim
        self.isRequested = isRequested
        self.isRightClear = isRightClear
        self.isLifeAffected = isLifeAffected
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            claim: try c.optional("claim", value?.claim),
            isRequested: try c.optional("isRequested", value?.isRequested),
            isRightClear: try c.optional("isRightClear", value?.isRightClear),
            isLifeAffected: try c.optional("isLifeAffected", value?.isLifeAffected))
    }

    /// Whether the conditions are met; nil where the facts do not tell.
    public var isAllowed: Bool? {
        if claim == nil || isRequested == false || isRightClear == false || isLifeAffected == false { return false }
        return isRequested == true && isRightClear == true && isLifeAffected == true ? true : nil
    }
}

/// A change of the act sued over (行诉法解释 art. 81; 行政诉讼撤诉规定 arts. 3, 4).
public struct ChangedAct: WireRecord {
    /// What was changed.
    public var changes: EnumSet<ActChangeKind>
    /// Whether the court was told in writing; nil when not known.
    public var toldCourtInWriting: Bool?

    /// Its particulars.
    public init(
        _ changes: EnumSet<ActChangeKind>, toldCourtInWriting: Bool? = nil
    ) {
        self.changes = changes
        self.toldCourtInWriting = toldCourtInWriting
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("changes", value?.changes),
            toldCourtInWriting: try c.optional("toldCourtInWriting", value?.toldCourtInWriting))
    }
}

/// A ruling that dismisses the suit (驳回起诉裁定, 行诉法解释 art. 69).
public struct SuitDismissal: WireRecord {
    /// Why.
    public var ground: SuitDismissalGround

    /// Its particulars.
    public init(
        _ ground: SuitDismissalGround
    ) {
        self.ground = ground
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground))
    }
}

/// Time left out of the trial period (行诉法解释 arts. 50, 138).
public struct ExcludedTrialTime: WireRecord {
    /// Why.
    public var ground: ExcludedTrialGround
    /// The first day left out.
    public var since: CivilDate
    /// The day the period goes on; not left out itself.
    public var until: CivilDate

    /// Its particulars.
    public init(
        _ ground: ExcludedTrialGround, since: CivilDate, until: CivilDate
    ) {
        self.ground = ground
        self.since = since
        self.until = until
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground), since: try c.field("since", value?.since),
            until: try c.field("until", value?.until))
    }
}

/// A longer trial period (行政诉讼法 art. 81; 审理期限规定 arts. 13, 14).
public struct AdministrativeTrialExtension: WireRecord {
    /// By how many months.
    public var months: UInt32
    /// The day it was asked for; nil when not known.
    public var askedOn: CivilDate?

    /// Its particulars.
    public init(
        months: UInt32, askedOn: CivilDate? = nil
    ) {
        self.months = months
        self.askedOn = askedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            months: try c.field("months", value?.months), askedOn: try c.optional("askedOn", value?.askedOn))
    }
}

/// What the plaintiff does after the act was changed (行诉法解释 art. 81).
public struct ActChangeDecision: WireRecord {
    /// The choice.
    public var choice: ChangedActChoice

    /// Its particulars.
    public init(
        _ choice: ChangedActChoice
    ) {
        self.choice = choice
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("choice", value?.choice))
    }
}

/// What the court finds on a normative document (行诉法解释 arts. 145–149).
public struct DocumentReview: WireRecord {
    /// Why it is not lawful; empty where it is lawful.
    public var grounds: EnumSet<IllegalDocumentGround>

    /// Its particulars.
    public init(
        _ grounds: EnumSet<IllegalDocumentGround> = []
    ) {
        self.grounds = grounds
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("grounds", value?.grounds, default: []))
    }
}

/// Service of a judgment or ruling (行政诉讼法 art. 85).
public struct ServedSuitDecision: WireRecord {
    /// The day the last party received it; nil for the day of the entry.
    public var servedOn: CivilDate?

    /// Its particulars.
    public init(
        servedOn: CivilDate? = nil
    ) {
        self.servedOn = servedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            servedOn: try c.optional("servedOn", value?.servedOn))
    }
}

/// An appeal (上诉状).
public struct SuitAppeal: WireRecord {
    /// The day it was handed in or posted; nil for the day of the entry.
    public var filedOn: CivilDate?
    /// The day the decision was served on the appellant; nil for the day the last party received it.
    public var servedOn: CivilDate?
    /// Whether the court excuses its lateness.
    public var isExcused: Bool
    /// Whether only one of the judgments on the administrative and the joined civil dispute is appealed against.
    public var isOfPart: Bool

    /// Its particulars.
    public init(
        filedOn: CivilDate? = nil, servedOn: CivilDate? = nil, isExcused: Bool = false, isOfPart: Bool = false
    ) {
        self.filedOn = filedOn
        self.servedOn = servedOn
        self.isExcused = isExcused
        self.isOfPart = isOfPart
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            filedOn: try c.optional("filedOn", value?.filedOn),
            servedOn: try c.optional("servedOn", value?.servedOn),
            isExcused: try c.defaulted("isExcused", value?.isExcused, default: false),
            isOfPart: try c.defaulted("isOfPart", value?.isOfPart, default: false))
    }
}
