/// 出资加速到期: capital a shareholder subscribed and has not paid in when the bankruptcy is accepted.
public struct CapitalCall: Sendable, Hashable {
    /// What was subscribed.
    public var subscribed: Money
    /// What was paid in.
    public var paid: Money
    /// The day the articles name for payment; nil where none.
    public var dueOn: CivilDate?

    /// A subscription.
    public init(subscribed: Money, paid: Money, dueOn: CivilDate? = nil) {
        self.subscribed = subscribed
        self.paid = paid
        self.dueOn = dueOn
    }

    /// What the administrator may call in from acceptance on: everything unpaid, whatever day the articles name and
    /// whatever the limitation (企业破产法 art. 35; 司法解释二 art. 20). Nothing before acceptance; nil where the figures
    /// cannot be.
    /// law: bankruptcy.edge-33
    public func callable(on day: CivilDate, acceptedOn: CivilDate?) -> Money? {
        guard let rest = subscribed.subtracting(paid), rest >= Money(fen: 0) else { return nil }
        guard let acceptedOn, day >= acceptedOn else { return Money(fen: 0) }
        return rest
    }

    /// Where that stands.
    public static let basis = Basis(.bankruptcy(35), .bankruptcyInterpretation2(20))
}
