/// 查询范围: what is asked for, of whom and of what time.
public struct InformationScope: WireRecord {
    /// The fields.
    public var fields: [InformationField]
    /// Of whom; empty where not said.
    public var subjects: [ActorID]
    /// The first day of the time asked about; nil for no bound.
    public var from: CivilDate?
    /// The last day of it; nil for no bound.
    public var through: CivilDate?

    /// A scope.
    public init(
        _ fields: [InformationField], of subjects: [ActorID] = [], from: CivilDate? = nil, through: CivilDate? = nil
    ) {
        self.fields = fields
        self.subjects = subjects
        self.from = from
        self.through = through
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("fields", value?.fields), of: try c.defaulted("subjects", value?.subjects, default: []),
            from: try c.optional("from", value?.from), through: try c.optional("through", value?.through))
    }
}

/// 查询、协助函: what is asked for, by what right and for what.
/// law: mediation.V108
public struct InformationDemand: WireRecord {
    /// By what right; empty where none is named.
    public var lawfulBasis: Basis
    /// For what; nil where not stated.
    public var purpose: InformationPurpose?
    /// The fields asked for.
    public var scope: InformationScope
    /// The case it serves; nil where not said.
    public var caseNumber: CaseNumber?
    /// The organ asked; nil where not said.
    public var provider: ActorID?
    /// Who may look, by number of their credentials; never a name.
    public var officers: [ActorID]
    /// The last day to answer by the protocol; nil where it sets none.
    public var answerBy: CivilDate?

    /// A letter.
    public init(
        lawfulBasis: Basis = Basis(), purpose: InformationPurpose? = nil,
        scope: InformationScope = InformationScope([]), caseNumber: CaseNumber? = nil, provider: ActorID? = nil,
        officers: [ActorID] = [], answerBy: CivilDate? = nil
    ) {
        self.lawfulBasis = lawfulBasis
        self.purpose = purpose
        self.scope = scope
        self.caseNumber = caseNumber
        self.provider = provider
        self.officers = officers
        self.answerBy = answerBy
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            lawfulBasis: try c.defaulted("lawfulBasis", value?.lawfulBasis, default: Basis()),
            purpose: try c.optional("purpose", value?.purpose),
            scope: try c.defaulted("scope", value?.scope, default: InformationScope([])),
            caseNumber: try c.optional("caseNumber", value?.caseNumber),
            provider: try c.optional("provider", value?.provider),
            officers: try c.defaulted("officers", value?.officers, default: []),
            answerBy: try c.optional("answerBy", value?.answerBy))
    }
}

/// 核验: what the provider found of those who ask.
public struct IdentityVerification: WireRecord {
    /// The officers who were checked.
    public var officers: [ActorID]
    /// Whether person, authority and purpose are in order; nil when not known.
    public var isAuthorised: Bool?
    /// Whether a bankruptcy administrator is registered online and checked; nil when not known.
    public var registeredOnline: Bool?

    /// A check.
    public init(_ officers: [ActorID], isAuthorised: Bool? = nil, registeredOnline: Bool? = nil) {
        self.officers = officers
        self.isAuthorised = isAuthorised
        self.registeredOnline = registeredOnline
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("officers", value?.officers), isAuthorised: try c.optional("isAuthorised", value?.isAuthorised),
            registeredOnline: try c.optional("registeredOnline", value?.registeredOnline))
    }
}

/// 不予提供说明: why the provider does not answer.
public struct InformationRejection: WireRecord {
    /// The ground; nil where none is named.
    public var ground: InformationRejectionGround?
    /// What is said beside; nil where nothing is.
    public var note: String?

    /// A refusal.
    public init(_ ground: InformationRejectionGround? = nil, note: String? = nil) {
        self.ground = ground
        self.note = note
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.optional("ground", value?.ground), note: try c.optional("note", value?.note))
    }

    /// Whether there are reasons: a ground, and words where the ground is another one.
    public var isReasoned: Bool {
        guard let ground else { return false }
        return ground != .other || note?.contains { !$0.isWhitespace } ?? false
    }
}

/// 补充通知: what is missing, and until when it may come.
public struct InformationSupplementCall: WireRecord {
    /// What is missing.
    public var missing: [String]
    /// The last day; nil where none is set.
    public var until: CivilDate?

    /// A notice.
    public init(_ missing: [String], until: CivilDate? = nil) {
        self.missing = missing
        self.until = until
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("missing", value?.missing), until: try c.optional("until", value?.until))
    }
}

/// 补充材料: the letter anew, where it was lacking; nil where only papers come.
public struct InformationSupplement: WireRecord {
    /// The letter as it now stands; nil to keep the one sent.
    public var demand: InformationDemand?

    /// A supplement.
    public init(_ demand: InformationDemand? = nil) { self.demand = demand }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.optional("demand", value?.demand))
    }
}

/// 查询许可: what of the request is granted.
public struct AccessGrant: WireRecord {
    /// The fields granted; nil for all that were asked for.
    public var fields: [InformationField]?
    /// The last day on which it may be looked up; nil for no bound.
    public var until: CivilDate?

    /// A grant.
    public init(_ fields: [InformationField]? = nil, until: CivilDate? = nil) {
        self.fields = fields
        self.until = until
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.optional("fields", value?.fields), until: try c.optional("until", value?.until))
    }
}
