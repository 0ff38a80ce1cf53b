/// What is still to be paid, or to be given back, after a fee was paid.
public struct FeeAdjustment: Sendable, Hashable {
    /// What the party pays in addition; zero when nothing.
    public let supplement: Money
    /// What the court gives back; zero when nothing.
    public let refund: Money
    /// The steps and their articles.
    public let derivation: Derivation

    private init(_ difference: Money, _ derivation: Derivation) {
        supplement = max(difference, .zero)
        refund = difference.isNegative ? difference.negated ?? .max : .zero
        self.derivation = derivation
    }

    /// The difference between the fee due and what was paid.
    private init(
        due: Fee, paid: Money, _ zh: String, _ en: String, _ basis: Basis
    ) throws(FeeError) {
        guard let difference = due.amount.subtracting(paid) else { throw .overflow }
        var derivation = due.derivation
        derivation.add(
            "\(zh)：应交\(due.amount)元，已交\(paid)元", "\(en): due \(due.amount), paid \(paid)",
            result: difference.description, basis)
        self.init(difference, derivation)
    }
}

extension FeeAdjustment {
    /// The claim was changed: more is paid for a larger claim; for a smaller one the difference comes back if it was cut
    /// before the end of the court's investigation, and else stays with the party who cut it (诉讼费用交纳办法 arts. 21, 35).
    public static func claimChanged(
        to claim: Money, paid: Money, beforeInvestigationEnds: Bool
    ) throws(FeeError) -> FeeAdjustment {
        let due = try Fee.property(claim)
        guard due.amount < paid, !beforeInvestigationEnds else {
            let item: UInt8 = due.amount < paid ? 2 : 1
            return try FeeAdjustment(
                due: due, paid: paid, "变更诉讼请求数额", "the claim was changed", Basis(.fees(21, 1, item: item)))
        }
        return FeeAdjustment(
            .zero,
            Derivation([
                Derivation.Step(
                    "法庭调查终结后减少诉讼请求，减少部分的受理费由变更请求的当事人负担",
                    "cut after the investigation: that part of the fee stays with the party",
                    result: Money.zero.description, Basis(.fees(35)))
            ]))
    }

    /// The case went from the simple to the ordinary procedure: the other half is due (民诉法解释 art. 199).
    ///
    /// law: mediation.calculation-6.2-feeSimpleToOrdinary
    public static func toOrdinaryProcedure(_ full: Fee, paid: Money) throws(FeeError) -> FeeAdjustment {
        try FeeAdjustment(
            due: full, paid: paid, "简易程序转为普通程序，补交", "to the ordinary procedure: the rest is due",
            Basis(.civilProcedureInterpretation(199)))
    }

    /// The supplement was not paid in time without good reason: the suit counts as withdrawn, and half of what was paid
    /// comes back, to the fen, half up (民诉法解释 art. 199).
    ///
    /// law: mediation.calculation-6.2-feeWithdrawnSupplement
    public static func supplementUnpaid(paid: Money) throws(FeeError) -> FeeAdjustment {
        guard !paid.isNegative else { throw .negativeAmount }
        let half = paid.multiplied(by: FeeRefund.half, .halfUp) ?? .zero
        return FeeAdjustment(
            half.negated ?? .zero,
            Derivation([
                Derivation.Step(
                    "逾期未足额补交，按撤诉处理，退还一半", "not paid in time: withdrawn, half comes back", result: half.description,
                    Basis(.civilProcedureInterpretation(199)))
            ]))
    }

    /// A payment order lapsed and the matter went to suit: the difference to the acceptance fee is due (民诉法解释 art. 195).
    public static func paymentOrderLapsed(_ claim: Money) throws(FeeError) -> FeeAdjustment {
        let paid = try Fee.paymentOrder(claim).amount
        return try FeeAdjustment(
            due: .property(claim), paid: paid, "支付令失效后转入诉讼程序，补交", "the payment order lapsed: the rest is due",
            Basis(.civilProcedureInterpretation(195)))
    }
}
