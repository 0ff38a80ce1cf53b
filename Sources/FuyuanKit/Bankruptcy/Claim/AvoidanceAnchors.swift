/// The earlier procedures that move the anchor of the windows.
public struct AvoidanceAnchors: Sendable, Hashable {
    /// The day the petition was accepted.
    public var acceptedOn: CivilDate
    /// The day the regulator decided the revocation, where administrative clean-up came first.
    public var revocationDecidedOn: CivilDate?
    /// The day the compulsory liquidation was accepted, where it came first.
    public var liquidationAcceptedOn: CivilDate?

    /// The days.
    public init(
        acceptedOn: CivilDate, revocationDecidedOn: CivilDate? = nil, liquidationAcceptedOn: CivilDate? = nil
    ) {
        self.acceptedOn = acceptedOn
        self.revocationDecidedOn = revocationDecidedOn
        self.liquidationAcceptedOn = liquidationAcceptedOn
    }

    /// The anchor that counts: the earliest there is (破产法司法解释二 art. 10).
    /// law: bankruptcy.edge-19
    public var anchor: (kind: AvoidanceAnchor, day: CivilDate) {
        var best: (kind: AvoidanceAnchor, day: CivilDate) = (.acceptance, acceptedOn)
        if let day = revocationDecidedOn, day < best.day { best = (.revocationDecision, day) }
        if let day = liquidationAcceptedOn, day < best.day { best = (.compulsoryLiquidation, day) }
        return best
    }
}
