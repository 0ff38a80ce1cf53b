import FuyuanKit
import Testing

@Suite("诉讼费账户：补交与退费") struct FeeRefundAccountTests {
    typealias Base = CourtFeeAccountTests

    static func yuan(_ amount: Int64) -> Money { CourtFeeAccount.yuan(amount) }

    @Test(
        "What comes back is what the law gives, to the fen",
        arguments: [
            (.mediatedOrWithdrawn, .suit, [], 6_900), (.mediatedOrWithdrawn, .suit, [.simpleProcedure], 0),
            (.refusedOrDismissed, .suit, [], 13_800), (.refusalUpheld, .suit, [], 13_800),
            (.criminalMatter, .suit, [], 13_800), (.criminalMatterCaseContinues, .suit, [], 0),
            (.suspended, .suit, [], 0), (.terminated, .suit, [], 0), (.transferred, .suit, [], 0),
            (.remanded, .appeal, [], 13_800), (.remanded, .suit, [], 0), (.notToBeBorne, .suit, [], 13_800),
        ] as [(FeeRefundCause, FeePrepayment, EnumSet<HalvingReason>, Int64)])
    func refund(cause: FeeRefundCause, prepayment: FeePrepayment, halvings: EnumSet<HalvingReason>, back: Int64) throws
    {
        var matter = try Base.paid(prepayment, fee: 13_800, claim: nil, halvings: halvings)
        let order = FeeRefundOrder(cause, effectiveOn: CivilDate("2026-04-01"))
        #expect(matter.file.state.refund(for: order) == Self.yuan(back))
        let outcome = try matter.do(.refund(order), .court, on: "2026-04-01")
        #expect(outcome.irregularities == (back == 0 ? ["comes-back"] : []))
        #expect(matter.file.state.refundDue == Self.yuan(back))
        #expect(matter.lastDay(.refund) == "2026-04-16")
    }

    @Test func `A mediated case gives half back within fifteen days, once`() throws {
        var matter = try Base.paid()
        #expect(
            try matter.do(
                .refund(
                    FeeRefundOrder(.mediatedOrWithdrawn, amount: Self.yuan(7_000), effectiveOn: CivilDate("2026-04-01"))
                ),
                .court, on: "2026-04-01"
            ).irregularities == ["refund-fits"])
        #expect(matter.phase == .refunding)
        let outcome = try matter.do(.finishRefund(FeePayment(Self.yuan(6_900))), .court, on: "2026-04-17")
        #expect(outcome.irregularities == ["in-refund-time", "refund-whole"])
        #expect(matter.phase == .settled)
        #expect(matter.file.state.refunded == Self.yuan(6_900))
    }

    @Test func `Half of an odd number of fen is halved to the fen, half up, and the rest comes back`() throws {
        var matter = Matter<CourtFeeAccount>()
        try matter.do(.open(FeeOpening(.suit, fee: Money(fen: 2_345_67))), .system, on: "2026-03-02")
        try matter.do(.noticeFee(FeeCall(Money(fen: 2_345_67))), .court, on: "2026-03-02")
        try matter.do(.pay(FeePayment(Money(fen: 2_345_67))), .party, on: "2026-03-03")
        #expect(matter.file.state.refund(for: FeeRefundOrder(.mediatedOrWithdrawn)) == Money(fen: 1_172_83))
    }

    @Test func `A mediated case cannot be closed with the whole fee kept`() throws {
        var matter = try Base.paid()
        #expect(
            try matter.do(.closeAccount(FeeClosing(.mediated, listSent: false)), .court, on: "2026-04-01")
                .irregularities == ["nothing-comes-back", "list-sent"])
        var halved = try Base.paid(fee: 6_900, halvings: [.simpleProcedure])
        #expect(try halved.do(.closeAccount(FeeClosing(.mediated)), .court, on: "2026-04-01").isRegular)
    }

    @Test func `A winner gets back what he does not bear`() throws {
        let matter = try Base.paid()
        let order = FeeRefundOrder(.notToBeBorne, borne: Self.yuan(800))
        #expect(matter.file.state.refund(for: order) == Self.yuan(13_000))
    }

    @Test func `A claim cut before the investigation ends gives the difference back, and the case goes on`() throws {
        // 13,800 on a million, 8,800 on half of it.
        var matter = try Base.paid()
        let order = FeeRefundOrder(.claimReduced, newClaim: Self.yuan(500_000), effectiveOn: CivilDate("2026-04-01"))
        #expect(try matter.do(.refund(order), .court, on: "2026-04-01").isRegular)
        #expect(matter.file.state.refundDue == Self.yuan(5_000))
        #expect(
            try matter.do(.finishPartRefund(FeePayment(Self.yuan(5_000))), .court, on: "2026-04-10").isRegular)
        #expect(matter.phase == .paid)
        #expect(matter.file.state.outstanding == .zero)
        #expect(matter.file.state.refund(for: FeeRefundOrder(.mediatedOrWithdrawn)) == Self.yuan(4_400))
        var whole = try Base.paid()
        try whole.do(
            .refund(FeeRefundOrder(.refusedOrDismissed, effectiveOn: CivilDate("2026-04-01"))), .court, on: "2026-04-01"
        )
        #expect(
            whole.refusal(of: .finishPartRefund(FeePayment(Self.yuan(13_800))), .court, on: "2026-04-10")
                == ["court-fee-account/finish-part-refund/case-goes-on/unmet"])
    }

    @Test func `From the simple to the ordinary procedure the other half is due in seven days`() throws {
        var matter = try Base.paid(fee: 6_900, halvings: [.simpleProcedure])
        let call = FeeSupplementCall(.toOrdinary, fee: Self.yuan(13_800))
        #expect(try matter.do(.requireMore(call), .court, on: "2026-04-01").isRegular)
        #expect(matter.phase == .supplementDue)
        #expect(matter.lastDay(.supplement) == "2026-04-08")
        #expect(matter.file.state.outstanding == Self.yuan(6_900))
        var paid = matter
        #expect(try paid.do(.paySupplement(FeePayment(Self.yuan(6_900))), .party, on: "2026-04-08").isRegular)
        #expect(paid.phase == .paid)
        // Now a full fee: a mediated end gives half back.
        #expect(paid.file.state.refund(for: FeeRefundOrder(.mediatedOrWithdrawn)) == Self.yuan(6_900))
        var early = matter
        #expect(
            try early.do(.defaultSupplement(FeeSupplementDefault(hasGoodReason: true)), .court, on: "2026-04-08")
                .irregularities == ["supplement-overdue", "no-good-reason"])
        let outcome = try matter.do(.defaultSupplement(FeeSupplementDefault()), .court, on: "2026-04-09")
        #expect(outcome.isRegular)
        #expect(outcome.emits == [.payBackHalf])
        #expect(matter.file.state.refundDue == Self.yuan(3_450))
    }

    @Test func `A raised claim has the time the court sets, and unpaid it does not end the suit`() throws {
        var matter = try Base.paid(fee: 8_800, claim: 500_000)
        let call = FeeSupplementCall(.claimRaised, fee: Self.yuan(13_800), payBy: CivilDate("2026-04-10"))
        #expect(try matter.do(.requireMore(call), .court, on: "2026-04-01").isRegular)
        #expect(matter.lastDay(.supplement) == "2026-04-10")
        #expect(
            try matter.do(.defaultSupplement(FeeSupplementDefault()), .court, on: "2026-04-11").irregularities
                == ["conversion-unpaid"])
        var less = try Base.paid()
        #expect(
            try less.do(.requireMore(FeeSupplementCall(.underpaid, fee: Self.yuan(13_800))), .court, on: "2026-04-01")
                .irregularities == ["more-is-due"])
    }

    @Test func `A case that passes to another court takes its fee along`() throws {
        var matter = try Base.paid()
        #expect(try matter.do(.passOn(FeeHandOver("court-2")), .court, on: "2026-04-01").emits == [.handOver])
        #expect(
            matter.refusal(of: .closeAccount(FeeClosing(.judgment)), .court, "court-1", on: "2026-05-01")
                == ["court-fee-account/close-account/same-court/unmet"])
        try matter.do(.closeAccount(FeeClosing(.judgment)), .court, "court-2", on: "2026-05-01")
        #expect(matter.phase == .settled)
    }

    @Test func `Amounts beyond all measure trap nowhere, and none below zero is taken`() throws {
        var matter = Matter<CourtFeeAccount>()
        let least = Money(fen: .min)
        #expect(
            matter.refusal(of: .open(FeeOpening(.suit, fee: least)), .system, on: "2026-03-02")
                == ["court-fee-account/open/not-negative/unmet"])
        try matter.do(.open(FeeOpening(.suit, fee: .max, claim: .max)), .system, on: "2026-03-02")
        try matter.do(.noticeFee(FeeCall(.max)), .court, on: "2026-03-02")
        #expect(
            matter.refusal(of: .payPart(FeePayment(least)), .party, on: "2026-03-02")
                == ["court-fee-account/pay-part/not-negative/unmet"])
        try matter.do(.payPart(FeePayment(.max)), .party, on: "2026-03-02")
        try matter.do(.pay(FeePayment(.max)), .party, on: "2026-03-02")
        for cause in FeeRefundCause.allCases {
            for amount in [Money.max, least] {
                _ = matter.file.state.refund(for: FeeRefundOrder(cause, newClaim: amount, borne: amount))
            }
        }
        #expect(
            matter.refusal(
                of: .refund(FeeRefundOrder(.refusedOrDismissed, amount: least)), .court, on: "2026-03-03"
            ).first == "court-fee-account/refund/not-negative/unmet")
        try matter.do(.refund(FeeRefundOrder(.refusedOrDismissed)), .court, on: "2026-03-03")
        #expect(
            try matter.do(.finishRefund(FeePayment(.max)), .court, on: "2026-03-03").unknown
                == [.inRefundTime])
    }
}
