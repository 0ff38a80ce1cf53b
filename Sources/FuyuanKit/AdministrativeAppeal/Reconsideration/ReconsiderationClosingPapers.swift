/// The service of a decision (行政复议法 art. 75).
public struct ReconsiderationService: WireRecord {
    /// The day of the decision; nil for the day of the entry.
    public var madeOn: CivilDate?
    /// The day of service; nil for the day of the entry.
    public var servedOn: CivilDate?
    /// Whether it states the time to sue; nil where nobody says otherwise. Where it does not, a year runs at most.
    public var statesSuitLimit: Bool?

    /// As recorded; what is not known is nil.
    public init(madeOn: CivilDate? = nil, servedOn: CivilDate? = nil, statesSuitLimit: Bool? = nil) {
        self.madeOn = madeOn
        self.servedOn = servedOn
        self.statesSuitLimit = statesSuitLimit
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            madeOn: try c.optional("madeOn", value?.madeOn), servedOn: try c.optional("servedOn", value?.servedOn),
            statesSuitLimit: try c.optional("statesSuitLimit", value?.statesSuitLimit))
    }
}

/// A reconsideration opinion to an organ (行政复议法 art. 76).
public struct ReconsiderationOpinionLetter: WireRecord {
    /// The day the organ received it; nil for the day of the entry.
    public var receivedOn: CivilDate?

    /// As recorded; what is not known is nil.
    public init(receivedOn: CivilDate? = nil) {
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// A fresh act of the respondent (行政复议法 art. 64).
public struct ReconsiderationRedo: WireRecord {
    /// Whether it is the same act, or much the same; nil when not known.
    public var isSameAct: Bool?
    /// Whether it rests on the same facts and grounds; nil when not known.
    public var isSameReason: Bool?

    /// As recorded; what is not known is nil.
    public init(isSameAct: Bool? = false, isSameReason: Bool? = false) {
        self.isSameAct = isSameAct
        self.isSameReason = isSameReason
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isSameAct: try c.optional("isSameAct", value?.isSameAct),
            isSameReason: try c.optional("isSameReason", value?.isSameReason))
    }

    /// Whether it differs as it must; an act revoked for procedure alone may be made again.
    /// law: administrative.V-R28
    public func differs(from decision: ReconsiderationDecisionPaper) -> Bool? {
        if decision.isForProcedure || isSameAct == false || isSameReason == false { return true }
        return isSameAct == nil || isSameReason == nil ? nil : false
    }
}

/// An order to perform by a day (行政复议法 art. 77).
public struct ReconsiderationPerformanceOrder: WireRecord {
    /// The last day set; nil where none is.
    public var until: CivilDate?

    /// As recorded; what is not known is nil.
    public init(until: CivilDate? = nil) {
        self.until = until
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(until: try c.optional("until", value?.until))
    }
}

/// The enforcement of a decision or mediation statement (行政复议法 art. 78).
public struct ReconsiderationEnforcement: WireRecord {
    /// Whether the applicant or the third party sued; nil when not known.
    public var isSued: Bool?
    /// Whether it was performed; nil when not known.
    public var isPerformed: Bool?

    /// As recorded; what is not known is nil.
    public init(isSued: Bool? = nil, isPerformed: Bool? = nil) {
        self.isSued = isSued
        self.isPerformed = isPerformed
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isSued: try c.optional("isSued", value?.isSued),
            isPerformed: try c.optional("isPerformed", value?.isPerformed))
    }
}
