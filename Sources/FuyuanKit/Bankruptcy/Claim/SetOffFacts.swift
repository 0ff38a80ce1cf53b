/// What may stand against a set-off.
public struct SetOffFacts: WireRecord {
    /// The circumstances found.
    public var circumstances: EnumSet<SetOffBar>
    /// Why the knowledge does no harm; nil for no such reason.
    public var exception: SetOffException?
    /// The value of the collateral of the claim; nil where it is not secured.
    public var collateral: Money?

    /// The facts.
    public init(
        _ circumstances: EnumSet<SetOffBar> = [], exception: SetOffException? = nil, collateral: Money? = nil
    ) {
        self.circumstances = circumstances
        self.exception = exception
        self.collateral = collateral
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("circumstances", value?.circumstances, default: []),
            exception: try c.optional("exception", value?.exception),
            collateral: try c.optional("collateral", value?.collateral))
    }

    /// The bars that apply.
    public var bars: EnumSet<SetOffBar> {
        exception == nil ? circumstances : circumstances.subtracting(SetOffBar.liftable)
    }

    /// How much of a claim the bars leave for set-off: all, the collateral's value, or nothing.
    public func ceiling(of claim: Money) -> Money {
        if bars.isEmpty { return claim }
        guard bars.isSubset(of: SetOffBar.ofArticle40), let collateral else { return .zero }
        return Swift.min(claim, Swift.max(collateral, .zero))
    }
}
