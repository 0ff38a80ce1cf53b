/// The money on one account, and what of it the law sets apart.
public struct AccountBalance: WireRecord {
    /// Which account.
    public var name: String
    /// The balance; 0 or more.
    public var balance: Money
    /// Why money on it is set apart; nil where none is.
    public var protection: ProtectedFunds?
    /// How much of the balance is set apart; nil for all of it.
    public var earmarked: Money?
    /// The project whose migrant workers it pays; nil when not said.
    public var project: String?
    /// For a letter-of-credit margin: whether it no longer secures the letter; nil when not known.
    public var isMarginFree: Bool?

    /// The money on one account, and what of it the law sets apart.
    public init(
        _ name: String,
        balance: Money,
        protection: ProtectedFunds? = nil,
        earmarked: Money? = nil,
        project: String? = nil,
        isMarginFree: Bool? = nil
    ) {
        self.name = name
        self.balance = balance
        self.protection = protection
        self.earmarked = earmarked
        self.project = project
        self.isMarginFree = isMarginFree
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("name", value?.name),
            balance: try c.field("balance", value?.balance),
            protection: try c.optional("protection", value?.protection),
            earmarked: try c.optional("earmarked", value?.earmarked),
            project: try c.optional("project", value?.project),
            isMarginFree: try c.optional("isMarginFree", value?.isMarginFree))
    }

    /// How much is set apart; nil where an amount is negative or larger than the balance.
    public var setApart: Money? {
        guard !balance.isNegative else { return nil }
        guard protection != nil else { return .zero }
        let part = earmarked ?? balance
        return part.isNegative || part > balance ? nil : part
    }
}
