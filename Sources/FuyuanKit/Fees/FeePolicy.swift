/// The figures a province or a court has set inside the ranges of the law, and where they stand.
public struct FeePolicy: Sendable, Hashable {
    /// Where the figures stand, such as the province's price notice.
    public let source: String
    private let figures: [RangedFee: Money]

    /// A policy; an error when a figure is outside the range of the law.
    public init(source: String, _ figures: [RangedFee: Money]) throws(FeeError) {
        for fee in RangedFee.allCases {
            if let figure = figures[fee], !fee.range.contains(figure) { throw .outsideRange(fee) }
        }
        self.source = source
        self.figures = figures
    }

    private init(unchecked source: String, _ figures: [RangedFee: Money]) {
        self.source = source
        self.figures = figures
    }

    /// The lower end of every range.
    public static let lowest = FeePolicy(
        unchecked: "法定幅度下限", Dictionary(uniqueKeysWithValues: RangedFee.allCases.map { ($0, $0.range.lowerBound) }))
    /// The upper end of every range.
    public static let highest = FeePolicy(
        unchecked: "法定幅度上限", Dictionary(uniqueKeysWithValues: RangedFee.allCases.map { ($0, $0.range.upperBound) }))
    /// No figure: only fees that the law itself fixes can be computed.
    public static let none = FeePolicy(unchecked: "", [:])

    /// The figure set; nil when there is none.
    public subscript(fee: RangedFee) -> Money? { figures[fee] }

    /// The fee under this policy; an error that names the range when no figure is set.
    public func fee(_ ranged: RangedFee) throws(FeeError) -> Fee {
        guard let figure = figures[ranged] else { throw .notSet(ranged) }
        let local = ranged.isProvincial ? Citation.fees(13, 2) : nil
        return Fee(
            ranged.kind, exact: Ratio(figure.fen),
            Derivation([
                Derivation.Step(
                    "\(ranged.term.zh)，每件（幅度\(ranged.rangeText)元，依据：\(source)）",
                    "\(ranged.term.en), each case (range \(ranged.rangeText), source: \(source))",
                    result: figure.description, Basis(ranged.citation, local))
            ]))
    }
}
