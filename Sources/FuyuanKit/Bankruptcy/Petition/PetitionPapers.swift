/// A request for what is missing (破产法司法解释一 art. 7).
public struct CorrectionRequest: WireRecord {
    /// What the petition does not say.
    public var items: EnumSet<PetitionItem>
    /// The annexes that are missing.
    public var annexes: EnumSet<DebtorAnnex>

    /// A request.
    public init(items: EnumSet<PetitionItem> = [], annexes: EnumSet<DebtorAnnex> = []) {
        self.items = items
        self.annexes = annexes
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            items: try c.defaulted("items", value?.items, default: []),
            annexes: try c.defaulted("annexes", value?.annexes, default: []))
    }
}

/// What a petitioner adds on request.
public struct PetitionSupplement: WireRecord {
    /// What the petition now says besides.
    public var items: EnumSet<PetitionItem>
    /// The annexes added.
    public var annexes: EnumSet<DebtorAnnex>
    /// The consents and opinions added.
    public var consents: EnumSet<PetitionConsent>
    /// Whether the evidence on the ground was added.
    public var addsEvidence: Bool
    /// Whether a draft settlement agreement was added.
    public var addsDraftAgreement: Bool

    /// A supplement.
    public init(
        items: EnumSet<PetitionItem> = [], annexes: EnumSet<DebtorAnnex> = [], consents: EnumSet<PetitionConsent> = [],
        addsEvidence: Bool = false, addsDraftAgreement: Bool = false
    ) {
        self.items = items
        self.annexes = annexes
        self.consents = consents
        self.addsEvidence = addsEvidence
        self.addsDraftAgreement = addsDraftAgreement
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            items: try c.defaulted("items", value?.items, default: []),
            annexes: try c.defaulted("annexes", value?.annexes, default: []),
            consents: try c.defaulted("consents", value?.consents, default: []),
            addsEvidence: try c.defaulted("addsEvidence", value?.addsEvidence, default: false),
            addsDraftAgreement: try c.defaulted("addsDraftAgreement", value?.addsDraftAgreement, default: false))
    }
}

/// The court's notice of a creditor's petition to the debtor.
public struct DebtorNotice: WireRecord {
    /// The day the debtor received it, or it was announced; nil for the day of the notice.
    public var receivedOn: CivilDate?
    /// Whether it was given by announcement.
    public var isAnnounced: Bool

    /// A notice.
    public init(receivedOn: CivilDate? = nil, isAnnounced: Bool = false) {
        self.receivedOn = receivedOn
        self.isAnnounced = isAnnounced
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            receivedOn: try c.optional("receivedOn", value?.receivedOn),
            isAnnounced: try c.defaulted("isAnnounced", value?.isAnnounced, default: false))
    }
}

/// The debtor's objection to a creditor's petition.
public struct DebtorObjection: WireRecord {
    /// Whether the court gave the time back (民事诉讼法 art. 86).
    public var isTimeRestored: Bool

    /// An objection.
    public init(isTimeRestored: Bool = false) { self.isTimeRestored = isTimeRestored }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isTimeRestored: try c.defaulted("isTimeRestored", value?.isTimeRestored, default: false))
    }
}

/// A ruling that accepts a petition.
public struct AcceptanceRuling: WireRecord {
    /// What is opened.
    public var procedure: BankruptcyProcedure
    /// The facts of insolvency found.
    public var grounds: EnumSet<BankruptcyGround>
    /// The number of the main case, of type 破; nil before it has one.
    public var number: CaseNumber?
    /// Whether the Supreme People's Court reviewed it first; matters for the reorganisation of a listed company.
    public var isReviewedBySupremeCourt: Bool
    /// The lower court the trial is sent down to; nil where it is not.
    public var sentDownTo: ActorID?

    /// A ruling.
    public init(
        _ procedure: BankruptcyProcedure, grounds: EnumSet<BankruptcyGround>, number: CaseNumber? = nil,
        isReviewedBySupremeCourt: Bool = false, sentDownTo: ActorID? = nil
    ) {
        self.procedure = procedure
        self.grounds = grounds
        self.number = number
        self.isReviewedBySupremeCourt = isReviewedBySupremeCourt
        self.sentDownTo = sentDownTo
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("procedure", value?.procedure), grounds: try c.field("grounds", value?.grounds),
            number: try c.optional("number", value?.number),
            isReviewedBySupremeCourt: try c.defaulted(
                "isReviewedBySupremeCourt", value?.isReviewedBySupremeCourt, default: false),
            sentDownTo: try c.optional("sentDownTo", value?.sentDownTo))
    }
}

/// A ruling that refuses a petition.
public struct RefusalRuling: WireRecord {
    /// Why.
    public var grounds: EnumSet<PetitionRefusalGround>

    /// A ruling.
    public init(_ grounds: EnumSet<PetitionRefusalGround>) { self.grounds = grounds }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("grounds", value?.grounds))
    }

    /// Whether it rests on something besides an unpaid fee (诉讼费用交纳办法 art. 20; 司法解释一 art. 8).
    /// law: bankruptcy.v12
    public var isNotForFee: Bool { !grounds.contains(.feeUnpaid) }
}

/// The service of a refusal.
public struct RefusalService: WireRecord {
    /// The day the petitioner received it; nil for the day of the entry.
    public var receivedOn: CivilDate?

    /// A service.
    public init(receivedOn: CivilDate? = nil) { self.receivedOn = receivedOn }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// An appeal against a refusal.
public struct RefusalAppeal: WireRecord {
    /// Whether the court gave the time back (民事诉讼法 art. 86).
    public var isTimeRestored: Bool

    /// An appeal.
    public init(isTimeRestored: Bool = false) { self.isTimeRestored = isTimeRestored }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isTimeRestored: try c.defaulted("isTimeRestored", value?.isTimeRestored, default: false))
    }
}

/// A petition taken one level up (破产法司法解释一 art. 9).
public struct HigherPetition: WireRecord {
    /// What the first court failed to do.
    public var failure: CourtFailure
    /// The petition, where the first court would not take it; nil where the file has it.
    public var filing: PetitionFiling?

    /// A petition to the higher court.
    public init(_ failure: CourtFailure, filing: PetitionFiling? = nil) {
        self.failure = failure
        self.filing = filing
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("failure", value?.failure), filing: try c.optional("filing", value?.filing))
    }
}

/// A decision on pre-reorganisation.
public struct PreReorganization: WireRecord {
    /// The local rule it rests on; nil when not said.
    public var rule: LocalBankruptcyRule?
    /// The last day set; nil where the rule's own length runs.
    public var until: CivilDate?

    /// A decision.
    public init(under rule: LocalBankruptcyRule? = nil, until: CivilDate? = nil) {
        self.rule = rule
        self.until = until
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(under: try c.optional("rule", value?.rule), until: try c.optional("until", value?.until))
    }
}

/// A longer pre-reorganisation.
public struct PreReorganizationExtension: WireRecord {
    /// The new last day.
    public var until: CivilDate

    /// An extension.
    public init(until: CivilDate) { self.until = until }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(until: try c.field("until", value?.until))
    }
}

/// The end of a pre-reorganisation.
public struct PreReorganizationEnd: WireRecord {
    /// Whether the local rule leaves its days out of the time to examine; no statute does.
    public var isLeftOut: Bool

    /// An end.
    public init(isLeftOut: Bool = false) { self.isLeftOut = isLeftOut }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isLeftOut: try c.defaulted("isLeftOut", value?.isLeftOut, default: false))
    }
}
