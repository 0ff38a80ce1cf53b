extension CaseFile where Machine == BankruptcyCase {
    /// The claims as the court or the judgment fixed them, at their face; nil where the sum does not fit.
    var confirmedDebt: Int64? { Int64.total(state.parts.claims.compactMap { $0.confirmed?.fen }) }

    /// The day its debts were dealt with: the first of plan approved, settlement approved, case concluded.
    var debtDealtWithOn: CivilDate? {
        firstAct {
            switch $0.outcome.kind {
            case .approvePlan, .approveSettlement, .concludeDebtsCleared, .approveSelfAgreement, .concludeCostsShort,
                .concludeNoAssets, .concludeDistributed:
                true
            case _: false
            }
        }?.day
    }

    /// The firm was saved: the day the plan or settlement was approved.
    var rescuedOn: CivilDate? {
        firstAct { $0.outcome.kind == .approvePlan || $0.outcome.kind == .approveSettlement }?.day
    }

    /// How it was concluded in a period; nil where it was not.
    func conclusion(in period: IndicatorPeriod) -> Conclusion? {
        state.conclusion.flatMap { period.contains($0.day) ? $0 : nil }
    }

    /// Whether it was ever put on the fast track.
    var wasFastTracked: Bool { firstAct { $0.outcome.kind == .useFastTrack } != nil }

    /// What its claims of one rank were confirmed at, and what was paid on them; nil where a sum does not fit.
    func paid(of rank: ClaimRank) -> (paid: Int64, confirmed: Int64)? {
        let claims = state.parts.claims.filter { $0.rank == rank && !$0.isSecured && $0.confirmed != nil }
        guard let paid = Int64.total(claims.map(\.paid.fen)),
            let confirmed = Int64.total(claims.compactMap { $0.confirmed?.fen })
        else { return nil }
        return (paid, confirmed)
    }
}

extension PartCourse where Machine == EstateAsset {
    /// What it was sold for in a period, in fen; nil where it was not.
    func soldFor(in period: IndicatorPeriod) -> Int64? {
        let prices = steps.compactMap { step -> Int64? in
            guard period.contains(step.day) else { return nil }
            return switch step.act {
            case .completeSale(let it): it.price.fen
            case .disposeWhileSealed(let it): it.price?.fen
            case _: nil
            }
        }
        return prices.isEmpty ? nil : Int64.total(prices)
    }

    /// Whether it left the estate in a period: sold, given back to the treasury, handed out in kind.
    func wasDisposedOf(in period: IndicatorPeriod) -> Bool {
        period.contains(firstDay(entering: [.sold, .distributedInKind, .toTreasury]))
    }

    /// What the holder of the security got from it in a period, of what it secured.
    func securedPayment(in period: IndicatorPeriod) -> SecuredPayment? {
        for step in steps where period.contains(step.day) {
            if case .paySecured(let it) = step.act { return it }
        }
        return nil
    }
}

extension PartCourse where Machine == PreservationMeasure {
    /// The day the duty to lift it arose for the bankruptcy, and the day it was lifted; nil where no duty arose.
    var lifting: (due: CivilDate, done: CivilDate?)? {
        guard let arisen = steps.last(where: { $0.enters([.releaseDue]) && $0.before.phase != .correctionSought }),
            let due = arisen.after.knownOn ?? arisen.after.acceptedOn
        else { return nil }
        let lifted = steps.last { $0.day >= arisen.day && $0.enters([.released, .disposedUnreleased]) }
        return (due, lifted?.after.releasedOn ?? lifted?.day)
    }
}
