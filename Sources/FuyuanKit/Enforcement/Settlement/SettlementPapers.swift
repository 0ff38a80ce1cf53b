/// What a settlement says, as far as time and money go.
public struct SettlementTerms: WireRecord {
    /// What is to be paid in all; nil where it is not money, or not said.
    public var amount: Money?
    /// The last day for performing it; nil where none was agreed, or not known.
    public var lastDay: CivilDate?

    /// What a settlement says, as far as time and money go.
    public init(_ amount: Money? = nil, lastDay: CivilDate? = nil) {
        self.amount = amount
        self.lastDay = lastDay
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.optional("amount", value?.amount), lastDay: try c.optional("lastDay", value?.lastDay))
    }
}

/// How a settlement comes before the court (执行和解规定 arts. 2, 4).
public struct SettlementSubmission: WireRecord {
    /// In what form.
    public var form: SettlementForm
    /// What it says; nil for the terms already in the file, or not said.
    public var terms: SettlementTerms?
    /// Whether an agent settled for a party.
    public var isByAgent: Bool
    /// Whether that agent holds a special power; nil when not known.
    public var hasSpecialPower: Bool?

    /// How a settlement comes before the court.
    public init(
        _ form: SettlementForm, terms: SettlementTerms? = nil, isByAgent: Bool = false, hasSpecialPower: Bool? = nil
    ) {
        self.form = form
        self.terms = terms
        self.isByAgent = isByAgent
        self.hasSpecialPower = hasSpecialPower
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("form", value?.form), terms: try c.optional("terms", value?.terms),
            isByAgent: try c.defaulted("isByAgent", value?.isByAgent, default: false),
            hasSpecialPower: try c.optional("hasSpecialPower", value?.hasSpecialPower))
    }
}

/// A part of the settlement paid.
public struct SettlementPayment: WireRecord {
    /// How much; nil when not known: it interrupts, but nothing is counted as paid.
    public var amount: Money?
    /// The day; nil for the day of the entry.
    public var paidOn: CivilDate?

    /// A part of the settlement paid.
    public init(_ amount: Money?, on paidOn: CivilDate? = nil) {
        self.amount = amount
        self.paidOn = paidOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.optional("amount", value?.amount), on: try c.optional("paidOn", value?.paidOn))
    }
}

/// A demand of the creditor to perform.
public struct SettlementDemand: WireRecord {
    /// The day; nil for the day of the entry.
    public var madeOn: CivilDate?

    /// A demand of the creditor to perform.
    public init(on madeOn: CivilDate? = nil) {
        self.madeOn = madeOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(on: try c.optional("madeOn", value?.madeOn))
    }
}

/// The performance of a settlement in full; late performance that was accepted is performance.
public struct SettlementPerformance: WireRecord {
    /// Whether everything promised was performed; nil when not known.
    public var isFull: Bool?
    /// Whether a part came late.
    public var wasLate: Bool

    /// The performance of a settlement in full; late performance that was accepted is performance.
    public init(isFull: Bool? = true, wasLate: Bool = false) {
        self.isFull = isFull
        self.wasLate = wasLate
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isFull: try c.optional("isFull", value?.isFull),
            wasLate: try c.defaulted("wasLate", value?.wasLate, default: false))
    }
}

/// What of a settlement was not performed.
public struct SettlementBreach: WireRecord {
    /// The day it was due; nil for the last day agreed.
    public var dueOn: CivilDate?
    /// How much is missing; nil where not said.
    public var unpaid: Money?
    /// Whether the debtor says, or shows, before the time that it will not perform.
    public var isAnticipatory: Bool

    /// What of a settlement was not performed.
    public init(dueOn: CivilDate? = nil, unpaid: Money? = nil, isAnticipatory: Bool = false) {
        self.dueOn = dueOn
        self.unpaid = unpaid
        self.isAnticipatory = isAnticipatory
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            dueOn: try c.optional("dueOn", value?.dueOn), unpaid: try c.optional("unpaid", value?.unpaid),
            isAnticipatory: try c.defaulted("isAnticipatory", value?.isAnticipatory, default: false))
    }

    /// Whether it was due on a day, or breach was announced (执行和解规定 art. 11(2)); nil where no day is known.
    public func isDue(on day: CivilDate, terms: SettlementTerms?) -> Bool? {
        if isAnticipatory { return true }
        return (dueOn ?? terms?.lastDay).map { $0 < day }
    }
}

/// A request to revive enforcement of the original basis.
public struct RevivalRequest: WireRecord {
    /// What the original basis still gives before deduction; nil where not said.
    public var owed: Money?

    /// A request to revive enforcement of the original basis.
    public init(owed: Money? = nil) {
        self.owed = owed
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(owed: try c.optional("owed", value?.owed))
    }
}

/// Why enforcement is not revived.
public struct RevivalRefusal: WireRecord {
    /// Why.
    public var bar: RevivalBar

    /// Why enforcement is not revived.
    public init(_ bar: RevivalBar) {
        self.bar = bar
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("bar", value?.bar))
    }
}
