/// What is known when several creditors’ distribution is opened.
public struct DistributionOpening: WireRecord {
    /// What kind of person the debtor is; nil when not known.
    public var debtor: EnforcementDebtor?
    /// The day enforcement against the debtor began; nil when not known.
    public var caseBegan: CivilDate?
    /// The court that runs the distribution; nil where not named.
    public var host: ActorID?
    /// The court whose measure on the thing came first; nil where not named.
    public var firstSeizing: ActorID?
    /// Whether that first measure is one of preservation in a suit; nil when not known.
    public var isPreservation: Bool?
    /// Whether that suit is over; nil when not known.
    public var isTrialOver: Bool?

    /// An opening.
    public init(
        debtor: EnforcementDebtor?, caseBegan: CivilDate? = nil, host: ActorID? = nil, firstSeizing: ActorID? = nil,
        isPreservation: Bool? = nil, isTrialOver: Bool? = nil
    ) {
        self.debtor = debtor
        self.caseBegan = caseBegan
        self.host = host
        self.firstSeizing = firstSeizing
        self.isPreservation = isPreservation
        self.isTrialOver = isTrialOver
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            debtor: try c.optional("debtor", value?.debtor), caseBegan: try c.optional("caseBegan", value?.caseBegan),
            host: try c.optional("host", value?.host),
            firstSeizing: try c.optional("firstSeizing", value?.firstSeizing),
            isPreservation: try c.optional("isPreservation", value?.isPreservation),
            isTrialOver: try c.optional("isTrialOver", value?.isTrialOver))
    }
}

/// A plan of distribution as drawn up.
public struct ProceedsPlan: WireRecord {
    /// How ordinary claims share.
    public var method: ProceedsMethod
    /// What is left for ordinary claims after costs and priorities.
    public var pool: Money
    /// The shares of ordinary claims, in the order of the plan.
    public var shares: [Money]

    /// A plan.
    public init(_ method: ProceedsMethod, pool: Money, shares: [Money]) {
        self.method = method
        self.pool = pool
        self.shares = shares
    }

    /// The plan that a computed sharing gives for its ordinary claims.
    public init(_ sharing: ParticipationInDistribution, of claims: [ProceedsClaim]) {
        self.init(
            sharing.method, pool: Money(fen: sharing.pool.fen - sharing.surplus.fen),
            shares: zip(claims, sharing.shares).filter { $0.0.priority == nil }.map(\.1.paid))
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("method", value?.method), pool: try c.field("pool", value?.pool),
            shares: try c.field("shares", value?.shares))
    }
}

/// An objection to a plan in writing.
public struct PlanObjection: WireRecord {
    /// The day the objector received the plan; nil for the day it was served.
    public var receivedOn: CivilDate?
    /// The amount in dispute; nil where not stated.
    public var contested: Money?

    /// An objection.
    public init(receivedOn: CivilDate? = nil, contested: Money? = nil) {
        self.receivedOn = receivedOn
        self.contested = contested
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            receivedOn: try c.optional("receivedOn", value?.receivedOn),
            contested: try c.optional("contested", value?.contested))
    }
}

/// An opposition to an objection.
public struct PlanReply: WireRecord {
    /// The day its author received the notice; nil for the day of the notice.
    public var receivedOn: CivilDate?

    /// An opposition.
    public init(receivedOn: CivilDate? = nil) { self.receivedOn = receivedOn }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// A suit on the plan.
public struct PlanSuit: WireRecord {
    /// The day the objector received the notice of the opposition; nil for the day of the notice.
    public var receivedOn: CivilDate?
    /// The amount in dispute; nil for that of the objection.
    public var contested: Money?

    /// A suit.
    public init(receivedOn: CivilDate? = nil, contested: Money? = nil) {
        self.receivedOn = receivedOn
        self.contested = contested
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            receivedOn: try c.optional("receivedOn", value?.receivedOn),
            contested: try c.optional("contested", value?.contested))
    }
}

/// What was paid out while the suit is pending, and what was kept.
public struct ContestedPayment: WireRecord {
    /// Paid out.
    public var paid: Money
    /// Deposited for the claim in dispute.
    public var deposited: Money

    /// A payment.
    public init(paid: Money, deposited: Money) {
        self.paid = paid
        self.deposited = deposited
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(paid: try c.field("paid", value?.paid), deposited: try c.field("deposited", value?.deposited))
    }
}
