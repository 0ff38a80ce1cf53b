/// The property whose disposal is opened (参考价规定 arts. 1–3).
public struct DisposalOpening: WireRecord {
    /// What it is.
    public var kind: DisposalPropertyKind
    /// How it is to be sold.
    public var manner: AuctionManner
    /// Whether it is a house where buying houses is restricted (竞买人资格规定 art. 1).
    public var isHouse: Bool
    /// Whether it is property of the debtor in a criminal case (刑事涉财产执行规定).
    public var isCriminal: Bool
    /// Whether the transfer of this equity needs an approval (强制执行股权规定 art. 15).
    public var needsApproval: Bool
    /// The day it came under a control measure; nil when not known.
    public var controlledOn: CivilDate?
    /// Whether it is known that no measure holds it.
    public var isUncontrolled: Bool
    /// Whether title, burdens, occupancy, taxes and defects were checked; nil when not known.
    public var titleChecked: Bool?

    /// The property whose disposal is opened (参考价规定 arts. 1–3).
    public init(
        _ kind: DisposalPropertyKind, manner: AuctionManner = .online, isHouse: Bool = false, isCriminal: Bool = false,
        needsApproval: Bool = false, controlledOn: CivilDate? = nil, isUncontrolled: Bool = false,
        titleChecked: Bool? = nil
    ) {
        self.kind = kind
        self.manner = manner
        self.isHouse = isHouse
        self.isCriminal = isCriminal
        self.needsApproval = needsApproval
        self.controlledOn = controlledOn
        self.isUncontrolled = isUncontrolled
        self.titleChecked = titleChecked
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), manner: try c.defaulted("manner", value?.manner, default: .online),
            isHouse: try c.defaulted("isHouse", value?.isHouse, default: false),
            isCriminal: try c.defaulted("isCriminal", value?.isCriminal, default: false),
            needsApproval: try c.defaulted("needsApproval", value?.needsApproval, default: false),
            controlledOn: try c.optional("controlledOn", value?.controlledOn),
            isUncontrolled: try c.defaulted("isUncontrolled", value?.isUncontrolled, default: false),
            titleChecked: try c.optional("titleChecked", value?.titleChecked))
    }
}

/// A commission of an inquiry or an appraisal.
public struct PricingCommission: WireRecord {
    /// The way.
    public var method: PricingMethod
    /// Whether the ways before it failed or did not fit, or the parties chose it together; nil when not known.
    public var inOrder: Bool?

    /// A commission of an inquiry or an appraisal.
    public init(_ method: PricingMethod, inOrder: Bool? = nil) {
        self.method = method
        self.inOrder = inOrder
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("method", value?.method), inOrder: try c.optional("inOrder", value?.inOrder))
    }
}

/// More time for a report (参考价规定 art. 19).
public struct PricingExtension: WireRecord {
    /// How many days.
    public var days: Int
    /// The day it was asked for; nil when not known.
    public var askedOn: CivilDate?

    /// More time for a report (参考价规定 art. 19).
    public init(_ days: Int, askedOn: CivilDate? = nil) {
        self.days = days
        self.askedOn = askedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("days", value?.days), askedOn: try c.optional("askedOn", value?.askedOn))
    }
}

/// An objection to a report on the price (参考价规定 arts. 22–24).
public struct PriceObjection: WireRecord {
    /// Whether it is aimed at the corrected report or the expert review: then none is heard.
    public var toCorrected: Bool

    /// An objection to a report on the price (参考价规定 arts. 22–24).
    public init(toCorrected: Bool = false) {
        self.toCorrected = toCorrected
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(toCorrected: try c.defaulted("toCorrected", value?.toCorrected, default: false))
    }
}

/// A reference price found (参考价规定 arts. 4–20, 27).
public struct ReferencePrice: WireRecord {
    /// The price; nil when not known.
    public var price: Money?
    /// The last day of its validity as the report gives it; nil for one year.
    public var validUntil: CivilDate?
    /// Whether both parties agreed, where it was agreed; nil when not known.
    public var bothAgreed: Bool?
    /// Whether the ways before it failed or did not fit, or the parties chose it together; nil when not known.
    public var inOrder: Bool?

    /// A reference price found (参考价规定 arts. 4–20, 27).
    public init(_ price: Money?, validUntil: CivilDate? = nil, bothAgreed: Bool? = nil, inOrder: Bool? = nil) {
        self.price = price
        self.validUntil = validUntil
        self.bothAgreed = bothAgreed
        self.inOrder = inOrder
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("price", value?.price), validUntil: try c.optional("validUntil", value?.validUntil),
            bothAgreed: try c.optional("bothAgreed", value?.bothAgreed),
            inOrder: try c.optional("inOrder", value?.inOrder))
    }
}

/// A request to auction equity that cannot be appraised (强制执行股权规定 art. 12(2)).
public struct UnpricedRequest: WireRecord {
    /// Whether the creditor asked in writing; nil when not known.
    public var inWriting: Bool?

    /// A request to auction equity that cannot be appraised (强制执行股权规定 art. 12(2)).
    public init(inWriting: Bool? = nil) {
        self.inWriting = inWriting
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(inWriting: try c.optional("inWriting", value?.inWriting))
    }
}

/// What stands before the creditor where an auction would leave nothing (拍卖变卖规定 art. 6).
public struct NoSurplusNotice: WireRecord {
    /// The reserve price set.
    public var reserve: Money
    /// Claims with priority.
    public var priorClaims: Money
    /// Costs of enforcement.
    public var costs: Money

    /// What stands before the creditor where an auction would leave nothing (拍卖变卖规定 art. 6).
    public init(reserve: Money, priorClaims: Money, costs: Money) {
        self.reserve = reserve
        self.priorClaims = priorClaims
        self.costs = costs
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            reserve: try c.field("reserve", value?.reserve),
            priorClaims: try c.field("priorClaims", value?.priorClaims), costs: try c.field("costs", value?.costs))
    }
}

/// A notice of auction or sale (网络司法拍卖规定 arts. 12–17, 26, 27).
public struct AuctionNotice: WireRecord {
    /// Price and deposit.
    public var terms: AuctionTerms
    /// The day bidding opens; nil when not known.
    public var biddingOn: CivilDate?
    /// The day parties and holders of pre-emption were told; nil when not known.
    public var partiesToldOn: CivilDate?
    /// The day a notice was posted for those who cannot be reached: told five days later.
    public var partiesPostedOn: CivilDate?
    /// Whether a collegial panel set prices, steps, deposit and ranks; nil when not known.
    public var panelDecided: Bool?
    /// Whether the notice of equity shows capital subscribed, paid and its term; nil when not known.
    public var capitalShown: Bool?
    /// The platform; nil when not known, or not online.
    public var platform: ActorID?
    /// The last day to pay the balance; nil when not set.
    public var payBy: CivilDate?

    /// A notice of auction or sale (网络司法拍卖规定 arts. 12–17, 26, 27).
    public init(
        _ terms: AuctionTerms, biddingOn: CivilDate? = nil, partiesToldOn: CivilDate? = nil,
        partiesPostedOn: CivilDate? = nil, panelDecided: Bool? = nil, capitalShown: Bool? = nil,
        platform: ActorID? = nil, payBy: CivilDate? = nil
    ) {
        self.terms = terms
        self.biddingOn = biddingOn
        self.partiesToldOn = partiesToldOn
        self.partiesPostedOn = partiesPostedOn
        self.panelDecided = panelDecided
        self.capitalShown = capitalShown
        self.platform = platform
        self.payBy = payBy
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("terms", value?.terms), biddingOn: try c.optional("biddingOn", value?.biddingOn),
            partiesToldOn: try c.optional("partiesToldOn", value?.partiesToldOn),
            partiesPostedOn: try c.optional("partiesPostedOn", value?.partiesPostedOn),
            panelDecided: try c.optional("panelDecided", value?.panelDecided),
            capitalShown: try c.optional("capitalShown", value?.capitalShown),
            platform: try c.optional("platform", value?.platform), payBy: try c.optional("payBy", value?.payBy))
    }
}
