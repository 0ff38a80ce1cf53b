import FuyuanKit
import Testing

@Suite("跨案规则") struct CrossCaseRuleTests {
    private let accepted = day("2026-03-16")

    private func yuan(_ amount: Int64) throws -> Money { try #require(Money(yuan: amount)) }

    @Test func `x01, x06, x07: acceptance suspends enforcement, declaration terminates it, a dismissal lets it go on`()
    {
        let running = EnforcementUnderBankruptcy(isEnterprise: true)
        #expect(running.status(on: accepted) == .running)
        let suspended = EnforcementUnderBankruptcy(acceptedOn: accepted)
        #expect(suspended.status(on: day("2026-03-15")) == .running)
        #expect(suspended.status(on: accepted) == .suspended)
        #expect(suspended.status(on: day("2028-03-16")) == .suspended, "acceptance alone never terminates")
        let declared = EnforcementUnderBankruptcy(acceptedOn: accepted, endedOn: day("2026-09-28"))
        #expect(declared.status(on: day("2026-09-27")) == .suspended)
        #expect(declared.status(on: day("2026-09-28")) == .terminated)
        let undone = EnforcementUnderBankruptcy(acceptedOn: accepted, undoneOn: day("2026-05-11"))
        #expect(undone.status(on: day("2026-05-10")) == .suspended)
        #expect(undone.status(on: day("2026-05-11")) == .running)
    }

    @Test func `x03: what was enforced on the day of acceptance or later is returned`() {
        let enforcement = EnforcementUnderBankruptcy(acceptedOn: accepted)
        #expect(enforcement.mustBeReturned(paidOn: accepted))
        #expect(!enforcement.mustBeReturned(paidOn: day("2026-03-15")))
        #expect(!EnforcementUnderBankruptcy().mustBeReturned(paidOn: accepted))
    }

    @Test func `x05: appraisal, announcement and custody go with the costs, fees do not`() {
        #expect(EnforcementCost.allCases.filter(\.isPaidLikeBankruptcyCost) == [.appraisal, .announcement, .custody])
    }

    @Test func `x09: enforcement closed for now proves that the debtor cannot pay`() {
        let closed = EnforcementUnderBankruptcy(closedForNowOn: day("2025-11-03"))
        #expect(closed.isEvidenceOfInability(on: accepted) == true)
        #expect(closed.isEvidenceOfInability(on: day("2025-11-02")) == nil)
        #expect(EnforcementUnderBankruptcy().isEvidenceOfInability(on: accepted) == nil)
    }

    @Test func `x10: no pro rata against an enterprise`() {
        #expect(EnforcementUnderBankruptcy(isEnterprise: true).findingOfProRata()?.code == "bankruptcy.v72")
        #expect(EnforcementUnderBankruptcy(isEnterprise: true).findingOfProRata()?.severity == .error)
        #expect(EnforcementUnderBankruptcy(isEnterprise: false).findingOfProRata() == nil)
        #expect(EnforcementUnderBankruptcy(isEnterprise: nil).allowsProRata == nil)
    }

    @Test func `x13: the debtor's listing goes, its representative's measures stay`() {
        let listing = ListingUnderBankruptcy(.dishonestList, against: .debtor)
        #expect(listing.endsOnAcceptance && listing.evidence == .memory)
        // Suspended on Monday 2026-03-16: three working days end on Thursday.
        #expect(listing.lastDayToDelete(suspendedOn: accepted, in: .current) == day("2026-03-19"))
        let person = ListingUnderBankruptcy(.consumptionOrder, against: .representative)
        #expect(!person.endsOnAcceptance && person.lastDayToDelete(suspendedOn: accepted, in: .current) == nil)
    }

    @Test func `x18: petition and proof of claim interrupt limitation against the debtor`() {
        let end = day("2026-06-30")
        let both = LimitationInBankruptcy(
            .againstDebtor, expiresOn: end, petitionedOn: day("2026-03-02"), declaredOn: day("2026-04-20"),
            acceptedOn: accepted)
        #expect(both.interruptions == [day("2026-03-02"), day("2026-04-20")])
        #expect(both.restartsOn == day("2026-04-20"))
        let late = LimitationInBankruptcy(.againstDebtor, expiresOn: day("2026-03-01"), petitionedOn: day("2026-03-02"))
        #expect(late.interruptions.isEmpty && late.restartsOn == nil)
        let after = LimitationInBankruptcy(
            .againstDebtor, expiresOn: day("2026-03-10"), petitionedOn: day("2026-03-02"), declaredOn: day("2026-04-20")
        )
        #expect(after.interruptions.count == 2, "a new period ran from the petition")
    }

    @Test
    func `x18: acceptance interrupts limitation of the debtor's own claims, and revives those lost in the year before`()
    {
        func restart(_ expiry: String, without reason: Bool?) -> CivilDate? {
            LimitationInBankruptcy(
                .ofDebtor, expiresOn: day(expiry), petitionedOn: day("2026-03-02"), acceptedOn: accepted,
                lapsedWithoutReason: reason
            ).restartsOn
        }
        #expect(restart("2026-03-16", without: nil) == accepted)
        #expect(restart("2025-03-16", without: true) == accepted)
        #expect(restart("2025-03-15", without: true) == nil)
        #expect(restart("2025-10-01", without: false) == nil)
        #expect(restart("2025-10-01", without: nil) == nil)
    }

    @Test func `x20: a mediated payment by the debtor to one creditor is void after acceptance`() {
        typealias Payment = BankruptDebtorMediation.Payment
        let mediation = BankruptDebtorMediation(
            of: "debtor", acceptedOn: accepted,
            payments: [
                Payment(by: "debtor", to: "supplier", on: accepted), Payment(by: "debtor", to: "supplier"),
                Payment(by: "debtor", to: "supplier", on: day("2026-03-15")),
                Payment(by: "buyer", to: "debtor", on: day("2026-05-06")),
                Payment(by: "debtor", to: "pledgee", on: day("2026-05-06"), for: .redemption),
                Payment(by: "guarantor", to: "supplier", on: day("2026-05-06")),
            ])
        #expect(mediation.findings.map(\.path) == ["payments[0]", "payments[1]"])
        #expect(mediation.findings.allSatisfy { $0.code == "bankruptcy.x20" && $0.severity == .error })
        #expect(
            BankruptDebtorMediation.Subject.allCases.filter { !BankruptDebtorMediation.mayBeMediated($0) } == [
                .singlePayment
            ])
    }

    @Test func `x21, x23: effective mediation papers are admitted, or contested first`() {
        for kind in [MediatedClaimPaper.Kind.mediationDocument, .confirmationRuling] {
            #expect(MediatedClaimPaper(kind, isAdmitted: true).findings.isEmpty)
            #expect(MediatedClaimPaper(kind, isAdmitted: false).findings.map(\.code) == ["bankruptcy.v25"])
            #expect(
                MediatedClaimPaper(kind, isAdmitted: false, isContested: true, looksCollusive: true).findings.isEmpty)
            #expect(
                MediatedClaimPaper(kind, isAdmitted: true, looksCollusive: true).findings.map(\.code) == [
                    "bankruptcy.x23"
                ])
        }
        #expect(MediatedClaimPaper(.plainAgreement, isAdmitted: false).findings.isEmpty)
    }

    @Test func `x25: a fine ranks last and is not enforced`() throws {
        let fine = PenaltyInBankruptcy(try yuan(50_000), imposedOn: day("2026-01-05"))
        #expect(fine.isSubordinated(acceptedOn: accepted) == true)
        #expect(fine.isSubordinated(acceptedOn: day("2026-01-05")) == nil)
        #expect(fine.isEnforceable(on: day("2026-03-15"), acceptedOn: accepted))
        #expect(!fine.isEnforceable(on: accepted, acceptedOn: accepted))
        #expect(fine.payable(leftAfterOrdinaryClaims: Money(fen: -1)) == Money(fen: 0))
        #expect(fine.payable(leftAfterOrdinaryClaims: try yuan(20_000)) == (try yuan(20_000)))
        #expect(fine.payable(leftAfterOrdinaryClaims: try yuan(90_000)) == (try yuan(50_000)))
        #expect(PenaltyInBankruptcy.evidence == .memory)
    }

    @Test func `bankruptcy.edge-38: only civil suits and arbitrations pause, criminal and administrative cases do not`()
    {
        // law: bankruptcy.x14
        // law: bankruptcy.x27
        #expect(
            ProceedingKind.allCases.filter { $0.onAcceptance == .pausedUntilTakeover } == [.civilSuit, .arbitration])
        #expect(
            ProceedingKind.allCases.filter { $0.onAcceptance == .goesOn } == [
                .administrativeSuit, .reconsideration, .criminalCase, .administrativePenalty,
            ])
        func paused(_ kind: ProceedingKind, _ date: String, takeover: String? = nil) -> Bool {
            kind.isPaused(on: day(date), acceptedOn: accepted, takenOverOn: takeover.map { day($0) })
        }
        #expect(!paused(.civilSuit, "2026-03-15"))
        #expect(paused(.civilSuit, "2026-04-01"))
        #expect(paused(.civilSuit, "2026-04-01", takeover: "2026-04-02"))
        #expect(!paused(.civilSuit, "2026-04-02", takeover: "2026-04-02"))
        #expect(!paused(.reconsideration, "2026-04-01"))
        #expect(paused(.nonLitigationEnforcement, "2026-04-10", takeover: "2026-04-02"))
        for kind in ProceedingKind.allCases { #expect(!kind.acceptanceBasis.isEmpty) }
    }

    @Test func `x32: the registry may strike off after three years and sixty days without objection`() {
        let law = LegalContext.current
        func company(_ notice: String?, objected: Bool? = false) -> CompulsoryDeregistration {
            CompulsoryDeregistration(
                revokedOn: day("2023-01-10"), noticedOn: notice.map { day($0) }, isObjected: objected,
                appliedItself: false)
        }
        let due = company("2026-03-02")
        #expect(due.earliestNotice(in: law) == day("2026-01-11"))
        // Day 60 is 2026-05-01; the notice has run on the day after.
        #expect(due.earliestDeregistration(in: law) == day("2026-05-02"))
        #expect(due.mayBeStruckOff(on: day("2026-05-01"), in: law) == false)
        #expect(due.mayBeStruckOff(on: day("2026-05-02"), in: law) == true)
        #expect(company("2026-01-10").mayBeStruckOff(on: day("2026-05-02"), in: law) == false)
        #expect(company("2026-03-02", objected: true).mayBeStruckOff(on: day("2026-06-01"), in: law) == false)
        #expect(company("2026-03-02", objected: nil).mayBeStruckOff(on: day("2026-06-01"), in: law) == nil)
        #expect(company(nil).mayBeStruckOff(on: day("2026-06-01"), in: law) == false)
        #expect(CompulsoryDeregistration.keepsLiabilityOfShareholders && !CompulsoryDeregistration.endsOpenCase)
    }

    @Test func `bankruptcy.edge-11: a tax that claims to outrank an earlier mortgage is flagged for judgment`() {
        let clash = TaxPriorityConflict(
            taxArisenOn: day("2024-01-15"), securityCreatedOn: day("2024-06-03"), assertsTaxLaw: true)
        #expect(clash.isConflict && clash.findings.map(\.code) == ["bankruptcy.edge-11"])
        #expect(clash.findings.allSatisfy { $0.severity == .warning })
        let later = TaxPriorityConflict(
            taxArisenOn: day("2024-07-15"), securityCreatedOn: day("2024-06-03"), assertsTaxLaw: true)
        #expect(!later.isConflict && later.findings.count == 1)
        #expect(
            TaxPriorityConflict(
                taxArisenOn: day("2024-01-15"), securityCreatedOn: day("2024-06-03"), assertsTaxLaw: false
            ).findings.isEmpty)
        #expect(
            TaxPriorityConflict(taxArisenOn: day("2024-01-15"), securityCreatedOn: nil, assertsTaxLaw: true)
                .findings.isEmpty)
    }

    @Test func `bankruptcy.edge-33: capital that is not yet due is called in on acceptance`() throws {
        let call = CapitalCall(subscribed: try yuan(1_000_000), paid: try yuan(200_000), dueOn: day("2040-12-31"))
        #expect(call.callable(on: accepted, acceptedOn: accepted) == (try yuan(800_000)))
        #expect(call.callable(on: day("2026-03-15"), acceptedOn: accepted) == (try yuan(0)))
        #expect(call.callable(on: accepted, acceptedOn: nil) == (try yuan(0)))
        let wrong = CapitalCall(subscribed: try yuan(1), paid: try yuan(2))
        #expect(wrong.callable(on: accepted, acceptedOn: accepted) == nil)
    }

    @Test func `bankruptcy.edge-37: a recovery rate divides money of the same cases`() throws {
        let one = RecoveryRate.OfCase("BK-1", confirmed: try yuan(1_000), paid: try yuan(300))
        let two = RecoveryRate.OfCase("BK-2", confirmed: try yuan(3_000), paid: try yuan(300))
        let rate = try #require(RecoveryRate([one, two]))
        #expect(one.rate == Percent(300, of: 1_000) && two.rate == Percent(300, of: 3_000))
        #expect(rate.weighted == Percent(600, of: 4_000))
        #expect(RecoveryRate([one, one]) == nil)
        #expect(RecoveryRate([RecoveryRate.OfCase("BK-3", confirmed: try yuan(1), paid: try yuan(2))]) == nil)
        #expect(RecoveryRate([])?.weighted == nil)
        #expect(RecoveryRate.findings(paidIn: ["BK-1"], confirmedIn: ["BK-1"]).isEmpty)
        #expect(
            RecoveryRate.findings(paidIn: ["BK-1", "BK-3"], confirmedIn: ["BK-1", "BK-2"]).map(\.code) == [
                "bankruptcy.edge-37"
            ])
    }
}
