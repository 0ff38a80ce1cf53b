/// A change as a report printed it: “同比上升1.17%”. Of a count that is a share of the base; of a percentage it may also be
/// meant in percentage points, and only the report can say which.
/// law: mediation.V110
public struct PublishedChange: Sendable, Hashable {
    /// What a printed change may mean.
    @nonexhaustive
    public enum Kind: UInt8, Vocabulary {
        /// 增幅: a share of the base.
        case relative
        /// 百分点: the difference of two percentages.
        case points

        public var term: Term {
            switch self {
            case .relative: Term("relative", "按增幅（%）", "as a share of the base (%)")
            case .points: Term("points", "按百分点", "in percentage points")
            }
        }
    }

    /// One way to read it.
    public struct Reading: Sendable, Hashable {
        /// How the change is meant.
        public let kind: Kind
        /// The figure a year before that follows from it; undefined where none does.
        public let base: IndicatorValue
        /// Whether the change computed again from that base prints as published.
        public let isConsistent: Bool
    }

    /// The figure after the change.
    public let now: IndicatorValue
    /// The change in units of 10^-`decimals` percent or points; negative for a fall.
    public let figure: Int64
    /// How many decimals were printed, 0…16.
    public let decimals: Int
    /// What the report says it is; nil where it does not say.
    public let declared: Kind?
    /// Where it was printed.
    public let basis: Basis

    /// A change as printed; nil when the decimals are not 0…16.
    public init?(
        now: IndicatorValue, by figure: Int64, decimals: Int, declared: Kind? = nil, _ basis: Basis = Basis()
    ) {
        guard Percent(figure, decimals: decimals) != nil else { return nil }
        self.now = now
        self.figure = figure
        self.decimals = decimals
        self.declared = declared
        self.basis = basis
    }

    /// Every way to read it: one where the report says what it means or the figure is a count, otherwise both, points
    /// first.
    public var readings: [Reading] {
        let kinds: [Kind] = now.unit == .percent ? declared.map { [$0] } ?? [.points, .relative] : [.relative]
        return kinds.map(reading)
    }

    private func reading(_ kind: Kind) -> Reading {
        let none = Reading(kind: kind, base: .undefined(.missingBase, in: now.unit), isConsistent: false)
        guard let number = now.number, let change = Percent(figure, decimals: decimals) else { return none }
        switch kind {
        case .points:
            guard let points = PercentagePoints(figure, decimals: decimals),
                let base = Percent(fraction: number).before(rise: points)
            else { return none }
            return Reading(
                kind: kind, base: IndicatorValue(base.fraction, in: .percent),
                isConsistent: base.fraction >= .zero && base.fraction <= .one)
        case .relative:
            guard now.unit != .percent else {
                guard let base = Percent(fraction: number).before(rise: change) else { return none }
                return Reading(
                    kind: kind, base: IndicatorValue(base.fraction, in: .percent),
                    isConsistent: base.fraction >= .zero && base.fraction <= .one)
            }
            guard let count = now.count, let base = change.base(of: count) else { return none }
            let again = Percent(changeFrom: base, to: count)?.text(decimals: decimals)
            return Reading(
                kind: kind, base: IndicatorValue(base, in: now.unit),
                isConsistent: again == change.text(decimals: decimals))
        }
    }

    /// The missing unit of the change, where a percentage changed and the report does not say how it is meant.
    public var findings: [Finding] {
        guard now.unit == .percent, declared == nil, let change = Percent(figure, decimals: decimals) else { return [] }
        let printed = change.text(decimals: decimals)
        func base(_ kind: Kind) -> String { reading(kind).base.text(in: .zh) }
        return [
            Finding(
                "mediation.V110", .error, at: "change", basis,
                "“\(printed)”未写明是增幅还是百分点：按百分点，上年为\(base(.points))；按增幅，上年为\(base(.relative))",
                "“\(printed)” is not said to be percent or points: in points the base is \(base(.points)), in percent"
                    + " \(base(.relative))")
        ]
    }
}
