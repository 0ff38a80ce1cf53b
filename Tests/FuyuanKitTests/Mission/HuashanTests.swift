import FuyuanKit
import Testing

/// What Huashan published, rows 53 to 71, built on the public interface.
@Suite("花山区") struct HuashanMissionTests {
    private typealias BothSides = NonLitigationEnforcement.BothSidesHearing

    @Test func `S3-64: where a sign of unlawfulness shows, both sides are heard and the court has thirty days`() throws
    {
        var matter = try NonLitigation.reviewed()
        #expect(matter.lastDay(.ruling) == "2025-05-28")
        let half = BothSides(about: [.noLegalBasis], isOrganHeard: false)
        var onesided = matter
        #expect(
            try onesided.do(.hearBothSides(half), .panel, on: "2025-05-26").irregularities == ["both-heard"])
        let heard = try matter.do(.hearBothSides(.init(about: [.noLegalBasis])), .panel, on: "2025-05-26")
        #expect(
            heard.isRegular && NonLitigationEnforcement.table[.hearBothSides].basis.citations.contains(.coercion(58, 1))
        )
        #expect(matter.phase == .enhancedReview && matter.lastDay(.ruling) == "2025-06-18")
        #expect(matter.file.state.limit(of: .ruling) == .nonLitigationSubstanceRuling)
        #expect(try matter.do(.grant(.init()), .panel, on: "2025-06-19").irregularities == ["ruled-in-time"])
        // A refusal without hearing anybody.
        var deaf = try NonLitigation.reviewed()
        let refusal = NonLitigationAct.refuse(.init(for: [.noFacts], reasons: "no facts"))
        #expect(try deaf.do(refusal, .panel, on: "2025-05-26").irregularities == ["both-heard"])
    }
}
