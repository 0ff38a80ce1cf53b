/// How the mediation failed.
public struct FailedMediationReport: WireRecord {
    /// How it had begun.
    public var origin: MediationOrigin
    /// What must come before a suit.
    public var gate: SuitGate
    /// Whether the mediator's closing report was delivered; nil when not known.
    public var isReported: Bool?
    /// Whether the party chose online filing; asked only where a party had applied on line. Nil when not known.
    public var onlineFilingChosen: Bool?
    /// A preservation measure taken before suit; nil where there is none.
    public var preservation: PreSuitPreservation?

    /// A report.
    public init(
        _ origin: MediationOrigin = .delegated, gate: SuitGate = .open, isReported: Bool? = true,
        onlineFilingChosen: Bool? = nil, preservation: PreSuitPreservation? = nil
    ) {
        self.origin = origin
        self.gate = gate
        self.isReported = isReported
        self.onlineFilingChosen = onlineFilingChosen
        self.preservation = preservation
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("origin", value?.origin, default: .delegated),
            gate: try c.defaulted("gate", value?.gate, default: .open),
            isReported: try c.optional("isReported", value?.isReported),
            onlineFilingChosen: try c.optional("onlineFilingChosen", value?.onlineFilingChosen),
            preservation: try c.optional("preservation", value?.preservation))
    }
}

/// The complaint and the file of the mediation, as handed to the court.
public struct FilingPapers: WireRecord {
    /// The court; nil when the entry does not say.
    public var court: ActorID?
    /// The kind of suit.
    public var suit: SuitKind
    /// Whether a dated receipt was issued; nil when not known.
    /// law: mediation.V066
    public var receiptIssued: Bool?
    /// Whether adequate papers were handed in on line.
    public var adequateOnline: Bool

    /// Papers handed over.
    public init(
        court: ActorID? = nil, suit: SuitKind = .civil, receiptIssued: Bool? = true, adequateOnline: Bool = false
    ) {
        self.court = court
        self.suit = suit
        self.receiptIssued = receiptIssued
        self.adequateOnline = adequateOnline
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            court: try c.optional("court", value?.court), suit: try c.defaulted("suit", value?.suit, default: .civil),
            receiptIssued: try c.optional("receiptIssued", value?.receiptIssued),
            adequateOnline: try c.defaulted("adequateOnline", value?.adequateOnline, default: false))
    }
}

/// A registration.
public struct CaseRegistration: WireRecord {
    /// The case number as printed; nil when not given.
    public var caseNumber: String?
    /// Whether the conditions of a suit are met (民事诉讼法 art. 122); nil when not known.
    public var qualifies: Bool?

    /// A registration.
    public init(caseNumber: String? = nil, qualifies: Bool? = true) {
        self.caseNumber = caseNumber
        self.qualifies = qualifies
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            caseNumber: try c.optional("caseNumber", value?.caseNumber),
            qualifies: try c.optional("qualifies", value?.qualifies))
    }
}

/// A notice of what the complaint lacks.
public struct CorrectionNotice: WireRecord {
    /// How many days the court gives; nil where it set none.
    public var days: Int?
    /// Whether it is in writing and lists every defect.
    /// law: mediation.V067
    public var isWritten: Bool
    /// Whether it demands paper copies.
    /// law: mediation.V070
    public var demandsPaper: Bool
    /// The day the party received it; nil for the day of the act.
    public var receivedOn: CivilDate?

    /// A notice.
    public init(days: Int? = nil, isWritten: Bool = true, demandsPaper: Bool = false, receivedOn: CivilDate? = nil) {
        self.days = days
        self.isWritten = isWritten
        self.demandsPaper = demandsPaper
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            days: try c.optional("days", value?.days),
            isWritten: try c.defaulted("isWritten", value?.isWritten, default: true),
            demandsPaper: try c.defaulted("demandsPaper", value?.demandsPaper, default: false),
            receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// A refusal to accept, or a dismissal.
public struct FilingRefusal: WireRecord {
    /// Whether it is a written ruling.
    /// law: mediation.V069
    public var isWritten: Bool
    /// Whether it gives reasons.
    public var givesReasons: Bool

    /// A ruling.
    public init(isWritten: Bool = true, givesReasons: Bool = true) {
        self.isWritten = isWritten
        self.givesReasons = givesReasons
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isWritten: try c.defaulted("isWritten", value?.isWritten, default: true),
            givesReasons: try c.defaulted("givesReasons", value?.givesReasons, default: true))
    }
}

/// A notice to pay the acceptance fee.
public struct FilingFeeNotice: WireRecord {
    /// What is due.
    public var amount: Money
    /// The day the party received it; nil for the day of the act.
    public var receivedOn: CivilDate?

    /// A notice.
    public init(_ amount: Money, receivedOn: CivilDate? = nil) {
        self.amount = amount
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("amount", value?.amount), receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// A payment of the fee.
public struct FilingFeePayment: WireRecord {
    /// What was paid, all told.
    public var amount: Money

    /// A payment.
    public init(_ amount: Money) {
        self.amount = amount
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("amount", value?.amount))
    }
}

/// A grant of relief from the fee.
public struct FilingFeeRelief: WireRecord {
    /// The kind of relief.
    public var relief: FeeRelief
    /// Whether the party is a natural person.
    public var naturalPerson: Bool
    /// The share taken off, in whole percent; for a reduction only.
    public var percent: Int?

    /// A grant.
    public init(_ relief: FeeRelief, naturalPerson: Bool = true, percent: Int? = nil) {
        self.relief = relief
        self.naturalPerson = naturalPerson
        self.percent = percent
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("relief", value?.relief),
            naturalPerson: try c.defaulted("naturalPerson", value?.naturalPerson, default: true),
            percent: try c.optional("percent", value?.percent))
    }
}

/// A refusal of relief, with a new day to pay by.
public struct FilingFeeDenial: WireRecord {
    /// The day to pay by.
    public var payBy: CivilDate

    /// A refusal.
    public init(payBy: CivilDate) {
        self.payBy = payBy
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(payBy: try c.field("payBy", value?.payBy))
    }
}

/// Why no fee is due.
public struct FilingFeeExemption: WireRecord {
    /// The rule.
    public var reason: FeeExemption

    /// A note.
    public init(_ reason: FeeExemption) {
        self.reason = reason
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("reason", value?.reason))
    }
}

/// How a case is handed to trial (繁简分流, triage).
public struct CaseTriage: WireRecord {
    /// Whether facts and rights are clear and little is in dispute; nil when not known.
    public var isSimple: Bool?
    /// Whether the mediation left a record of undisputed facts.
    public var hasUndisputedFacts: Bool

    /// A handing over.
    public init(isSimple: Bool? = nil, hasUndisputedFacts: Bool = false) {
        self.isSimple = isSimple
        self.hasUndisputedFacts = hasUndisputedFacts
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isSimple: try c.optional("isSimple", value?.isSimple),
            hasUndisputedFacts: try c.defaulted("hasUndisputedFacts", value?.hasUndisputedFacts, default: false))
    }
}
