/// A rejection and why.
public struct RejectedClaim: WireRecord {
    /// Why.
    public var ground: RejectionGround

    /// A rejection.
    public init(_ ground: RejectionGround) { self.ground = ground }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("ground", value?.ground))
    }
}

/// Why a claim is not decided yet.
public struct DeferredClaim: WireRecord {
    /// Why.
    public var cause: DeferralCause

    /// A deferral.
    public init(_ cause: DeferralCause) { self.cause = cause }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("cause", value?.cause))
    }
}

/// An objection to the table (破产法司法解释三 art. 8).
public struct ClaimObjection: WireRecord {
    /// Who objects to whose claim.
    public var objector: ClaimObjector
    /// Whether reasons and legal ground were stated; nil when not known.
    public var reasonsStated: Bool?

    /// An objection.
    public init(by objector: ClaimObjector, reasonsStated: Bool? = true) {
        self.objector = objector
        self.reasonsStated = reasonsStated
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            by: try c.field("objector", value?.objector),
            reasonsStated: try c.optional("reasonsStated", value?.reasonsStated))
    }
}

/// The administrator's answer to an objection.
public struct ClaimExplanation: WireRecord {
    /// The amount after adjustment; nil where it stays.
    public var adjusted: Money?

    /// An answer.
    public init(adjusted: Money? = nil) { self.adjusted = adjusted }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(adjusted: try c.optional("adjusted", value?.adjusted))
    }
}

/// What a ruling, judgment or award fixes.
public struct FixedClaim: WireRecord {
    /// The amount; nil for the amount in the table.
    public var amount: Money?

    /// An amount fixed.
    public init(_ amount: Money? = nil) { self.amount = amount }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.optional("amount", value?.amount))
    }
}

/// An amount of money that an act sets.
public struct ClaimAmount: WireRecord {
    /// The amount.
    public var amount: Money

    /// An amount.
    public init(_ amount: Money) { self.amount = amount }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("amount", value?.amount))
    }
}

/// A payment on a claim.
public struct ClaimPayment: WireRecord {
    /// The amount paid.
    public var amount: Money
    /// The number of the round it belongs to, counted from 1; nil outside a round.
    public var round: Int?

    /// A payment.
    public init(_ amount: Money, round: Int? = nil) {
        self.amount = amount
        self.round = round
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("amount", value?.amount), round: try c.optional("round", value?.round))
    }
}

/// A share put aside for a claim.
public struct ClaimDeposit: WireRecord {
    /// The amount.
    public var amount: Money
    /// Why it is not paid out.
    public var kind: DepositKind

    /// A share put aside.
    public init(_ amount: Money, as kind: DepositKind) {
        self.amount = amount
        self.kind = kind
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("amount", value?.amount), as: try c.field("kind", value?.kind))
    }
}

/// A claim nobody declared, exercised after a plan or settlement was performed, on the terms of claims of its class
/// (EBL art. 92(2), 100(3)).
public struct SameClassTerms: WireRecord {
    /// The claim.
    public var claim: ClaimParticulars
    /// What the terms of its class give it.
    public var payable: Money

    /// A claim and what its class gets.
    public init(_ claim: ClaimParticulars, payable: Money) {
        self.claim = claim
        self.payable = payable
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("claim", value?.claim), payable: try c.field("payable", value?.payable))
    }
}

/// A notice of set-off (EBL art. 40; 破产法司法解释二 art. 41–43).
public struct SetOffNotice: WireRecord {
    /// What the creditor owes the debtor.
    public var debt: Money
    /// What may stand against it.
    public var facts: SetOffFacts
    /// Whether it benefits the estate, where the administrator claims it; nil when not known.
    public var benefitsEstate: Bool?
    /// The last day to contest it, where one was agreed; nil for three months.
    public var contestUntil: CivilDate?

    /// A notice.
    public init(
        debt: Money, facts: SetOffFacts = SetOffFacts(), benefitsEstate: Bool? = nil, contestUntil: CivilDate? = nil
    ) {
        self.debt = debt
        self.facts = facts
        self.benefitsEstate = benefitsEstate
        self.contestUntil = contestUntil
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            debt: try c.field("debt", value?.debt),
            facts: try c.defaulted("facts", value?.facts, default: SetOffFacts()),
            benefitsEstate: try c.optional("benefitsEstate", value?.benefitsEstate),
            contestUntil: try c.optional("contestUntil", value?.contestUntil))
    }
}

/// The administrator's suit against a set-off.
public struct SetOffContest: WireRecord {
    /// Whether there is good reason to come late; nil when not known.
    public var goodReason: Bool?

    /// A suit.
    public init(goodReason: Bool? = nil) { self.goodReason = goodReason }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(goodReason: try c.optional("goodReason", value?.goodReason))
    }
}
