extension CourtFeeAccount {
    /// What is still to be paid; zero where nothing is.
    public var outstanding: Money { due.subtracting(paid).map { max($0, .zero) } ?? .zero }

    /// Who bears the fee, and under which article; nil before the account is closed by the end of the matter.
    public var burden: FeeBurden? { ending?.burden }

    /// What the law gives back of what was paid, exact to the fen; nil where the order does not say enough.
    ///
    /// Half of a fee comes back once only: nothing of a fee that is halved already. A fee of an odd number of fen is
    /// halved to the fen, half up, and the rest comes back.
    ///
    /// law: mediation.calculation-6.2-feeRefund, mediation.calculation-6.2-feeNoRefund
    public func refund(for order: FeeRefundOrder) -> Money? {
        switch order.cause.refund.extent {
        case .nothing, .passesWithCase: return .zero
        case .whole: return paid.subtracting(order.borne).map { max($0, .zero) }
        case .secondInstanceFee:
            guard let opening else { return nil }
            return opening.prepayment == .appeal ? paid : .zero
        case .half:
            if order.cause == .supplementUnpaid { return (try? FeeAdjustment.supplementUnpaid(paid: paid))?.refund }
            guard let opening else { return nil }
            guard opening.halvings.isEmpty || supplement?.cause == .toOrdinary else { return .zero }
            return back(to: Fee.stated(due).halved(for: [.mediated]).amount)
        case .difference:
            guard let claim = order.newClaim, let fee = feeOn(claim) else { return nil }
            return back(to: fee)
        }
    }

    private func back(to fee: Money) -> Money? { paid.subtracting(fee).map { max($0, .zero) } }

    /// The fee on a claim, halved as this account is; nil where it cannot be computed.
    func feeOn(_ claim: Money) -> Money? {
        (try? Fee.property(claim))?.halved(for: opening?.halvings ?? []).amount
    }

    /// What is due after relief.
    func due(after grant: ReliefGrant) -> Money {
        switch grant.relief {
        case .waiver: .zero
        case .reduction: grant.toPay ?? due
        case .deferral: due
        }
    }

    /// What the relief granted has against it; nil where the file cannot tell.
    ///
    /// law: mediation.V078
    func isLawful(_ grant: ReliefGrant) -> Bool? {
        switch grant.relief {
        case .waiver: application?.isNaturalPerson
        case .reduction:
            grant.toPay.flatMap { left in
                (try? Fee.stated(due).reduced(by: FeeSchedule.leastReduction)).map { left <= $0.amount }
            }
        case .deferral: true
        }
    }
}
