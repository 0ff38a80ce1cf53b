/// 报告财产令: an order to report property.
public struct PropertyOrder: WireRecord {
    /// The day the debtor received it; nil for the day of the act.
    public var receivedOn: CivilDate?
    /// The day the debtor received the enforcement notice, from which the look-back counts; nil for the same day.
    public var noticeReceivedOn: CivilDate?
    /// The last day to report.
    public var until: CivilDate
    /// What must be reported.
    public var scope: [ReportScope]
    /// Whether it went out with the enforcement notice; nil when not known.
    public var isSentWithNotice: Bool?
    /// Whether scope, period, supplement and consequences are stated; nil when not known.
    public var statesDuties: Bool?

    /// 报告财产令: an order to report property.
    public init(
        receivedOn: CivilDate? = nil,
        noticeReceivedOn: CivilDate? = nil,
        until: CivilDate,
        scope: [ReportScope] = ReportScope.allCases,
        isSentWithNotice: Bool? = nil,
        statesDuties: Bool? = nil
    ) {
        self.receivedOn = receivedOn
        self.noticeReceivedOn = noticeReceivedOn
        self.until = until
        self.scope = scope
        self.isSentWithNotice = isSentWithNotice
        self.statesDuties = statesDuties
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            receivedOn: try c.optional("receivedOn", value?.receivedOn),
            noticeReceivedOn: try c.optional("noticeReceivedOn", value?.noticeReceivedOn),
            until: try c.field("until", value?.until),
            scope: try c.defaulted("scope", value?.scope, default: ReportScope.allCases),
            isSentWithNotice: try c.optional("isSentWithNotice", value?.isSentWithNotice),
            statesDuties: try c.optional("statesDuties", value?.statesDuties))
    }
}

/// A request for more time to report.
public struct ReportExtensionRequest: WireRecord {
    /// Whether it is in writing.
    public var isWritten: Bool
    /// Why; nil when not said.
    public var reason: String?

    /// A request for more time to report.
    public init(
        _ isWritten: Bool = true,
        reason: String? = nil
    ) {
        self.isWritten = isWritten
        self.reason = reason
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("isWritten", value?.isWritten, default: true),
            reason: try c.optional("reason", value?.reason))
    }
}

/// More time to report.
public struct ReportExtension: WireRecord {
    /// The new last day.
    public var until: CivilDate
    /// Whether the reason is good; nil when not known.
    public var isJustified: Bool?

    /// More time to report.
    public init(
        _ until: CivilDate,
        isJustified: Bool? = nil
    ) {
        self.until = until
        self.isJustified = isJustified
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("until", value?.until),
            isJustified: try c.optional("isJustified", value?.isJustified))
    }
}

/// A property report as filed.
public struct PropertyStatement: WireRecord {
    /// What it covers.
    public var scope: [ReportScope]
    /// The first day whose changes it covers; nil when not said.
    public var since: CivilDate?
    /// The changes it tells.
    public var changes: [PropertyChange]
    /// Whether burdens, shares and property in others’ names are told; nil when not known.
    public var tellsBurdens: Bool?

    /// A property report as filed.
    public init(
        _ scope: [ReportScope] = ReportScope.allCases,
        since: CivilDate? = nil,
        changes: [PropertyChange] = [],
        tellsBurdens: Bool? = nil
    ) {
        self.scope = scope
        self.since = since
        self.changes = changes
        self.tellsBurdens = tellsBurdens
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("scope", value?.scope, default: ReportScope.allCases),
            since: try c.optional("since", value?.since),
            changes: try c.defaulted("changes", value?.changes, default: []),
            tellsBurdens: try c.optional("tellsBurdens", value?.tellsBurdens))
    }
}

/// A change of the debtor’s property.
public struct PropertyChange: WireRecord {
    /// What kind.
    public var kind: PropertyChangeKind
    /// The day of the change.
    public var on: CivilDate
    /// The amount; nil when not known.
    public var amount: Money?

    /// A change of the debtor’s property.
    public init(
        _ kind: PropertyChangeKind,
        on: CivilDate,
        amount: Money? = nil
    ) {
        self.kind = kind
        self.on = on
        self.amount = amount
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind),
            on: try c.field("on", value?.on),
            amount: try c.optional("amount", value?.amount))
    }
}

/// A supplement to the report.
public struct PropertySupplement: WireRecord {
    /// The changes it tells.
    public var changes: [PropertyChange]

    /// A supplement to the report.
    public init(
        _ changes: [PropertyChange] = []
    ) {
        self.changes = changes
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("changes", value?.changes, default: []))
    }
}

/// A finding that a report is false.
public struct FalseReport: WireRecord {
    /// What was hidden or misstated.
    public var hidden: [ReportScope]
    /// Whether it was verified; nil when not known.
    public var isVerified: Bool?

    /// A finding that a report is false.
    public init(
        _ hidden: [ReportScope] = [],
        isVerified: Bool? = true
    ) {
        self.hidden = hidden
        self.isVerified = isVerified
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("hidden", value?.hidden, default: []),
            isVerified: try c.optional("isVerified", value?.isVerified))
    }
}

/// The end of reporting.
public struct ReportEnding: WireRecord {
    /// Why.
    public var ground: ReportEndGround

    /// The end of reporting.
    public init(
        _ ground: ReportEndGround
    ) {
        self.ground = ground
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground))
    }
}
