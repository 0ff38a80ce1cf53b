/// How a tally differs from one kept earlier: a published figure stays as it was, and what moved since is named.
public struct IndicatorRevision: Sendable, Hashable {
    /// Units that were not counted before, in the order of their bytes.
    public let added: [IndicatorContribution]
    /// Units that are no longer counted.
    public let removed: [IndicatorContribution]
    /// Units that are counted otherwise, by what they are now.
    public let changed: [IndicatorContribution]
    /// The figure as it was.
    public let before: IndicatorValue
    /// The figure as it is.
    public let after: IndicatorValue

    /// Whether nothing moved.
    public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }
}

extension IndicatorTally {
    /// What moved since a tally that was kept. A unit in conflict is not counted.
    /// - Throws: ``IndicatorProblem`` where the two do not mean the same.
    public func revision(since kept: IndicatorTally) throws(IndicatorProblem) -> IndicatorRevision {
        if let problem = IndicatorProblem(between: definition, kept.definition) { throw problem }
        guard period == kept.period else { throw .otherPeriod(period, kept.period) }
        let (now, then) = (kept.differing(from: self), differing(from: kept))
        return IndicatorRevision(
            added: now.missing, removed: then.missing, changed: now.different, before: kept.value, after: value)
    }

    /// What another tally counts that this one does not, or counts otherwise.
    private func differing(
        from other: IndicatorTally
    ) -> (missing: [IndicatorContribution], different: [IndicatorContribution]) {
        var (missing, different) = ([IndicatorContribution](), [IndicatorContribution]())
        for one in other.counted.sorted(by: IndicatorContribution.precedes) {
            guard let own = agreed[one.unit] else {
                missing.append(one)
                continue
            }
            if own != one { different.append(one) }
        }
        return (missing, different)
    }
}
