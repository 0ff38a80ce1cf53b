import FuyuanKit
import Testing

private typealias Claim = Matter<BankruptcyClaim>

private let loan = ClaimParticulars(.ordinary, of: "甲", yuan(1_000_000))

extension Claim {
    /// Declared on 2026-05-11 in a period that ends on 2026-06-01, then under review.
    fileprivate static func reviewed(_ claim: ClaimParticulars = loan) throws -> Claim {
        var matter = Claim()
        try matter.do(
            .declare(ClaimDeclaration(claim, periodEnds: CivilDate("2026-06-01")!)), .creditor, claim.creditor,
            on: "2026-05-11")
        try matter.do(.register, .administrator, on: "2026-05-12")
        try matter.do(.review, .administrator, on: "2026-05-13")
        return matter
    }

    /// Admitted at 900,000 and checked on 2026-06-12.
    fileprivate static func checked(_ claim: ClaimParticulars = loan) throws -> Claim {
        var matter = try reviewed(claim)
        try matter.do(.admit(AdmittedClaim(yuan(900_000))), .administrator, on: "2026-05-20")
        try matter.do(.compileTable, .administrator, on: "2026-06-02")
        try matter.do(.checkByMeeting, .creditorsMeeting, on: "2026-06-12")
        return matter
    }

    fileprivate static func confirmed(_ claim: ClaimParticulars = loan) throws -> Claim {
        var matter = try checked(claim)
        try matter.do(.confirm(FixedClaim()), .court, on: "2026-07-02")
        return matter
    }

    fileprivate var claim: BankruptcyClaim { file.state }
}

@Suite("破产债权") struct BankruptcyClaimTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: BankruptcyClaim.self) }

    @Test func `bankruptcy.D17: a claim runs from declaration to payment in two rounds`() throws {
        var matter = try Claim.checked()
        #expect(matter.lastDay(.suit) == "2026-06-29")
        #expect(matter.claim.votingAmount == yuan(900_000))
        try matter.do(.confirm(FixedClaim()), .court, on: "2026-07-02")
        #expect(matter.claim.confirmed == yuan(900_000))
        try matter.do(.pay(ClaimPayment(yuan(400_000), round: 1)), .administrator, on: "2026-09-01")
        #expect(matter.claim.outstanding == yuan(500_000))
        #expect(
            matter.refusal(of: .pay(ClaimPayment(yuan(500_001))), .administrator, on: "2026-10-08")
                == ["bankruptcy-claim/pay/leaves-balance/unmet"])
        try matter.do(.payInFull(ClaimPayment(yuan(500_000), round: 2)), .administrator, on: "2026-10-08")
        #expect(matter.phase == .paid)
        #expect(matter.claim.outstanding == .zero)
    }

    @Test func `A declaration after the period is a late one`() throws {
        let matter = Claim()
        let late = BankruptcyClaim.Act.declare(ClaimDeclaration(loan, periodEnds: CivilDate("2026-06-01")!))
        #expect(
            matter.refusal(of: late, .creditor, on: "2026-06-02") == ["bankruptcy-claim/declare/within-period/unmet"])
        #expect(matter.refusal(of: late, .creditor, on: "2026-06-01").isEmpty)
    }

    @Test func `bankruptcy.v50: a late declaration comes before the final distribution and has no earlier round`()
        throws
    {
        var matter = Claim()
        let late = LateClaimDeclaration(loan, finalDistributionOn: CivilDate("2026-11-02")!, roundsPaid: 1)
        // law: bankruptcy.tl.claim.late
        #expect(
            matter.refusal(of: .declareLate(late), .creditor, on: "2026-11-02")
                == ["bankruptcy-claim/declare-late/before-final-distribution/unmet"])
        let outcome = try matter.do(.declareLate(late), .creditor, "甲", on: "2026-11-01")
        #expect(outcome.emits.contains(.chargeReviewCost))
        try matter.do(.registerLate, .administrator, on: "2026-11-01")
        try matter.do(.review, .administrator, on: "2026-11-01")
        try matter.do(.admit(AdmittedClaim(yuan(1_000_000))), .administrator, on: "2026-11-01")
        try matter.do(.compileTable, .administrator, on: "2026-11-01")
        try matter.do(.checkByMeeting, .creditorsMeeting, on: "2026-11-01")
        try matter.do(.confirm(FixedClaim()), .court, on: "2026-11-01")
        let early = try matter.do(.pay(ClaimPayment(yuan(1), round: 1)), .administrator, on: "2026-11-01")
        #expect(early.irregularities == ["round-open"])
        #expect(early.reasons.first?.rule == "bankruptcy.v50")
        let next = try matter.do(.pay(ClaimPayment(yuan(1), round: 2)), .administrator, on: "2026-11-02")
        #expect(next.irregularities.isEmpty)
    }

    @Test func `bankruptcy.edge-9: the fifteen days are guiding, neither action nor claim is lost`() throws {
        var matter = try Claim.checked()
        try matter.do(.object(ClaimObjection(by: .ownCreditor)), .creditor, "甲", on: "2026-06-15")
        #expect(matter.claim.defendant == .debtor)
        // Without an explanation of the administrator the objector may sue all the same.
        var strict = matter
        let late = try matter.do(.sueForConfirmation, .creditor, "甲", on: "2026-06-30")
        #expect(late.irregularities == ["suit-in-time"])
        #expect(matter.phase == .litigating)
        strict.law.policies[PolicyParameter.claimSuitEffect.id] = .choice("bars")
        #expect(
            strict.refusal(of: .sueForConfirmation, .creditor, on: "2026-06-30")
                == ["bankruptcy-claim/sue-for-confirmation/suit-open/unmet"])
        #expect(strict.refusal(of: .sueForConfirmation, .creditor, on: "2026-06-29").isEmpty)
        // Taken as agreeing for voting and distribution, and still free to sue.
        var silent = try Claim.checked()
        try silent.do(.object(ClaimObjection(by: .ownCreditor)), .creditor, "甲", on: "2026-06-15")
        try silent.do(.explain(ClaimExplanation()), .administrator, on: "2026-06-18")
        #expect(silent.claim.votingAmount == nil)
        try silent.do(.confirmUnsued(FixedClaim()), .court, on: "2026-06-30")
        #expect(silent.claim.votingAmount == yuan(900_000))
        try silent.do(.sueLate, .creditor, "甲", on: "2026-07-20")
        try silent.do(.adjustByJudgment(FixedClaim(yuan(1_000_000))), .otherCourt, on: "2026-12-01")
        #expect(silent.claim.confirmed == yuan(1_000_000))
    }

    @Test func `bankruptcy.tl.claim.suit: the suit in time is regular and the judgment fixes the claim`() throws {
        var matter = try Claim.checked()
        try matter.do(.object(ClaimObjection(by: .debtor)), .debtor, on: "2026-06-13")
        try matter.do(.explain(ClaimExplanation(adjusted: yuan(800_000))), .administrator, on: "2026-06-16")
        let sued = try matter.do(.sueForConfirmation, .debtor, on: "2026-06-29")
        #expect(sued.isRegular)
        #expect(matter.claim.defendant == .creditor)
        try matter.do(.reserveShare(ClaimDeposit(yuan(80_000), as: .litigated)), .administrator, on: "2026-09-01")
        try matter.do(.determine(FixedClaim(yuan(850_000))), .otherCourt, on: "2026-12-01")
        try matter.do(.deliverShare(ClaimPayment(yuan(80_000))), .administrator, on: "2026-12-02")
        #expect(matter.claim.outstanding == yuan(770_000))
        #expect(matter.claim.deposited == .zero)
    }

    @Test func `An objection dropped after the explanation lets the ruling follow`() throws {
        var matter = try Claim.checked()
        let bare = try matter.do(
            .object(ClaimObjection(by: .otherCreditor, reasonsStated: false)), .creditor, "乙", on: "2026-06-13")
        #expect(bare.irregularities == ["reasons-stated"])
        try matter.do(.explain(ClaimExplanation(adjusted: yuan(700_000))), .administrator, on: "2026-06-16")
        try matter.do(.confirmAfterExplanation(FixedClaim()), .court, on: "2026-06-20")
        #expect(matter.claim.confirmed == yuan(700_000))
    }

    @Test func `bankruptcy.edge-13: an employee who did not file is listed, corrected and confirmed`() throws {
        var matter = Claim()
        let wages = ClaimParticulars(.wages, of: "丙", yuan(30_000))
        try matter.do(.listByAdministrator(wages), .administrator, on: "2026-05-11")
        try matter.do(.requestCorrection, .employee, "丙", on: "2026-05-14")
        var refused = matter
        try matter.do(.correct(ClaimAmount(yuan(36_000))), .administrator, on: "2026-05-18")
        try matter.do(.confirm(FixedClaim()), .court, on: "2026-07-02")
        #expect(matter.claim.confirmed == yuan(36_000))
        #expect(matter.claim.rank == .employee)
        // No fifteen days: the suit follows the refusal.
        try refused.do(.refuseCorrection, .administrator, on: "2026-05-18")
        #expect(refused.claim.defendant == .debtor)
        let sued = try refused.do(.sueForConfirmation, .employee, "丙", on: "2026-08-01")
        #expect(sued.isRegular)
        try refused.do(.determine(FixedClaim(yuan(40_000))), .court, on: "2026-12-01")
        #expect(refused.claim.outstanding == yuan(40_000))
    }

    @Test func `bankruptcy.v21: an employee claim is not rejected for want of declaration`() throws {
        let matter = try Claim.reviewed(ClaimParticulars(.wages, of: "丙", yuan(30_000)))
        let refusal = BankruptcyClaim.Act.reject(RejectedClaim(.notDeclared))
        #expect(
            matter.refusal(of: refusal, .administrator, on: "2026-05-20")
                == ["bankruptcy-claim/reject/not-for-lack-of-declaration/unmet"])
        #expect(matter.refusal(of: .reject(RejectedClaim(.unproven)), .administrator, on: "2026-05-20").isEmpty)
        let other = ClaimParticulars(.taxPrincipal, of: "税务", yuan(1))
        #expect(
            Claim().refusal(of: .listByAdministrator(other), .administrator, on: "2026-05-20")
                == ["bankruptcy-claim/list-by-administrator/employee-kind/unmet"])
        // What ranks with the employees' wages is listed with them.
        for kind in [ClaimKind.wages, .socialInsuranceIndividual, .employeeCompensation, .housingFund, .wageAdvance] {
            let listed = ClaimParticulars(kind, of: "丙", yuan(1))
            #expect(Claim().refusal(of: .listByAdministrator(listed), .administrator, on: "2026-05-20").isEmpty)
        }
    }

    @Test func `bankruptcy.v22 and bankruptcy.v23: interest and surcharge stop at acceptance`() throws {
        let accepted = CivilDate("2026-03-16")!
        let good = ClaimBreakdown(acceptedOn: accepted, interestUntil: CivilDate("2026-03-15")!)
        let bad = ClaimBreakdown(
            acceptedOn: accepted, interestUntil: CivilDate("2026-03-17")!, laterSurcharge: yuan(5))
        #expect(good.findings.isEmpty)
        #expect(bad.findings.map(\.code) == ["bankruptcy.v22", "bankruptcy.v23"])
        #expect(bad.findings.allSatisfy { $0.severity == .error })
        var matter = try Claim.reviewed()
        var other = matter
        let regular = try matter.do(
            .admit(AdmittedClaim(yuan(1), breakdown: good)), .administrator, on: "2026-05-20")
        #expect(regular.isRegular)
        let irregular = try other.do(
            .admit(AdmittedClaim(yuan(1), breakdown: bad)), .administrator, on: "2026-05-20")
        #expect(irregular.reasons.compactMap(\.rule) == ["bankruptcy.v22", "bankruptcy.v23"])
    }

    @Test func `bankruptcy.v24: a tax surcharge never stands in the rank of the tax`() throws {
        #expect(ClaimKind.taxSurcharge.finding(inRank: .socialAndTax)?.code == "bankruptcy.v24")
        #expect(ClaimKind.taxSurcharge.finding(inRank: .ordinary) == nil)
        #expect(ClaimKind.taxPrincipal.finding(inRank: .socialAndTax) == nil)
        var matter = try Claim.reviewed(ClaimParticulars(.taxSurcharge, of: "税务", yuan(121_500)))
        let outcome = try matter.do(
            .admit(AdmittedClaim(yuan(121_500), rank: .socialAndTax)), .administrator, on: "2026-05-20")
        #expect(outcome.reasons.compactMap(\.rule) == ["bankruptcy.v24"])
    }

    @Test func `bankruptcy.v25: a claim on an effective judgment is not rejected while the judgment stands`() throws {
        let backed = ClaimParticulars(
            .ordinary, of: "甲", yuan(1_000_000), document: .judgment, documentAmount: yuan(1_000_000))
        var matter = try Claim.reviewed(backed)
        let reject = BankruptcyClaim.Act.reject(RejectedClaim(.unproven))
        #expect(
            matter.refusal(of: reject, .administrator, on: "2026-05-20")
                == ["bankruptcy-claim/reject/document-not-binding/unmet"])
        var cut = matter
        let outcome = try cut.do(.admit(AdmittedClaim(yuan(900_000))), .administrator, on: "2026-05-20")
        #expect(outcome.reasons.compactMap(\.rule) == ["bankruptcy.v25"])
        try matter.do(.challengeDocument, .administrator, on: "2026-05-18")
        try matter.do(reject, .administrator, on: "2026-05-20")
        #expect(matter.phase == .rejected)
    }

    @Test func `bankruptcy.v26: an unsettled claim votes only at the amount the court fixed`() throws {
        var matter = try Claim.reviewed()
        try matter.do(.putOff(DeferredClaim(.suit)), .administrator, on: "2026-05-20")
        try matter.do(.compileTable, .administrator, on: "2026-06-02")
        #expect(matter.claim.votingAmount == nil)
        #expect(matter.claim.voteFindings.map(\.code) == ["bankruptcy.v26"])
        try matter.do(.fixTemporaryAmount(ClaimAmount(yuan(600_000))), .court, on: "2026-06-08")
        #expect(matter.claim.votingAmount == yuan(600_000))
        #expect(matter.claim.voteFindings.isEmpty)
        // Under review, as a claim declared late, or rejected: the court may fix an amount all the same (art. 59(2)).
        for rejected in [false, true] {
            var early = try Claim.reviewed()
            if rejected { try early.do(.reject(RejectedClaim(.unproven)), .administrator, on: "2026-05-20") }
            #expect(early.claim.votingAmount == nil)
            try early.do(.fixTemporaryAmount(ClaimAmount(yuan(500_000))), .court, on: "2026-06-08")
            #expect(early.claim.votingAmount == yuan(500_000))
        }
        #expect(!Claim().refusal(of: .fixTemporaryAmount(ClaimAmount(yuan(1))), .court, on: "2026-06-08").isEmpty)
    }

    @Test func `bankruptcy.edge-16: a secured creditor votes on everything only after waiving`() throws {
        var matter = try Claim.reviewed(ClaimParticulars(.secured, of: "银行", yuan(8_000_000), securedBy: 3))
        #expect(!matter.claim.votesOnSettlementAndDistribution)
        #expect(
            matter.refusal(of: .waiveSecurity, .creditor, "甲", on: "2026-05-20")
                == ["bankruptcy-claim/waive-security/same-creditor/unmet"])
        try matter.do(.waiveSecurity, .creditor, "银行", on: "2026-05-20")
        #expect(matter.claim.votesOnSettlementAndDistribution)
        #expect(!matter.refusal(of: .waiveSecurity, .creditor, "银行", on: "2026-05-20").isEmpty)
    }

    @Test func `bankruptcy.edge-21: an undeclared creditor is frozen, then paid on the terms of his class`() throws {
        var matter = Claim()
        try matter.do(.freeze, .system, on: "2026-10-12")
        #expect(matter.phase == .dormantUnderPlan)
        #expect(
            matter.refusal(of: .pay(ClaimPayment(yuan(1))), .administrator, on: "2026-11-01")
                == ["bankruptcy-claim/pay/payable/unmet", "bankruptcy-claim/pay/leaves-balance/unknown"])
        var failed = matter
        try matter.do(
            .thaw(SameClassTerms(loan, payable: yuan(120_000))), .creditor, "甲", on: "2028-10-12")
        try matter.do(.payInFull(ClaimPayment(yuan(120_000))), .debtor, on: "2028-11-01")
        #expect(matter.phase == .paid)
        try failed.do(.declareAfterPlan(LateClaimDeclaration(loan)), .creditor, "甲", on: "2027-05-06")
        #expect(failed.phase == .lateDeclared)
    }

    @Test func `A plan leaves part payable, and its failure brings the whole claim back`() throws {
        var matter = try Claim.confirmed()
        try matter.do(.adjustByPlan(ClaimAmount(yuan(180_000))), .court, on: "2026-10-12")
        try matter.do(.pay(ClaimPayment(yuan(100_000))), .debtor, on: "2026-12-01")
        #expect(matter.claim.outstanding == yuan(80_000))
        try matter.do(.restoreAfterPlan, .court, on: "2027-06-01")
        #expect(matter.claim.outstanding == yuan(800_000))
        // Who has all that the plan gives waits open until it is performed: if it fails, the rest is owed again.
        var whole = try Claim.confirmed()
        try whole.do(.adjustByPlan(ClaimAmount(yuan(180_000))), .court, on: "2026-10-12")
        #expect(!whole.refusal(of: .pay(ClaimPayment(yuan(180_001))), .debtor, on: "2026-12-01").isEmpty)
        try whole.do(.pay(ClaimPayment(yuan(180_000))), .debtor, on: "2026-12-01")
        #expect(whole.phase == .partiallyPaid && whole.claim.outstanding == .zero)
        var performed = whole
        try performed.do(.payInFull(ClaimPayment(.zero)), .debtor, on: "2027-06-01")
        #expect(performed.phase == .paid)
        try whole.do(.restoreAfterPlan, .court, on: "2027-06-01")
        #expect(whole.claim.outstanding == yuan(720_000))
        let uncut = try Claim.confirmed()
        #expect(!uncut.refusal(of: .pay(ClaimPayment(yuan(900_000))), .administrator, on: "2026-12-01").isEmpty)
    }

    @Test func `bankruptcy.edge-15: at the conclusion guarantors still owe what is unpaid`() throws {
        var matter = try Claim.confirmed()
        let end = try matter.do(.conclude, .system, on: "2026-11-02")
        #expect(end.emits == [.guarantorsStillOwe])
        #expect(matter.phase == .unpaidBalance)
        try matter.do(.payAfterConclusion(ClaimPayment(yuan(90_000))), .administrator, on: "2028-10-30")
        #expect(matter.claim.outstanding == yuan(810_000))
    }

    @Test func `A guarantor declares a future recourse only where the creditor has not declared it all`() throws {
        func act(_ all: Bool?) -> BankruptcyClaim.Act {
            .declare(
                ClaimDeclaration(
                    loan, periodEnds: CivilDate("2026-06-01")!, by: .guarantorFuture, creditorDeclaredAll: all))
        }
        #expect(Claim().refusal(of: act(false), .creditor, on: "2026-05-11").isEmpty)
        #expect(
            Claim().refusal(of: act(true), .creditor, on: "2026-05-11")
                == ["bankruptcy-claim/declare/recourse-open/unmet"])
        #expect(
            Claim().refusal(of: act(nil), .creditor, on: "2026-05-11")
                == ["bankruptcy-claim/declare/recourse-open/unknown"])
    }

    @Test func `A negative amount is no claim`() {
        let bad = ClaimParticulars(.ordinary, of: "甲", Money(fen: -1))
        #expect(
            Claim().refusal(
                of: .declare(ClaimDeclaration(bad, periodEnds: CivilDate("2026-06-01")!)), .creditor, on: "2026-05-11")
                == ["bankruptcy-claim/declare/amount-valid/unmet"])
    }

    @Test func `bankruptcy.D19: a set-off stands unless contested in three months`() throws {
        var matter = try Claim.confirmed()
        try matter.do(.claimSetOff(SetOffNotice(debt: yuan(400_000))), .creditor, "甲", on: "2026-11-30")
        // law: bankruptcy.tl.setoff.contest
        #expect(matter.lastDay(.setOffContest) == "2027-03-01")
        #expect(
            matter.refusal(of: .allowSetOff, .system, on: "2027-03-01")
                == ["bankruptcy-claim/allow-set-off/set-off-stands/unmet"])
        #expect(
            matter.refusal(of: .contestSetOff(SetOffContest()), .administrator, on: "2027-03-02")
                == ["bankruptcy-claim/contest-set-off/contest-open/unmet"])
        #expect(
            matter.refusal(of: .contestSetOff(SetOffContest(goodReason: true)), .administrator, on: "2027-03-02")
                .isEmpty)
        try matter.do(.allowSetOff, .system, on: "2027-03-02")
        #expect(matter.claim.outstanding == yuan(500_000))
        var agreed = try Claim.confirmed()
        let notice = SetOffNotice(debt: yuan(2_000_000), contestUntil: CivilDate("2026-12-31")!)
        try agreed.do(.claimSetOff(notice), .creditor, "甲", on: "2026-11-30")
        #expect(agreed.lastDay(.setOffContest) == "2026-12-31")
        try agreed.do(.contestSetOff(SetOffContest()), .administrator, on: "2026-12-20")
        #expect(!agreed.refusal(of: .extinguishBySetOff, .administrator, on: "2027-01-04").isEmpty)
        try agreed.do(.extinguishBySetOff, .court, on: "2027-06-01")
        #expect(agreed.phase == .setOff)
    }

    @Test func `bankruptcy.v52: a barred set-off is refused, and the administrator needs a benefit`() throws {
        let matter = try Claim.confirmed()
        let barred = SetOffNotice(debt: yuan(400_000), facts: SetOffFacts([.acquiredAfterAcceptance]))
        #expect(
            matter.refusal(of: .claimSetOff(barred), .creditor, "甲", on: "2026-11-30")
                == ["bankruptcy-claim/claim-set-off/set-off-lawful/unmet"])
        let own = SetOffNotice(debt: yuan(400_000), benefitsEstate: false)
        #expect(
            matter.refusal(of: .claimSetOff(own), .administrator, on: "2026-11-30")
                == ["bankruptcy-claim/claim-set-off/set-off-benefits/unmet"])
        let good = SetOffNotice(debt: yuan(400_000), benefitsEstate: true)
        #expect(matter.refusal(of: .claimSetOff(good), .administrator, on: "2026-11-30").isEmpty)
    }

    @Test func `A claim is small`() {
        #expect(MemoryLayout<BankruptcyClaim>.size <= 320)
    }

    @Test func `The table adds up by rank and leaves out what was withdrawn`() throws {
        var gone = try Claim.reviewed()
        try gone.do(.withdrawClaim, .creditor, "甲", on: "2026-05-20")
        var wages = Claim()
        try wages.do(
            .listByAdministrator(ClaimParticulars(.wages, of: "丙", yuan(30_000))), .administrator,
            on: "2026-05-11")
        let table = try #require(
            ClaimTable([try Claim.checked().claim, gone.claim, wages.claim, try Claim.confirmed().claim]))
        #expect(table.rows.map(\.number) == [0, 2, 3])
        #expect(table[.ordinary].count == 2)
        #expect(table[.ordinary].declared == yuan(2_000_000))
        #expect(table[.ordinary].admitted == yuan(1_800_000))
        #expect(table[.ordinary].confirmed == yuan(900_000))
        #expect(table[.employee].declared == yuan(30_000))
        #expect(ClaimTable.isOpen(to: .creditor))
        #expect(!ClaimTable.isOpen(to: .registry))
    }
}
