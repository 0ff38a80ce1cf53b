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

    /// A sale by or to the debtor whose transfer is not registered, or whose title is retained.
    public init(
        _ isSeller: Bool,
        isPaid: Bool = false,
        isPossessed: Bool = false,
        isBuyerAtFault: Bool? = nil,
        isTitleRetained: Bool = false,
        isRestPaidToCourt: Bool = false
    ) {
        self.isSeller = isSeller
        self.isPaid = isPaid
        self.isPossessed = isPossessed
        self.isBuyerAtFault = isBuyerAtFault
        self.isTitleRetained = isTitleRetained
        self.isRestPaidToCourt = isRestPaidToCourt
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("isSeller", value?.isSeller),
            isPaid: try c.defaulted("isPaid", value?.isPaid, default: false),
            isPossessed: try c.defaulted("isPossessed", value?.isPossessed, default: false),
            isBuyerAtFault: try c.optional("isBuyerAtFault", value?.isBuyerAtFault),
            isTitleRetained: try c.defaulted("isTitleRetained", value?.isTitleRetained, default: false),
            isRestPaidToCourt: try c.defaulted("isRestPaidToCourt", value?.isRestPaidToCourt, default: false))
    }

    /// Whether the thing may be sealed; nil where it turns on a fault that is not known.
    ///
    /// Sold by the debtor: not when the buyer paid the whole price, holds it and is without fault, nor once he has handed
    /// the remaining price to the court. Bought by the debtor under retained title: it may be sealed, and the seller’s
    /// price has to be paid for it to be disposed of.
    /// law: enforcement.V13
    public var maySeal: Bool? {
        guard isSeller else { return true }
        if isRestPaidToCourt { return false }
        guard isPaid, isPossessed else { return true }
        return isBuyerAtFault
    }
}
