/// A complaint (起诉状, 行政诉讼法 arts. 49–51).
public struct SuitComplaint: WireRecord {
    /// The day the court received it; nil for the day of the entry.
    public var receivedOn: CivilDate?
    /// The day it was posted: what is posted in time is in time (行诉解释 art. 48); nil where it was handed in.
    public var postedOn: CivilDate?
    /// Whether it was made orally and taken down (行政诉讼法 art. 50(2)).
    public var isOral: Bool
    /// Whether a dated receipt was given (行政诉讼法 art. 51(2)); nil when not known.
    public var hasReceipt: Bool?
    /// How it stands to reconsideration; nil when not known.
    public var reconsideration: ReconsiderationBeforeSuit?
    /// The last day of the suit limit, as computed from the act; nil when not known.
    public var lastDayToSue: CivilDate?
    /// Whether lost time is excused (行政诉讼法 art. 48); nil when not known.
    public var hasDelayExcuse: Bool?

    /// Its particulars.
    public init(
        receivedOn: CivilDate? = nil, postedOn: CivilDate? = nil, isOral: Bool = false, hasReceipt: Bool? = nil,
        reconsideration: ReconsiderationBeforeSuit? = nil, lastDayToSue: CivilDate? = nil, hasDelayExcuse: Bool? = nil
    ) {
        self.receivedOn = receivedOn
        self.postedOn = postedOn
        self.isOral = isOral
        self.hasReceipt = hasReceipt
        self.reconsideration = reconsideration
        self.lastDayToSue = lastDayToSue
        self.hasDelayExcuse = hasDelayExcuse
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            receivedOn: try c.optional("receivedOn", value?.receivedOn),
            postedOn: try c.optional("postedOn", value?.postedOn),
            isOral: try c.defaulted("isOral", value?.isOral, default: false),
            hasReceipt: try c.optional("hasReceipt", value?.hasReceipt),
            reconsideration: try c.optional("reconsideration", value?.reconsideration),
            lastDayToSue: try c.optional("lastDayToSue", value?.lastDayToSue),
            hasDelayExcuse: try c.optional("hasDelayExcuse", value?.hasDelayExcuse))
    }

    /// Whether it was lodged in time or late with an excuse; nil where the limit is not known.
    public func isInTime(on day: CivilDate) -> Bool? {
        if hasDelayExcuse == true { return true }
        return lastDayToSue.map { (postedOn ?? receivedOn ?? day) <= $0 }
    }
}

/// What the plaintiff must correct (指导释明, 行政诉讼法 art. 51(3)).
public struct CorrectionGuidance: WireRecord {
    /// The last day the court sets; nil where it sets none.
    public var lastDay: CivilDate?
    /// Whether everything was named at once; nil when not known.
    public var namesEverything: Bool?

    /// Its particulars.
    public init(
        lastDay: CivilDate? = nil, namesEverything: Bool? = nil
    ) {
        self.lastDay = lastDay
        self.namesEverything = namesEverything
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            lastDay: try c.optional("lastDay", value?.lastDay),
            namesEverything: try c.optional("namesEverything", value?.namesEverything))
    }
}

/// The corrected complaint (行诉法解释 art. 55).
public struct CorrectedComplaint: WireRecord {
    /// The day the court received it; nil for the day of the entry.
    public var receivedOn: CivilDate?

    /// Its particulars.
    public init(
        receivedOn: CivilDate? = nil
    ) {
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// A ruling that a suit is not docketed (不予立案裁定).
public struct NonDocketing: WireRecord {
    /// Why.
    public var ground: NonDocketingGround

    /// Its particulars.
    public init(
        _ ground: NonDocketingGround
    ) {
        self.ground = ground
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground))
    }
}

/// A dispute handed to mediation before docketing (诉前调解).
public struct PreFilingReferral: WireRecord {
    /// Whether the plaintiff agrees; nil when not known.
    public var plaintiffConsents: Bool?

    /// Its particulars.
    public init(
        plaintiffConsents: Bool? = nil
    ) {
        self.plaintiffConsents = plaintiffConsents
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            plaintiffConsents: try c.optional("plaintiffConsents", value?.plaintiffConsents))
    }
}
