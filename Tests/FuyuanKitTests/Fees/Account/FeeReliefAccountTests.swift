import FuyuanKit
import Testing

@Suite("诉讼费账户：司法救助") struct FeeReliefAccountTests {
    static func yuan(_ amount: Int64) -> Money { CourtFeeAccount.yuan(amount) }

    /// A fee of 13,800 asked for on 2 March 2026, and relief asked for on the 5th.
    static func asked(_ application: ReliefApplication) throws -> (Matter<CourtFeeAccount>, [String]) {
        var matter = Matter<CourtFeeAccount>()
        try matter.do(.open(FeeOpening(.suit, fee: yuan(13_800))), .system, on: "2026-03-02")
        try matter.do(.noticeFee(FeeCall(yuan(13_800))), .court, on: "2026-03-02")
        let outcome = try matter.do(.applyRelief(application), .party, on: "2026-03-05")
        return (matter, outcome.irregularities)
    }

    @Test func `A natural person is waived the fee, and the account is settled`() throws {
        var (matter, irregular) = try Self.asked(
            ReliefApplication(.waiver, ground: .disabled, isNaturalPerson: true))
        #expect(irregular.isEmpty)
        #expect(
            matter.refusal(of: .defaultFee, .court, on: "2026-05-05") == [
                "court-fee-account/default-fee/wrong-phase", "court-fee-account/default-fee/fee-overdue/unmet",
            ])
        let grant = try matter.do(.grantRelief(ReliefGrant(.waiver)), .court, on: "2026-03-06")
        #expect(grant.isRegular)
        #expect(grant.emits == [.stateInDocument])
        #expect(matter.file.state.outstanding == .zero)
        #expect(
            matter.refusal(of: .payReduced(FeePayment(Self.yuan(1))), .party, on: "2026-03-06")
                == ["court-fee-account/pay-reduced/still-to-pay/unmet"])
        try matter.do(.waive, .system, on: "2026-03-06")
        #expect(matter.phase == .settled)
    }

    @Test func `mediation.V078: a waiver for an organisation and a reduction below 30 percent stand irregularly`()
        throws
    {
        var (matter, _) = try Self.asked(
            ReliefApplication(.waiver, ground: .otherWaiver, isNaturalPerson: false))
        let waiver = try matter.do(.grantRelief(ReliefGrant(.waiver)), .court, on: "2026-03-06")
        #expect(waiver.irregularities == ["relief-lawful"])
        #expect(waiver.reasons.map(\.rule) == ["mediation.V078"])
        var (other, _) = try Self.asked(ReliefApplication(.reduction, ground: .disaster))
        let little = ReliefGrant(.reduction, toPay: Self.yuan(9_661))
        #expect(try other.do(.grantRelief(little), .court, on: "2026-03-06").irregularities == ["relief-lawful"])
        var (good, _) = try Self.asked(ReliefApplication(.reduction, ground: .disaster))
        let enough = ReliefGrant(.reduction, toPay: Self.yuan(9_660))
        #expect(try good.do(.grantRelief(enough), .court, on: "2026-03-06").isRegular)
        #expect(good.lastDay(.prepayment) == "2026-03-13")
        let waived = good.refusal(of: .waive, .system, on: "2026-03-06")
        #expect(waived == ["court-fee-account/waive/waiver-granted/unmet"])
        #expect(try good.do(.payReduced(FeePayment(Self.yuan(9_660))), .party, on: "2026-03-13").isRegular)
        #expect(good.phase == .paid)
    }

    @Test func `A deferral is decided before filing, and the court sets the day`() throws {
        var matter = Matter<CourtFeeAccount>()
        try matter.do(.open(FeeOpening(.suit, fee: Self.yuan(13_800))), .system, on: "2026-03-02")
        try matter.do(
            .applyRelief(ReliefApplication(.deferral, ground: .legalAid)), .party, on: "2026-03-02")
        let grant = ReliefGrant(.deferral, payBy: CivilDate("2026-06-01"), beforeFiling: true)
        #expect(try matter.do(.grantRelief(grant), .court, on: "2026-03-03").isRegular)
        #expect(matter.lastDay(.prepayment) == "2026-06-01")
        #expect(
            matter.refusal(of: .defaultFee, .court, on: "2026-06-01")
                == ["court-fee-account/default-fee/fee-overdue/unmet"])
        #expect(try matter.do(.payReduced(FeePayment(Self.yuan(13_800))), .party, on: "2026-06-01").isRegular)
        var (late, _) = try Self.asked(ReliefApplication(.deferral, ground: .accident))
        let afterFiling = ReliefGrant(.deferral, payBy: CivilDate("2026-06-01"), beforeFiling: false)
        #expect(
            try late.do(.grantRelief(afterFiling), .court, on: "2026-03-06").irregularities
                == ["deferred-before-filing"])
    }

    @Test func `After a refusal with reasons a new time to pay runs`() throws {
        var (matter, _) = try Self.asked(ReliefApplication(.reduction, ground: .welfareInstitution))
        #expect(try matter.do(.denyRelief(ReliefDenial()), .court, on: "2026-03-16").isRegular)
        #expect(matter.phase == .reliefDenied)
        #expect(matter.lastDay(.prepayment) == "2026-03-23")
        #expect(try matter.do(.pay(FeePayment(Self.yuan(13_800))), .party, on: "2026-03-23").isRegular)
        var (other, _) = try Self.asked(ReliefApplication(.reduction, ground: .welfareInstitution))
        let denial = ReliefDenial(hasReasons: false, payBy: CivilDate("2026-03-20"))
        #expect(
            try other.do(.denyRelief(denial), .court, on: "2026-03-16").irregularities == ["reasons-in-writing"])
        #expect(other.lastDay(.prepayment) == "2026-03-20")
        try other.do(.defaultFee, .court, on: "2026-03-21")
        #expect(other.phase == .deemedWithdrawn)
    }

    @Test func `An application without paper or proof, or on a ground of other relief, is irregular`() throws {
        let (_, bare) = try Self.asked(
            ReliefApplication(.waiver, ground: .legalAid, isNaturalPerson: true, hasProof: false))
        #expect(bare == ["written-with-proof", "ground-fits"])
    }
}
