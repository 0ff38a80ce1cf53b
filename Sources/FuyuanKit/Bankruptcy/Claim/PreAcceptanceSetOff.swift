/// A set-off made in the six months before acceptance, which the administrator may have annulled (破产法司法解释二 art. 44).
public struct PreAcceptanceSetOff: Sendable, Hashable {
    /// The day it was made.
    public let day: CivilDate
    /// The day of acceptance.
    public let acceptedOn: CivilDate
    /// Whether the ground of bankruptcy already existed; nil when not known.
    public let groundExisted: Bool?
    /// What stands against it.
    public let facts: SetOffFacts

    /// A set-off before acceptance.
    public init(on day: CivilDate, acceptedOn: CivilDate, groundExisted: Bool?, _ facts: SetOffFacts) {
        self.day = day
        self.acceptedOn = acceptedOn
        self.groundExisted = groundExisted
        self.facts = facts
    }

    /// Whether it may be annulled; nil where that depends on what is not known.
    /// law: bankruptcy.tl.setoff.preAcceptance
    public var isAnnullable: Bool? {
        guard let window = AvoidanceWindow(months: 6, before: acceptedOn), window.contains(day),
            !facts.bars.isDisjoint(with: SetOffBar.annullable)
        else { return false }
        return groundExisted
    }

    /// The last day the administrator may sue to annul it.
    public func lastDay(in law: LegalContext) -> CivilDate? {
        TimeLimit.preAcceptanceSetOff.lastDay(from: acceptedOn, in: law, governedBy: acceptedOn)
    }
}
