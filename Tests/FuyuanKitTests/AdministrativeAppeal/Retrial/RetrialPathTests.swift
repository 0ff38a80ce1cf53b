import FuyuanKit
import Testing

private typealias Retrial = Matter<AdministrativeRetrial>

@Suite("行政再审：实际路径") struct RetrialPathTests {
    private let target = RetrialTarget(instance: .second, effectiveOn: day("2025-03-31"), servedOn: day("2025-03-31"))

    private func docketed() throws -> Retrial {
        var matter = Retrial()
        let application = RetrialApplication(target, [.lawMisapplied], isOneLevelUp: true)
        try matter.do(.applyRetrial(application), .applicant, on: "2025-09-26")
        try matter.do(.docketReview, .higherCourt, on: "2025-10-09")
        return matter
    }

    @Test func `An application may be withdrawn before the review begins`() throws {
        var matter = try docketed()
        #expect(try matter.do(.requestWithdrawal, .applicant, on: "2025-10-10").isRegular)
        #expect(try matter.do(.withdraw, .higherCourt, on: "2025-10-13").isRegular)
        #expect(matter.phase == .applicationWithdrawn)
    }

    @Test func `Of two applicants one withdraws, and the review of the other goes on`() throws {
        var matter = try docketed()
        let other = RetrialApplication(target, [.newEvidence], knownOn: day("2025-08-01"), isOneLevelUp: true)
        #expect(try matter.do(.joinApplication(other), .respondent, on: "2025-11-03").emits == [.restartReview])
        // Six months from the joined application end on 2026-05-03, in the holiday of 05-01 to 05-05.
        #expect(matter.lastDay(.review) == "2026-05-06")
        try matter.do(.requestWithdrawal, .applicant, on: "2025-11-10")
        var ended = matter
        #expect(try ended.do(.withdraw, .higherCourt, on: "2025-11-12").irregularities == ["nobody-else-applies"])
        #expect(try matter.do(.withdrawOne, .higherCourt, on: "2025-11-12").isRegular)
        #expect(matter.phase == .reviewDocketed)
        try matter.do(.requestWithdrawal, .respondent, on: "2025-11-13")
        #expect(try matter.do(.withdraw, .higherCourt, on: "2025-11-14").isRegular)
    }

    @Test func `Where nobody said that the evidence is forged, lateness cannot be told`() {
        var application = RetrialApplication(target, [.evidenceFlawed], knownOn: day("2025-09-01"))
        func timeliness(_ text: String) -> RetrialTimeliness? {
            application.period(in: .current).timeliness(on: day(text))
        }
        #expect(timeliness("2025-09-30") == .inTime)
        #expect(timeliness("2025-10-09") == nil)
        // Six months from knowing end on Sunday 2026-03-01.
        #expect(timeliness("2026-03-02") == nil)
        #expect(timeliness("2026-03-03") == .late)
        application.isEvidenceForged = false
        #expect(timeliness("2025-10-09") == .late)
        application.isEvidenceForged = true
        #expect(timeliness("2026-03-02") == .inTime)
        application.bar = .withdrawnBefore
        application.isEvidenceForged = nil
        #expect(application.isBarred(on: day("2025-10-09"), in: .current) == nil)
    }

    @Test func `A protest withdrawn after a settlement ends there`() throws {
        var matter = Retrial()
        try matter.do(.protest(RetrialProtest(target, isFromAbove: true)), .procuratorate, on: "2026-03-02")
        #expect(try matter.do(.withdrawProtest, .procuratorate, on: "2026-03-16").isRegular)
        #expect(matter.phase == .closed)
    }

    @Test func `A retrial is ended before its hearing where the applicant withdraws`() throws {
        var matter = Retrial()
        let own = PresidentRetrial(target, RetrialOrder(.takenUp), isDecidedByCommittee: true)
        try matter.do(.presidentInitiates(own), .courtPresident, on: "2026-03-02")
        let ended = try matter.do(.terminate(RetrialTermination(.withdrawn)), .court, on: "2026-03-09")
        #expect(ended.emits == [.resumeExecution])
    }

    @Test func `Time left out lengthens the retrial, an extension needs its approval`() throws {
        var matter = Retrial()
        let own = PresidentRetrial(target, RetrialOrder(.takenUp), isDecidedByCommittee: true)
        try matter.do(.presidentInitiates(own), .courtPresident, on: "2026-03-02")
        try matter.do(.hear(RetrialPanel(.second, isNewPanel: true)), .panel, on: "2026-03-10")
        #expect(matter.lastDay(.trial) == "2026-06-10")
        let time = ExcludedTrialTime(.appraisal, since: day("2026-04-01"), until: day("2026-04-13"))
        #expect(try matter.do(.excludeTime(time), .court, on: "2026-04-13").isRegular)
        #expect(matter.lastDay(.trial) == "2026-06-22")
        var bare = matter
        #expect(
            try bare.do(.extendTrial(AppealExtension(months: 1)), .court, on: "2026-05-20").unknown
                .contains(.extensionApproved))
    }
}
