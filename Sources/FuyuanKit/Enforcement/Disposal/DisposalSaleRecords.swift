/// The bid that wins.
public struct WinningBid: WireRecord {
    /// Who; nil when not said.
    public var buyer: ActorID?
    /// The price.
    public var price: Money
    /// Why he may not bid; nil where nothing is known against it.
    public var tie: BidderTie?
    /// Whether he has held the right to buy a house since he applied to bid; nil when not known.
    public var isQualified: Bool?
    /// His claim, where a creditor bids without deposit; nil for others.
    public var creditorClaim: Money?
    /// What such a creditor paid towards the deposit; nil when not known.
    public var gapPaid: Money?
    /// Whether the price of a sale was paid to qualify; nil when not known.
    public var paidInFull: Bool?
    /// The last day to pay the balance; nil for the day in the notice.
    public var payBy: CivilDate?

    /// The bid that wins.
    public init(
        _ buyer: ActorID? = nil, price: Money, tie: BidderTie? = nil, isQualified: Bool? = nil,
        creditorClaim: Money? = nil, gapPaid: Money? = nil, paidInFull: Bool? = nil, payBy: CivilDate? = nil
    ) {
        self.buyer = buyer
        self.price = price
        self.tie = tie
        self.isQualified = isQualified
        self.creditorClaim = creditorClaim
        self.gapPaid = gapPaid
        self.paidInFull = paidInFull
        self.payBy = payBy
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("buyer", value?.buyer), price: try c.field("price", value?.price),
            tie: try c.optional("tie", value?.tie), isQualified: try c.optional("isQualified", value?.isQualified),
            creditorClaim: try c.optional("creditorClaim", value?.creditorClaim),
            gapPaid: try c.optional("gapPaid", value?.gapPaid),
            paidInFull: try c.optional("paidInFull", value?.paidInFull), payBy: try c.optional("payBy", value?.payBy))
    }
}

/// Payment of the whole price.
public struct FullPayment: WireRecord {
    /// Whether the buyer of a house still has the right to buy it; nil when not known.
    public var isQualified: Bool?
    /// Whether the approvals needed are obtained; nil when not known.
    public var approvalsObtained: Bool?

    /// Payment of the whole price.
    public init(isQualified: Bool? = nil, approvalsObtained: Bool? = nil) {
        self.isQualified = isQualified
        self.approvalsObtained = approvalsObtained
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isQualified: try c.optional("isQualified", value?.isQualified),
            approvalsObtained: try c.optional("approvalsObtained", value?.approvalsObtained))
    }
}

/// Who takes the property in kind, and at what price (拍卖变卖规定 arts. 16, 20; 民诉法解释 art. 490).
public struct InKindTaking: WireRecord {
    /// Who; nil when not said.
    public var taker: ActorID?
    /// The price it is taken at.
    public var price: Money
    /// His claim that counts towards it; nil when not known.
    public var claim: Money?
    /// The day the difference was paid; nil where it was not, or none is due.
    public var differencePaidOn: CivilDate?
    /// Whether he has the right to buy a house; nil when not known.
    public var isQualified: Bool?

    /// Who takes the property in kind, and at what price (拍卖变卖规定 arts. 16, 20; 民诉法解释 art. 490).
    public init(
        _ taker: ActorID? = nil, price: Money, claim: Money? = nil, differencePaidOn: CivilDate? = nil,
        isQualified: Bool? = nil
    ) {
        self.taker = taker
        self.price = price
        self.claim = claim
        self.differencePaidOn = differencePaidOn
        self.isQualified = isQualified
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("taker", value?.taker), price: try c.field("price", value?.price),
            claim: try c.optional("claim", value?.claim),
            differencePaidOn: try c.optional("differencePaidOn", value?.differencePaidOn),
            isQualified: try c.optional("isQualified", value?.isQualified))
    }
}

/// A taking in kind by consent, without auction or sale (民诉法解释 art. 489; 执行和解规定 art. 6).
public struct InKindConsent: WireRecord {
    /// Where the wish comes from.
    public var source: InKindSource
    /// The price it is taken at; nil when not said.
    public var price: Money?
    /// Whether creditor and debtor consent; nil when not known.
    public var consented: Bool?
    /// Whether it harms neither other creditors nor the public interest; nil when not known.
    public var harmsNobody: Bool?
    /// Who takes it; nil when not said.
    public var taker: ActorID?
    /// Whether he has the right to buy a house; nil when not known.
    public var isQualified: Bool?

    /// A taking in kind by consent, without auction or sale (民诉法解释 art. 489; 执行和解规定 art. 6).
    public init(
        source: InKindSource = .partiesConsent, price: Money? = nil, consented: Bool? = nil, harmsNobody: Bool? = nil,
        taker: ActorID? = nil, isQualified: Bool? = nil
    ) {
        self.source = source
        self.price = price
        self.consented = consented
        self.harmsNobody = harmsNobody
        self.taker = taker
        self.isQualified = isQualified
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            source: try c.defaulted("source", value?.source, default: .partiesConsent),
            price: try c.optional("price", value?.price), consented: try c.optional("consented", value?.consented),
            harmsNobody: try c.optional("harmsNobody", value?.harmsNobody),
            taker: try c.optional("taker", value?.taker), isQualified: try c.optional("isQualified", value?.isQualified)
        )
    }
}

/// Why a disposal is paused.
public struct DisposalPause: WireRecord {
    /// Why.
    public var ground: PauseGround

    /// Why a disposal is paused.
    public init(_ ground: PauseGround) {
        self.ground = ground
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("ground", value?.ground))
    }
}

/// Why a disposal is called off.
public struct DisposalWithdrawal: WireRecord {
    /// Why.
    public var ground: DisposalWithdrawalGround

    /// Why a disposal is called off.
    public init(_ ground: DisposalWithdrawalGround) {
        self.ground = ground
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("ground", value?.ground))
    }
}

/// Why a disposal is set aside.
public struct DisposalAnnulment: WireRecord {
    /// Why.
    public var ground: AnnulmentGround
    /// The day of the objection; nil when not known.
    public var objectedOn: CivilDate?
    /// The day enforcement ended; nil where it goes on.
    public var enforcementEndedOn: CivilDate?

    /// Why a disposal is set aside.
    public init(_ ground: AnnulmentGround, objectedOn: CivilDate? = nil, enforcementEndedOn: CivilDate? = nil) {
        self.ground = ground
        self.objectedOn = objectedOn
        self.enforcementEndedOn = enforcementEndedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground), objectedOn: try c.optional("objectedOn", value?.objectedOn),
            enforcementEndedOn: try c.optional("enforcementEndedOn", value?.enforcementEndedOn))
    }
}
