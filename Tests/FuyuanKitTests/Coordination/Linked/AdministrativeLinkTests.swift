import FuyuanKit
import Testing

@Suite("行政案件的跨案效力") struct AdministrativeLinkTests {
    /// A suit docketed on 2025-09-03, judged in these ways on 2025-11-03 and served that day.
    private static func judged(
        _ tale: inout LinkedTale, _ judgment: AdministrativeJudgment, document: DocumentReview? = nil
    ) {
        func step(_ act: AdministrativeFirstInstance.Act, _ role: AdministrativeRole, _ on: String) {
            tale.do("XZ-1", act, as: AdministrativeFirstInstance.self, role, on: on)
        }
        step(
            .fileComplaint(
                SuitComplaint(hasReceipt: true, reconsideration: .notRequired, lastDayToSue: day("2025-12-31"))),
            .plaintiff, "2025-09-01")
        step(.docketOnSpot, .court, "2025-09-03")
        step(.serveComplaint(ComplaintService(headMustAttend: true)), .court, "2025-09-05")
        step(.receiveComplaint(ReceivedComplaint()), .defendant, "2025-09-08")
        step(.submitAnswer(DefendantAnswer(hasEvidence: true)), .defendant, "2025-09-22")
        step(.formPanel(AdministrativePanel()), .court, "2025-09-25")
        step(.summon(HearingSummons(hearingOn: day("2025-10-24"))), .court, "2025-10-20")
        step(.openHearing(HearingOpening()), .panel, "2025-10-24")
        if let document { step(.reviewDocument(document), .panel, "2025-10-24") }
        step(.closeHearing, .panel, "2025-10-24")
        step(.pronounce(judgment), .panel, "2025-11-03")
        step(.serve(ServedSuitDecision()), .court, "2025-11-03")
    }

    private static let lost = AdministrativeJudgment(
        [.revoke], losses: [.procedureViolated], statesAppeal: true, followsSettlement: false,
        facts: AdministrativeJudgmentFacts(.annulment, grounds: [.procedureViolated]))

    @Test func `A judgment that revokes binds the organ, gives back what was executed and is followed up`() throws {
        var tale = LinkedTale()
        Self.judged(&tale, Self.lost, document: DocumentReview([.addsDuties]))
        tale.link("FS-1", .nonLitigationOf, "XZ-1", holder: "c2")
        tale.link("JA-1", .adviceFrom, "XZ-1", holder: "c1")
        let found = tale.do("XZ-1", .windowLapses, as: AdministrativeFirstInstance.self, .court, on: "2025-11-19")
        let names = LinkedTale.names(found)
        #expect(
            names == [
                "administrative-effect/bound-by-revocation XZ-1", "administrative-effect/execution-reversed FS-1",
                "administrative-effect/loss-followed-up JA-1", "administrative-effect/document-not-applied JA-1",
            ])
        // 三个月: from 2025-11-19 to 2026-02-19, a day of the Spring Festival rest, which ends on 23 February.
        let advice = try #require(found.raised.first { $0.rule == CrossCaseRule(.administrative(.documentNotApplied)) })
        #expect(advice.duty.limit == TimeLimit.documentAdvice.id)
        #expect(advice.duty.lastDay == day("2026-02-24"))
        #expect(found.raised.first { $0.target == "FS-1" }?.holder == "c2")
    }

    @Test func `A judgment that dismisses the claims lets the organ apply, and is no loss`() {
        var tale = LinkedTale()
        Self.judged(
            &tale,
            AdministrativeJudgment(
                [.dismissClaims], statesAppeal: true, followsSettlement: false,
                facts: AdministrativeJudgmentFacts(.annulment)))
        let found = tale.do("XZ-1", .windowLapses, as: AdministrativeFirstInstance.self, .court, on: "2025-11-19")
        #expect(LinkedTale.names(found) == ["enforcement-effect/judgment-enforced XZ-1"])
        #expect(found.raised.first?.rule.nature == .right)
        // The enforcement is a case still to be opened.
        let opening = found.proposed.first
        #expect(opening?.act == MachineAct(EnforcementCase.self, .apply) && opening?.caseID == nil)
    }

    @Test func `A suit dismissed by ruling revokes nothing, gives nothing back and is nobody’s loss`() {
        var tale = LinkedTale()
        func step(_ act: AdministrativeFirstInstance.Act, _ role: AdministrativeRole, _ on: String) -> Consequences {
            tale.do("XZ-2", act, as: AdministrativeFirstInstance.self, role, on: on)
        }
        tale.link("FS-2", .nonLitigationOf, "XZ-2", holder: "c2")
        _ = step(.fileComplaint(SuitComplaint(hasReceipt: true)), .plaintiff, "2025-09-01")
        _ = step(.docketOnSpot, .court, "2025-09-03")
        _ = step(.serveComplaint(ComplaintService()), .court, "2025-09-05")
        _ = step(.receiveComplaint(ReceivedComplaint()), .defendant, "2025-09-08")
        _ = step(.dismiss(SuitDismissal(.conditionsUnmet)), .panel, "2025-10-10")
        _ = step(.serve(ServedSuitDecision()), .court, "2025-10-10")
        let found = step(.windowLapses, .court, "2025-11-19")
        #expect(found.raised.isEmpty && tale.docket.duties.isEmpty)
    }

    @Test func `A suit docketed stops the added fine and closes the road to reconsideration`() {
        var tale = LinkedTale()
        tale.link("FY-1", .reconsiderationOf, "XZ-1")
        tale.link("FS-1", .nonLitigationOf, "XZ-1")
        tale.do(
            "XZ-1", .fileComplaint(SuitComplaint()), as: AdministrativeFirstInstance.self, .plaintiff, on: "2025-09-01")
        let found = tale.do("XZ-1", .docketOnSpot, as: AdministrativeFirstInstance.self, .court, on: "2025-09-03")
        let names = LinkedTale.names(found)
        #expect(names.contains("administrative-effect/no-reconsideration-after-docketing FY-1"))
        #expect(names.contains("administrative-effect/added-fine-stops FS-1"))
        // Rules to be kept have no file: nobody is late with them.
        #expect(found.raised.allSatisfy { $0.file == nil } && tale.docket.duties.isEmpty)
    }

    @Test func `A head who stays away obliges the court to record and advise, and the advice performs it`() throws {
        var tale = LinkedTale()
        tale.link("JA-1", .adviceFrom, "HA-1", holder: "c1")
        let found = tale.docket.announce(
            CrossCaseRule(.administrative(.absenceRecorded)), from: "HA-1", on: day("2025-10-24"), under: .current)
        let duty = try #require(found.raised.first?.file)
        #expect(found.raised.first?.duty.basis.citations.contains(.headAttendance(12)) == true)
        let advised = tale.do(
            "JA-1", .adviseOnAttendance(AttendanceAdvice(to: "j1", alsoTo: "j2")), as: JudicialAdvice.self, .court,
            "c1", on: "2025-10-27")
        #expect(advised.performed == [duty])
    }
}
