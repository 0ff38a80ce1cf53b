extension BankruptcyCase {
    /// The claims as the estate is shared out among them, by number: what is still owed on each claim that is fixed, and
    /// what is declared on one in dispute, whose share is deposited. A claim on security takes part once its property is
    /// realised or given up, with the deficit. What was deposited for a claim is not shared out to it again; where claims
    /// declared late take part in a later round, ``LateShare`` says what base the law leaves open. O(n).
    public func claimsToPay() -> ClaimColumns {
        var columns = ClaimColumns(capacity: parts.claims.count)
        for (place, claim) in parts.claims.enumerated() {
            guard let kind = claim.kind, let number = parts.claims.number(at: place), !awaitsRealisation(claim),
                let (amount, deposit) = claim.toPay, amount > .zero
            else { continue }
            let rank = claim.rank.map(DistributionClass.init) ?? DistributionClass(kind)
            let type = claim.rank == kind.rank ? DistributionClass(kind) : rank
            columns.append(DistributionClaim(Int64(number), type, amount, deposited: deposit))
        }
        return columns
    }

    /// Shares an estate out among the claims of the case by the order in force for its debtor.
    ///
    /// - Throws: ``DistributionError`` where an amount is negative or a sum does not fit.
    public func distribute(
        _ estate: Money, retaining retained: Money = .zero
    ) throws(DistributionError) -> EstateDistribution {
        try Waterfall.inForce(for: opening?.debtorKind.estateKind ?? .company)
            .distribute(estate, among: claimsToPay(), retaining: retained)
    }

    /// Whether a secured creditor must first be paid out of its property.
    private func awaitsRealisation(_ claim: BankruptcyClaim) -> Bool {
        guard claim.isSecured, let asset = claim.asset.flatMap({ UInt32(exactly: $0) }) else { return false }
        return parts.assets[number: asset].map { !Self.spent.contains($0.phase) } ?? true
    }

    private static let spent: EnumSet<EstateAsset.Phase> = [.collateralApplied, .returned, .excluded, .abandoned]
}

extension BankruptcyClaim {
    /// What a distribution reckons with, and why its share is deposited; nil where it takes no part.
    fileprivate var toPay: (Money, DepositKind?)? {
        switch phase {
        case .confirmed, .determined, .sharePending, .partiallyPaid:
            guard let outstanding = outstanding?.subtracting(deposited) else { return nil }
            if traits.contains(.conditionPrecedent) || traits.contains(.conditionSubsequent) {
                return (outstanding, .conditional)
            }
            return (outstanding, traits.contains(.generalGuarantee) ? .generalGuarantee : nil)
        case .deferred, .objected, .explained, .litigating: return declared.map { ($0, .litigated) }
        case .listedByAdministrator, .corrected: return (admitted ?? declared).map { ($0, nil) }
        case .correctionSought, .correctionRefused: return declared.map { ($0, .litigated) }
        case .undeclared, .declared, .lateDeclared, .registered, .underReview, .admitted, .rejected, .listed, .checked,
            .setOff, .paid, .unpaidBalance, .forfeited, .withdrawnClaim, .dormantUnderPlan:
            return nil
        }
    }
}

extension BankruptcyDebtorKind {
    /// The order of payment of its estate.
    public var estateKind: DebtorEstateKind {
        switch self {
        case .bank: .bank
        case .insurer: .insurer
        case .cooperative: .cooperative
        case .partnership: .partnership
        case .company, .securitiesFirm, .referredBody, .ruralCollective, .naturalPerson, .otherBody: .company
        }
    }
}
