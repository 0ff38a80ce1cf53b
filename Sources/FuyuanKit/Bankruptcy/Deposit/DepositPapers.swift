/// A share put aside with the depositary or the administrator.
public struct ShareDeposit: WireRecord {
    /// Why it is not paid out.
    public var kind: DepositKind
    /// The amount.
    public var amount: Money
    /// Whose claim it is for; nil where not named.
    public var creditor: ActorID?
    /// For a conditional claim, what its condition does; nil otherwise.
    public var condition: ConditionNature?

    /// A share put aside.
    public init(
        _ kind: DepositKind, _ amount: Money, for creditor: ActorID? = nil, condition: ConditionNature? = nil
    ) {
        self.kind = kind
        self.amount = amount
        self.creditor = creditor
        self.condition = condition
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), try c.field("amount", value?.amount),
            for: try c.optional("creditor", value?.creditor), condition: try c.optional("condition", value?.condition))
    }
}

/// A day the act is about, where it is not the day of the act.
public struct NotedDay: WireRecord {
    /// The day; nil for the day of the act.
    public var day: CivilDate?

    /// A day.
    public init(_ day: CivilDate? = nil) { self.day = day }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.optional("day", value?.day))
    }
}

/// How the condition of a claim stands on the day the final distribution is announced.
public struct ConditionTest: WireRecord {
    /// Whether it was met by that day.
    public var isMet: Bool
    /// What the condition does, where the deposit did not say; nil for what the deposit said.
    public var condition: ConditionNature?

    /// A test.
    public init(isMet: Bool, of condition: ConditionNature? = nil) {
        self.isMet = isMet
        self.condition = condition
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isMet: try c.field("isMet", value?.isMet), of: try c.optional("condition", value?.condition))
    }
}

/// A round of distribution as the administrator plans it.
public struct RoundPlan: WireRecord {
    /// The number of the round, from 1.
    public var number: Int
    /// What is to be shared out.
    public var amount: Money
    /// Whether it is the last.
    public var isFinal: Bool
    /// The day the court approved the distribution plan by ruling; nil before.
    public var ruledOn: CivilDate?

    /// A round.
    public init(_ number: Int, _ amount: Money, isFinal: Bool = false, ruledOn: CivilDate?) {
        self.number = number
        self.amount = amount
        self.isFinal = isFinal
        self.ruledOn = ruledOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("number", value?.number), try c.field("amount", value?.amount),
            isFinal: try c.defaulted("isFinal", value?.isFinal, default: false),
            ruledOn: try c.optional("ruledOn", value?.ruledOn))
    }
}

/// The announcement of a round (EBL art. 116).
public struct RoundAnnouncement: WireRecord {
    /// The money shared out this time; nil where not stated.
    public var amount: Money?
    /// The claims it is shared over; nil where not stated.
    public var claims: Money?
    /// Whether it says what becomes of deposited shares; nil when not known.
    public var statesDeposits: Bool?

    /// An announcement.
    public init(amount: Money?, claims: Money?, statesDeposits: Bool? = nil) {
        self.amount = amount
        self.claims = claims
        self.statesDeposits = statesDeposits
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            amount: try c.optional("amount", value?.amount), claims: try c.optional("claims", value?.claims),
            statesDeposits: try c.optional("statesDeposits", value?.statesDeposits))
    }
}

/// What was paid out in a round.
public struct RoundPayment: WireRecord {
    /// Paid to creditors.
    public var paid: Money
    /// Deposited.
    public var deposited: Money

    /// What was paid and deposited.
    public init(paid: Money, deposited: Money = .zero) {
        self.paid = paid
        self.deposited = deposited
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            paid: try c.field("paid", value?.paid),
            deposited: try c.defaulted("deposited", value?.deposited, default: .zero))
    }
}
