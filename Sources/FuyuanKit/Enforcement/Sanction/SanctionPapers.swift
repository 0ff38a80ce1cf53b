/// A minute of a day, as a sanction is carried out or told of.
public struct SanctionMoment: WireRecord {
    /// The day.
    public var day: CivilDate
    /// The hour, 0 to 23.
    public var hour: Int
    /// The minute, 0 to 59.
    public var minute: Int

    /// A minute of a day, as a sanction is carried out or told of.
    public init(
        _ day: CivilDate, _ hour: Int, _ minute: Int = 0
    ) {
        self.day = day
        self.hour = hour
        self.minute = minute
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("day", value?.day),
            try c.field("hour", value?.hour),
            try c.defaulted("minute", value?.minute, default: 0))
    }

    /// The moment; nil where there is no such hour or minute.
    public var moment: Moment? { Moment(day, hour, minute) }
}

/// The service of a decision.
public struct SanctionService: WireRecord {
    /// The day it was received; nil for the day of the act.
    public var receivedOn: CivilDate?

    /// The service of a decision.
    public init(
        _ receivedOn: CivilDate? = nil
    ) {
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("receivedOn", value?.receivedOn))
    }
}

/// The start of a detention, or the payment of a fine.
public struct SanctionExecution: WireRecord {
    /// When the detention began; nil for a fine, or when not known.
    public var at: SanctionMoment?

    /// The start of a detention, or the payment of a fine.
    public init(
        _ at: SanctionMoment? = nil
    ) {
        self.at = at
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("at", value?.at))
    }
}

/// 通知家属: word to the family of a person detained.
public struct FamilyNotice: WireRecord {
    /// When they were told; nil when not known.
    public var at: SanctionMoment?
    /// Whether they could not be reached, which is put on record.
    public var couldNot: Bool

    /// 通知家属: word to the family of a person detained.
    public init(
        _ at: SanctionMoment? = nil, couldNot: Bool = false
    ) {
        self.at = at
        self.couldNot = couldNot
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("at", value?.at),
            couldNot: try c.defaulted("couldNot", value?.couldNot, default: false))
    }
}

/// 变更: another fine or detention set on reconsideration.
public struct SanctionChange: WireRecord {
    /// The fine; nil for none.
    public var fine: Money?
    /// The days of detention; nil for none.
    public var detentionDays: Int?

    /// 变更: another fine or detention set on reconsideration.
    public init(
        fine: Money? = nil, detentionDays: Int? = nil
    ) {
        self.fine = fine
        self.detentionDays = detentionDays
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            fine: try c.optional("fine", value?.fine),
            detentionDays: try c.optional("detentionDays", value?.detentionDays))
    }
}

/// 提前解除拘留.
public struct EarlyRelease: WireRecord {
    /// Whether he admitted and corrected the wrong; nil when not known.
    public var repented: Bool?
    /// Whether the president approved; nil when not known.
    public var presidentApproved: Bool?

    /// 提前解除拘留.
    public init(
        _ repented: Bool? = nil, presidentApproved: Bool? = nil
    ) {
        self.repented = repented
        self.presidentApproved = presidentApproved
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("repented", value?.repented),
            presidentApproved: try c.optional("presidentApproved", value?.presidentApproved))
    }
}
