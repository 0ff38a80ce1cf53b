import FuyuanKit
import Testing

@Suite("调解、行政与执行之间的跨案效力") struct FieldLinkTests {
    /// A delegated mediation that failed: the party insists on the suit on 2026-03-30.
    private static func failedMediation() -> LinkedTale {
        var tale = LinkedTale()
        let court = ActorID("鲁0602")
        tale.do(
            "PM-1", .submitPapers(SubmittedPapers(.loan, court: "鲁0602", receiptIssued: true)),
            as: PreFilingMediation.self, .party, on: "2026-03-02")
        tale.do("PM-1", .screen, as: PreFilingMediation.self, .court, court, on: "2026-03-03")
        tale.do("PM-1", .askConsent, as: PreFilingMediation.self, .court, court, on: "2026-03-04")
        tale.do("PM-1", .refuse, as: PreFilingMediation.self, .otherParty, on: "2026-03-05")
        return tale
    }

    @Test func `A failed mediation obliges the court to docket, by the day the place sets`() throws {
        var tale = Self.failedMediation()
        tale.link("PM-1", .mediationOf, "FF-1", otherHolder: "鲁0602")
        let found = tale.do("PM-1", .insistOnSuit, as: PreFilingMediation.self, .party, on: "2026-03-30")
        let duty = try #require(found.raised.first { $0.rule == CrossCaseRule(.administrative(.returnToDocket)) })
        #expect(duty.target == "FF-1" && duty.holder == "鲁0602" && duty.duty.owner.wire == "court")
        // Five days from Monday 30 March 2026: Saturday 4 April begins the Qingming rest, which ends on the 6th.
        #expect(duty.duty.lastDay == day("2026-04-07"))
    }

    @Test func `A confirmed agreement may be enforced; once refused performance the filing office must take it`() throws
    {
        var tale = LinkedTale()
        tale.link("JC-1", .confirmationOf, "EN-9")
        tale.link("EN-9", .enforcementOf, "JC-1")
        let found = tale.docket.announce(
            CrossCaseRule(.enforcement(.confirmationEnforced)), from: "JC-1", on: day("2026-03-30"), under: .current)
        let duty = try #require(found.raised.first)
        #expect(found.raised.count == 1 && duty.target == "EN-9" && duty.duty.owner.wire == "filing-office")
        let applied = tale.do(
            "EN-9", .apply(EnforcementApplication()), as: EnforcementCase.self, .creditor, on: "2026-03-31")
        #expect(applied.performed == duty.file.map { [$0] })
    }

    @Test
    func `A dismissal before declaration gives the lifted measures back in turn, and ends what was not yet lifted`()
        throws
    {
        var tale = LinkedTale()
        tale.attach("PM-1", "court-1")
        tale.attach("PM-2", "court-2", asset: "land-2")
        tale.link("PM-1", .measureOver, "BK-1")
        tale.link("PM-2", .measureOver, "BK-1")
        tale.accept()
        tale.do(
            "PM-1", .acceptanceKnown(AcceptanceNotice(acceptedOn: day("2026-03-16"))), as: PreservationMeasure.self,
            .court, "c1", on: "2026-03-17")
        tale.do("PM-1", .release, as: PreservationMeasure.self, .sealingOrgan, "court-1", on: "2026-03-18")
        let found = tale.do("BK-1", .dismissPetition, as: BankruptcyCase.self, .court, "c1", on: "2026-04-20")
        #expect(found.withdrawn.count == 1 && found.withdrawn.first?.rawValue.hasSuffix("/PM-2") == true)
        let back = found.raised.filter { $0.rule == CrossCaseRule(.bankruptcy(.preservationRestored)) }
        #expect(back.map(\.target) == ["PM-1"])
        #expect(back.first?.duty.basis.citations.contains(.bankruptcyInterpretation2(8)) == true)
    }

    @Test func `The declaration ends the enforcement by the act its phase lets through`() {
        var tale = LinkedTale()
        tale.enforce()
        tale.link("EN-1", .enforcementAgainst, "BK-1")
        tale.accept()
        tale.do("EN-1", .bankruptcyAdmitted, as: EnforcementCase.self, .handler, "e1", on: "2026-03-18")
        let found = tale.do("BK-1", .declare, as: BankruptcyCase.self, .court, "c1", on: "2026-06-01")
        #expect(LinkedTale.names(found).contains("bankruptcy-effect/enforcement-terminated EN-1"))
        // The other sheet says the same: one duty, not two.
        #expect(!LinkedTale.names(found).contains("enforcement-effect/declaration-ends EN-1"))
        let open = found.proposed.filter(\.isOpen).map(\.act)
        #expect(open.contains(MachineAct(EnforcementCase.self, .declaredBankruptLater)))
        #expect(!open.contains(MachineAct(EnforcementCase.self, .debtorDeclaredBankrupt)))
    }

    @Test func `mediation.X25: a mediator taken off the roster leaves open assignments to be designated anew`() {
        var docket = CoordinatedDocket()
        docket.link(CaseLink("MR-1", .mediatorOf, "PM-1", otherHolder: "鲁0602"), under: .current)
        let found = docket.announce(
            CrossCaseRule(.mediation(.redesignate)), from: "MR-1", on: day("2026-03-30"), under: .current)
        #expect(found.raised.map(\.target) == ["PM-1"] && found.raised.first?.rule.evidence == .convention)
    }
}
