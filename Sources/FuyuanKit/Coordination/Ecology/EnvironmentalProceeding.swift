/// One proceeding that follows from a harm.
public struct EnvironmentalProceeding: WireRecord {
    /// The case.
    public var caseID: CaseID
    /// What kind of proceeding it is.
    public var kind: EnvironmentalCaseKind
    /// The court; nil where none has it yet or it is not known.
    public var court: String?
    /// The trial body within the court; nil where not known.
    public var trialBody: String?
    /// How many defendants there are; nil where not known.
    public var defendants: PersonCount?
    /// The fine; nil where there is none or it is not known.
    public var fine: Money?
    /// The day it was accepted; nil where not known.
    public var acceptedOn: CivilDate?
    /// Whether it is suspended now.
    public var isSuspended: Bool
    /// The day its decision became final; nil while it has none.
    public var finalOn: CivilDate?
    /// What it asks for; empty where not known.
    public var claims: EnumSet<EnvironmentalClaim>
    /// What of that was satisfied by judgment or performance.
    public var satisfied: EnumSet<EnvironmentalClaim>
    /// Whether it concerns harm that was not found before an earlier judgment; nil where not known.
    public var isNewlyFoundHarm: Bool?
    /// The orders to restore that follow from it, as case files.
    public var restorations: [CaseID]

    /// A proceeding.
    public init(
        _ caseID: CaseID, _ kind: EnvironmentalCaseKind, court: String? = nil, trialBody: String? = nil,
        defendants: PersonCount? = nil, fine: Money? = nil, acceptedOn: CivilDate? = nil, isSuspended: Bool = false,
        finalOn: CivilDate? = nil, claims: EnumSet<EnvironmentalClaim> = [],
        satisfied: EnumSet<EnvironmentalClaim> = [], isNewlyFoundHarm: Bool? = nil, restorations: [CaseID] = []
    ) {
        self.caseID = caseID
        self.kind = kind
        self.court = court
        self.trialBody = trialBody
        self.defendants = defendants
        self.fine = fine
        self.acceptedOn = acceptedOn
        self.isSuspended = isSuspended
        self.finalOn = finalOn
        self.claims = claims
        self.satisfied = satisfied
        self.isNewlyFoundHarm = isNewlyFoundHarm
        self.restorations = restorations
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("case", value?.caseID), try c.field("kind", value?.kind),
            court: try c.optional("court", value?.court), trialBody: try c.optional("trialBody", value?.trialBody),
            defendants: try c.optional("defendants", value?.defendants), fine: try c.optional("fine", value?.fine),
            acceptedOn: try c.optional("acceptedOn", value?.acceptedOn),
            isSuspended: try c.defaulted("isSuspended", value?.isSuspended, default: false),
            finalOn: try c.optional("finalOn", value?.finalOn),
            claims: try c.defaulted("claims", value?.claims, default: []),
            satisfied: try c.defaulted("satisfied", value?.satisfied, default: []),
            isNewlyFoundHarm: try c.optional("isNewlyFoundHarm", value?.isNewlyFoundHarm),
            restorations: try c.defaulted("restorations", value?.restorations, default: []))
    }
}
