import FuyuanKit
import Testing

@Suite("司法建议的办理阶段") struct AdviceStageTests {
    @Test func `An advice is reported stage by stage, from the research to the work on it`() throws {
        #expect(JudicialAdvice().stage == nil)
        var advice = Matter<JudicialAdvice>()
        var stages: [AdviceStage?] = []
        func note() { stages.append(advice.file.state.stage) }
        try advice.do(
            .identify(AdviceMatter(.comprehensiveGovernance, isNecessary: true)), .court, Advising.court,
            on: "2025-11-03")
        note()
        try advice.do(.consult(AdviceConsultation(true)), .court, Advising.court, on: "2025-11-10")
        note()
        try advice.do(.draft(Advising.letter), .court, Advising.court, on: "2025-11-17")
        try advice.do(.committeeApprove, .adjudicationCommittee, on: "2025-12-01")
        note()
        try advice.do(.sign(AdviceSignature("甲法建〔2025〕3号")), .courtPresident, Advising.court, on: "2025-12-02")
        note()
        try advice.do(.deliver(AdviceDelivery(replyMonths: 2)), .court, Advising.court, on: "2025-12-03")
        note()
        #expect(stages == [.drafting, .consulting, .committeeReview, .issued, .awaitingReply])
    }
}
