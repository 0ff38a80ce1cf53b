/// Who bears a fee, under which article.
public struct FeeBurden: Sendable, Hashable {
    /// Who bears it.
    public let bearer: FeeBearer
    /// Whether the bearer may claim it from the other side in a suit.
    public let mayBeClaimed: Bool
    /// The article.
    public let basis: Basis

    init(_ bearer: FeeBearer, mayBeClaimed: Bool = false, _ basis: Citation, _ second: Citation? = nil) {
        self.bearer = bearer
        self.mayBeClaimed = mayBeClaimed
        self.basis = Basis(basis, second)
    }
}
