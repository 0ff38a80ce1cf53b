import FuyuanKit
import Testing

private typealias Share = Matter<DepositedShare>

extension Share {
    fileprivate static func of(_ kind: DepositKind, _ condition: ConditionNature? = nil) throws -> Share {
        var share = Share()
        let paper = ShareDeposit(kind, yuan(1000), for: "甲", condition: condition)
        try share.do(.deposit(paper), .administrator, on: "2026-11-02")
        return share
    }
}

@Suite("提存分配额") struct DepositedShareTests {
    @Test func `The laws of every machine hold`() {
        checkLaws(of: DepositedShare.self)
        checkLaws(of: DistributionRound.self)
    }

    @Test func `bankruptcy.D18: an unclaimed share lapses two months after the final announcement`() throws {
        var share = try Share.of(.unclaimed)
        try share.do(.announceFinal(NotedDay()), .administrator, on: "2026-12-31")
        // law: bankruptcy.tl.deposit.unclaimed
        #expect(share.lastDay(.unclaimed) == "2027-03-01")
        #expect(
            share.refusal(of: .lapseUnclaimed, .administrator, on: "2027-03-01")
                == ["deposited-share/lapse-unclaimed/time-over/unmet"])
        #expect(share.refusal(of: .claimShare, .creditor, on: "2027-03-01").isEmpty)
        #expect(
            share.refusal(of: .claimShare, .creditor, on: "2027-03-02")
                == ["deposited-share/claim-share/in-time/unmet"])
        try share.do(.lapseUnclaimed, .administrator, on: "2027-03-02")
        #expect(share.file.state.redistributed == yuan(1000))
    }

    @Test func `A share deposited after the announcement counts from the announcement`() throws {
        var share = try Share.of(.unclaimed)
        try share.do(.announceFinal(NotedDay(CivilDate("2026-10-12")!)), .administrator, on: "2026-11-02")
        // Two months from 2026-10-12 end on Saturday 2026-12-12.
        #expect(share.lastDay(.unclaimed) == "2026-12-14")
    }

    @Test func `bankruptcy.D20: a litigated share goes to the others two years after the conclusion`() throws {
        var share = try Share.of(.litigated)
        #expect(
            share.refusal(of: .lapseLitigated, .court, on: "2026-11-03") == [
                "deposited-share/lapse-litigated/concluded/unmet", "deposited-share/lapse-litigated/time-over/unknown",
            ])
        try share.do(.noteConclusion(NotedDay()), .court, on: "2026-11-02")
        // law: bankruptcy.tl.deposit.litigated
        #expect(share.lastDay(.litigated) == "2028-11-02")
        var won = share
        let late = try won.do(.deliverDecided, .court, on: "2028-11-03")
        #expect(late.reasons.compactMap(\.rule) == ["bankruptcy.v49"])
        #expect(won.file.state.delivered == yuan(1000))
        try share.do(.lapseLitigated, .court, on: "2028-11-03")
        #expect(share.phase == .redistributed)
    }

    @Test(arguments: [
        (ConditionNature.precedent, true, true), (.precedent, false, false), (.subsequent, true, false),
        (.subsequent, false, true),
    ])
    func `bankruptcy.v49: a conditional share is tested on the day of the final announcement`(
        _ nature: ConditionNature, _ isMet: Bool, _ toCreditor: Bool
    ) throws {
        var share = try Share.of(.conditional, nature)
        let deliver = DepositedShare.Act.deliverOnTest(ConditionTest(isMet: isMet))
        let redistribute = DepositedShare.Act.redistributeOnTest(ConditionTest(isMet: isMet))
        #expect(!share.refusal(of: deliver, .administrator, on: "2026-11-03").isEmpty)
        #expect(!share.refusal(of: redistribute, .administrator, on: "2026-11-03").isEmpty)
        try share.do(.announceFinal(NotedDay()), .administrator, on: "2026-12-31")
        #expect(share.lastDay(.unclaimed) == nil)
        #expect(share.refusal(of: deliver, .administrator, on: "2026-12-31").isEmpty == toCreditor)
        #expect(share.refusal(of: redistribute, .administrator, on: "2026-12-31").isEmpty != toCreditor)
    }

    @Test func `bankruptcy.edge-24: a deposit is released by its own kind's rule only`() throws {
        var share = try Share.of(.generalGuarantee)
        try share.do(.announceFinal(NotedDay()), .administrator, on: "2026-12-31")
        for (act, role) in [
            (DepositedShare.Act.claimShare, BankruptcyRole.creditor), (.lapseUnclaimed, .administrator),
            (.deliverDecided, .court), (.redistributeOnTest(ConditionTest(isMet: false)), .administrator),
        ] {
            #expect(
                share.refusal(of: act, role, on: "2027-06-01").contains {
                    $0.hasSuffix("/kind-fits/unmet")
                })
        }
        #expect(
            share.refusal(of: .releaseGeneralGuarantee(ClaimAmount(yuan(1001))), .administrator, on: "2027-06-01")
                == ["deposited-share/release-general-guarantee/within-share/unmet"])
        try share.do(.releaseGeneralGuarantee(ClaimAmount(yuan(300))), .administrator, on: "2027-06-01")
        #expect(share.file.state.delivered == yuan(300))
        #expect(share.file.state.redistributed == yuan(700))
    }

    @Test func `Nothing is deposited as nothing, and a condition is said to be precedent or subsequent`() throws {
        #expect(
            Share().refusal(of: .deposit(ShareDeposit(.unclaimed, .zero)), .administrator, on: "2026-11-02")
                == ["deposited-share/deposit/amount-valid/unmet"])
        var share = Share()
        let outcome = try share.do(
            .deposit(ShareDeposit(.conditional, yuan(1))), .administrator, on: "2026-11-02")
        #expect(outcome.irregularities == ["nature-known"])
        // What the deposit left out, the test says.
        try share.do(.announceFinal(NotedDay()), .administrator, on: "2026-12-31")
        let unsaid = DepositedShare.Act.redistributeOnTest(ConditionTest(isMet: false))
        #expect(
            share.refusal(of: unsaid, .administrator, on: "2026-12-31")
                == ["deposited-share/redistribute-on-test/others-entitled/unknown"])
        let said = ConditionTest(isMet: false, of: .precedent)
        #expect(!share.refusal(of: .deliverOnTest(said), .administrator, on: "2026-12-31").isEmpty)
        try share.do(.redistributeOnTest(said), .administrator, on: "2026-12-31")
        #expect(share.phase == .redistributed && share.file.state.nature == .precedent)
        #expect(try JSON.read(ConditionTest.self, from: JSON.write(said)) == said)
    }

    @Test func `A round is ruled on, announced and paid`() throws {
        var round = Matter<DistributionRound>()
        let unruled = DistributionRound.Act.planRound(RoundPlan(1, yuan(100), ruledOn: nil))
        #expect(
            round.refusal(of: unruled, .administrator, on: "2026-09-01")
                == ["distribution-round/plan-round/plan-ruled/unmet"])
        let plan = RoundPlan(2, yuan(100), isFinal: true, ruledOn: CivilDate("2026-08-03")!)
        try round.do(.planRound(plan), .administrator, on: "2026-09-01")
        var wrong = round
        let silent = try wrong.do(
            .announceRound(RoundAnnouncement(amount: yuan(100), claims: nil)), .administrator, on: "2026-09-02")
        #expect(silent.irregularities == ["amounts-stated", "final-stated"])
        let final = try round.do(
            .announceFinalRound(
                RoundAnnouncement(amount: yuan(100), claims: yuan(1000), statesDeposits: true)),
            .administrator, on: "2026-09-02")
        #expect(final.isRegular)
        #expect(final.emits == [.testConditions, .startUnclaimed])
        var short = round
        let lost = try short.do(.payRound(RoundPayment(paid: yuan(90))), .administrator, on: "2026-09-10")
        #expect(lost.irregularities == ["conserved"])
        let paid = try round.do(
            .payRound(RoundPayment(paid: yuan(90), deposited: yuan(10))), .administrator, on: "2026-09-10")
        #expect(paid.isRegular)
        #expect(round.phase == .roundPaid)
    }
}
