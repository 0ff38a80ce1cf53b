/// Which side agreed to mediate. A refusal ends what was agreed; only a fresh consent mends it.
/// law: mediation.V001
/// law: mediation.V002
@frozen
public struct Consents: Sendable, Hashable {
    /// What the first party said; nil while not asked.
    public private(set) var party: Bool?
    /// What the other side said; nil while not asked.
    public private(set) var otherParty: Bool?

    /// Nobody was asked yet.
    public init() {}

    /// Whether both sides agreed.
    public var isGiven: Bool { party == true && otherParty == true }
    /// Whether a side refused.
    public var isRefused: Bool { party == false || otherParty == false }

    /// Notes consent by a role; other roles than the parties' count for nothing.
    public mutating func give(_ role: MediationRole) { set(role, true) }

    /// Notes a refusal by a role.
    public mutating func refuse(_ role: MediationRole) { set(role, false) }

    private mutating func set(_ role: MediationRole, _ agrees: Bool) {
        if role == .party || role == .bothParties { party = agrees }
        if role == .otherParty || role == .bothParties { otherParty = agrees }
    }
}
