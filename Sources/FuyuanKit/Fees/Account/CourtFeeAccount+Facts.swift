extension CourtFeeAccount {
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .prepayment: [.feePrepayment, .appealFeeNotice]
        case .supplement: [.feeSupplement]
        case .refund: [.feeRefund]
        }
    }

    /// The law sets a time for the fee of a suit, a counterclaim and an appeal; for others the court sets it, as it
    /// does for every supplement but that of a change to the ordinary procedure.
    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .prepayment:
            switch opening?.prepayment.due {
            case .afterNotice, .afterCounterclaim: .feePrepayment
            case .withAppeal: .appealFeeNotice
            case .withApplication, .afterEnforcement, .afterLiquidation, .whenArisen, nil: nil
            }
        case .supplement: supplement?.cause == .toOrdinary ? .feeSupplement : nil
        case .refund: .feeRefund
        }
    }

    public static func owner(of phase: Phase) -> FeeAccountRole? {
        switch phase {
        case .unopened, .notDue, .reliefRequested, .paid, .refunding: .court
        case .noticed, .reliefGranted, .reliefDenied, .supplementDue: .party
        case .exempt, .deemedWithdrawn, .settled: nil
        }
    }

    /// From the day a notice was received, and the day a document took effect. What is waived or deferred has no time
    /// but the one the court sets.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<FeeAccountRole>) -> CivilDate? {
        switch act {
        case .noticeFee(let it): it.receivedOn ?? occasion.day
        case .requireMore(let it): it.receivedOn ?? occasion.day
        case .grantRelief(let it): it.relief == .reduction ? occasion.day : nil
        case .refund(let it): it.effectiveOn
        case _: occasion.day
        }
    }

    public func orderedLastDay(
        of clock: Clock, for act: Act, in occasion: Occasion<FeeAccountRole>
    ) -> CivilDate? {
        switch act {
        case .noticeFee(let it): it.payBy
        case .grantRelief(let it): it.payBy
        case .denyRelief(let it): it.payBy
        case .requireMore(let it): it.payBy
        case _: nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<FeeAccountRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .markExempt(let it):
            exemption = it.reason
            courtID = it.court ?? courtID
            due = .zero
        case .open(let it):
            opening = it
            due = it.fee
            courtID = it.court
        case .noticeFee(let it): due = it.amount
        case .pay(let it), .payPart(let it), .payReduced(let it), .paySupplement(let it):
            paid = paid.adding(it.amount) ?? .max
        case .applyRelief(let it): application = it
        case .grantRelief(let it):
            relief = it
            due = due(after: it)
        case .requireMore(let it):
            supplement = it
            due = it.fee
        case .defaultSupplement: refundDue = (try? FeeAdjustment.supplementUnpaid(paid: paid))?.refund ?? .zero
        case .passOn(let it): courtID = it.court
        case .refund(let it):
            order = it
            refundDue = it.amount ?? refund(for: it) ?? .zero
            if it.cause == .claimReduced, let fee = it.newClaim.flatMap(feeOn) { due = fee }
        case .finishRefund(let it), .finishPartRefund(let it):
            refunded = refunded.adding(it.amount) ?? .max
            refundDue = refundDue.subtracting(it.amount).map { max($0, .zero) } ?? .zero
            paid = paid.subtracting(it.amount).map { max($0, .zero) } ?? paid
        case .closeAccount(let it): ending = it.ending
        case .denyRelief, .waive, .defaultFee: break
        }
    }
}
