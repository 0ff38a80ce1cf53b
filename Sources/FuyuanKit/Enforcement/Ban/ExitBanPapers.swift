/// A review whether to ban somebody from leaving the country.
public struct ExitBanRequest: WireRecord {
    /// The person.
    public var person: String
    /// As what he would be bound.
    public var role: ExitBanRole
    /// What kind of debtor stands behind it.
    public var debtor: ExitBanDebtor
    /// The enforcement case; nil when not said.
    public var caseNumber: CaseNumber?
    /// Whether a creditor’s application is in writing; nil when not known or none was made.
    public var isWritten: Bool?

    /// A review whether to ban somebody from leaving the country.
    public init(
        _ person: String, role: ExitBanRole = .debtor, debtor: ExitBanDebtor = .naturalPerson,
        caseNumber: CaseNumber? = nil, isWritten: Bool? = nil
    ) {
        self.person = person
        self.role = role
        self.debtor = debtor
        self.caseNumber = caseNumber
        self.isWritten = isWritten
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("person", value?.person),
            role: try c.defaulted("role", value?.role, default: .debtor),
            debtor: try c.defaulted("debtor", value?.debtor, default: .naturalPerson),
            caseNumber: try c.optional("caseNumber", value?.caseNumber),
            isWritten: try c.optional("isWritten", value?.isWritten))
    }
}

/// 限制出境决定书: the decision that bans somebody from leaving the country.
public struct ExitBanDecision: WireRecord {
    /// The day he received it; nil when not known, and then no request for reconsideration comes late.
    public var servedOn: CivilDate?

    /// 限制出境决定书: the decision that bans somebody from leaving the country.
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

/// The lifting of an exit ban before full performance.
public struct ExitBanLifting: WireRecord {
    /// The ground.
    public var ground: LiftingGround
    /// Whether the security is sufficient and effective, or the consent is on file; nil when not known.
    public var isMet: Bool?

    /// The lifting of an exit ban before full performance.
    public init(
        _ ground: LiftingGround, isMet: Bool? = nil
    ) {
        self.ground = ground
        self.isMet = isMet
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground),
            isMet: try c.optional("isMet", value?.isMet))
    }
}
