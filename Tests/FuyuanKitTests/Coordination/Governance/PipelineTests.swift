import FuyuanKit
import Testing

/// One-stop pipelines, opinions, decisions, licences, incentives and outreach.
@Suite struct PipelineTests {
    private let today = day("2026-06-10")

    @Test func `S1-29: skipping appraisal needs both parties' waiver, otherwise the missing fact is listed`() throws {
        var dispute = DisputePipeline("d-1", .traffic)
        try dispute.complete(.liabilityFinding, on: today)
        let refused = try #require(governanceRefusal { try dispute.complete(.insuranceClaim, on: today) })
        #expect(refused.codes == ["governance.pipeline-skipped/appraisal"])
        #expect(refused.text(in: .zh) == "缺少：鉴定，或者双方当事人同意不作鉴定")
        #expect(dispute.done.count == 1)
        dispute.note(.bothWaivedAppraisal)
        try dispute.complete(.insuranceClaim, on: today)
        try dispute.complete(.mediation, on: today)
        dispute.note(.agreement)
        try dispute.complete(.confirmation, on: today)
        try dispute.complete(.enforcement, on: today)
        #expect(
            dispute.done.map(\.stage) == [.liabilityFinding, .insuranceClaim, .mediation, .confirmation, .enforcement])
    }

    @Test func `Every stage skipped is listed at once, and nothing runs backwards or twice`() throws {
        var dispute = DisputePipeline("d-1", .traffic)
        #expect(
            governanceRefusal { try dispute.complete(.mediation, on: today) }?.codes == [
                "governance.pipeline-skipped/liability-finding", "governance.pipeline-skipped/appraisal",
                "governance.pipeline-skipped/insurance-claim",
            ])
        try dispute.complete(.liabilityFinding, on: today)
        #expect(
            governanceRefusal { try dispute.complete(.liabilityFinding, on: today) }?.codes == [
                "governance.pipeline-repeated"
            ])
        #expect(
            governanceRefusal { try dispute.complete(.appraisal, on: day("2026-06-09")) }?.codes == [
                "governance.pipeline-out-of-order"
            ])
        #expect(
            governanceRefusal { try dispute.complete(.prevention, on: today) }?.codes == [
                "governance.pipeline-foreign-stage/prevention"
            ])
    }

    @Test func `S1-30: confirmation before an agreement exists is refused, prevention runs in any state`() throws {
        var dispute = DisputePipeline("d-2", .medical)
        try dispute.complete(.prevention, on: today)
        try dispute.complete(.mediation, on: today)
        dispute.note(.notInsured)
        try dispute.complete(.compensation, on: today)
        let refused = try #require(governanceRefusal { try dispute.complete(.confirmation, on: today) })
        #expect(refused.codes == ["governance.pipeline-fact-missing/agreement"])
        try dispute.complete(.prevention, on: today)
        dispute.note(.agreement)
        try dispute.complete(.confirmation, on: today)
        try dispute.complete(.prevention, on: today)
        let bytes = JSON.write(dispute)
        #expect(try JSON.read(DisputePipeline.self, from: bytes) == dispute)
    }

    @Test func `S1-28: a procuratorate may add an opinion and may not decide`() throws {
        var file = CaseFile<ReconsiderationCase>("R-1")
        _ = try file.append(
            Entry(
                "R-1", 1, on: day("2026-03-02"), by: Actor(.applicant), .submitApplication(ReconsiderationApplication())
            ),
            under: .current)
        var joint = JointResolution(file)
        let opinion = ProcuratorialOpinion(on: "R-1", from: "procuratorate-1", on: today, .supportsSettlement)
        try joint.add(opinion, by: AdministrativeRole.procuratorate)
        #expect(joint.opinions == [opinion])
        #expect(
            governanceRefusal { try joint.add(opinion, by: AdministrativeRole.court) }?.codes == [
                "governance.opinion-not-procuratorate"
            ])
        let other = ProcuratorialOpinion(on: "R-2", on: today, .findsLawful)
        #expect(
            governanceRefusal { try joint.add(other, by: LiaisonRole.procuratorate) }?.codes == [
                "governance.opinion-other-case"
            ])
        for kind in ReconsiderationCase.Act.Kind.allCases {
            #expect(!ReconsiderationCase.table[kind].by.contains(.procuratorate), "\(kind)")
        }
        let decision = Entry<ReconsiderationCase>(
            "R-1", 2, on: today, by: Actor(.procuratorate), .approveDecision(ReconsiderationDecisionPaper(.maintain)))
        do {
            _ = try joint.append(decision, under: .current)
            Issue.record("a procuratorate decided")
        } catch {
            #expect(error.reasons.contains { $0.nature == .wrongRole })
        }
        #expect(joint.file.records.count == 1)
        _ = try joint.append(
            Entry("R-1", 2, on: day("2026-03-03"), by: Actor(.reconsiderationBody), .startReview), under: .current)
        #expect(joint.file.records.count == 2)
    }

    @Test func `S1-35: older revisions stay readable, and a matter shows the one it relied on`() throws {
        var opinion = LegalRiskOpinion("o-1", on: "某重大项目")
        #expect(opinion.rely("m-1", on: today) == nil)
        try opinion.revise("初稿意见", on: day("2026-01-05"), by: "court-1")
        let reliance = try #require(opinion.rely("m-1", on: day("2026-02-01")))
        #expect(try opinion.revise("修订意见", on: day("2026-03-01")) == 2)
        #expect(opinion[1]?.text == "初稿意见" && opinion.current(on: today)?.number == 2)
        #expect(opinion.revision(for: reliance)?.text == "初稿意见")
        #expect(opinion.finding(for: reliance, asOf: today)?.code == "governance.opinion-superseded")
        #expect(opinion.finding(for: reliance, asOf: day("2026-02-28")) == nil)
        #expect(
            governanceRefusal { try opinion.revise("倒签", on: day("2026-02-01")) }?.codes == [
                "governance.opinion-out-of-order"
            ])
        #expect(try JSON.read(LegalRiskOpinion.self, from: JSON.write(opinion)) == opinion)
    }

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

    @Test func `A step the subject does not call for is left out with a reason, the obligatory ones never`() throws {
        var decision = MajorDecision("p-3")
        #expect(
            governanceRefusal { try decision.leaveOut(.publicParticipation, on: today, because: "") }?.codes == [
                "governance.decision-step-without-reason/public-participation"
            ])
        try decision.leaveOut(.publicParticipation, on: today, because: "依法不予公开")
        try decision.take(.expertReview, on: today)
        try decision.take(.riskAssessment, on: today)
        #expect(
            governanceRefusal { try decision.leaveOut(.legalityReview, on: today, because: "时间紧") }?.codes == [
                "governance.decision-step-obligatory/legality-review"
            ])
        #expect(decision.next == .legalityReview)
        #expect(try JSON.read(MajorDecision.self, from: JSON.write(decision)) == decision)
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
        #expect(AccountabilityFacts.irregularActs(of: "other", in: docket, under: []).facts == [])
    }

    @Test func `S1-31: outreach is counted as activities and people, never as cases`() {
        let visit = OutreachActivity(
            "v-1", [.circuitWork, .legalEducation], on: today, by: ["court-1"], participants: 40)
        let tally = OutreachTally([
            visit, visit, OutreachActivity("v-2", [.legalEducation], on: today, participants: 60),
        ])
        #expect(tally.activities() == 2 && tally.activities(of: .circuitWork) == 1)
        #expect(tally.participants(of: .legalEducation) == 100)
        #expect(tally.merged(with: tally) == tally)
        #expect(Docket().summary(asOf: today, in: .current).cases == 0)
        let many = OutreachTally([
            OutreachActivity("a", [.youth], on: today, participants: .max),
            OutreachActivity("b", [.youth], on: today, participants: 1),
        ])
        #expect(many.participants() == nil)
    }
}
