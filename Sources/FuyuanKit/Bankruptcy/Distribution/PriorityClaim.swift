/// A claim with a place before others on one specific property.
public struct PriorityClaim: Sendable, Hashable {
    /// Its number in the claims list.
    public var number: Int64
    /// What gives it its place.
    public var kind: PriorityKind
    /// What is owed.
    public var amount: Money
    /// The part that the priority does not cover: a contractor's late interest, penalties and damages.
    public var outside: Money
    /// The place among securities, the lowest first: the order of registration. Equal places share in proportion.
    public var order: Int32
    /// The most the priority covers: the property's value at acceptance for an advance notice. Nil for no limit.
    public var limit: Money?
    /// Why it has no priority; nil where it has.
    public var loss: PriorityLoss?

    /// A claim.
    public init(
        _ number: Int64, _ kind: PriorityKind, _ amount: Money, outside: Money = .zero, order: Int32 = 0,
        limit: Money? = nil, loss: PriorityLoss? = nil
    ) {
        self.number = number
        self.kind = kind
        self.amount = amount
        self.outside = outside
        self.order = order
        self.limit = limit
        self.loss = loss
    }

    /// What goes first: nothing after a loss, else the amount without what lies outside, up to the limit.
    public var covered: Money {
        guard loss == nil else { return .zero }
        let inside = Swift.max(.zero, amount.subtracting(outside) ?? .zero)
        return limit.map { Swift.min(inside, Swift.max(.zero, $0)) } ?? inside
    }
}
