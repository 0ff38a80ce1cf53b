/// 多个债务人破产: one claim declared in full in several estates (EBL art. 51, 52; 破产法司法解释三 art. 5).
///
/// No estate's share is reduced for what another paid, but all together never pay more than the claim.
public struct SeveralEstates: Sendable, Hashable {
    /// What each estate pays, in the order asked.
    public let payments: [Money]
    /// What they pay together.
    public let total: Money
    /// How it came about.
    public let derivation: Derivation

    /// What estates pay on a claim at their ratios, in the order they distribute. Nil for a negative claim, or a ratio
    /// below 0 or above 1. O(number of estates).
    public init?(claim: Money, ratios: [Ratio]) {
        guard !claim.isNegative else { return nil }
        var steps = Derivation()
        var payments: [Money] = []
        var left = claim
        for (place, ratio) in ratios.enumerated() {
            guard ratio >= .zero, ratio <= .one, let share = claim.multiplied(by: ratio, .down) else { return nil }
            let paid = Swift.min(share, left)
            left = Money(fen: left.fen - paid.fen)
            payments.append(paid)
            steps.add(
                "第\(place + 1)个债务人财产：全额\(claim) × \(Percent(fraction: ratio))，以未受偿部分为限",
                "estate \(place + 1): the whole \(claim) × \(Percent(fraction: ratio)), up to what is unpaid",
                result: paid.description, Basis(.bankruptcy(52), .bankruptcyInterpretation3(5), .security(23)))
        }
        self.payments = payments
        total = Money(fen: claim.fen - left.fen)
        steps.add("合计不超过债权额", "together not more than the claim", result: total.description)
        derivation = steps
    }
}

/// What a guarantor of a bankrupt debtor may ask for (破产法司法解释三 art. 4, 5; 担保制度解释 art. 23, 24).
public struct GuarantorRecourse: Sendable, Hashable {
    /// Whether the creditor declared the whole claim.
    public var creditorDeclaredAll: Bool
    /// Whether the guarantor has paid the whole of what is owed.
    public var paidInFull: Bool
    /// Whether the guarantor is bankrupt too, and the creditor declared in both estates.
    public var bothBankrupt: Bool
    /// Whether a plan or settlement of the debtor was performed.
    public var planPerformed: Bool

    /// The facts.
    public init(
        creditorDeclaredAll: Bool, paidInFull: Bool, bothBankrupt: Bool = false, planPerformed: Bool = false
    ) {
        self.creditorDeclaredAll = creditorDeclaredAll
        self.paidInFull = paidInFull
        self.bothBankrupt = bothBankrupt
        self.planPerformed = planPerformed
    }

    /// Whether the guarantor may declare a future recourse: not where the creditor has declared the whole claim.
    public var mayDeclareFuture: Bool { !creditorDeclaredAll }

    /// Whether the guarantor may take the creditor's place: only having paid the whole, never where the full claim stands
    /// in both estates, and not against a debtor whose plan or settlement was performed.
    public var mayReplaceCreditor: Bool { paidInFull && !bothBankrupt && !planPerformed }

    /// Where it stands.
    public var basis: Basis {
        Basis(.bankruptcy(51), .bankruptcyInterpretation3(5, 2), .security(23), .security(24))
    }
}
