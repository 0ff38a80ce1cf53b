import FuyuanKit
import Testing

@Suite("行政非诉执行") struct NonLitigationEnforcementTests {
    private let code = "non-litigation-enforcement/"
    private let fine = NonLitigationAct.applyToCourt(.init(for: [.moneyDuty]))

    private typealias BothSides = NonLitigationEnforcement.BothSidesHearing

    @Test func `administrative.EC41: the separated execution goes beyond the house named in the ruling`() throws {
        var matter = try NonLitigation.executing(by: .decidingGovernment)
        #expect(!matter.file.state.wentBeyondRuling)
        let wide = try matter.do(.execute(.init(isWithinRuling: false)), .government, on: "2025-06-04")
        #expect(NonLitigation.rules(wide) == ["administrative.V-N13"] && wide.emits == [.newReviewableAct])
        #expect(matter.file.state.wentBeyondRuling)
    }

    @Test func `Where an earlier remedy ends otherwise, the window does not open, or another enforces`() throws {
        var revoked = try NonLitigation.running()
        try revoked.do(.remedyUsed(.init(.suit)), .addressee, on: "2025-03-03")
        var judged = revoked
        #expect(
            revoked.refusal(of: .closeAfterRevocation(.init(.maintained)), .court, on: "2025-06-03") == [
                code + "close-after-revocation/revoked/unmet"
            ])
        try revoked.do(.closeAfterRevocation(.init(.revoked)), .court, on: "2025-06-03")
        #expect(revoked.phase == .closed && revoked.file.state.isClosed)
        let left = try judged.do(.leaveToJudgment, .court, on: "2025-09-01")
        #expect(left.emits == [.enforceByJudgment, .resumeAddedFine] && judged.phase == .closed)
        // Changed on reconsideration: the reconsideration organ enforces or applies.
        var changed = try NonLitigation.running()
        try changed.do(.remedyUsed(.init(.reconsideration)), .addressee, on: "2024-11-20")
        var withdrawn = changed
        let result = try changed.do(
            .remedyDecided(.init(.changed, servedOn: day("2025-01-20"))), .system, on: "2025-02-06")
        #expect(result.emits == [.resumeAddedFine, .applyByReconsiderationOrgan])
        // 15 days end on 2025-02-04, in the Spring Festival: 2025-02-05.
        #expect(
            changed.lastDay(.suitAfterDecision) == "2025-02-05" && changed.lastDay(.applicationWindow) == "2025-05-06")
        // Withdrawn: the time to sue goes on as it was.
        try withdrawn.do(.remedyDecided(.init(.withdrawn)), .system, on: "2025-01-20")
        #expect(withdrawn.lastDay(.applicationWindow) == "2025-07-15")
    }

    @Test func `Performance ends the matter, and a lapsed window too`() throws {
        var performed = try NonLitigation.demanded()
        var silent = performed
        try performed.do(.perform, .addressee, on: "2025-04-28")
        #expect(performed.phase == .performedVoluntarily && performed.file.state.isClosed)
        #expect(
            silent.refusal(of: .lapseAfterDemand, .system, on: "2025-07-15") == [
                code + "lapse-after-demand/window-passed/unmet"
            ])
        try silent.do(.lapseAfterDemand, .system, on: "2025-07-16")
        #expect(silent.phase == .windowExpired)
        var undemanded = try NonLitigation.running()
        try undemanded.do(.remedyLapses, .system, on: "2025-04-16")
        try undemanded.do(.lapse, .system, on: "2025-07-16")
        #expect(undemanded.phase == .windowExpired && !undemanded.refusal(of: fine, .agency, on: "2025-07-16").isEmpty)
    }

    @Test func `A non-acceptance goes to the higher court once`() throws {
        var matter = try NonLitigation.applied()
        let bare = NonLitigationAct.refuseAcceptance(.init())
        var unreasoned = matter
        #expect(try unreasoned.do(bare, .court, on: "2025-05-14").irregularities == ["reasons-given"])
        try matter.do(.refuseAcceptance(.init([.competentCourt])), .court, on: "2025-05-14")
        try matter.do(.serveRuling(.init(on: day("2025-05-16"))), .court, on: "2025-05-16")
        // 15 days end on Saturday 2025-05-31; the Dragon Boat Festival runs to 2 June.
        #expect(matter.lastDay(.reviewRequest) == "2025-06-03")
        #expect(try matter.do(.upperReview, .agency, on: "2025-06-03").isRegular)
        #expect(matter.lastDay(.upperRuling) == "2025-06-18")
        var upheld = matter
        #expect(try matter.do(.orderAcceptance(.init()), .higherCourt, on: "2025-06-18").isRegular)
        #expect(matter.phase == .accepted && matter.lastDay(.ruling) == "2025-06-27")
        try upheld.do(.upholdNonAcceptance, .higherCourt, on: "2025-06-19")
        #expect(upheld.phase == .notAccepted && upheld.file.state.isClosed)
        #expect(
            upheld.refusal(of: .upperReview, .agency, on: "2025-06-20") == [
                code + "upper-review/not-reviewed-before/unmet"
            ])
    }

    @Test func `Papers are supplied in the time the court sets, and acceptance runs from the last of them`() throws {
        var matter = try NonLitigation.applied()
        try matter.do(
            .askSupplement(.init(of: [.subjectMatter], until: day("2025-05-23"))), .court, on: "2025-05-14")
        #expect(matter.lastDay(.supplementTerm) == "2025-05-23")
        var late = matter
        var never = matter
        #expect(try matter.do(.supplyPapers, .agency, on: "2025-05-21").isRegular)
        #expect(matter.lastDay(.acceptance) == "2025-05-28")
        #expect(try matter.do(.supplementResult(.init()), .court, on: "2025-05-28").isRegular)
        #expect(matter.phase == .accepted)
        #expect(try late.do(.supplyPapers, .agency, on: "2025-05-26").irregularities == ["supplied-in-time"])
        try never.do(.refuseUnsupplied(.init(reasons: "not supplied")), .court, on: "2025-05-26")
        #expect(never.phase == .notAccepted)
    }

    @Test func `An expropriation has calendar days and thirty days to rule, which the high court may extend`() throws {
        var matter = try NonLitigation.applied(for: [.expropriationCompensation], expropriationPapers: .all)
        // Five calendar days from Monday 2025-05-12 end on Saturday.
        #expect(matter.lastDay(.acceptance) == "2025-05-19")
        try matter.do(.accept(.init()), .court, on: "2025-05-19")
        #expect(matter.lastDay(.ruling) == "2025-06-18")
        try matter.do(.bookReview, .panel, on: "2025-05-20")
        var denied = matter
        #expect(
            try denied.do(
                .extendReview(.init(until: day("2025-07-18"), isApprovedByHighCourt: false)), .court, on: "2025-06-10"
            ).irregularities == ["high-court-approved"])
        try matter.do(.extendReview(.init(until: day("2025-07-18"))), .court, on: "2025-06-10")
        #expect(matter.lastDay(.ruling) == "2025-07-18")
        try matter.do(.grant(.init()), .panel, on: "2025-07-15")
        #expect(matter.lastDay(.rulingService) == "2025-07-21")
        #expect(try matter.do(.serveRuling(.init()), .court, on: "2025-07-22").irregularities == ["served-in-time"])
        #expect(matter.lastDay(.reviewRequest) == nil)
        let fine = try NonLitigation.reviewed()
        #expect(
            fine.refusal(of: .extendReview(.init(until: day("2025-07-18"))), .court, on: "2025-05-26") == [
                code + "extend-review/is-expropriation/unmet"
            ])
    }

    @Test func `Immediate execution needs public safety and the president, and five working days`() throws {
        var matter = try NonLitigation.applied()
        try matter.do(.accept(.init()), .court, on: "2025-05-13")
        var faulty = matter
        #expect(
            try faulty.do(
                .urgent(.init(isForPublicSafety: false, isApprovedByPresident: false)), .court, on: "2025-05-14"
            ).irregularities == ["public-safety", "president-approved"])
        #expect(try matter.do(.urgent(.init()), .court, on: "2025-05-14").isRegular)
        #expect(matter.phase == .urgentExecution && matter.lastDay(.urgentTerm) == "2025-05-21")
        #expect(try matter.do(.completeUrgent, .court, on: "2025-05-22").irregularities == ["executed-in-time"])
        #expect(matter.phase == .executed)
    }

    @Test func `Execution is agreed, suspended, resumed, ended and reversed`() throws {
        var matter = try NonLitigation.executing(by: .decidingGovernment)
        let waiver = NonLitigationAct.agree(.init(waivesAddedFine: true, isRemedied: false))
        var waived = matter
        #expect(try waived.do(waiver, .government, on: "2025-06-05").irregularities == ["was-remedied"])
        #expect(try matter.do(.agree(.init()), .government, on: "2025-06-05").isRegular)
        #expect(
            try matter.do(.resumeExecution(.init(isCauseGone: true)), .government, on: "2025-07-07").irregularities == [
                "cause-gone"
            ])
        try matter.do(.agree(.init()), .government, on: "2025-07-08")
        #expect(
            try matter.do(.resumeExecution(.init(isAgreementBroken: true)), .government, on: "2025-08-04").isRegular)
        #expect(try matter.do(.suspend(.init(for: [.thirdPartyClaim])), .government, on: "2025-08-05").isRegular)
        // 2028-08-05 is a Saturday.
        #expect(matter.lastDay(.stayLapse) == "2028-08-07")
        #expect(
            matter.refusal(of: .endAfterThreeYears(.init()), .government, on: "2026-08-05") == [
                code + "end-after-three-years/three-years-passed/unmet"
            ])
        var terminated = matter
        #expect(try matter.do(.resumeExecution(.init(isCauseGone: true)), .government, on: "2025-09-01").isRegular)
        try matter.do(.complete, .government, on: "2025-09-08")
        #expect(matter.file.state.isClosed && !matter.file.state.isFinal)
        #expect(
            try matter.do(.reverse(.init(isBaseGone: false)), .government, on: "2026-03-02").irregularities == [
                "base-fell"
            ])
        #expect(matter.phase == .executionReversed)
        try terminated.do(.terminate(.init(because: .decisionRevoked)), .government, on: "2025-09-01")
        #expect(terminated.phase == .executionTerminated)
        // The execution agreement belongs to enforcement by an organ.
        var bureau = try NonLitigation.executing(by: nil)
        #expect(try bureau.do(.agree(.init()), .court, on: "2025-06-05").irregularities == ["organ-run"])
    }

    @Test func `Property is preserved before the application, the right-holder against security`() throws {
        var matter = try NonLitigation.demanded()
        let bare = NonLitigationAct.preserve(.init(because: "assets are moved"))
        #expect(try matter.do(bare, .agency, on: "2025-04-22").isRegular)
        #expect(
            try matter.do(.preserve(.init(because: nil)), .agency, on: "2025-04-23").irregularities == ["strong-reason"]
        )
        let open = NonLitigationAct.preserve(.init(because: "assets are moved", hasSecurity: false))
        #expect(try matter.do(open, .rightHolder, on: "2025-04-23").irregularities == ["security-given"])
    }

    @Test func `An agreement is enforced after a demand and a written decision that nobody attacked`() throws {
        var matter = try NonLitigation.running()
        try matter.do(.remedyLapses, .system, on: "2025-04-16")
        let request = NonLitigationEnforcement.CourtRequest(for: [.moneyDuty])
        #expect(
            matter.refusal(of: .enforceAgreement(.init(request, demandedOn: nil)), .agency, on: "2025-05-12") == [
                code + "enforce-agreement/demanded-before/unmet"
            ])
        let good = NonLitigationAct.enforceAgreement(.init(request, demandedOn: day("2024-08-01")))
        #expect(try matter.do(good, .agency, on: "2025-05-12").isRegular)
        #expect(matter.phase == .applied)
    }

    @Test func `Another organ, or another court, than the file knows is noted`() throws {
        var matter = NonLitigation()
        try matter.do(.serveDecision(.init()), .agency, "planning-1", on: "2024-10-15")
        try matter.do(.startRemedyClock, .system, on: "2024-10-15")
        try matter.do(.remedyLapses, .system, on: "2025-04-16")
        #expect(
            try matter.do(.serveDemand(.init()), .agency, "planning-2", on: "2025-04-21").irregularities == [
                "right-applicant"
            ])
        #expect(try matter.do(fine, .agency, on: "2025-05-12").unknown == [.rightApplicant])
        try matter.do(.accept(.init()), .court, "court-1", on: "2025-05-13")
        #expect(try matter.do(.bookReview, .panel, "court-2", on: "2025-05-14").irregularities == ["same-court"])
        #expect(try matter.do(.grant(.init()), .panel, "court-1", on: "2025-05-15").isRegular)
        #expect(try matter.do(.assignToBureau, .court, on: "2025-05-16").unknown == [.sameCourt])
    }

    @Test func `What reconsideration changed or settled, the reconsideration organ enforces`() throws {
        var matter = try NonLitigation.running()
        try matter.do(.remedyUsed(.init(.reconsideration)), .addressee, on: "2024-11-20")
        try matter.do(.remedyDecided(.init(.changed, servedOn: day("2025-01-20"))), .system, on: "2025-02-06")
        var maker = matter
        #expect(try maker.do(.serveDemand(.init()), .agency, on: "2025-02-10").irregularities == ["right-applicant"])
        #expect(try matter.do(.serveDemand(.init()), .reconsiderationOrgan, on: "2025-02-10").isRegular)
        #expect(try matter.do(fine, .reconsiderationOrgan, on: "2025-03-03").isRegular)
    }
}
