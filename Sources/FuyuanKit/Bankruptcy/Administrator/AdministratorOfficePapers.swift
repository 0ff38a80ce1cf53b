/// Entering an administrator in the roster.
public struct RosterEnrolment: WireRecord {
    /// Institution or individual.
    public var kind: AdministratorKind
    /// How many sat on the review panel; nil when not known.
    public var panel: Int?
    /// The day the draft roster was published; nil when not known.
    public var publishedOn: CivilDate?
    /// What bars from the roster.
    public var bars: EnumSet<AdministratorBar>

    /// Entering an administrator in the roster.
    public init(
        _ kind: AdministratorKind, panel: Int? = nil, publishedOn: CivilDate? = nil,
        bars: EnumSet<AdministratorBar> = []
    ) {
        self.kind = kind
        self.panel = panel
        self.publishedOn = publishedOn
        self.bars = bars
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), panel: try c.optional("panel", value?.panel),
            publishedOn: try c.optional("publishedOn", value?.publishedOn),
            bars: try c.defaulted("bars", value?.bars, default: []))
    }
}

/// A candidate’s own word about ties to the case.
public struct ConflictDeclaration: WireRecord {
    /// The ties declared.
    public var ties: [ConflictTie]

    /// A candidate’s own word about ties to the case.
    public init(_ ties: [ConflictTie]) {
        self.ties = ties
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("ties", value?.ties))
    }
}

/// The appointment of an administrator.
public struct AdministratorAppointment: WireRecord {
    /// Who is appointed.
    public var administrator: ActorID
    /// What is known of whoever is appointed.
    public var candidacy: AdministratorCandidacy
    /// The day the petition was accepted; nil when not known.
    public var acceptedOn: CivilDate?
    /// Whom this appointment succeeds; nil for the first administrator of a case, who is appointed with the acceptance.
    public var succeeds: ActorID?

    /// The appointment of an administrator.
    public init(
        _ administrator: ActorID, _ candidacy: AdministratorCandidacy, acceptedOn: CivilDate? = nil,
        succeeds: ActorID? = nil
    ) {
        self.administrator = administrator
        self.candidacy = candidacy
        self.acceptedOn = acceptedOn
        self.succeeds = succeeds
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("administrator", value?.administrator), try c.field("candidacy", value?.candidacy),
            acceptedOn: try c.optional("acceptedOn", value?.acceptedOn),
            succeeds: try c.optional("succeeds", value?.succeeds))
    }
}

/// How a takeover begins (指定管理人规定 arts. 28, 29).
public struct TakeoverStart: WireRecord {
    /// Whether the seal was engraved on the decision and its specimen filed; nil when not known.
    public var sealFiled: Bool?
    /// Whether any duty was passed on to others; nil when not known.
    public var delegatesDuties: Bool?

    /// How a takeover begins (指定管理人规定 arts. 28, 29).
    public init(sealFiled: Bool? = true, delegatesDuties: Bool? = false) {
        self.sealFiled = sealFiled
        self.delegatesDuties = delegatesDuties
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            sealFiled: try c.optional("sealFiled", value?.sealFiled),
            delegatesDuties: try c.optional("delegatesDuties", value?.delegatesDuties))
    }
}

/// Hiring helpers (企业破产法 art. 28).
public struct HelperHiring: WireRecord {
    /// Whether the court gave leave; nil when not known.
    public var courtLeave: Bool?
    /// Whether the helper does what the administrator’s own trade does: then paid out of the administrator’s fee (报酬规定 art. 14).
    public var isOwnTrade: Bool

    /// Hiring helpers (企业破产法 art. 28).
    public init(courtLeave: Bool? = true, isOwnTrade: Bool = false) {
        self.courtLeave = courtLeave
        self.isOwnTrade = isOwnTrade
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            courtLeave: try c.optional("courtLeave", value?.courtLeave),
            isOwnTrade: try c.defaulted("isOwnTrade", value?.isOwnTrade, default: false))
    }
}

/// Letting the debtor manage itself (企业破产法 art. 73).
public struct SelfManagementGrant: WireRecord {
    /// Whether the case is in a reorganisation period; nil when not known.
    public var inReorganization: Bool?
    /// Whether the debtor applied; nil when not known.
    public var onDebtorsApplication: Bool?

    /// Letting the debtor manage itself (企业破产法 art. 73).
    public init(inReorganization: Bool? = true, onDebtorsApplication: Bool? = true) {
        self.inReorganization = inReorganization
        self.onDebtorsApplication = onDebtorsApplication
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            inReorganization: try c.optional("inReorganization", value?.inReorganization),
            onDebtorsApplication: try c.optional("onDebtorsApplication", value?.onDebtorsApplication))
    }
}

/// The supervision period of a plan (企业破产法 arts. 90, 91).
public struct SupervisionPeriod: WireRecord {
    /// Its last day; nil when not known.
    public var until: CivilDate?

    /// The supervision period of a plan (企业破产法 arts. 90, 91).
    public init(until: CivilDate? = nil) {
        self.until = until
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(until: try c.optional("until", value?.until))
    }
}

/// A request of the creditors’ meeting for another administrator.
public struct ReplacementRequest: WireRecord {
    /// What is said against the administrator.
    public var cause: ReplacementCause
    /// Whether the meeting resolved on it; nil when not known.
    public var hasResolution: Bool?

    /// A request of the creditors’ meeting for another administrator.
    public init(_ cause: ReplacementCause, hasResolution: Bool? = true) {
        self.cause = cause
        self.hasResolution = hasResolution
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("cause", value?.cause), hasResolution: try c.optional("hasResolution", value?.hasResolution))
    }
}

/// The court’s decision to replace.
public struct ReplacementDecision: WireRecord {
    /// The ground of the law; nil where the entry does not say, or on a request.
    public var ground: ReplacementGround?
    /// Who follows; nil where the entry does not say.
    public var successor: ActorID?

    /// The court’s decision to replace.
    public init(ground: ReplacementGround? = nil, successor: ActorID? = nil) {
        self.ground = ground
        self.successor = successor
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(ground: try c.optional("ground", value?.ground), successor: try c.optional("successor", value?.successor))
    }
}

/// A request to resign.
public struct ResignationRequest: WireRecord {
    /// The good cause given; nil where none is.
    public var ground: ReplacementGround?

    /// A request to resign.
    public init(ground: ReplacementGround? = nil) {
        self.ground = ground
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(ground: try c.optional("ground", value?.ground))
    }
}

/// A fine on an administrator (指定管理人规定 art. 39).
public struct AdministratorFine: WireRecord {
    /// The fine.
    public var amount: Money

    /// A fine on an administrator (指定管理人规定 art. 39).
    public init(_ amount: Money) {
        self.amount = amount
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("amount", value?.amount))
    }
}

/// A bar from serving (指定管理人规定 art. 39).
public struct RosterBarOrder: WireRecord {
    /// The last day of the bar.
    public var until: CivilDate

    /// A bar from serving (指定管理人规定 art. 39).
    public init(until: CivilDate) {
        self.until = until
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(until: try c.field("until", value?.until))
    }
}

/// The end of office (企业破产法 art. 122).
public struct EndOfDuty: WireRecord {
    /// The day the debtor was deregistered.
    public var deregisteredOn: CivilDate
    /// Whether suits or arbitrations are pending; nil when not known.
    public var suitsPending: Bool?

    /// The end of office (企业破产法 art. 122).
    public init(deregisteredOn: CivilDate, suitsPending: Bool? = false) {
        self.deregisteredOn = deregisteredOn
        self.suitsPending = suitsPending
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            deregisteredOn: try c.field("deregisteredOn", value?.deregisteredOn),
            suitsPending: try c.optional("suitsPending", value?.suitsPending))
    }
}
