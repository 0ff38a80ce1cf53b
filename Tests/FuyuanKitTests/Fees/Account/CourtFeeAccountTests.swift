import FuyuanKit
import Testing

extension CourtFeeAccount: Walkable {
    static func yuan(_ amount: Int64) -> Money { Money(fen: amount * 100) }

    static var walkActs: [Act] {
        let effective = CivilDate(2026, 3, 2)
        return [
            .markExempt(FeeExemptionMark(.judicialConfirmation)),
            .open(FeeOpening(.suit, fee: yuan(13_800), claim: yuan(1_000_000))),
            .noticeFee(FeeCall(yuan(13_800))), .pay(FeePayment(yuan(13_800))), .payPart(FeePayment(yuan(1_000))),
            .applyRelief(ReliefApplication(.reduction, ground: .disaster, isNaturalPerson: true)),
            .grantRelief(ReliefGrant(.waiver)), .grantRelief(ReliefGrant(.reduction, toPay: yuan(9_660))),
            .denyRelief(ReliefDenial()), .waive, .payReduced(FeePayment(yuan(9_660))), .defaultFee,
            .requireMore(FeeSupplementCall(.toOrdinary, fee: yuan(27_600))),
            .paySupplement(FeePayment(yuan(27_600))), .defaultSupplement(FeeSupplementDefault()),
            .passOn(FeeHandOver("court-2")), .refund(FeeRefundOrder(.refusedOrDismissed, effectiveOn: effective)),
            .refund(FeeRefundOrder(.claimReduced, newClaim: yuan(500_000), effectiveOn: effective)),
            .finishRefund(FeePayment(yuan(13_800))), .finishPartRefund(FeePayment(yuan(5_000))),
            .closeAccount(FeeClosing(.judgment)),
        ]
    }

    static var walkActors: [ActorID] { ["court-2"] }
}

@Suite("诉讼费账户") struct CourtFeeAccountTests {
    typealias Act = CourtFeeAccount.Act

    static func yuan(_ amount: Int64) -> Money { CourtFeeAccount.yuan(amount) }

    /// A suit for a million yuan whose fee was asked for and paid.
    static func paid(
        _ prepayment: FeePrepayment = .suit, fee: Int64 = 13_800, claim: Int64? = 1_000_000,
        halvings: EnumSet<HalvingReason> = []
    ) throws -> Matter<CourtFeeAccount> {
        var matter = Matter<CourtFeeAccount>()
        let opening = FeeOpening(prepayment, fee: yuan(fee), claim: claim.map(yuan), halvings: halvings)
        try matter.do(.open(opening), .system, on: "2026-03-02")
        try matter.do(.noticeFee(FeeCall(yuan(fee))), .court, on: "2026-03-02")
        try matter.do(.pay(FeePayment(yuan(fee))), .party, on: "2026-03-04")
        return matter
    }

    @Test func `The laws of every machine hold`() { checkLaws(of: CourtFeeAccount.self) }

    @Test func `mediation.P41: a notice received before the National Day leaves until 9 October`() throws {
        var matter = Matter<CourtFeeAccount>()
        let opening = FeeOpening(.suit, fee: Self.yuan(13_800), claim: Self.yuan(1_000_000), court: "court-1")
        #expect(try matter.do(.open(opening), .system, on: "2025-09-29").isRegular)
        let call = FeeCall(Self.yuan(13_800), receivedOn: CivilDate("2025-09-30"))
        #expect(try matter.do(.noticeFee(call), .court, "court-1", on: "2025-09-29").isRegular)
        #expect(matter.phase == .noticed)
        #expect(matter.lastDay(.prepayment) == "2025-10-09")
        let early = matter.refusal(of: .defaultFee, .court, "court-1", on: "2025-10-09")
        #expect(early == ["court-fee-account/default-fee/fee-overdue/unmet"])
        #expect(
            matter.refusal(of: .defaultFee, .court, "court-2", on: "2025-10-10")
                == ["court-fee-account/default-fee/same-court/unmet"])
        let part = matter.refusal(of: .pay(FeePayment(Self.yuan(13_000))), .party, on: "2025-10-08")
        #expect(part == ["court-fee-account/pay/full-amount/unmet"])
        try matter.do(.payPart(FeePayment(Self.yuan(13_000))), .party, on: "2025-10-08")
        #expect(matter.file.state.outstanding == Self.yuan(800))
        let rest = try matter.do(.pay(FeePayment(Self.yuan(800), receipt: "R-1")), .party, on: "2025-10-09")
        #expect(rest.isRegular)
        #expect(rest.issues == [.receipt])
        #expect(matter.phase == .paid)
        let closing = try matter.do(.closeAccount(FeeClosing(.judgment)), .court, "court-1", on: "2026-01-05")
        #expect(closing.isRegular)
        #expect(closing.issues == [.costList])
        #expect(matter.phase == .settled)
        #expect(matter.file.state.burden?.bearer == .losingParty)
    }

    @Test func `A fee not paid in time lets the suit count as withdrawn, and a new suit is open`() throws {
        var matter = Matter<CourtFeeAccount>()
        try matter.do(.open(FeeOpening(.suit, fee: Self.yuan(50))), .system, on: "2026-03-02")
        try matter.do(.noticeFee(FeeCall(Self.yuan(50))), .court, on: "2026-03-02")
        #expect(matter.lastDay(.prepayment) == "2026-03-09")
        let late = matter.file.state
        let outcome = try matter.do(.defaultFee, .court, on: "2026-03-10")
        #expect(outcome.emits == [.maySueAgain])
        #expect(outcome.issues == [.withdrawalRuling])
        #expect(matter.phase == .deemedWithdrawn)
        var other = late
        let occasion = Occasion(FeeAccountRole.party, on: CivilDate(2026, 3, 10)!, under: .current)
        #expect(try other.apply(.pay(FeePayment(Self.yuan(50))), in: occasion).irregularities == ["in-time"])
    }

    @Test func `An appeal's fee runs on its own notice, an application's by the day the court sets`() throws {
        var appeal = Matter<CourtFeeAccount>()
        try appeal.do(.open(FeeOpening(.appeal, fee: Self.yuan(50))), .system, on: "2026-03-02")
        try appeal.do(.noticeFee(FeeCall(Self.yuan(50))), .court, on: "2026-03-02")
        #expect(appeal.file.state.limit(of: .prepayment) == .appealFeeNotice)
        #expect(appeal.lastDay(.prepayment) == "2026-03-09")
        var application = Matter<CourtFeeAccount>()
        try application.do(.open(FeeOpening(.application, fee: Self.yuan(5_000))), .system, on: "2026-03-02")
        let call = FeeCall(Self.yuan(5_000), payBy: CivilDate("2026-03-04"))
        try application.do(.noticeFee(call), .court, on: "2026-03-02")
        #expect(application.lastDay(.prepayment) == "2026-03-04")
    }

    @Test func `What need not be prepaid, is not filed, or is not the sum due is asked for irregularly`() throws {
        var wages = Matter<CourtFeeAccount>()
        try wages.do(.open(FeeOpening(.wages, fee: Self.yuan(10))), .system, on: "2026-03-02")
        #expect(
            try wages.do(.noticeFee(FeeCall(Self.yuan(20), isRegistered: false)), .court, on: "2026-03-02")
                .irregularities == ["registered", "must-prepay", "call-fits"])
        var after = Matter<CourtFeeAccount>()
        try after.do(.open(FeeOpening(.enforcement, fee: Self.yuan(500))), .system, on: "2026-03-02")
        #expect(
            try after.do(.noticeFee(FeeCall(Self.yuan(500), isAfterDecision: true)), .court, on: "2026-03-02")
                .isRegular)
    }

    @Test func `mediation.V077: a fee halved twice, or off the scale, is irregular`() throws {
        func irregular(_ fee: Int64, _ halvings: EnumSet<HalvingReason>) throws -> [String] {
            var matter = Matter<CourtFeeAccount>()
            let opening = FeeOpening(.suit, fee: Self.yuan(fee), claim: Self.yuan(1_000_000), halvings: halvings)
            return try matter.do(.open(opening), .system, on: "2026-03-02").irregularities
        }
        #expect(try irregular(13_800, []) == [])
        #expect(try irregular(6_900, [.simpleProcedure]) == [])
        #expect(try irregular(6_900, [.simpleProcedure, .mediated]) == [])
        #expect(try irregular(3_450, [.simpleProcedure, .mediated]) == ["fee-fits", "halved-once"])
        #expect(try irregular(13_000, []) == ["fee-fits"])
    }

    @Test func `mediation.V046: where no fee is due none can be asked for or paid`() throws {
        var matter = Matter<CourtFeeAccount>()
        try matter.do(.markExempt(FeeExemptionMark(.judicialConfirmation)), .system, on: "2026-03-02")
        #expect(matter.phase == .exempt)
        #expect(matter.file.state.exemption == .judicialConfirmation)
        #expect(
            matter.refusal(of: .noticeFee(FeeCall(Self.yuan(50))), .court, on: "2026-03-03")
                == ["court-fee-account/notice-fee/wrong-phase"])
    }

    @Test func `mediation.edge-29: a suit withdrawn in mediation before the fee was called costs nothing`() throws {
        var matter = Matter<CourtFeeAccount>()
        try matter.do(.open(FeeOpening(.suit, fee: Self.yuan(13_800))), .system, on: "2026-03-02")
        let mark = FeeExemptionMark(.firstMediationStage)
        #expect(try matter.do(.markExempt(mark), .court, on: "2026-03-20").isRegular)
        #expect(matter.file.state.outstanding == .zero)
        #expect(matter.phase == .exempt)
    }

    @Test func `What the machine is called, and who is on turn`() {
        #expect(CourtFeeAccount.name.wire == "court-fee-account")
        #expect(CourtFeeAccount.owner(of: .noticed) == .party)
        #expect(CourtFeeAccount.owner(of: .refunding) == .court)
        #expect(CourtFeeAccount.owner(of: .settled) == nil)
    }
}
