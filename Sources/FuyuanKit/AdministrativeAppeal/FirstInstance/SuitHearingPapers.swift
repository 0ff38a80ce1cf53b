/// A summons to a hearing (传票, 行诉法解释 art. 71).
public struct HearingSummons: WireRecord {
    /// The day of the hearing.
    public var hearingOn: CivilDate
    /// The day it reached the parties; nil for the day of the entry.
    public var servedOn: CivilDate?

    /// Its particulars.
    public init(
        hearingOn: CivilDate, servedOn: CivilDate? = nil
    ) {
        self.hearingOn = hearingOn
        self.servedOn = servedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            hearingOn: try c.field("hearingOn", value?.hearingOn), servedOn: try c.optional("servedOn", value?.servedOn)
        )
    }

    /// Whether it came three days before the hearing; nil outside the calendar.
    public func isInTime(on day: CivilDate, in law: LegalContext) -> Bool? {
        TimeLimit.administrativeSummons.lastDay(from: hearingOn, in: law).map { (servedOn ?? day) <= $0 }
    }
}

/// The opening of a hearing (行政诉讼法 art. 54).
public struct HearingOpening: WireRecord {
    /// Whether it is public.
    public var isOpen: Bool
    /// Why it is not; nil where it is, or no reason was given.
    public var closedGround: ClosedHearingGround?
    /// Whether a party asked to close it; nil when not known.
    public var isClosingRequested: Bool?

    /// Its particulars.
    public init(
        isOpen: Bool = true, closedGround: ClosedHearingGround? = nil, isClosingRequested: Bool? = nil
    ) {
        self.isOpen = isOpen
        self.closedGround = closedGround
        self.isClosingRequested = isClosingRequested
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isOpen: try c.defaulted("isOpen", value?.isOpen, default: true),
            closedGround: try c.optional("closedGround", value?.closedGround),
            isClosingRequested: try c.optional("isClosingRequested", value?.isClosingRequested))
    }

    /// Whether it is public, or closed as the law allows; nil when a request is not known of.
    /// law: administrative.V-L13
    public var isLawful: Bool? {
        if isOpen { return true }
        guard let closedGround else { return false }
        return closedGround.needsRequest ? isClosingRequested : true
    }
}

/// A hearing put off (行诉法解释 art. 72).
public struct SuitAdjournment: WireRecord {
    /// Why; nil where no ground of the law was given.
    public var ground: SuitAdjournmentGround?

    /// Its particulars.
    public init(
        ground: SuitAdjournmentGround? = nil
    ) {
        self.ground = ground
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            ground: try c.optional("ground", value?.ground))
    }
}

/// A suit suspended (行诉法解释 art. 87).
public struct SuitSuspension: WireRecord {
    /// Why; nil where no ground of the law was given.
    public var ground: SuitSuspensionGround?

    /// Its particulars.
    public init(
        ground: SuitSuspensionGround? = nil
    ) {
        self.ground = ground
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            ground: try c.optional("ground", value?.ground))
    }
}

/// A suspension that ends the suit (行诉法解释 art. 88(2)).
public struct SuitLapse: WireRecord {
    /// Whether somebody continues the suit; nil when not known.
    public var isContinued: Bool?
    /// Whether a special case lets it go on.
    public var isSpecial: Bool

    /// Its particulars.
    public init(
        isContinued: Bool? = nil, isSpecial: Bool = false
    ) {
        self.isContinued = isContinued
        self.isSpecial = isSpecial
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isContinued: try c.optional("isContinued", value?.isContinued),
            isSpecial: try c.defaulted("isSpecial", value?.isSpecial, default: false))
    }
}

/// A suit that ends without a decision (行诉法解释 art. 88(1)).
public struct SuitAbatement: WireRecord {
    /// Why; nil where no ground of the law was given.
    public var ground: SuitAbatementGround?

    /// Its particulars.
    public init(
        ground: SuitAbatementGround? = nil
    ) {
        self.ground = ground
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            ground: try c.optional("ground", value?.ground))
    }
}

/// Mediation in an administrative suit, at first instance or on appeal (行政诉讼法 art. 60).
public struct SuitMediation: WireRecord {
    /// What the dispute is about: it decides whether it may be mediated (``MediationScope``); nil when not recorded.
    public var matter: MediationMatter?
    /// Whether all parties agree; nil when not known.
    public var allConsent: Bool?

    /// Its particulars.
    public init(_ matter: MediationMatter? = nil, allConsent: Bool? = nil) {
        self.matter = matter
        self.allConsent = allConsent
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("matter", value?.matter), allConsent: try c.optional("allConsent", value?.allConsent))
    }

    /// Whether a court of this instance may mediate it; nil when the matter is not recorded.
    public func isAllowed(in forum: MediationForum) -> Bool? {
        matter.map { MediationScope($0, in: forum).offers(.mediationStatement) }
    }
}

/// A mediation statement signed for (行政调解书, 行诉法解释 art. 85).
public struct SignedSuitMediation: WireRecord {
    /// Whether every party signed for it; nil when not known.
    public var isSignedByAll: Bool?
    /// The day the last party signed; nil for the day of the entry.
    public var lastSignedOn: CivilDate?

    /// Its particulars.
    public init(
        isSignedByAll: Bool? = nil, lastSignedOn: CivilDate? = nil
    ) {
        self.isSignedByAll = isSignedByAll
        self.lastSignedOn = lastSignedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isSignedByAll: try c.optional("isSignedByAll", value?.isSignedByAll),
            lastSignedOn: try c.optional("lastSignedOn", value?.lastSignedOn))
    }
}

/// A party that is not there (行政诉讼法 art. 58).
public struct PartyAbsence: WireRecord {
    /// Whether it was summoned by summons; nil when not known.
    public var wasSummoned: Bool?
    /// Whether it has good reason; nil when not known.
    public var hasGoodReason: Bool?
    /// Whether it left without leave.
    public var leftWithoutLeave: Bool

    /// Its particulars.
    public init(
        wasSummoned: Bool? = nil, hasGoodReason: Bool? = nil, leftWithoutLeave: Bool = false
    ) {
        self.wasSummoned = wasSummoned
        self.hasGoodReason = hasGoodReason
        self.leftWithoutLeave = leftWithoutLeave
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            wasSummoned: try c.optional("wasSummoned", value?.wasSummoned),
            hasGoodReason: try c.optional("hasGoodReason", value?.hasGoodReason),
            leftWithoutLeave: try c.defaulted("leftWithoutLeave", value?.leftWithoutLeave, default: false))
    }

    /// Whether the law lets the suit go on, or end, without it; nil where the facts do not tell.
    public var isUnjustified: Bool? {
        if leftWithoutLeave { return true }
        if wasSummoned == false || hasGoodReason == true { return false }
        return wasSummoned == true && hasGoodReason == false ? true : nil
    }
}

/// A fee not paid in time (行诉法解释 art. 61).
public struct UnpaidSuitFee: WireRecord {
    /// Whether relief was asked for and not refused; nil when not known.
    public var isReliefPending: Bool?

    /// Its particulars.
    public init(
        isReliefPending: Bool? = nil
    ) {
        self.isReliefPending = isReliefPending
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isReliefPending: try c.optional("isReliefPending", value?.isReliefPending))
    }
}
