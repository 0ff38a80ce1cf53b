import FuyuanKit
import Testing

/// Disputes from end to end, opinions and outreach.
extension TonghuaMissionTests {
    private var today: CivilDate { day("2026-06-10") }

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
            #expect(error.reasons.contains { $0.code == "reconsideration-case/approve-decision/wrong-role" })
            expectTold(error.reasons.filter { $0.nature == .wrongRole })
        }
        #expect(joint.file.records.count == 1)
        _ = try joint.append(
            Entry("R-1", 2, on: day("2026-03-03"), by: Actor(.reconsiderationBody), .startReview), under: .current)
        #expect(joint.file.records.count == 2 && joint.opinions == [opinion])
    }

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

    @Test func `S1-31: outreach is counted as activities and people, never as cases`() throws {
        let visit = OutreachActivity(
            "v-1", [.circuitWork, .legalEducation], on: today, by: ["court-1"], participants: 40)
        let tally = OutreachTally([
            visit, visit, OutreachActivity("v-2", [.legalEducation], on: today, participants: 60),
        ])
        #expect(tally.activities() == 2 && tally.activities(of: .circuitWork) == 1)
        #expect(tally.participants(of: .legalEducation) == 100)
        #expect(tally.merged(with: tally) == tally)
        // Nor is there a machine it could be a file of: beside one case, all of them leave one case.
        #expect(Docket.machines.allSatisfy { !$0.machine.wire.contains("outreach") })
        var docket = Docket()
        let filing = Entry<ReconsiderationCase>(
            "R-1", 1, on: today, by: Actor(.applicant), .submitApplication(ReconsiderationApplication()))
        #expect(docket.admit(line: JSON.write(filing), under: .current) == nil)
        #expect(docket.admit(line: JSON.write(visit), under: .current) != nil)
        #expect(docket.summary(asOf: today, in: .current).cases == 1)
        let files = Indicator(
            IndicatorDefinition(
                Term("files", "案件", "cases"), .count, in: .cases, numerator: Term("file", "案件", "cases"), Basis(),
                .convention)
        ) { file, _, _ in [.counted(file.id.rawValue)] }
        #expect(docket.tally(files, over: try #require(.year(2026))).value.text(in: .zh) == "1件")
        let many = OutreachTally([
            OutreachActivity("a", [.youth], on: today, participants: .max),
            OutreachActivity("b", [.youth], on: today, participants: 1),
        ])
        #expect(many.participants() == nil)
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
}
