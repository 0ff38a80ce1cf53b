import FuyuanKit
import Testing

@Suite("终结本次执行程序") struct RoundEndTests {
    static let filed = day("2026-01-05")

    private func codes(_ review: RoundEndReview, on day: String = "2026-06-01") -> [String] {
        review.findings(filed: Self.filed, on: FuyuanKitTests.day(day), in: .current).map { "\($0.code) \($0.path)" }
    }

    @Test func `enforcement.V20: the round ends only where every condition is met, and all that lacks is told`() {
        #expect(codes(RoundEndReview()).isEmpty)
        #expect(codes(RoundEndReview(isSignedByCreditor: true, isReviewedByPanel: false)).isEmpty)
        #expect(codes(RoundEndReview(isNoticed: false)) == ["enforcement.V20 isNoticed"])
        #expect(codes(RoundEndReview(isConsumptionRestricted: false)) == ["enforcement.V20 isConsumptionRestricted"])
        #expect(codes(RoundEndReview(isListed: false)) == ["enforcement.V20 isListed"])
        #expect(codes(RoundEndReview(isListed: true)).isEmpty)
        #expect(codes(RoundEndReview(property: .executable)) == ["enforcement.V20 property"])
        #expect(codes(RoundEndReview(isSoughtAndSanctioned: false)) == ["enforcement.V20 isSoughtAndSanctioned"])
        #expect(codes(RoundEndReview(isCreditorHeard: false)) == ["enforcement.V20 isCreditorHeard"])
        #expect(codes(RoundEndReview(isApprovedByPresident: false)) == ["enforcement.V20 isSignedByCreditor"])
        let bad = RoundEndReview(
            isNoticed: false, isConsumptionRestricted: false, isListed: false, steps: [], property: .undisposable,
            isSoughtAndSanctioned: false, isCreditorHeard: false, isReviewedByPanel: false)
        #expect(codes(bad, on: "2026-02-02").count == 10)
    }

    @Test func `enforcement.V21: leads, network query and what the case asks for exhaust the investigation`() {
        #expect(codes(RoundEndReview(steps: [.leadsChecked])) == ["enforcement.V21 steps"])
        let hidden = RoundEndReview(required: [.leadsChecked, .networkQuery, .search, .auditOrReward])
        #expect(codes(hidden) == ["enforcement.V21 steps", "enforcement.V21 steps"])
        #expect(codes(RoundEndReview(steps: .all, required: .all)).isEmpty)
    }

    @Test func `enforcement.V22: property cannot be disposed of only for a reason the rules know`() {
        #expect(codes(RoundEndReview(property: .undisposable)) == ["enforcement.V22 undisposable"])
        #expect(codes(RoundEndReview(property: .undisposable, undisposable: [.registeredOnly])).isEmpty)
        #expect(codes(RoundEndReview(property: .undisposable, undisposable: [.unsoldAndRefused])).isEmpty)
    }

    @Test func `Without signature or approval, or with executable property, the round does not end`() throws {
        var matter = try Enforcing.controlling()
        let unsigned = RoundEnd(RoundEndReview(isReviewedByPanel: false))
        let refusal = matter.file.state.refusal(
            of: .endRound(unsigned), in: Occasion(.panel, on: day("2026-07-01"), under: .current))
        #expect(refusal?.reasons.map(\.code) == ["enforcement-case/end-round/round-approved/unmet"])
        #expect(refusal?.reasons.compactMap(\.rule) == ["enforcement.V20"])
        let rich = RoundEnd(RoundEndReview(property: .executable))
        #expect(
            matter.refusal(of: .endRound(rich), .panel, on: "2026-07-01") == [
                "enforcement-case/end-round/nothing-found/unmet"
            ])
        let ended = try matter.do(.endRound(RoundEnd(RoundEndReview())), .panel, on: "2026-07-01")
        #expect(ended.isRegular)
        #expect(ended.issues == [.roundEndRuling])
        #expect(ended.emits == [.keepConsumptionOrder, .recheckEverySixMonths, .keepReportingDuty])
        #expect(matter.phase == .roundEnded)
    }

    @Test func `enforcement.E27: two months and 28 days after filing the round may not end`() throws {
        // Filed 2026-03-05: three months end on 2026-06-05.
        var matter = try Enforcing.controlling()
        let review = RoundEndReview()
        #expect(
            review.findings(filed: day("2026-03-05"), on: day("2026-06-02"), in: .current).map(\.code)
                == ["enforcement.V20"])
        #expect(review.findings(filed: day("2026-03-05"), on: day("2026-06-05"), in: .current).count == 1)
        #expect(review.findings(filed: day("2026-03-05"), on: day("2026-06-06"), in: .current).isEmpty)
        let early = try matter.do(.endRound(RoundEnd(review)), .panel, on: "2026-06-02")
        #expect(early.irregularities == ["round-old-enough"])
        #expect(early.brokenRules == ["enforcement.V20"])
    }

    @Test
    func `enforcement.E28: ten queries, each from the ruling, at the end of the month`() {
        let schedule = RoundEndSchedule(from: day("2021-08-31"))
        #expect(
            schedule.days.map(\.description) == [
                "2022-02-28", "2022-08-31", "2023-02-28", "2023-08-31", "2024-02-29", "2024-08-31", "2025-02-28",
                "2025-08-31", "2026-02-28", "2026-08-31",
            ])
        #expect(schedule.next(after: day("2026-08-30")) == day("2026-08-31"))
        #expect(schedule.next(after: day("2026-08-31")) == nil)
        #expect(schedule.day(0) == nil && schedule.day(11) == nil)
        #expect(schedule.derivation.steps.count == 11)
        let second = RoundEndSchedule(from: day("2023-05-20"))
        #expect(second.days.first == day("2023-11-20") && second.days.last == day("2028-05-20"))
        #expect(second.days.count == 10)
        #expect(RoundEndSchedule(from: .max).days.isEmpty)
    }

    @Test func `The queries follow each other from the ruling, whenever they are made`() throws {
        var matter = try Enforcing.controlling()
        try matter.do(.endRound(RoundEnd(RoundEndReview())), .panel, on: "2026-08-31")
        #expect(matter.lastDay(.recheck) == "2027-02-28")
        #expect(try matter.do(.recheckRound, .handler, on: "2027-02-10").isRegular)
        #expect(matter.lastDay(.recheck) == "2027-08-31")
        #expect(try matter.do(.recheckRound, .handler, on: "2027-09-01").irregularities == ["done-in-time"])
        #expect(matter.lastDay(.recheck) == "2028-02-29")
        try matter.do(.giveLead(PropertyLead()), .creditor, on: "2027-10-11")
        let found = try matter.do(.propertyTurnedUp, .creditor, on: "2027-10-14")
        #expect(found.emits == [.openRevivedFile, .shieldRecord])
        #expect(matter.phase == .resumed)
        #expect(matter.lastDay(.shielding) == "2027-10-18")
        #expect(!matter.file.state.clocks.isRunning(.recheck))
        #expect(try matter.do(.shieldRound, .handler, on: "2027-10-18").isRegular)
        var paid = try Enforcing.controlling()
        try paid.do(.endRound(RoundEnd(RoundEndReview())), .panel, on: "2026-08-31")
        #expect(try paid.do(.performedAfterEnd, .debtor, on: "2026-10-12").emits.contains(.shieldRecord))
        #expect(paid.phase == .completed)
        #expect(paid.lastDay(.shielding) == "2026-10-15")
    }

    @Test func `A resumed case is a new file: three months pass before its round may end`() throws {
        var matter = try Enforcing.controlling()
        try matter.do(.endRound(RoundEnd(RoundEndReview())), .panel, on: "2026-08-31")
        #expect(matter.file.state.filedOn == day("2026-03-05"))
        try matter.do(.propertyTurnedUp, .creditor, on: "2027-10-14")
        #expect(matter.file.state.filedOn == day("2027-10-14"))
        try matter.do(.continueRevived(RevivedFile()), .handler, on: "2027-10-15")
        let early = try matter.do(.endRound(RoundEnd(RoundEndReview())), .panel, on: "2028-01-14")
        #expect(early.irregularities == ["round-old-enough"])
        var settled = try Enforcing.controlling()
        try settled.do(.submitSettlement(SubmittedSettlement(lastDay: day("2026-06-30"))), .parties, on: "2026-04-08")
        try settled.do(.breachRevive(SettlementRevival()), .creditor, on: "2026-07-06")
        #expect(settled.file.state.filedOn == day("2026-07-06"))
        var paid = try Enforcing.controlling()
        try paid.do(.endRound(RoundEnd(RoundEndReview())), .panel, on: "2026-08-31")
        try paid.do(.performedAfterEnd, .debtor, on: "2026-10-12")
        #expect(paid.file.state.filedOn == day("2026-03-05"))
    }
}
