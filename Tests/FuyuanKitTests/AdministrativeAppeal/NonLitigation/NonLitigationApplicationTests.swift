import FuyuanKit
import Testing

@Suite("非诉执行申请") struct NonLitigationApplicationTests {
    /// The time to sue ended on 2026-03-02; the demand was served on 2026-04-01.
    private func application(on text: String, urged: String? = "2026-04-01") -> NonLitigationApplication {
        NonLitigationApplication(
            on: day(text), remedyLastDay: day("2026-03-02"), urgedOn: urged.map { day($0) })
    }

    @Test func `enforcement.V56: window, demand, papers and signature`() {
        let good = application(on: "2026-05-06")
        #expect(good.findings(in: .current).isEmpty)
        #expect(good.lastDayToApply(in: .current) == day("2026-06-02"))
        #expect(application(on: "2026-06-02").findings(in: .current).isEmpty)
        #expect(application(on: "2026-05-06", urged: nil).findings(in: .current).map(\.path) == ["urgedOn"])
        var thin = good
        thin.papers = [.application, .decision]
        #expect(thin.findings(in: .current).map(\.path) == ["papers", "papers", "papers"])
        var unsigned = good
        unsigned.isSignedByHead = false
        unsigned.isSealedAndDated = false
        #expect(unsigned.findings(in: .current).map(\.path) == ["isSignedByHead", "isSealedAndDated"])
        for finding in thin.findings(in: .current) + unsigned.findings(in: .current) {
            #expect(finding.code == "enforcement.V56" && finding.severity == .error && !finding.basis.isEmpty)
        }
        #expect(application(on: "2026-03-02", urged: "2026-02-02").findings(in: .current).map(\.path) == ["appliedOn"])
        var unknown = good
        unknown.remedyLastDay = nil
        #expect(unknown.findings(in: .current).map(\.severity) == [.notice])
    }

    @Test func `enforcement.E38: one day after the three months it is not accepted, unless there is good reason`() {
        var late = application(on: "2026-06-03")
        #expect(late.findings(in: .current).map(\.severity) == [.error])
        late.goodReason = "the flood of May"
        #expect(late.findings(in: .current).map(\.severity) == [.notice])
        // A deferred fine: the window counts from the end of the deferral.
        late.goodReason = nil
        late.deferredUntil = day("2026-04-30")
        #expect(late.lastDayToApply(in: .current) == day("2026-07-30") && late.findings(in: .current).isEmpty)
    }

    @Test func `enforcement.E39: a demand served on the Friday before a holiday runs ten working days`() {
        // Friday 2026-02-13; the Saturday is a working day, the Spring Festival runs from 15 to 23 February, and Saturday
        // 28 February is worked: 14, 24, 25, 26, 27, 28 February, 2, 3, 4, 5 March.
        var spring = NonLitigationApplication(
            on: day("2026-03-05"), remedyLastDay: day("2026-01-05"), urgedOn: day("2026-02-13"))
        #expect(spring.urgingLastDay(in: .current) == day("2026-03-05"))
        #expect(spring.findings(in: .current).map(\.path) == ["urgedOn"])
        spring.appliedOn = day("2026-03-06")
        #expect(spring.findings(in: .current).isEmpty)
        // Friday 2025-09-26 before the National Day week: 28, 29, 30 September, 9, 10, 11, 13, 14, 15, 16 October.
        let national = NonLitigationApplication(
            on: day("2025-10-17"), remedyLastDay: day("2025-09-01"), urgedOn: day("2025-09-26"))
        #expect(national.urgingLastDay(in: .current) == day("2025-10-16") && national.findings(in: .current).isEmpty)
    }

    @Test func `Where a sign of unlawfulness shows, the court hears both sides and has thirty days`() {
        var review = NonLitigationReview(acceptedOn: day("2026-03-02"))
        // Seven working days from Monday 2026-03-02.
        #expect(review.rulingDay(in: .current) == day("2026-03-11") && review.findings.isEmpty)
        review.grounds = [.noFacts]
        #expect(review.rulingDay(in: .current) == day("2026-04-01"))
        #expect(review.findings.map(\.path) == ["isHeard"])
        review.isHeard = true
        #expect(review.findings.isEmpty && NonLitigationRefusalGround.allCases.count == 4)
    }

    @Test func `Before the law on administrative compulsion no demand was asked for`() {
        let old = NonLitigationApplication(on: day("2010-05-04"), remedyLastDay: day("2010-03-08"), urgedOn: nil)
        #expect(old.isAfterDemand(in: .current) == true)
        #expect(!old.findings(in: .current).contains { $0.path == "urgedOn" })
        let new = NonLitigationApplication(on: day("2012-05-04"), remedyLastDay: day("2012-03-08"), urgedOn: nil)
        #expect(new.isAfterDemand(in: .current) == false)
        #expect(new.findings(in: .current).contains { $0.path == "urgedOn" })
    }
}
