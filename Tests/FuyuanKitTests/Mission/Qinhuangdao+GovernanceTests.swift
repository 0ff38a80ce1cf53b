import FuyuanKit
import Testing

/// Major decisions, licences to enforce, and notes of accountability.
extension QinhuangdaoMissionTests {
    private var today: CivilDate { day("2026-06-10") }

    @Test func `S4-78: skipping a step of a major decision is refused, and the order is checked`() throws {
        var decision = MajorDecision("p-1")
        #expect(
            governanceRefusal { try decision.take(.legalityReview, on: today) }?.codes == [
                "governance.decision-step-skipped/public-participation",
                "governance.decision-step-skipped/expert-review",
                "governance.decision-step-skipped/risk-assessment",
            ])
        #expect(decision.taken.isEmpty)
        for (step, day) in zip(
            MajorDecisionStep.allCases, ["2026-01-05", "2026-01-12", "2026-01-19", "2026-01-19", "2026-02-02"])
        {
            #expect(decision.next == step)
            try decision.take(step, on: CivilDate(day) ?? today)
        }
        #expect(decision.isComplete)
        #expect(
            governanceRefusal { try decision.take(.expertReview, on: day("2026-01-01")) }?.codes == [
                "governance.decision-step-repeated", "governance.decision-out-of-order",
            ])
        let bytes = JSON.write(decision)
        #expect(try JSON.read(MajorDecision.self, from: bytes) == decision)
        let jumped = Array(#"{"id":"p-2","taken":[{"step":"collective-decision","day":"2026-01-05"}]}"#.utf8)
        #expect(throws: WireError.self) { try JSON.read(MajorDecision.self, from: jumped) }
    }

    @Test func `S4-80: an act signed by an unlicensed officer is flagged on intake`() {
        let register = CredentialRegister([
            EnforcementCredential("k-1", of: "officer-1", for: "bureau", from: day("2025-01-01"), until: today),
            EnforcementCredential("k-2", of: "officer-2", for: "bureau", from: day("2025-01-01"), revokedOn: today),
            EnforcementCredential("k-3", of: "officer-3", for: "other-bureau", from: day("2025-01-01")),
        ])
        #expect(register.findings(forActOf: "bureau", signedBy: ["officer-1"], on: today) == [])
        let found = register.findings(
            forActOf: "bureau", signedBy: ["officer-1", "officer-2", "officer-3", "officer-4"], on: today)
        #expect(
            found.map(\.code) == [
                "governance.credential-missing", "governance.credential-other-organ", "governance.credential-missing",
            ])
        #expect(found.map(\.path) == ["officers[1]", "officers[2]", "officers[3]"])
        #expect(found.allSatisfy { $0.basis.citations.contains(Citation("APL21", 42, 1)) })
        expectTold(found)
        #expect(
            register.findings(forActOf: "bureau", signedBy: ["officer-1"], on: day("2026-06-11")).map(\.severity) == [
                .error
            ])
    }

    @Test func `S4-85: a note of accountability is somebody's decision over facts and the definition used`() throws {
        let facts = AccountabilityFacts(
            of: "bureau", [FactReference("A-1", 3)], under: [DefinitionReference("attendance-rate")])
        let note = try AccountabilityNote(
            .exemption, on: facts, decidedBy: "leading-group", on: today, reasons: "探索性改革")
        #expect(try JSON.read(AccountabilityNote.self, from: JSON.write(note)) == note)
        func tried(_ facts: AccountabilityFacts, _ reasons: String) -> [String]? {
            governanceRefusal {
                try AccountabilityNote(.sanction, on: facts, decidedBy: "leading-group", on: today, reasons: reasons)
            }?.codes
        }
        #expect(tried(facts, "") == ["governance.note-without-reasons"])
        #expect(tried(AccountabilityFacts(of: "bureau", [], under: []), "逾期") == ["governance.note-without-definition"])
        #expect(AccountabilityKind.allCases.map(\.item) == AssessmentItem.allCases.filter(\.isDecidedByPeople))
    }

    @Test func `S4-85: the kit gathers facts and concludes nothing`() {
        var docket = Docket()
        let line = """
            {"case":"R-1","machine":"reconsideration-case","seq":1,"day":"2026-03-02",\
            "actor":{"role":"reconsideration-body","id":"bureau"},"act":{"type":"start-review"}}
            """
        #expect(docket.admit(line: Array(line.utf8), under: .current) == nil)
        let facts = AccountabilityFacts.irregularActs(
            of: "bureau", in: docket, under: [DefinitionReference("regular-acts")])
        #expect(facts.facts == [FactReference("R-1", 1)])
        // Lines and the definition used, and no word on what follows from them.
        #expect(
            String(decoding: JSON.write(facts), as: UTF8.self)
                == #"{"unit":"bureau","facts":[{"case":"R-1","seq":1}],"#
                + #""definitions":[{"id":"regular-acts","version":1}]}"#)
        // Without somebody's reasons the facts alone become no note.
        #expect(
            governanceRefusal {
                try AccountabilityNote(.sanction, on: facts, decidedBy: "leading-group", on: today, reasons: "")
            }?.codes == ["governance.note-without-reasons"])
        #expect(AccountabilityFacts.irregularActs(of: "other", in: docket, under: []).facts == [])
    }
}
