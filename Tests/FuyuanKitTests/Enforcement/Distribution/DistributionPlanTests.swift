import FuyuanKit
import Testing

extension EnforcementDistributionPlan: Walkable {
    static var walkSteps: [Int] { [0, 20] }
    static var walkActs: [Act] {
        let plan = ProceedsPlan(.participation, pool: yuan(100), shares: [yuan(60), yuan(40)])
        return [
            .openDistribution(
                DistributionOpening(
                    debtor: .naturalPerson, caseBegan: CivilDate(2026, 1, 5)!, host: "鲁0602", firstSeizing: "鲁0602",
                    isPreservation: false)),
            .join(ParticipationRequest(by: "乙", yuan(100), hasBasis: true)), .noteEnforced, .draft(plan),
            .redraft(plan),
            .serve, .object(PlanObjection(contested: yuan(10))), .tellOthers, .counterObject(PlanReply()),
            .tellObjector,
            .sue(PlanSuit()), .payUncontested(ContestedPayment(paid: yuan(90), deposited: yuan(10))), .amend(plan),
            .amendByJudgment(plan), .dismissSuit, .withdrawObjection, .execute,
        ]
    }
}

extension CaseFunds: Walkable {
    static var walkActs: [Act] {
        [
            .receive(FundsReceipt(yuan(100), noticedOn: CivilDate(2026, 3, 2)!, payer: "甲")),
            .claim(FundsClaim(account: "A-1")),
            .calculate(FundsCalculation(toCreditors: yuan(90), costs: yuan(10))), .payPart(FundsPayment(yuan(40))),
            .pay(FundsPayment(yuan(50), to: "乙")), .hold(FundsHold(.notCollected, approvedBy: "院长")), .release,
        ]
    }
}

private typealias Plan = Matter<EnforcementDistributionPlan>
private typealias Funds = Matter<CaseFunds>

extension Plan {
    fileprivate static func opened(
        _ debtor: EnforcementDebtor = .naturalPerson, host: ActorID = "鲁0602", isPreservation: Bool = false,
        isTrialOver: Bool? = nil
    ) throws -> Plan {
        var plan = Plan()
        let opening = DistributionOpening(
            debtor: debtor, caseBegan: CivilDate(2026, 1, 5)!, host: host, firstSeizing: "鲁0602",
            isPreservation: isPreservation, isTrialOver: isTrialOver)
        try plan.do(.openDistribution(opening), .handler, on: "2026-03-02")
        return plan
    }

    fileprivate static func served() throws -> Plan {
        var plan = try opened()
        try plan.do(
            .draft(ProceedsPlan(.participation, pool: yuan(100), shares: [yuan(60), yuan(40)])), .handler,
            on: "2026-03-03")
        try plan.do(.serve, .handler, on: "2026-03-04")
        return plan
    }
}

@Suite("执行财产分配方案") struct DistributionPlanTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: EnforcementDistributionPlan.self) }

    @Test func `enforcement.V33: who may not participate is refused, a preferred creditor is let in`() throws {
        let plan = try Plan.opened(.enterpriseLegalPerson)
        let request = ParticipationRequest(yuan(1), hasBasis: true)
        #expect(
            plan.refusal(of: .join(request), .creditor, on: "2026-03-03")
                == ["enforcement-distribution-plan/join/participation-allowed/unmet"])
        let mortgagee = ParticipationRequest(yuan(1), hasBasis: false, isPreferred: true)
        #expect(plan.refusal(of: .join(mortgagee), .creditor, on: "2026-03-03").isEmpty)
        #expect(try Plan.opened().refusal(of: .join(request), .creditor, on: "2026-03-03").isEmpty)
        // A plan in proportion against an enterprise stands, irregularly.
        var wrong = plan
        let outcome = try wrong.do(
            .draft(ProceedsPlan(.participation, pool: yuan(1), shares: [yuan(1)])), .handler, on: "2026-03-03")
        #expect(outcome.reasons.compactMap(\.rule) == ["enforcement.V33"])
    }

    @Test
    func `enforcement.V34: without an instrument, before the case or after the property is enforced it is too late`()
        throws
    {
        var plan = try Plan.opened()
        let bare = ParticipationRequest(yuan(1), hasBasis: false)
        #expect(
            plan.refusal(of: .join(bare), .creditor, on: "2026-03-03")
                == ["enforcement-distribution-plan/join/basis-attached/unmet"])
        try plan.do(.noteEnforced, .handler, on: "2026-04-01")
        let good = ParticipationRequest(yuan(1), hasBasis: true)
        #expect(plan.refusal(of: .join(good), .creditor, on: "2026-04-01").isEmpty)
        #expect(
            plan.refusal(of: .join(good), .creditor, on: "2026-04-02")
                == ["enforcement-distribution-plan/join/before-enforced/unmet"])
        #expect(
            plan.refusal(of: .join(good), .creditor, on: "2026-01-04")
                == ["enforcement-distribution-plan/join/after-case-began/unmet"])
    }

    @Test func `enforcement.V35: the court that seized first runs it, after its trial where it only preserved`() throws
    {
        #expect(try Plan.opened().file.lastOutcome?.isRegular == true)
        #expect(try Plan.opened(host: "鲁0611").file.rules == ["enforcement.V35"])
        #expect(try Plan.opened(isPreservation: true, isTrialOver: false).file.rules == ["enforcement.V35"])
        #expect(try Plan.opened(isPreservation: true, isTrialOver: true).file.rules.isEmpty)
    }

    @Test func `No objection in fifteen days, and the plan is carried out`() throws {
        // law: enforcement.distObject
        var plan = try Plan.served()
        #expect(plan.lastDay(.objection) == "2026-03-19")
        #expect(plan.refusal(of: .object(PlanObjection()), .creditor, on: "2026-03-19").isEmpty)
        #expect(
            plan.refusal(of: .object(PlanObjection()), .creditor, on: "2026-03-20")
                == ["enforcement-distribution-plan/object/objection-in-time/unmet"])
        // Received later, in time.
        let later = PlanObjection(receivedOn: CivilDate(2026, 3, 6)!)
        #expect(plan.refusal(of: .object(later), .debtor, on: "2026-03-20").isEmpty)
        var early = plan
        #expect(try early.do(.execute, .handler, on: "2026-03-19").irregularities == ["objection-over"])
        #expect(try plan.do(.execute, .handler, on: "2026-03-20").isRegular)
        #expect(plan.phase == .executed)
    }

    @Test func `Nobody opposes the objection: the plan is amended as objected`() throws {
        // law: enforcement.distCounter
        var plan = try Plan.served()
        try plan.do(.object(PlanObjection(contested: yuan(10))), .creditor, on: "2026-03-10")
        try plan.do(.tellOthers, .handler, on: "2026-03-12")
        #expect(plan.lastDay(.counter) == "2026-03-27")
        let amended = ProceedsPlan(.participation, pool: yuan(100), shares: [yuan(70), yuan(30)])
        var early = plan
        #expect(try early.do(.amend(amended), .handler, on: "2026-03-27").irregularities == ["counter-over"])
        try plan.do(.amend(amended), .handler, on: "2026-03-30")
        #expect(plan.file.state.plan?.shares == [yuan(70), yuan(30)])
        #expect(try plan.do(.execute, .handler, on: "2026-03-31").isRegular)
    }

    @Test func `An opposed objection goes to suit, and what is in dispute is kept`() throws {
        // law: enforcement.distSuit
        var plan = try Plan.served()
        try plan.do(.object(PlanObjection(contested: yuan(10))), .creditor, on: "2026-03-10")
        try plan.do(.tellOthers, .handler, on: "2026-03-12")
        try plan.do(.counterObject(PlanReply()), .debtor, on: "2026-03-20")
        try plan.do(.tellObjector, .handler, on: "2026-03-23")
        #expect(plan.lastDay(.suing) == "2026-04-07")
        #expect(
            plan.refusal(of: .sue(PlanSuit()), .creditor, on: "2026-04-08")
                == ["enforcement-distribution-plan/sue/suit-in-time/unmet"])
        var unsued = plan
        #expect(try unsued.do(.execute, .handler, on: "2026-04-08").isRegular)
        #expect(unsued.file.state.plan?.shares == [yuan(60), yuan(40)])
        let sued = try plan.do(.sue(PlanSuit()), .creditor, on: "2026-04-07")
        #expect(sued.emits.contains(.depositContested))
        let short = ContestedPayment(paid: yuan(95), deposited: yuan(5))
        var wrong = plan
        #expect(try wrong.do(.payUncontested(short), .handler, on: "2026-04-10").irregularities == ["contested-kept"])
        let kept = ContestedPayment(paid: yuan(90), deposited: yuan(10))
        #expect(try plan.do(.payUncontested(kept), .handler, on: "2026-04-10").isRegular)
        try plan.do(.dismissSuit, .trialDivision, on: "2026-08-03")
        #expect(plan.phase == .settled)
        #expect(try plan.do(.execute, .handler, on: "2026-08-10").isRegular)
    }

    @Test func `A plan made of a computed sharing adds up`() throws {
        let claims = [ProceedsClaim(1, yuan(70_000)), ProceedsClaim(2, yuan(70_000)), ProceedsClaim(3, yuan(70_000))]
        let sharing = try ParticipationInDistribution(
            proceeds: yuan(100_000), debtor: .naturalPerson, claims: claims)
        var plan = try Plan.opened()
        #expect(try plan.do(.draft(ProceedsPlan(sharing, of: claims)), .handler, on: "2026-03-03").isRegular)
        let bad = ProceedsPlan(.participation, pool: yuan(100), shares: [yuan(60), yuan(39)])
        #expect(try plan.do(.redraft(bad), .handler, on: "2026-03-04").irregularities == ["adds-up"])
    }
}

@Suite("执行案款") struct CaseFundsTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: CaseFunds.self) }

    private func received() throws -> Funds {
        var funds = Funds()
        let receipt = FundsReceipt(yuan(100), noticedOn: CivilDate(2026, 3, 2)!)
        try funds.do(.receive(receipt), .court, on: "2026-03-03")
        return funds
    }

    @Test func `enforcement.E43: unclaimed on day 31 raises the alarm, and a hold needs reason and approval`() throws {
        var funds = try received()
        #expect(funds.lastDay(.payOut) == "2026-04-01")
        let state = funds.file.state
        #expect(state.findings(on: day("2026-04-01"), in: .current).isEmpty)
        let alarm = state.findings(on: day("2026-04-02"), in: .current)
        #expect(alarm.map(\.code) == ["enforcement.V59", "enforcement.V59"])
        #expect(alarm.map(\.path) == ["payOut", "claim"])
        var bare = funds
        let wrong = try bare.do(.hold(FundsHold(nil, approvedBy: nil)), .handler, on: "2026-04-02")
        #expect(wrong.reasons.compactMap(\.rule) == ["enforcement.V59"])
        #expect(bare.file.state.findings(on: day("2026-04-02"), in: .current).map(\.path) == ["hold"])
        #expect(try funds.do(.hold(FundsHold(.notCollected, approvedBy: "院长")), .handler, on: "2026-03-30").isRegular)
        #expect(funds.file.state.findings(on: day("2026-06-01"), in: .current).isEmpty)
        // Claimed on 2026-04-10: eleven days stood still.
        try funds.do(.claim(FundsClaim(account: "A-1")), .handler, on: "2026-04-10")
        #expect(funds.lastDay(.payOut) == "2026-04-13")
    }

    @Test func `enforcement.V59: claimed, calculated and paid in thirty days is regular; late payment is not`() throws {
        // law: enforcement.payOut
        var funds = try received()
        #expect(try funds.do(.claim(FundsClaim(account: "A-1")), .handler, on: "2026-03-04").isRegular)
        let sheet = FundsCalculation(toCreditors: yuan(85), costs: yuan(10), toDebtor: yuan(5))
        #expect(try funds.do(.calculate(sheet), .handler, on: "2026-03-10").isRegular)
        #expect(try funds.do(.payPart(FundsPayment(yuan(40))), .handler, on: "2026-03-20").isRegular)
        var late = funds
        let outcome = try late.do(.pay(FundsPayment(yuan(45))), .handler, on: "2026-04-02")
        #expect(outcome.reasons.compactMap(\.rule) == ["enforcement.V59"])
        var more = funds
        #expect(try more.do(.pay(FundsPayment(yuan(46))), .handler, on: "2026-04-01").irregularities == ["amount-fits"])
        #expect(try funds.do(.pay(FundsPayment(yuan(45))), .handler, on: "2026-04-01").isRegular)
        #expect(funds.file.state.paid == yuan(85))
        var unclaimed = try received()
        #expect(
            try unclaimed.do(.claim(FundsClaim(account: nil)), .handler, on: "2026-03-04").reasons.compactMap(\.rule)
                == ["enforcement.V59"])
    }
}
