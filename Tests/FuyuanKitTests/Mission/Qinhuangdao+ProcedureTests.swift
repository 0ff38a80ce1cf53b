import FuyuanKit
import Testing

extension QinhuangdaoMissionTests {
    @Test func `S4-76: service on line without consent is refused, and counts from arrival in the addressee’s system`()
        throws
    {
        var tried = Matter<ServiceOfProcess>()
        try tried.do(.prepare(ServiceOrder(.summons)), .court, on: "2026-03-02")
        try tried.do(.attempt(ServiceAttempt(.electronic)), .court, on: "2026-03-02")
        // Arrived on Friday, noted on Monday.
        let arrival = [ElectronicArrival("mailbox", on: day("2026-03-06"))]
        let reasons = tried.reasons(
            against: .deliver(ServiceDelivery(arrivals: arrival)), .court, on: "2026-03-09")
        #expect(reasons.map(\.code) == ["service-of-process/deliver/consent-shown/unmet"])
        #expect(reasons.first?.basis.citations.contains(.civilProcedure(90)) == true)
        #expect(tried.file.state.servedOn == nil)
        var agreed = Matter<ServiceOfProcess>()
        try agreed.do(.prepare(ServiceOrder(.summons)), .court, on: "2026-03-02")
        let consent = OnlineConsent(.express)
        try agreed.do(.attempt(ServiceAttempt(.electronic, consent: consent)), .court, on: "2026-03-02")
        #expect(try agreed.do(.deliver(ServiceDelivery(arrivals: arrival)), .court, on: "2026-03-09").isRegular)
        #expect(agreed.file.state.servedOn == day("2026-03-06"))
    }

    @Test func `S4-77: a policy cut from thirty days to twenty moves new cases only, and old ones where asked to`()
        throws
    {
        let policy = TimeLimit.simpleTrialQinhuangdao
        #expect(policy.period == .days(30) && policy.evidence == .local && policy.policy != nil)
        let cut = TimeLimit(
            "simple-trial-qinhuangdao", "简案审结（秦皇岛）", "trial of simple cases, Qinhuangdao", .days(20), .general,
            from: policy.start, bound: policy.bound, policy.basis, evidence: .local, since: "2026-07-01",
            earlier: [TimeLimit.Edition(.days(30), .general, policy.basis, since: "2021-06-30")])
        let (old, new) = (day("2026-06-16"), day("2026-07-07"))
        #expect(policy.lastDay(from: old, in: .current) == day("2026-07-16"))
        #expect(cut.lastDay(from: old, in: .current) == day("2026-07-16"))
        #expect(policy.lastDay(from: new, in: .current) == day("2026-08-06"))
        #expect(cut.lastDay(from: new, in: .current) == day("2026-07-27"))
        // Re-computation is asked for: the old case is counted by the new text, and the change is listed.
        #expect(cut.lastDay(from: old, in: .current, governedBy: day("2026-07-01")) == day("2026-07-06"))
        var recomputed = LegalContext.current
        recomputed.periods[policy.id] = .days(20)
        let changes = LegalContext.current.changes(to: recomputed, of: [OpenDeadline(policy, from: old)])
        #expect(changes.map(\.before) == [day("2026-07-16")] && changes.map(\.after) == [day("2026-07-06")])
        #expect(changes.map(\.isMoved) == [true])
        // The statutory limits of three and six months stand whatever the policy says.
        for (procedure, last) in [(TrialProcedure.simple, "2026-10-08"), (.ordinary, "2027-01-07")] {
            var suit = Matter<InSuitMediation>()
            suit.law = recomputed
            try suit.do(.register(SuitRegistration(.loan, procedure: procedure)), .court, on: "2026-07-07")
            #expect(suit.lastDay(.trial) == last)
        }
    }

    @Test
    func `S4-77: a failed mediation is filed within the promised five days, and within the law’s seven in any case`()
        throws
    {
        var filing = Matter<FailedMediationFiling>()
        try filing.do(.mediationFailed(FailedMediationReport()), .mediator, "m1", on: "2026-03-02")
        try filing.do(.undertakePromptFiling, .court, "court-1", on: "2026-03-02")
        try filing.do(.insist, .party, "p1", on: "2026-03-02")
        try filing.do(.transferPapers(FilingPapers(court: "court-1")), .mediator, "m1", on: "2026-03-03")
        // Five days end on Saturday 2026-03-07.
        #expect(filing.lastDay(.localPromise) == "2026-03-09" && filing.lastDay(.filingDecision) == "2026-03-10")
        filing.law.periods[TimeLimit.failedMediationTransferQinhuangdao.id] = .days(10)
        #expect(filing.lastDay(.localPromise) == "2026-03-12" && filing.lastDay(.filingDecision) == "2026-03-10")
    }

    @Test func `S4-82: five working days to review an application, sixty days or thirty to decide`() throws {
        // Working days after Monday 2026-09-28: 29, 30, 8 and 9 October, and Saturday the 10th.
        var matter = try Review.received("2026-09-28")
        #expect(matter.lastDay(.admission) == "2026-10-10")
        let review = try #require(
            matter.file.state.deadlines(asOf: day("2026-09-28"), in: .current).first { $0.clock.wire == "admission" })
        #expect(review.limit?.basis.citations.contains { $0.article == 30 } == true)
        #expect(review.derivation.steps.contains { $0.basis.citations.contains(.reconsideration(88, 2)) })
        var summary = matter
        try matter.do(.accept(ReconsiderationAdmission()), .reconsiderationOrgan, on: "2026-10-09")
        #expect(matter.lastDay(.decision) == "2026-12-08")
        let clear = ReconsiderationSummary(grounds: [.onTheSpot], isClear: true)
        try summary.do(
            .accept(ReconsiderationAdmission(isSummary: true, summary: clear)), .reconsiderationOrgan, on: "2026-10-09")
        // Thirty days end on Sunday 2026-11-08.
        #expect(summary.lastDay(.decision) == "2026-11-09")
        for matter in [matter, summary] {
            #expect(matter.file.state.limit(of: .decision)?.basis.citations.contains { $0.article == 62 } == true)
        }
    }

    @Test func `S4-82: a settlement bars a new application on the same facts, and decisions are published`() throws {
        var settled = try Review.reviewed()
        let outcome = try settled.do(
            .withdrawApproved(ReconsiderationWithdrawal(isBySettlement: true)), .applicant, on: "2024-11-04")
        #expect(outcome.emits == [.barReapplication])
        var again = Review()
        let repeated = try again.do(
            .submitApplication(ReconsiderationApplication(repeatsWithdrawn: true)), .applicant, on: "2024-12-02")
        #expect(repeated.irregularities == ["not-withdrawn-before"])
        #expect(repeated.reasons.first?.basis.citations.contains { $0.article == 74 } == true)
        let roads = RemedyRoads(knownAct(known: "2024-09-02"), stage: .withdrawn(on: day("2024-11-04")), in: .current)
        let bar = try #require(roads.bars(to: .reconsideration).first)
        #expect(bar.code == "administrative.V-R33" && bar.basis.citations == [.reconsideration(74)])
        #expect(!bar.text.zh.isEmpty && !bar.text.en.isEmpty)
        #expect(roads.isOpen(.reconsideration, on: day("2024-11-05")) == false)
        #expect(try Review.decided().file.lastOutcome?.emits.contains(.publishDecision) == true)
    }
}
