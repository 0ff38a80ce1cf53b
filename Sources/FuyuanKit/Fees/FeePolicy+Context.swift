extension RangedFee {
    /// The figure as a parameter of the law in hand: a whole number of fen, by default the lower end of the range.
    public var parameter: PolicyParameter {
        PolicyParameter(
            Term("fee-\(term.wire)", "\(term.zh)收费标准", "fee: \(term.en)"),
            .count(Int(range.lowerBound.fen)), unit: Bilingual("分", "fen"), Basis(citation), .statute)
    }
}

extension FeePolicy {
    /// The figures that the law in hand sets, and for the rest those of another policy; an error when a figure is
    /// outside the range of the law.
    public init(_ context: LegalContext, source: String, otherwise: FeePolicy = .none) throws(FeeError) {
        var figures: [RangedFee: Money] = [:]
        for fee in RangedFee.allCases {
            figures[fee] = otherwise[fee]
            guard case .count(let fen) = context.policies[fee.parameter.id] else { continue }
            figures[fee] = Money(fen: Int64(fen))
        }
        try self.init(source: source, figures)
    }
}
