/// A computed litigation fee: exact, with the amount to pay and how it came about.
public struct Fee: Sendable, Hashable {
    /// What it is paid for.
    public let kind: FeeKind
    /// The fee in fen, not rounded. The Measures (诉讼费用交纳办法) have no rounding rule.
    public internal(set) var exact: Ratio
    /// Why it was halved; empty when it was not.
    public internal(set) var halvings: EnumSet<HalvingReason> = []
    /// The steps and their articles.
    public internal(set) var derivation: Derivation

    init(_ kind: FeeKind, exact: Ratio, _ derivation: Derivation) {
        self.kind = kind
        self.exact = exact
        self.derivation = derivation
    }

    /// A fee whose amount is known, from a notice or a judgment, say.
    public static func stated(_ amount: Money, _ kind: FeeKind = .acceptance) -> Fee {
        Fee(
            kind, exact: Ratio(amount.fen),
            Derivation([Derivation.Step(kind.term.zh, kind.term.en, result: amount.description)]))
    }

    /// The fee to the fen, half up.
    public var amount: Money { Money(fen: exact.rounded(.halfUp)) }

    /// The fee rounded as the court's practice has it; nil when that does not fit.
    public func amount(to unit: MoneyUnit, _ rounding: Rounding) -> Money? { Money(fen: exact, to: unit, rounding) }

    /// The fee halved for these reasons, once only: a fee already halved stays as it is (民诉法解释 art. 206). Only an
    /// acceptance fee is ever halved; no reasons leave it as it is.
    ///
    /// law: mediation.calculation-6.2-feeHalf
    /// law: mediation.calculation-6.2-feeHalfOnce
    public func halved(for reasons: EnumSet<HalvingReason>) -> Fee {
        guard let first = reasons.first(where: { _ in true }) else { return self }
        var fee = self
        let names = (
            zh: reasons.map(\.term.zh).joined(separator: "、"), en: reasons.map(\.term.en).joined(separator: ", ")
        )
        switch kind {
        case .application:
            fee.derivation.add(
                "申请费不减半：\(names.zh)", "an application fee is not halved: \(names.en)", Basis(first.citation))
            return fee
        case .acceptance: break
        }
        if halvings.isEmpty {
            // Always fits: the numerator does not grow, and no fee has a denominator above half the range.
            fee.exact = Ratio(1, 2).flatMap(exact.multiplied) ?? exact
            fee.derivation.add(
                "减半交纳：\(names.zh)", "halved: \(names.en)", result: fee.exact.yuanText, Basis(first.citation))
        }
        if !halvings.isEmpty || reasons.count > 1 {
            fee.derivation.add("减半只一次", "halved once only", Basis(.halvedOnce))
        }
        fee.halvings.formUnion(reasons)
        return fee
    }

    mutating func add(_ zh: String, _ en: String, exact new: Ratio, _ basis: Basis = Basis()) {
        exact = new
        derivation.add(zh, en, result: new.yuanText, basis)
    }

    func explained(_ zh: String, _ en: String, _ basis: Basis) -> Fee {
        var fee = self
        fee.derivation = Derivation([Derivation.Step(zh, en, basis)])
        fee.derivation.add(derivation)
        return fee
    }
}

extension Ratio {
    /// A number of fen printed in yuan: two decimals, and up to four more where the fen is not whole.
    var yuanText: String {
        guard !isWhole else { return Money(fen: numerator).description }
        guard let yuan = divided(by: Ratio(100)) else { return description }
        for decimals in 3...6 {
            let text = yuan.text(decimals: decimals, .down)
            if text == yuan.text(decimals: decimals, .up) { return text }
        }
        return "≈" + yuan.text(decimals: 6)
    }
}

extension Citation {
    /// 民诉法解释: halved once only.
    static let halvedOnce: Citation = .civilProcedureInterpretation(206)
}
