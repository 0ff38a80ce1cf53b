/// A ruling on property the debtor sold or bought and that is not transferred yet (查封规定 arts. 14–17).
public struct SoldPropertyRuling: WireRecord {
    /// The ruling.
    public var ruling: MeasureRuling
    /// The sale.
    public var sale: UntransferredSale

    /// A ruling on property the debtor sold or bought and that is not transferred yet (查封规定 arts. 14–17).
    public init(
        _ ruling: MeasureRuling,
        sale: UntransferredSale
    ) {
        self.ruling = ruling
        self.sale = sale
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ruling", value?.ruling),
            sale: try c.field("sale", value?.sale))
    }
}

/// A sale by or to the debtor whose transfer is not registered, or whose title is retained.
public struct UntransferredSale: WireRecord {
    /// Whether the debtor is the seller.
    public var isSeller: Bool
    /// Whether the buyer has paid the whole price.
    public var isPaid: Bool
    /// Whether the buyer holds the property.
    public var isPossessed: Bool
    /// Whether the missing transfer is the buyer’s fault; nil when not known.
    public var isBuyerAtFault: Bool?
    /// Whether the seller kept the title until payment.
    public var isTitleRetained: Bool
    /// Whether the buyer has handed the remaining price to the court.
    public var isRestPaidToCourt: Bool
    /// Where the debtor bought: whether the creditor paid the seller the rest, or the seller agrees to be paid first from
    /// the proceeds; nil when not known.
    public var isSellerSatisfied: Bool?

    /// A sale by or to the debtor whose transfer is not registered, or whose title is retained.
    public init(
        _ isSeller: Bool,
        isPaid: Bool = false,
        isPossessed: Bool = false,
        isBuyerAtFault: Bool? = nil,
        isTitleRetained: Bool = false,
        isRestPaidToCourt: Bool = false,
        isSellerSatisfied: Bool? = nil
    ) {
        self.isSeller = isSeller
        self.isPaid = isPaid
        self.isPossessed = isPossessed
        self.isBuyerAtFault = isBuyerAtFault
        self.isTitleRetained = isTitleRetained
        self.isRestPaidToCourt = isRestPaidToCourt
        self.isSellerSatisfied = isSellerSatisfied
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("isSeller", value?.isSeller),
            isPaid: try c.defaulted("isPaid", value?.isPaid, default: false),
            isPossessed: try c.defaulted("isPossessed", value?.isPossessed, default: false),
            isBuyerAtFault: try c.optional("isBuyerAtFault", value?.isBuyerAtFault),
            isTitleRetained: try c.defaulted("isTitleRetained", value?.isTitleRetained, default: false),
            isRestPaidToCourt: try c.defaulted("isRestPaidToCourt", value?.isRestPaidToCourt, default: false),
            isSellerSatisfied: try c.optional("isSellerSatisfied", value?.isSellerSatisfied))
    }

    /// Whether the thing may be sealed; nil where it turns on something that is not known.
    ///
    /// Sold by the debtor: not when the buyer paid the whole price, holds it and is without fault, nor once he has handed
    /// the remaining price to the court. Bought by the debtor under retained title: it may be sealed, and a registered
    /// seller’s rest is paid first. Bought and only the transfer missing: it may be sealed where nothing is left to pay,
    /// the creditor paid the rest, or the seller agrees to be paid first.
    /// law: enforcement.V13
    public var maySeal: Bool? {
        guard isSeller else { return isTitleRetained || isPaid ? true : isSellerSatisfied }
        if isRestPaidToCourt { return false }
        guard isPaid, isPossessed else { return true }
        return isBuyerAtFault
    }
}
