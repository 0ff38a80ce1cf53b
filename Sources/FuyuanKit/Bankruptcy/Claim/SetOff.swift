/// 抵销: a creditor's claim set off against what he owes the debtor, the smaller of the two.
///
/// What is left of the claim ranks as before; what is left of the debt is paid into the estate in full. That the claim
/// was not due, or is of another kind, is no objection (破产法司法解释二 art. 43).
/// law: bankruptcy.v52
public struct SetOff: Sendable, Hashable {
    /// The claim.
    public let claim: Money
    /// The debt.
    public let debt: Money
    /// The bars that apply.
    public let bars: EnumSet<SetOffBar>
    /// What is set off.
    public let amount: Money
    /// How it came about.
    public let derivation: Derivation

    /// The set-off of a claim against a debt; nil where either is negative.
    public init?(claim: Money, against debt: Money, _ facts: SetOffFacts = SetOffFacts()) {
        guard !claim.isNegative, !debt.isNegative else { return nil }
        self.claim = claim
        self.debt = debt
        bars = facts.bars
        let ceiling = facts.ceiling(of: claim)
        amount = Swift.min(ceiling, debt)
        var derivation = Derivation()
        for bar in facts.bars {
            derivation.add("不得抵销：\(bar.term.zh)", "no set-off: \(bar.term.en)", bar.basis)
        }
        if !facts.bars.isEmpty, ceiling > .zero {
            derivation.add(
                "有担保的，以担保财产价值为限仍可抵销", "a secured creditor may still set off up to the collateral's value",
                result: ceiling.description, Basis(.bankruptcyInterpretation2(45)))
        }
        derivation.add(
            "抵销额：可抵销债权\(ceiling)与所负债务\(debt)中较小者", "set off: the smaller of claim \(ceiling) and debt \(debt)",
            result: amount.description, Basis(.bankruptcy(40)))
        self.derivation = derivation
    }

    /// Whether nothing stands against it.
    public var isAllowed: Bool { bars.isEmpty || amount > .zero }
    /// What is left of the claim; it ranks as before.
    public var claimLeft: Money { Money(fen: claim.fen - amount.fen) }
    /// What is left of the debt; it is paid into the estate in full.
    public var debtLeft: Money { Money(fen: debt.fen - amount.fen) }

    /// What the rest of the claim gets at a ratio, cut to the fen; nil for a ratio below 0 or above 1.
    public func dividend(at ratio: Ratio) -> Money? {
        guard ratio >= .zero, ratio <= .one else { return nil }
        return claimLeft.multiplied(by: ratio, .down)
    }

    /// What is wrong where a set-off of some amount was made.
    /// law: bankruptcy.v52
    public func findings(made: Money) -> [Finding] {
        guard made > amount else { return [] }
        let basis = bars.first { _ in true }?.basis ?? Basis(.bankruptcy(40))
        return [
            Finding(
                "bankruptcy.v52", .error, at: "setOff", basis, "抵销额超过依法可以抵销的数额\(amount)",
                "more was set off than the \(amount) the law allows")
        ]
    }
}
