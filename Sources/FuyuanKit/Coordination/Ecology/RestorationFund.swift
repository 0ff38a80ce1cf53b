/// 生态环境修复资金: money paid for restoration, what it was used for, and whether the work was accepted.
public struct RestorationFund: WireRecord {
    /// One use of the money.
    public struct Use: WireRecord {
        /// What for.
        public var purpose: String
        /// How much.
        public var amount: Money
        /// The order to restore it serves; nil where there is none.
        public var restoration: CaseID?
        /// Whether the work it paid for was accepted on inspection; nil where not known.
        public var isAccepted: Bool?

        /// A use.
        public init(_ purpose: String, _ amount: Money, for restoration: CaseID? = nil, isAccepted: Bool? = nil) {
            self.purpose = purpose
            self.amount = amount
            self.restoration = restoration
            self.isAccepted = isAccepted
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                try c.field("purpose", value?.purpose), try c.field("amount", value?.amount),
                for: try c.optional("restoration", value?.restoration),
                isAccepted: try c.optional("isAccepted", value?.isAccepted))
        }
    }

    /// What was paid in.
    public var amount: Money
    /// The role that paid.
    public var payer: LiaisonRole
    /// What it was used for.
    public var uses: [Use]

    /// A fund.
    public init(_ amount: Money, from payer: LiaisonRole, uses: [Use] = []) {
        self.amount = amount
        self.payer = payer
        self.uses = uses
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("amount", value?.amount), from: try c.field("payer", value?.payer),
            uses: try c.defaulted("uses", value?.uses, default: []))
    }

    /// What is left; below zero where more was used than paid in; nil where a sum does not fit.
    public var balance: Money? {
        uses.reduce(amount as Money?) { rest, use in rest.flatMap { $0.subtracting(use.amount) } }
    }

    /// What is wrong with it: more used than paid in, money spent on work no inspection accepted. The kit’s own
    /// convention.
    public var findings: [Finding] {
        var found: [Finding] = []
        if balance.map(\.isNegative) ?? true {
            found.append(
                Finding(
                    "restoration-fund.overspent", .error, at: "uses", Basis(Citation("EDL20", 21)), "使用金额超过缴入金额",
                    "more was used than paid in"))
        }
        for (place, use) in uses.enumerated() where use.isAccepted == false {
            found.append(
                Finding(
                    "restoration-fund.not-accepted", .warning, at: "uses[\(place)]", Basis(Citation("EDL20", 21)),
                    "所用资金的修复工程未通过验收", "the work paid for was not accepted"))
        }
        return found
    }
}
