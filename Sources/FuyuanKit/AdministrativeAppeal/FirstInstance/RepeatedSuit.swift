/// Whether a suit repeats an earlier one (重复起诉, 行诉法解释 art. 106): all three must hold.
public struct RepeatedSuit: Sendable, Hashable {
    /// Whether the parties are the same; nil when not known.
    public var sameParties: Bool?
    /// Whether the subject is the same; nil when not known.
    public var sameSubject: Bool?
    /// Whether the claim is the same, or covered by the earlier judgment; nil when not known.
    public var sameOrCoveredClaim: Bool?

    /// Two suits compared.
    public init(sameParties: Bool?, sameSubject: Bool?, sameOrCoveredClaim: Bool?) {
        self.sameParties = sameParties
        self.sameSubject = sameSubject
        self.sameOrCoveredClaim = sameOrCoveredClaim
    }

    /// Whether it is repeated; nil where the facts do not tell.
    public var isRepeated: Bool? {
        let all = [sameParties, sameSubject, sameOrCoveredClaim]
        if all.contains(false) { return false }
        return all.contains(nil) ? nil : true
    }

    /// Where it stands.
    public static let basis = Basis(
        .administrativeProcedureInterpretation(106), .administrativeProcedureInterpretation(69, 1, item: 6))
}
