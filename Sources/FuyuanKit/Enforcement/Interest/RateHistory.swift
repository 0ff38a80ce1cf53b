/// A published yearly rate over time: each rate holds from its day until the next.
public struct RateHistory: Sendable, Hashable {
    /// A rate and the first day it holds.
    @frozen
    public struct Step: Sendable, Hashable {
        /// The first day.
        public let since: CivilDate
        /// The rate a year: 1 is 100 %.
        public let rate: Ratio

        /// A rate from a day on.
        public init(_ since: CivilDate, _ rate: Ratio) {
            self.since = since
            self.rate = rate
        }
    }

    /// What it is called.
    public let name: Bilingual
    /// The rates, the earliest first.
    public let steps: [Step]
    /// The last day the history speaks for; nil where the last rate holds without end.
    public let knownUntil: CivilDate?
    /// Where it was published; empty where not said.
    public let basis: Basis

    /// A history; the steps may come in any order, of two for one day the later given holds. O(n log n).
    public init(_ name: Bilingual, _ steps: [Step], knownUntil: CivilDate? = nil, _ basis: Basis = Basis()) {
        self.name = name
        self.knownUntil = knownUntil
        self.basis = basis
        var sorted: [Step] = []
        for (_, step) in steps.enumerated().sorted(by: { ($0.1.since, $0.0) < ($1.1.since, $1.0) }) {
            if sorted.last?.since == step.since { sorted.removeLast() }
            sorted.append(step)
        }
        self.steps = sorted
    }

    /// The rate on a day; nil before the first, and after ``knownUntil``. O(log n).
    public func rate(on day: CivilDate) -> Ratio? {
        if let knownUntil, day > knownUntil { return nil }
        return index(on: day).map { steps[$0].rate }
    }

    /// This history up to the first day of another, and that one from then on: benchmark rates, then LPR.
    public func followed(by later: RateHistory) -> RateHistory {
        guard let first = later.steps.first?.since else { return self }
        return RateHistory(
            Bilingual("\(name.zh)、\(later.name.zh)", "\(name.en), then \(later.name.en)"),
            steps.filter { $0.since < first } + later.steps, knownUntil: later.knownUntil, later.basis)
    }

    /// The rates in force on days given by ordinals, cut where the rate changes.
    func cuts(_ days: Range<Int>) throws(InterestError) -> [(days: Range<Int>, rate: Ratio)] {
        var cuts: [(days: Range<Int>, rate: Ratio)] = []
        var low = days.lowerBound
        while low < days.upperBound {
            guard let day = CivilDate(ordinal: low) else { throw .overflow }
            guard let at = index(on: day) else { throw .rateUnknown(day) }
            if let knownUntil, day > knownUntil { throw .rateUnknown(day) }
            var high = days.upperBound
            if at + 1 < steps.count { high = Swift.min(high, Int(steps[at + 1].since.ordinal)) }
            if let knownUntil { high = Swift.min(high, Int(knownUntil.ordinal) + 1) }
            if let last = cuts.last, last.rate == steps[at].rate {
                cuts[cuts.count - 1].days = last.days.lowerBound..<high
            } else {
                cuts.append((low..<high, steps[at].rate))
            }
            low = high
        }
        return cuts
    }

    /// The place of the step that holds on a day.
    private func index(on day: CivilDate) -> Int? {
        var (low, high) = (0, steps.count)
        while low < high {
            let middle = (low + high) / 2
            if steps[middle].since <= day { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }
}
