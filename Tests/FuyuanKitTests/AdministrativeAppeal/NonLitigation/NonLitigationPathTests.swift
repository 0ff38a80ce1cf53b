import FuyuanKit
import Testing

@Suite("行政非诉执行的其他路径") struct NonLitigationPathTests {
    private let code = "non-litigation-enforcement/"

    @Test func `A revoked decision opens no window, and closes the file wherever it stands before the application`()
        throws
    {
        var matter = try NonLitigation.running()
        try matter.do(.remedyUsed(.init(.suit)), .addressee, on: "2024-11-04")
        #expect(
            matter.refusal(of: .remedyDecided(.init(.revoked)), .court, on: "2025-03-03") == [
                code + "remedy-decided/still-stands/unmet"
            ])
        var demanded = try NonLitigation.demanded()
        try demanded.do(.closeAfterRevocation(.init(.revoked)), .agency, on: "2025-04-28")
        #expect(demanded.phase == .closed)
    }

    @Test func `A suit dismissed without review opens no further fifteen days to sue`() throws {
        var matter = try NonLitigation.running()
        try matter.do(.remedyUsed(.init(.suit)), .addressee, on: "2025-04-14")
        let ended = try matter.do(
            .remedyDecided(.init(.rejected, servedOn: day("2025-06-10"))), .court, on: "2025-06-11")
        #expect(ended.isRegular && matter.file.state.window(in: matter.law).remedyLastDay == day("2025-06-10"))
        #expect(matter.lastDay(.suitAfterDecision) == nil && matter.lastDay(.applicationWindow) == "2025-09-10")
        // After a reconsideration refused they run.
        var refused = try NonLitigation.running()
        try refused.do(.remedyUsed(.init(.reconsideration)), .addressee, on: "2024-11-04")
        try refused.do(.remedyDecided(.init(.rejected, servedOn: day("2025-06-10"))), .agency, on: "2025-06-26")
        #expect(refused.file.state.window(in: refused.law).remedyLastDay == day("2025-06-25"))
    }

    @Test func `A refusal nobody takes to the higher court closes the file after fifteen days`() throws {
        var matter = try NonLitigation.reviewed()
        try matter.do(.hearBothSides(.init(about: [.noFacts])), .panel, on: "2025-05-26")
        try matter.do(.refuse(.init(for: [.noFacts], reasons: "no facts")), .panel, on: "2025-06-16")
        #expect(
            matter.refusal(of: .letRulingStand, .system, on: "2025-07-08") == [
                code + "let-ruling-stand/review-time-passed/unknown"
            ])
        try matter.do(.serveRuling(.init()), .court, on: "2025-06-20")
        #expect(matter.lastDay(.reviewRequest) == "2025-07-07")
        #expect(
            matter.refusal(of: .letRulingStand, .system, on: "2025-07-07") == [
                code + "let-ruling-stand/review-time-passed/unmet"
            ])
        let stands = try matter.do(.letRulingStand, .system, on: "2025-07-08")
        #expect(stands.emits == [.decisionStands] && matter.phase == .closed)
        #expect(matter.file.state.deadlines(asOf: day("2025-08-01"), in: matter.law).isEmpty)
        // So does a non-acceptance, and one the higher court upheld.
        var upheld = try NonLitigation.applied()
        try upheld.do(.refuseAcceptance(.init(reasons: "no power")), .court, on: "2025-05-13")
        try upheld.do(.serveRuling(.init()), .court, on: "2025-05-14")
        try upheld.do(.upperReview, .agency, on: "2025-05-20")
        try upheld.do(.upholdNonAcceptance, .higherCourt, on: "2025-05-28")
        try upheld.do(.letRulingStand, .court, on: "2025-05-29")
        #expect(upheld.phase == .closed)
    }

    @Test func `The time to ask for review of a refusal is not that of an earlier non-acceptance`() throws {
        var matter = try NonLitigation.applied()
        try matter.do(.refuseAcceptance(.init(reasons: "no power")), .court, on: "2025-05-13")
        try matter.do(.serveRuling(.init()), .court, on: "2025-05-14")
        try matter.do(.upperReview, .agency, on: "2025-05-20")
        try matter.do(.orderAcceptance(.init()), .higherCourt, on: "2025-05-28")
        try matter.do(.bookReview, .panel, on: "2025-05-29")
        try matter.do(.hearBothSides(.init(about: [.noFacts])), .panel, on: "2025-06-03")
        try matter.do(.refuse(.init(for: [.noFacts], reasons: "no facts")), .panel, on: "2025-06-16")
        let asked = try matter.do(.upperReviewRefusal, .agency, on: "2025-06-17")
        #expect(asked.irregularities.isEmpty && asked.unknown == [.askedInTime])
    }

    @Test func `A fine may be paid at any stage before it is executed`() throws {
        var pending = try NonLitigation.running()
        try pending.do(.remedyUsed(.init(.suit)), .addressee, on: "2024-11-04")
        try pending.do(.perform, .addressee, on: "2024-11-05")
        #expect(pending.phase == .performedVoluntarily)
        var served = NonLitigation()
        try served.do(.serveDecision(.init()), .agency, on: "2024-10-15")
        try served.do(.perform, .addressee, on: "2024-10-15")
        #expect(served.phase == .performedVoluntarily)
    }

    @Test func `What is left to the court’s bureau is no separation: no government executes it`() throws {
        var matter = try NonLitigation.granted(for: [.expropriationCompensation])
        let assigned = try matter.do(.assignToGovernment(.init(to: .courtBureau)), .court, on: "2025-05-27")
        #expect(assigned.irregularities == ["separation-allowed"])
        #expect(
            matter.refusal(of: .execute(.init()), .government, on: "2025-06-03") == [
                code + "execute/right-executor/unmet"
            ])
        #expect(matter.refusal(of: .execute(.init()), .court, on: "2025-06-03").isEmpty)
    }

    @Test func `In separated mode no court executes or reverses, under whatever name`() throws {
        let court = ActorID("court-1")
        var matter = try NonLitigation.applied(for: [.expropriationCompensation], expropriationPapers: .all)
        try matter.do(.accept(.init()), .court, court, on: "2025-05-16")
        try matter.do(.bookReview, .court, court, on: "2025-05-20")
        try matter.do(.grant(.init()), .court, court, on: "2025-05-26")
        try matter.do(.assignToGovernment(.init(to: .decidingGovernment)), .court, court, on: "2025-05-27")
        #expect(
            matter.refusal(of: .execute(.init()), .executor, court, on: "2025-06-03") == [
                code + "execute/right-executor/unmet"
            ])
        try matter.do(.execute(.init()), .government, on: "2025-06-03")
        for role in [AdministrativeRole.court, .executor] {
            #expect(
                matter.refusal(of: .reverse(.init()), role, court, on: "2025-09-01") == [
                    code + "reverse/right-reverser/unmet"
                ])
        }
        try matter.do(.suspend(.init(for: [.realDifficulty])), .government, on: "2025-06-04")
        // The decision falls while the execution is suspended: what was done is undone.
        let reversed = try matter.do(.reverse(.init()), .government, on: "2025-09-01")
        #expect(reversed.isRegular && reversed.emits == [.restoreOrCompensate])
    }

    @Test func `The court’s three months to execute stand still while the execution is suspended`() throws {
        var matter = try NonLitigation.executing(by: nil)
        #expect(matter.lastDay(.bureauTerm) == "2025-08-27")
        try matter.do(.suspend(.init(for: [.thirdPartyClaim])), .court, on: "2025-06-10")
        #expect(matter.lastDay(.bureauTerm) == nil)
        try matter.do(.resumeExecution(.init(isCauseGone: true)), .court, on: "2025-09-10")
        #expect(matter.lastDay(.bureauTerm) == "2025-11-27")
        #expect(try matter.do(.complete, .court, on: "2025-11-27").isRegular)
    }

    @Test func `An agreement is enforced only where performance was demanded before the written decision`() throws {
        var matter = try NonLitigation.running()
        try matter.do(.remedyLapses, .system, on: "2025-04-16")
        let request = NonLitigationEnforcement.CourtRequest(for: [.moneyDuty])
        let late = NonLitigationAct.enforceAgreement(.init(request, demandedOn: day("2025-04-21")))
        #expect(
            matter.refusal(of: late, .agency, on: "2025-05-12") == [code + "enforce-agreement/demanded-before/unmet"])
        let before = NonLitigationAct.enforceAgreement(.init(request, demandedOn: day("2024-09-02")))
        #expect(try matter.do(before, .agency, on: "2025-05-12").isRegular)
    }

    @Test func `Three full years of suspension are over the day after, be it a Sunday`() throws {
        var matter = try NonLitigation.executing(by: .decidingGovernment)
        try matter.do(.suspend(.init(for: [.realDifficulty])), .government, on: "2025-08-05")
        // 2028-08-05 is a Saturday.
        #expect(
            matter.refusal(of: .endAfterThreeYears(.init()), .government, on: "2028-08-05") == [
                code + "end-after-three-years/three-years-passed/unmet"
            ])
        #expect(try matter.do(.endAfterThreeYears(.init()), .government, on: "2028-08-06").isRegular)
    }

    @Test func `administrative.L-N13: an added fine claimed for too many days is found without any pause`() throws {
        let fine = try #require(AddedFine(on: Money(fen: 5000_00), dueOn: day("2025-02-10")))
        let through = day("2025-02-19")
        #expect(fine.amount(through: through) == Money(fen: 1350_00))
        #expect(fine.findings(claimed: Money(fen: 1350_00), through: through).isEmpty)
        #expect(
            fine.findings(claimed: Money(fen: 1500_00), through: through).map(\.code) == ["administrative.L-N13"])
        #expect(
            fine.findings(claimed: Money(fen: 5001_00), through: through).map(\.code) == ["administrative.V-N11"])
    }
}
