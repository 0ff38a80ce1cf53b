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

    /// What a guarantor is released from where the creditor, knowing of the bankruptcy, neither declared nor told him, so
    /// that he could not declare in time: what the claim would have been paid (担保制度解释 art. 24). Zero where the
    /// creditor did either, or the guarantor was himself at fault; nil for a negative claim, or a ratio below 0 or above 1.
    public static func released(
        from claim: Money, at ratio: Ratio, creditorDeclared: Bool, guarantorTold: Bool, guarantorAtFault: Bool = false
    ) -> Money? {
        guard !claim.isNegative, ratio >= .zero, ratio <= .one else { return nil }
        guard !creditorDeclared, !guarantorTold, !guarantorAtFault else { return .zero }
        return claim.multiplied(by: ratio, .down)
    }
}
