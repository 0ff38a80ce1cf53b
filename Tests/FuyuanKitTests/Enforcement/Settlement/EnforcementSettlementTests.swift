import FuyuanKit
import Testing

extension EnforcementSettlement: Walkable {
    static var walkActs: [Act] {
        [
            .negotiate, .concludePrivately(SettlementTerms()), .submit(SettlementSubmission(.together)), .abandon,
            .suspendCase, .payPart(SettlementPayment(yuan(100))), .demandPayment(SettlementDemand()),
            .amendTerms(SettlementTerms()), .perform(SettlementPerformance()), .breach(SettlementBreach()),
            .revive(RevivalRequest()), .refuseRevival(RevivalRefusal(.notDue)), .reviveForFraud(FraudRevival()),
            .sueOnSettlement, .terminateForSuit, .voidSuit(SettlementVoidness()), .reviveAfterVoid,
            .objectOnPrivateDeal(PrivateDeal(.performed)), .terminateOnPrivateDeal(PrivateDeal(.performed)),
            .suspendOnPrivateDeal(PrivateDeal(.notDue)), .dismissOnPrivateDeal(PrivateDeal(.notPerformed)),
            .inKindDeal(InKindTerms()), .ruleInKind, .sueForDamages(SettlementDamage()),
            .enforceGuarantor(GuarantorEnforcement()), .objectToRevival,
        ]
    }
}

typealias Settled = Matter<EnforcementSettlement>

extension Matter where Machine == EnforcementSettlement {
    /// A settlement of 92,000 yuan, due on 2026-03-31, under which enforcement is suspended since 2026-01-06.
    static func performing() throws -> Settled {
        var matter = Settled()
        try matter.do(.negotiate, .parties, on: "2026-01-04")
        let terms = SettlementTerms(yuan(92_000), lastDay: day("2026-03-31"))
        try matter.do(.submit(SettlementSubmission(.together, terms: terms)), .parties, on: "2026-01-05")
        try matter.do(.suspendCase, .court, on: "2026-01-06")
        return matter
    }

    /// The same, not performed.
    static func breached() throws -> Settled {
        var matter = try performing()
        try matter.do(.payPart(SettlementPayment(yuan(10_000))), .debtor, on: "2026-02-03")
        try matter.do(.breach(SettlementBreach()), .creditor, on: "2026-04-07")
        return matter
    }
}

@Suite("执行和解") struct EnforcementSettlementTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: EnforcementSettlement.self) }

    @Test func `A settlement performed closes the case as completed`() throws {
        var matter = Settled()
        try matter.do(.negotiate, .parties, on: "2026-01-04")
        let terms = SettlementTerms(yuan(92_000), lastDay: day("2026-03-31"))
        let submitted = try matter.do(
            .submit(SettlementSubmission(.recorded, terms: terms, isByAgent: true, hasSpecialPower: true)), .parties,
            on: "2026-01-05")
        #expect(submitted.isRegular)
        #expect(submitted.emits == [.interruptLimitation, .maySuspend, .mayLiftMeasures])
        #expect(try matter.do(.suspendCase, .court, on: "2026-01-06").emits == [.suspendEnforcement])
        let performed = try matter.do(.perform(SettlementPerformance()), .debtor, on: "2026-03-30")
        #expect(performed.isRegular)
        #expect(performed.emits == [.closeAsCompleted])
        #expect(matter.phase == .performed)
    }

    @Test func `A settlement the others do not admit is not before the court; an agent needs a special power`() throws {
        var matter = Settled()
        #expect(
            matter.refusal(of: .submit(SettlementSubmission(.unadmitted)), .debtor, on: "2026-01-05")
                == ["enforcement-settlement/submit/form-kept/unmet"])
        let out = try matter.do(
            .submit(SettlementSubmission(.together, isByAgent: true, hasSpecialPower: false)), .parties,
            on: "2026-01-05")
        #expect(out.irregularities == ["special-power"])
    }

    @Test func `A breach lets the creditor revive within two years; what was paid is deducted`() throws {
        var matter = try Settled.breached()
        // Two years from the last day agreed; the payment came before it. 2028 is beyond the calendar.
        #expect(matter.file.state.clocks[.revival]?.start?.description == "2026-03-31")
        let revived = try matter.do(.revive(RevivalRequest()), .creditor, on: "2026-04-08")
        #expect(revived.irregularities == [])
        #expect(revived.emits == [.resumeOriginal, .deductPaid, .barSuit, .openObjection])
        #expect(matter.file.state.remainder(of: yuan(100_000)) == yuan(90_000))
        #expect(matter.file.state.remainder(of: yuan(9_000)) == nil)
        #expect(matter.phase == .revivalChosen)
    }

    @Test func `No revival while the debtor performs, nor before the term, unless breach is announced`() throws {
        var performing = try Settled.performing()
        #expect(
            performing.refusal(of: .revive(RevivalRequest()), .creditor, on: "2026-02-03")
                == ["enforcement-settlement/revive/breach-noted/unmet"])
        try performing.do(.breach(SettlementBreach(dueOn: day("2026-03-31"))), .creditor, on: "2026-02-03")
        var early = performing
        #expect(
            try early.do(.revive(RevivalRequest()), .creditor, on: "2026-02-04").irregularities.contains("term-due"))
        var announced = try Settled.performing()
        try announced.do(.breach(SettlementBreach(isAnticipatory: true)), .creditor, on: "2026-02-03")
        #expect(try announced.do(.revive(RevivalRequest()), .creditor, on: "2026-02-04").irregularities == [])
    }

    @Test func `A creditor defrauded or coerced has enforcement revived without a breach`() throws {
        var matter = try Settled.performing()
        let revived = try matter.do(.reviveForFraud(FraudRevival()), .creditor, on: "2026-02-03")
        #expect(revived.isRegular)
        #expect(matter.phase == .revivalChosen)
        var unshown = try Settled.performing()
        #expect(
            try unshown.do(.reviveForFraud(FraudRevival(isShown: false)), .creditor, on: "2026-02-03").irregularities
                == ["fraud-shown"])
    }

    @Test func `enforcement.E31: a settlement in kind suspends the case and gives no ruling in kind`() throws {
        var matter = try Settled.performing()
        let deal = try matter.do(.inKindDeal(InKindTerms(yuan(80_000))), .parties, on: "2026-01-07")
        #expect(deal.isRegular)
        #expect(deal.emits == [.noInKindRuling])
        #expect(matter.phase == .performing)
        let ruled = try matter.do(.ruleInKind, .court, on: "2026-01-08")
        #expect(ruled.reasons.compactMap(\.rule) == ["enforcement.V32"])
    }

    @Test func `enforcement.V32: a deal in kind harms no other creditor`() throws {
        var matter = try Settled.performing()
        #expect(try matter.do(.inKindDeal(InKindTerms(yuan(80_000))), .parties, on: "2026-01-07").isRegular)
        let harmful = try matter.do(
            .inKindDeal(InKindTerms(yuan(80_000), harmsNobody: false)), .parties, on: "2026-01-08")
        #expect(harmful.reasons.compactMap(\.rule) == ["enforcement.V32"])
    }

    @Test func `enforcement.E32: the creditor takes one road only`() throws {
        var sued = try Settled.breached()
        let suit = try sued.do(.sueOnSettlement, .creditor, on: "2026-04-08")
        #expect(suit.emits == [.mayTerminateOriginal, .turnMeasuresIntoPreservation])
        #expect(!sued.refusal(of: .revive(RevivalRequest()), .creditor, on: "2026-04-09").isEmpty)
        #expect(try sued.do(.terminateForSuit, .court, on: "2026-04-20").emits.contains(.terminateOriginal))
        var revived = try Settled.breached()
        try revived.do(.revive(RevivalRequest()), .creditor, on: "2026-04-08")
        #expect(!revived.refusal(of: .sueOnSettlement, .creditor, on: "2026-04-09").isEmpty)
    }

    @Test func `A settlement held void lets the creditor have enforcement revived`() throws {
        var matter = try Settled.breached()
        try matter.do(.voidSuit(SettlementVoidness(isRescinded: true)), .debtor, on: "2026-06-01")
        #expect(matter.phase == .voided)
        #expect(try matter.do(.reviveAfterVoid, .creditor, on: "2026-06-08").isRegular)
        #expect(matter.phase == .revivalChosen)
    }

    @Test(arguments: [
        (PrivateDealState.performed, EnforcementSettlement.Effect.terminateOriginal),
        (.notDue, .suspendEnforcement), (.beingPerformed, .suspendEnforcement), (.notPerformed, .dismissObjection),
        (.notMade, .dismissObjection),
    ])
    func `A private deal ends, suspends or does not touch enforcement`(
        _ state: PrivateDealState, _ effect: EnforcementSettlement.Effect
    ) throws {
        #expect(state.consequence == effect)
        var matter = Settled()
        try matter.do(.concludePrivately(SettlementTerms(yuan(50_000))), .parties, on: "2026-01-05")
        try matter.do(.objectOnPrivateDeal(PrivateDeal(.performed)), .debtor, on: "2026-01-06")
        let acts: [EnforcementSettlement.Act] = [
            .terminateOnPrivateDeal(PrivateDeal(state)), .suspendOnPrivateDeal(PrivateDeal(state)),
            .dismissOnPrivateDeal(PrivateDeal(state)),
        ]
        for act in acts {
            var ruled = matter
            let outcome = try ruled.do(act, .court, on: "2026-01-20")
            #expect(outcome.isRegular == outcome.emits.contains(effect))
        }
    }

    @Test func `enforcement.V40: a guarantor is enforced on directly, never made a debtor`() throws {
        var matter = try Settled.breached()
        try matter.do(.revive(RevivalRequest()), .creditor, on: "2026-04-08")
        let good = try matter.do(.enforceGuarantor(GuarantorEnforcement("guarantor-1")), .court, on: "2026-04-09")
        #expect(good.isRegular)
        #expect(good.emits == [.enforceGuarantor])
        let bad = try matter.do(
            .enforceGuarantor(GuarantorEnforcement("guarantor-1", makesDebtor: true)), .court, on: "2026-04-10")
        #expect(bad.reasons.compactMap(\.rule) == ["enforcement.V40"])
        let law = LegalContext.current
        let security = EnforcementSecurity(.suretyship, by: "guarantor-1", yuan(80_000))
        #expect(security.findings(addedDebtors: ["debtor-2"], in: law).isEmpty)
        #expect(security.findings(addedDebtors: ["guarantor-1"], in: law).map(\.code) == ["enforcement.V40"])
    }

    @Test func `A stay on security lasts a year at most, and the guarantee a year from its end`() {
        let law = LegalContext.current
        let security = EnforcementSecurity(
            .suretyship, by: "guarantor-1", stayedOn: day("2024-01-15"), stayedUntil: day("2024-09-30"))
        #expect(security.lastDayOfStay(in: law)?.description == "2024-09-30")
        #expect(security.lastDayOfGuarantee(in: law)?.description == "2025-09-30")
        #expect(security.isEnforceable(on: day("2025-09-30"), in: law) == true)
        #expect(security.isEnforceable(on: day("2025-10-09"), in: law) == false)
        // During the stay it is not, unless the guarantor spoils it.
        #expect(security.isEnforceable(on: day("2024-09-30"), in: law) == false)
        #expect(security.isEnforceable(on: day("2024-09-30"), spoiledByGuarantor: true, in: law) == true)
        #expect(security.isEnforceable(on: day("2024-10-01"), in: law) == true)
        let long = EnforcementSecurity(.ownProperty, stayedOn: day("2024-01-15"), stayedUntil: day("2025-03-31"))
        #expect(long.lastDayOfStay(in: law)?.description == "2025-01-15")
        #expect(long.findings(in: law).map(\.code) == ["enforcement.stayMaxSecurity"])
        #expect(EnforcementSecurity(.ownProperty).lastDayOfGuarantee(in: law) == nil)
        let written = EnforcementSecurity(.othersProperty, guaranteedUntil: day("2024-12-31"))
        #expect(written.lastDayOfGuarantee(in: law)?.description == "2024-12-31")
    }
}
