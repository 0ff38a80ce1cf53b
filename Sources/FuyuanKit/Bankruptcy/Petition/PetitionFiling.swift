/// A petition as handed in (企业破产法 art. 8).
public struct PetitionFiling: WireRecord {
    /// What is asked for.
    public var procedure: BankruptcyProcedure
    /// The debtor.
    public var debtor: PetitionedDebtor
    /// The facts of insolvency alleged.
    public var grounds: EnumSet<BankruptcyGround>
    /// What the petition says.
    public var items: EnumSet<PetitionItem>
    /// What a debtor hands in beside it.
    public var annexes: EnumSet<DebtorAnnex>
    /// Whether the evidence on the ground is there.
    public var hasEvidence: Bool
    /// Whether a draft settlement agreement is there.
    public var hasDraftAgreement: Bool
    /// The consents and opinions obtained.
    public var consents: EnumSet<PetitionConsent>
    /// Whether a written receipt was given; nil when not known.
    public var receiptIssued: Bool?
    /// The court that holds it; nil when the entry does not say.
    public var court: ActorID?
    /// The place the court's district covers; nil when not said.
    public var courtPlace: DivisionCode?
    /// The number of the examination, of type 破申; nil before it has one.
    public var number: CaseNumber?
    /// The day it was docketed under that number; nil for the day of the petition.
    public var docketedOn: CivilDate?
    /// Whether others petition for the same debtor.
    public var hasRivals: Bool
    /// Whether the debtor consented to the transfer from enforcement, and not a creditor; matters there only.
    public var isDebtorsConsent: Bool

    /// A petition; complete unless said otherwise.
    public init(
        _ procedure: BankruptcyProcedure, _ debtor: PetitionedDebtor = PetitionedDebtor(),
        grounds: EnumSet<BankruptcyGround> = [], items: EnumSet<PetitionItem> = .all,
        annexes: EnumSet<DebtorAnnex> = [], hasEvidence: Bool = true, hasDraftAgreement: Bool = false,
        consents: EnumSet<PetitionConsent> = [], receiptIssued: Bool? = true, court: ActorID? = nil,
        courtPlace: DivisionCode? = nil, number: CaseNumber? = nil, docketedOn: CivilDate? = nil,
        hasRivals: Bool = false,
        isDebtorsConsent: Bool = false
    ) {
        self.procedure = procedure
        self.debtor = debtor
        self.grounds = grounds
        self.items = items
        self.annexes = annexes
        self.hasEvidence = hasEvidence
        self.hasDraftAgreement = hasDraftAgreement
        self.consents = consents
        self.receiptIssued = receiptIssued
        self.court = court
        self.courtPlace = courtPlace
        self.number = number
        self.docketedOn = docketedOn
        self.hasRivals = hasRivals
        self.isDebtorsConsent = isDebtorsConsent
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("procedure", value?.procedure),
            try c.defaulted("debtor", value?.debtor, default: PetitionedDebtor()),
            grounds: try c.defaulted("grounds", value?.grounds, default: []),
            items: try c.defaulted("items", value?.items, default: .all),
            annexes: try c.defaulted("annexes", value?.annexes, default: []),
            hasEvidence: try c.defaulted("hasEvidence", value?.hasEvidence, default: true),
            hasDraftAgreement: try c.defaulted("hasDraftAgreement", value?.hasDraftAgreement, default: false),
            consents: try c.defaulted("consents", value?.consents, default: []),
            receiptIssued: try c.optional("receiptIssued", value?.receiptIssued),
            court: try c.optional("court", value?.court),
            courtPlace: try c.optional("courtPlace", value?.courtPlace),
            number: try c.optional("number", value?.number),
            docketedOn: try c.optional("docketedOn", value?.docketedOn),
            hasRivals: try c.defaulted("hasRivals", value?.hasRivals, default: false),
            isDebtorsConsent: try c.defaulted("isDebtorsConsent", value?.isDebtorsConsent, default: false))
    }

    /// What kind of petitioner a role is here; nil for a role that opens no case.
    public func petitioner(_ role: BankruptcyRole) -> PetitionerKind? {
        PetitionerKind(role, of: debtor, isDissolved: grounds.contains(.dissolvedUnliquidated))
    }
}
