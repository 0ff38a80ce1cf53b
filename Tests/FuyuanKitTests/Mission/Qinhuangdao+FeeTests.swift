import FuyuanKit
import Testing

/// What comes back of a court fee, to the fen.
extension QinhuangdaoMissionTests {
    private func paid(_ fen: Int64, _ halvings: EnumSet<HalvingReason> = []) throws -> Matter<CourtFeeAccount> {
        var account = Matter<CourtFeeAccount>()
        try account.do(
            .open(FeeOpening(.suit, fee: Money(fen: fen), halvings: halvings)), .system, on: "2026-03-02")
        try account.do(.noticeFee(FeeCall(Money(fen: fen))), .court, on: "2026-03-02")
        try account.do(.pay(FeePayment(Money(fen: fen))), .party, on: "2026-03-03")
        return account
    }

    // 10 万元 → 2300 元 (2.5 % − 200); 100 万元 → 13,800 元; 50 元 a plain case. Of an odd fee the half kept is rounded up.
    @Test(
        arguments: [
            (230_000, 115_000), (1_380_000, 690_000), (5_000, 2_500), (234_567, 117_283), (1, 0), (3, 1),
        ] as [(Int64, Int64)])
    func `S4-74: of a mediated or withdrawn case half the fee comes back, exact to the fen`(fee: Int64, back: Int64)
        throws
    {
        var account = try paid(fee)
        let order = FeeRefundOrder(.mediatedOrWithdrawn, effectiveOn: day("2026-04-01"))
        #expect(account.file.state.refund(for: order) == Money(fen: back))
        guard back > 0 else { return }
        // One fen more or less than the rule gives is irregular.
        for wrong in [back - 1, back + 1] {
            var other = account
            let off = FeeRefundOrder(.mediatedOrWithdrawn, amount: Money(fen: wrong), effectiveOn: day("2026-04-01"))
            #expect(try other.do(.refund(off), .court, on: "2026-04-01").irregularities == ["refund-fits"])
        }
        #expect(try account.do(.refund(order), .court, on: "2026-04-01").isRegular)
        #expect(account.file.state.refundDue == Money(fen: back))
        #expect(
            CourtFeeAccount.table[.refund].basis.citations.contains(.fees(15)))
        try account.do(.finishRefund(FeePayment(Money(fen: back))), .court, on: "2026-04-02")
        #expect(account.phase == .settled && account.file.state.refunded == Money(fen: back))
    }

    @Test func `S4-74: the fee rule and the account give one answer, and a fee halved already is not halved again`()
        throws
    {
        let fee = try Fee.property(Money(fen: 10_000_000))
        #expect(fee.amount == Money(fen: 230_000))
        #expect(fee.halved(for: [.mediated]).amount == Money(fen: 115_000))
        #expect(fee.halved(for: [.withdrawn]).amount == Money(fen: 115_000))
        let halved = try paid(115_000, [.simpleProcedure])
        #expect(halved.file.state.refund(for: FeeRefundOrder(.mediatedOrWithdrawn)) == .zero)
        #expect(
            halved.refusal(of: .refund(FeeRefundOrder(.mediatedOrWithdrawn)), .party, on: "2026-04-01") == [
                "court-fee-account/refund/wrong-role"
            ])
    }
}
