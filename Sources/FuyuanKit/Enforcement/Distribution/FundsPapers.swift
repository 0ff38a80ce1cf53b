/// Money that arrived on the court’s account.
public struct FundsReceipt: WireRecord {
    /// The amount.
    public var amount: Money
    /// The day the finance unit gave notice of arrival; nil when not known, and the day of the act counts.
    public var noticedOn: CivilDate?
    /// Who paid; nil where not named.
    public var payer: ActorID?

    /// An arrival.
    public init(_ amount: Money, noticedOn: CivilDate? = nil, payer: ActorID? = nil) {
        self.amount = amount
        self.noticedOn = noticedOn
        self.payer = payer
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("amount", value?.amount), noticedOn: try c.optional("noticedOn", value?.noticedOn),
            payer: try c.optional("payer", value?.payer))
    }
}

/// Money claimed to a case (一案一账号).
public struct FundsClaim: WireRecord {
    /// The account of the case; nil where none is named.
    public var account: String?

    /// A claim.
    public init(account: String?) { self.account = account }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(account: try c.optional("account", value?.account))
    }
}

/// How money of a case is divided.
public struct FundsCalculation: WireRecord {
    /// For creditors.
    public var toCreditors: Money
    /// The application fee and costs of enforcement.
    public var costs: Money
    /// Back to the debtor.
    public var toDebtor: Money

    /// A calculation.
    public init(toCreditors: Money, costs: Money = .zero, toDebtor: Money = .zero) {
        self.toCreditors = toCreditors
        self.costs = costs
        self.toDebtor = toDebtor
    }

    /// All of it; nil where it does not fit.
    public var total: Money? { Money.sum([toCreditors, costs, toDebtor]) }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            toCreditors: try c.field("toCreditors", value?.toCreditors),
            costs: try c.defaulted("costs", value?.costs, default: .zero),
            toDebtor: try c.defaulted("toDebtor", value?.toDebtor, default: .zero))
    }
}

/// A payment to creditors.
public struct FundsPayment: WireRecord {
    /// The amount.
    public var amount: Money
    /// To whom; nil where not named.
    public var creditor: ActorID?

    /// A payment.
    public init(_ amount: Money, to creditor: ActorID? = nil) {
        self.amount = amount
        self.creditor = creditor
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("amount", value?.amount), to: try c.optional("creditor", value?.creditor))
    }
}

/// Money held back.
public struct FundsHold: WireRecord {
    /// Why; nil where not stated.
    public var reason: FundsHoldReason?
    /// Who approved it; nil where nobody did.
    public var approvedBy: ActorID?

    /// A holding back.
    public init(_ reason: FundsHoldReason?, approvedBy: ActorID?) {
        self.reason = reason
        self.approvedBy = approvedBy
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("reason", value?.reason), approvedBy: try c.optional("approvedBy", value?.approvedBy))
    }
}
