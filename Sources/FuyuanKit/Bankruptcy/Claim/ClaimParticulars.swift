/// What is claimed, by whom and on what ground.
public struct ClaimParticulars: WireRecord {
    /// The creditor; nil where not named.
    public var creditor: ActorID?
    /// What the claim is for.
    public var kind: ClaimKind
    /// The amount, principal and interest up to acceptance.
    public var amount: Money
    /// The number of the asset that secures it; nil for none.
    public var asset: Int?
    /// What is special about it.
    public var traits: EnumSet<ClaimTrait>
    /// The effective document it rests on; nil for none.
    public var document: EffectiveDocumentKind?
    /// The amount in that document up to acceptance; nil where it names none.
    public var documentAmount: Money?
    /// Whether amount, security and joint nature were stated in writing with evidence; nil when not known (EBL art. 49).
    public var evidenceGiven: Bool?

    /// A claim.
    public init(
        _ kind: ClaimKind, of creditor: ActorID? = nil, _ amount: Money, securedBy asset: Int? = nil,
        traits: EnumSet<ClaimTrait> = [], document: EffectiveDocumentKind? = nil, documentAmount: Money? = nil,
        evidenceGiven: Bool? = true
    ) {
        self.kind = kind
        self.creditor = creditor
        self.amount = amount
        self.asset = asset
        self.traits = traits
        self.document = document
        self.documentAmount = documentAmount
        self.evidenceGiven = evidenceGiven
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), of: try c.optional("creditor", value?.creditor),
            try c.field("amount", value?.amount), securedBy: try c.optional("asset", value?.asset),
            traits: try c.defaulted("traits", value?.traits, default: []),
            document: try c.optional("document", value?.document),
            documentAmount: try c.optional("documentAmount", value?.documentAmount),
            evidenceGiven: try c.optional("evidenceGiven", value?.evidenceGiven))
    }
}

/// A declaration within the period (EBL art. 45, 48, 49).
public struct ClaimDeclaration: WireRecord {
    /// The claim.
    public var claim: ClaimParticulars
    /// The last day to declare, as the court announced it.
    public var periodEnds: CivilDate
    /// In what capacity it is declared.
    public var declarant: ClaimDeclarant
    /// For a future recourse: whether the creditor has declared the whole claim; nil when not known.
    public var creditorDeclaredAll: Bool?

    /// A declaration.
    public init(
        _ claim: ClaimParticulars, periodEnds: CivilDate, by declarant: ClaimDeclarant = .creditor,
        creditorDeclaredAll: Bool? = nil
    ) {
        self.claim = claim
        self.periodEnds = periodEnds
        self.declarant = declarant
        self.creditorDeclaredAll = creditorDeclaredAll
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("claim", value?.claim), periodEnds: try c.field("periodEnds", value?.periodEnds),
            by: try c.defaulted("declarant", value?.declarant, default: .creditor),
            creditorDeclaredAll: try c.optional("creditorDeclaredAll", value?.creditorDeclaredAll))
    }
}

/// A declaration after the period (EBL art. 56).
public struct LateClaimDeclaration: WireRecord {
    /// The claim.
    public var claim: ClaimParticulars
    /// The day of the final distribution; nil while it has not been made.
    public var finalDistributionOn: CivilDate?
    /// How many rounds were paid before: the claim has no share in them.
    public var roundsPaid: Int
    /// In what capacity it is declared.
    public var declarant: ClaimDeclarant
    /// For a future recourse: whether the creditor has declared the whole claim; nil when not known.
    public var creditorDeclaredAll: Bool?

    /// A late declaration.
    public init(
        _ claim: ClaimParticulars, finalDistributionOn: CivilDate? = nil, roundsPaid: Int = 0,
        by declarant: ClaimDeclarant = .creditor, creditorDeclaredAll: Bool? = nil
    ) {
        self.claim = claim
        self.finalDistributionOn = finalDistributionOn
        self.roundsPaid = roundsPaid
        self.declarant = declarant
        self.creditorDeclaredAll = creditorDeclaredAll
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("claim", value?.claim),
            finalDistributionOn: try c.optional("finalDistributionOn", value?.finalDistributionOn),
            roundsPaid: try c.defaulted("roundsPaid", value?.roundsPaid, default: 0),
            by: try c.defaulted("declarant", value?.declarant, default: .creditor),
            creditorDeclaredAll: try c.optional("creditorDeclaredAll", value?.creditorDeclaredAll))
    }
}
