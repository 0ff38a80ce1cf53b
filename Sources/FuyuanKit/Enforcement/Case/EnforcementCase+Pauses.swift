/// A stay as granted.
public struct GrantedStay: WireRecord {
    /// Why.
    public var ground: StayGround
    /// Its last day; nil where only the law’s limit runs.
    public var until: CivilDate?
    /// Whether the creditor accepted the security; nil when not known.
    public var isAcceptedByCreditor: Bool?

    /// A stay.
    public init(_ ground: StayGround = .security, until: CivilDate? = nil, isAcceptedByCreditor: Bool? = nil) {
        self.ground = ground
        self.until = until
        self.isAcceptedByCreditor = isAcceptedByCreditor
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground),
            until: try c.optional("until", value?.until),
            isAcceptedByCreditor: try c.optional("isAcceptedByCreditor", value?.isAcceptedByCreditor))
    }
}

/// A longer stay.
public struct StayExtension: WireRecord {
    /// Its last day.
    public var until: CivilDate
    /// Whether the president of the superior court approved; nil when not known.
    public var isApprovedByPresident: Bool?

    /// An extension.
    public init(until: CivilDate, isApprovedByPresident: Bool? = true) {
        self.until = until
        self.isApprovedByPresident = isApprovedByPresident
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            until: try c.field("until", value?.until),
            isApprovedByPresident: try c.optional("isApprovedByPresident", value?.isApprovedByPresident))
    }
}

/// The end of a stay.
public struct StayEnd: WireRecord {
    /// What ended it.
    public var cause: StayEndCause

    /// An end.
    public init(_ cause: StayEndCause = .termOver) {
        self.cause = cause
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("cause", value?.cause))
    }
}

/// A suspension.
public struct EnforcementSuspension: WireRecord {
    /// Why.
    public var ground: SuspensionGround
    /// A third party’s objection: whether nothing but that object is executable; nil when not known.
    public var isNothingElseExecutable: Bool?

    /// A suspension.
    public init(_ ground: SuspensionGround, isNothingElseExecutable: Bool? = nil) {
        self.ground = ground
        self.isNothingElseExecutable = isNothingElseExecutable
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground),
            isNothingElseExecutable: try c.optional("isNothingElseExecutable", value?.isNothingElseExecutable))
    }
}

/// A review of an award, asked for by the debtor or opened by a suit to set aside.
public struct AwardReview: WireRecord {
    /// Whether a court accepted a suit to set it aside.
    public var isSettingAside: Bool
    /// Whether the debtor gave proper security.
    public var hasSecurity: Bool

    /// A review.
    public init(isSettingAside: Bool = false, hasSecurity: Bool = false) {
        self.isSettingAside = isSettingAside
        self.hasSecurity = hasSecurity
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isSettingAside: try c.defaulted("isSettingAside", value?.isSettingAside, default: false),
            hasSecurity: try c.defaulted("hasSecurity", value?.hasSecurity, default: false))
    }
}

/// A settlement handed in to the court.
public struct SubmittedSettlement: WireRecord {
    /// The last day for performing it; nil where it sets none.
    public var lastDay: CivilDate?
    /// Whether it gives a thing for the debt.
    public var hasInKindClause: Bool

    /// A settlement.
    public init(lastDay: CivilDate? = nil, hasInKindClause: Bool = false) {
        self.lastDay = lastDay
        self.hasInKindClause = hasInKindClause
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            lastDay: try c.optional("lastDay", value?.lastDay),
            hasInKindClause: try c.defaulted("hasInKindClause", value?.hasInKindClause, default: false))
    }
}

/// Why the original basis is taken up again.
public struct SettlementRevival: WireRecord {
    /// Whether the debtor failed to perform what was due.
    public var isBreached: Bool
    /// Whether the creditor settled under fraud or duress, or the settlement was declared void or rescinded: then no breach
    /// is needed (民事诉讼法 art. 241(2); 执行和解规定 art. 16).
    public var isDefrauded: Bool
    /// The number of the resumed case; nil when not yet given.
    public var number: CaseNumber?

    /// A revival.
    public init(isBreached: Bool = true, isDefrauded: Bool = false, number: CaseNumber? = nil) {
        self.isBreached = isBreached
        self.isDefrauded = isDefrauded
        self.number = number
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isBreached: try c.defaulted("isBreached", value?.isBreached, default: true),
            isDefrauded: try c.defaulted("isDefrauded", value?.isDefrauded, default: false),
            number: try c.optional("number", value?.number))
    }
}

/// The decision to send the case to bankruptcy.
public struct CaseTransferDecision: WireRecord {
    /// Who consented.
    public var consents: EnumSet<TransferConsentGiver>
    /// Whether the president signed; nil when not known.
    public var isSignedByPresident: Bool?

    /// A decision.
    public init(_ consents: EnumSet<TransferConsentGiver>, isSignedByPresident: Bool? = true) {
        self.consents = consents
        self.isSignedByPresident = isSignedByPresident
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("consents", value?.consents),
            isSignedByPresident: try c.optional("isSignedByPresident", value?.isSignedByPresident))
    }
}
