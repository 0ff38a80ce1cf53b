/// What may stand against a set-off.
public struct SetOffFacts: WireRecord {
    /// The circumstances found.
    public var circumstances: EnumSet<SetOffBar>
    /// Why the knowledge does no harm; nil for no such reason.
    public var exception: SetOffException?
    /// The value of the collateral of the claim; nil where it is not secured.
    public var collateral: Money?

    /// The facts.
    public init(
        _ circumstances: EnumSet<SetOffBar> = [], exception: SetOffException? = nil, collateral: Money? = nil
    ) {
        self.circumstances = circumstances
        self.exception = exception
        self.collateral = collateral
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("circumstances", value?.circumstances, default: []),
            exception: try c.optional("exception", value?.exception),
            collateral: try c.optional("collateral", value?.collateral))
    }

    /// The bars that apply.
    public var bars: EnumSet<SetOffBar> {
        exception == nil ? circumstances : circumstances.subtracting(SetOffBar.liftable)
    }

    /// How much of a claim the bars leave for set-off: all, the collateral's value, or nothing.
    public func ceiling(of claim: Money) -> Money {
        if bars.isEmpty { return claim }
        guard bars.isSubset(of: SetOffBar.ofArticle40), let collateral else { return .zero }
        return Swift.min(claim, Swift.max(collateral, .zero))
    }
}

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

/// A set-off made in the six months before acceptance, which the administrator may have annulled (破产法司法解释二 art. 44).
public struct PreAcceptanceSetOff: Sendable, Hashable {
    /// The day it was made.
    public let day: CivilDate
    /// The day of acceptance.
    public let acceptedOn: CivilDate
    /// Whether the ground of bankruptcy already existed; nil when not known.
    public let groundExisted: Bool?
    /// What stands against it.
    public let facts: SetOffFacts

    /// A set-off before acceptance.
    public init(on day: CivilDate, acceptedOn: CivilDate, groundExisted: Bool?, _ facts: SetOffFacts) {
        self.day = day
        self.acceptedOn = acceptedOn
        self.groundExisted = groundExisted
        self.facts = facts
    }

    /// Whether it may be annulled; nil where that depends on what is not known.
    /// law: bankruptcy.tl.setoff.preAcceptance
    public var isAnnullable: Bool? {
        guard let window = AvoidanceWindow(months: 6, before: acceptedOn), window.contains(day),
            !facts.bars.isDisjoint(with: SetOffBar.annullable)
        else { return false }
        return groundExisted
    }

    /// The last day the administrator may sue to annul it.
    public func lastDay(in law: LegalContext) -> CivilDate? {
        TimeLimit.preAcceptanceSetOff.lastDay(from: acceptedOn, in: law, governedBy: acceptedOn)
    }
}
