/// 案结事了率: the counts of reconsiderations after which nobody sued or petitioned. Tallies of parts add up in any order.
/// law: administrative.I21
public struct LastingResolutionTally: Sendable, Hashable {
    /// Reconsiderations concluded.
    public var concluded: Int64
    /// Of them, those with no later suit or petition.
    public var lasting: Int64

    /// A tally; nothing counted unless said.
    public init(lasting: Int64 = 0, concluded: Int64 = 0) {
        self.lasting = lasting
        self.concluded = concluded
    }

    /// The tally of both; nil when a count does not fit.
    public func merged(with other: LastingResolutionTally) -> LastingResolutionTally? {
        Count.sums([lasting, concluded], [other.lasting, other.concluded]).map {
            LastingResolutionTally(lasting: $0[0], concluded: $0[1])
        }
    }

    /// The rate; nil where nothing was concluded.
    public var rate: Percent? { Count.share(lasting, of: concluded) }

    /// How many points another period is above this one; nil where a rate is undefined.
    public func points(to other: LastingResolutionTally) -> PercentagePoints? {
        guard let then = rate, let now = other.rate else { return nil }
        return now.points(above: then)
    }
}
