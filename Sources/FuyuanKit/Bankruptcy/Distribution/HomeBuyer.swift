/// A buyer of a home from the debtor, and what the facts give: the home, the money, or an ordinary claim.
///
/// law: bankruptcy.edge-42
public struct HomeBuyer: Sendable, Hashable {
    /// What a buyer may ask for before the contractor and the mortgagees.
    @nonexhaustive
    public enum Right: UInt8, Vocabulary {
        /// The home itself; it leaves the property that is shared out.
        case delivery
        /// The price back, first of all.
        case refund
        /// Neither: an ordinary claim.
        case none

        public var term: Term {
            switch self {
            case .delivery: Term("delivery", "房屋交付请求权优先", "delivery of the home")
            case .refund: Term("refund", "价款返还请求权优先", "refund of the price")
            case .none: Term("none", "不享有优先权", "no priority")
            }
        }
    }

    /// Bought to live in.
    public var isForLiving: Bool
    /// The whole price is paid, or the rest was before argument at first instance ended.
    public var isPaid: Bool
    /// The home can still be delivered.
    public var canBeDelivered: Bool

    /// A buyer.
    public init(isForLiving: Bool, isPaid: Bool, canBeDelivered: Bool) {
        self.isForLiving = isForLiving
        self.isPaid = isPaid
        self.canBeDelivered = canBeDelivered
    }

    /// Why there is no priority; nil where there is.
    public var loss: PriorityLoss? { isForLiving ? isPaid ? nil : .priceNotPaid : .notForLiving }

    /// What the buyer may ask for (商品房消费者权利保护批复).
    public var right: Right { loss != nil ? .none : canBeDelivered ? .delivery : .refund }
}
