/// A request to revive because the creditor was defrauded or coerced into settling (民事诉讼法 art. 241).
public struct FraudRevival: WireRecord {
    /// Whether that is shown; nil when not known.
    public var isShown: Bool?

    /// A request to revive because the creditor was defrauded or coerced into settling.
    public init(isShown: Bool? = true) {
        self.isShown = isShown
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isShown: try c.optional("isShown", value?.isShown))
    }
}

/// The judgment that a settlement is void or rescinded (执行和解规定 art. 16).
public struct SettlementVoidness: WireRecord {
    /// Whether it was rescinded; otherwise it is void.
    public var isRescinded: Bool
    /// The case; nil where not said.
    public var judgment: CaseNumber?

    /// The judgment that a settlement is void or rescinded.
    public init(isRescinded: Bool = false, judgment: CaseNumber? = nil) {
        self.isRescinded = isRescinded
        self.judgment = judgment
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isRescinded: try c.defaulted("isRescinded", value?.isRescinded, default: false),
            judgment: try c.optional("judgment", value?.judgment))
    }
}

/// A deal that was not submitted to the court, or not admitted (执行和解规定 art. 19).
public struct PrivateDeal: WireRecord {
    /// How it stands, as the debtor says or the court finds.
    public var state: PrivateDealState

    /// A deal that was not submitted to the court, or not admitted.
    public init(_ state: PrivateDealState) {
        self.state = state
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("state", value?.state))
    }
}

/// A thing given for the debt (执行和解规定 art. 6; 民诉法解释 art. 489).
public struct InKindTerms: WireRecord {
    /// What it counts for; nil where not said.
    public var value: Money?
    /// Whether no other creditor and no public interest is harmed; nil when not known.
    public var harmsNobody: Bool?

    /// A thing given for the debt.
    public init(_ value: Money? = nil, harmsNobody: Bool? = true) {
        self.value = value
        self.harmsNobody = harmsNobody
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.optional("value", value?.value), harmsNobody: try c.optional("harmsNobody", value?.harmsNobody))
    }
}

/// A claim for damage from late or defective performance (执行和解规定 art. 15).
public struct SettlementDamage: WireRecord {
    /// How much; nil where not said.
    public var amount: Money?
    /// Whether the performance was late or defective; nil when not known.
    public var isShown: Bool?

    /// A claim for damage from late or defective performance.
    public init(_ amount: Money? = nil, isShown: Bool? = true) {
        self.amount = amount
        self.isShown = isShown
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.optional("amount", value?.amount), isShown: try c.optional("isShown", value?.isShown))
    }
}

/// Enforcement on a settlement’s security or guarantor after revival (执行和解规定 art. 18).
public struct GuarantorEnforcement: WireRecord {
    /// Who; nil where not said.
    public var guarantor: ActorID?
    /// Whether the guarantor promised the court to accept direct enforcement; nil when not known.
    public var promisedDirectEnforcement: Bool?
    /// Whether the ruling makes the guarantor a debtor, which it must not.
    public var makesDebtor: Bool

    /// Enforcement on a settlement’s security or guarantor after revival.
    public init(_ guarantor: ActorID? = nil, promisedDirectEnforcement: Bool? = true, makesDebtor: Bool = false) {
        self.guarantor = guarantor
        self.promisedDirectEnforcement = promisedDirectEnforcement
        self.makesDebtor = makesDebtor
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("guarantor", value?.guarantor),
            promisedDirectEnforcement: try c.optional("promisedDirectEnforcement", value?.promisedDirectEnforcement),
            makesDebtor: try c.defaulted("makesDebtor", value?.makesDebtor, default: false))
    }
}
