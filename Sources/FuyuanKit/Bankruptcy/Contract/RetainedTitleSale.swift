/// 所有权保留买卖: a sale under retained title in bankruptcy, when the administrator continues it (破产法司法解释二 arts. 34,
/// 35 for a bankrupt seller, 37 for a bankrupt buyer).
public struct RetainedTitleSale: WireRecord {
    /// The price.
    public var price: Money
    /// What of it is paid.
    public var paid: Money
    /// Whether the bankrupt is the seller; otherwise the buyer.
    public var debtorIsSeller: Bool
    /// Whether a third person acquired the thing, or a right in it, in good faith.
    public var hasGoodFaithThirdParty: Bool

    /// A sale under retained title.
    public init(price: Money, paid: Money, debtorIsSeller: Bool, hasGoodFaithThirdParty: Bool = false) {
        self.price = price
        self.paid = paid
        self.debtorIsSeller = debtorIsSeller
        self.hasGoodFaithThirdParty = hasGoodFaithThirdParty
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            price: try c.field("price", value?.price), paid: try c.field("paid", value?.paid),
            debtorIsSeller: try c.field("debtorIsSeller", value?.debtorIsSeller),
            hasGoodFaithThirdParty: try c.defaulted(
                "hasGoodFaithThirdParty", value?.hasGoodFaithThirdParty, default: false))
    }

    /// The share of the price from which the seller cannot take the thing back: 75 percent or more.
    public static let decisiveShare = Ratio(3, 4) ?? .one

    /// Whether the seller may take the thing back from a buyer in breach: not once 75 percent is paid, nor from a third
    /// person in good faith. Nil for a price that is not above zero.
    public var mayRetrieve: Bool? {
        guard price > .zero, let share = paid.ratio(to: price) else { return nil }
        return share < Self.decisiveShare && !hasGoodFaithThirdParty
    }

    /// What falls due at acceptance where the bankrupt is the buyer: all that is unpaid; nil for a bankrupt seller, or
    /// beyond what can be held.
    public var dueAtAcceptance: Money? {
        guard !debtorIsSeller, let rest = price.subtracting(paid) else { return nil }
        return rest.isNegative ? .zero : rest
    }

    /// What is wrong with taking the thing back.
    public var retrievalFindings: [Finding] {
        guard mayRetrieve == false else { return [] }
        return [
            Finding(
                "bankruptcy.retained-title/no-retrieval", .error, at: "paid",
                Basis(.bankruptcyInterpretation2(debtorIsSeller ? 35 : 37, 2)),
                "买受人已支付标的物总价款百分之七十五以上或者第三人善意取得的，出卖人不得取回",
                "no retrieval once 75 % of the price is paid or a third person acquired in good faith")
        ]
    }
}
