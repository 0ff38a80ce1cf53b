import FuyuanKit
import Testing

@Suite("执行案件的各部分") struct EnforcementPartsTests {
    private static let flat = MeasureRuling(
        MeasuredItem(.realEstate, value: yuan(900_000)), form: .sealing, withinAmount: true, isServed: true)

    private static func open(_ manner: AuctionManner = .online) -> EnforcementCase.Act {
        .disposal(
            PartAct(1, .startPricing(DisposalOpening(.immovable, controlledOn: day("2026-03-27"), titleChecked: true))))
    }

    private static func money(_ number: UInt32 = 1) -> [EnforcementCase.Act] {
        [
            .funds(PartAct(number, .receive(FundsReceipt(yuan(100), noticedOn: day("2026-06-01"))))),
            .funds(PartAct(number, .claim(FundsClaim(account: "A-1")))),
            .funds(PartAct(number, .calculate(FundsCalculation(toCreditors: yuan(90), costs: yuan(10))))),
        ]
    }

    @Test func `enforcement.V09: nothing is priced for sale before a measure of the file is in force`() throws {
        var matter = try Enforcing.investigating()
        #expect(
            matter.refusal(of: Self.open(), .handler, on: "2026-03-27").contains { $0.contains("/disposal-covered/") })
        try matter.do(.measure(PartAct(1, .rule(Self.flat))), .handler, on: "2026-03-27")
        #expect(
            matter.refusal(of: Self.open(), .handler, on: "2026-03-27").contains { $0.contains("/disposal-covered/") })
        try matter.do(.measure(PartAct(1, .serveAssistant(MeasureService()))), .registry, on: "2026-03-30")
        #expect(matter.file.state.measuresInForce == [1])
        #expect(matter.refusal(of: Self.open(), .handler, on: "2026-03-31").isEmpty)
    }

    @Test func `A lapsed measure no longer covers a sale, and a part's refusal is the case's`() throws {
        var matter = try Enforcing.investigating()
        try matter.do(.measure(PartAct(7, .rule(Self.flat))), .handler, on: "2026-03-27")
        try matter.do(.measure(PartAct(7, .serveAssistant(MeasureService()))), .registry, on: "2026-03-30")
        try matter.do(.measure(PartAct(7, .expire)), .system, on: "2029-03-31")
        #expect(matter.file.state.measuresInForce.isEmpty)
        #expect(
            matter.refusal(of: Self.open(), .handler, on: "2029-04-02").contains { $0.contains("/disposal-covered/") })
        let refusal = matter.file.state.refusal(
            of: .measure(PartAct(7, .renew(MeasureRenewal()))),
            in: Occasion(.handler, nil, on: day("2029-04-02"), under: .current))
        let reasons = try #require(refusal?.reasons)
        #expect(reasons.contains { $0.text.zh.hasPrefix("第7号查封、扣押、冻结：") })
        #expect(reasons.contains { $0.text.en.hasPrefix("control measure no. 7: ") })
    }

    @Test func `enforcement.V50: from the acceptance of a bankruptcy no money of the case is paid out`() throws {
        var matter = try Enforcing.controlling()
        for act in Self.money() { try matter.do(act, .handler, on: "2026-06-02") }
        let pay = EnforcementCase.Act.funds(PartAct(1, .pay(FundsPayment(yuan(100)))))
        #expect(matter.refusal(of: pay, .handler, on: "2026-06-03").isEmpty)
        try matter.do(.bankruptcyAdmitted, .court, on: "2026-06-04")
        #expect(matter.refusal(of: pay, .handler, on: "2026-06-05").contains { $0.contains("/may-pay/") })
        #expect(
            matter.refusal(
                of: .funds(PartAct(1, .hold(FundsHold(.notCollected, approvedBy: "院长")))), .handler, on: "2026-06-05"
            ).isEmpty)
    }

    @Test func `A case closed as paid while money still lies with the court is irregular`() throws {
        var matter = try Enforcing.controlling()
        try matter.do(.deductCash, .handler, on: "2026-05-29")
        for act in Self.money() { try matter.do(act, .handler, on: "2026-06-02") }
        var early = matter
        #expect(try early.do(.fullyPaid(Satisfaction()), .handler, on: "2026-06-03").irregularities == ["funds-paid"])
        try matter.do(.funds(PartAct(1, .pay(FundsPayment(yuan(100))))), .handler, on: "2026-06-03")
        #expect(try matter.do(.fullyPaid(Satisfaction()), .handler, on: "2026-06-03").isRegular)
    }

    @Test func `A sale that goes on while the case is suspended is irregular`() throws {
        var matter = try Enforcing.controlling()
        try matter.do(Self.open(), .handler, on: "2026-03-30")
        try matter.do(
            .disposal(PartAct(1, .commission(PricingCommission(.appraisal, inOrder: true)))), .handler, on: "2026-03-31"
        )
        try matter.do(.disposal(PartAct(1, .appraise(ReferencePrice(yuan(1_000_000))))), .appraiser, on: "2026-04-20")
        try matter.do(.suspend(EnforcementSuspension(.retrial)), .court, on: "2026-04-21")
        let notice = AuctionNotice(
            AuctionTerms(yuan(700_000), deposit: yuan(70_000)), biddingOn: day("2026-06-01"),
            partiesToldOn: day("2026-04-22"), panelDecided: true)
        let outcome = try matter.do(.disposal(PartAct(1, .publishRound1(notice))), .panel, on: "2026-04-28")
        #expect(outcome.irregularities.contains("goes-on-now"))
    }

    @Test func `The case lists the clocks of its parts by their numbers`() throws {
        var matter = try Enforcing.controlling()
        for act in Self.money(3) { try matter.do(act, .handler, on: "2026-06-02") }
        let all = matter.file.state.allDeadlines(asOf: day("2026-06-10"), in: .current)
        let payOut = try #require(all.first { $0.limit?.id == TimeLimit.payOut.id })
        #expect(payOut.clock.en.contains("no. 3"))
        #expect(payOut.lastDay == day("2026-07-01"))
    }

    @Test func `A part's act reads back from its line`() throws {
        let line = #"{"type":"measure","number":12,"act":{"type":"expire"}}"#
        let act = try JSON.read(EnforcementCase.Act.self, from: Array(line.utf8))
        guard case .measure(let it) = act else { throw EnforcementPartsFailure() }
        #expect(it.number == 12 && it.act.kind == .expire)
        #expect(String(decoding: JSON.write(act), as: UTF8.self) == line)
    }
}

private struct EnforcementPartsFailure: Error {}
