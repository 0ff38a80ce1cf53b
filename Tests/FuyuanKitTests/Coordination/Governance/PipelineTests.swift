import FuyuanKit
import Testing

/// One-stop pipelines, opinions, decisions, licences, incentives and outreach.
@Suite struct PipelineTests {
    private let today = day("2026-06-10")

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
}
