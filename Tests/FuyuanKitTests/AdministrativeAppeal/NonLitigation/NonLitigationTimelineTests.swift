import FuyuanKit
import Testing

@Suite("行政非诉执行：期限") struct NonLitigationTimelineTests {
    private let fine = NonLitigationAct.applyToCourt(.init(for: [.moneyDuty]))
    private let code = "non-litigation-enforcement/apply-to-court/"

    @Test func `5.20: from the decision to the higher court, every last day`() throws {
        var matter = try NonLitigation.running()
        #expect(matter.lastDay(.suitPeriod) == "2025-04-15" && matter.lastDay(.reconsiderationPeriod) == "2024-12-16")
        try matter.do(.remedyLapses, .system, on: "2025-04-16")
        #expect(matter.phase == .windowOpen && matter.lastDay(.applicationWindow) == "2025-07-15")
        let window = matter.file.state.window(in: matter.law)
        #expect(window.firstDay == day("2025-04-16") && window.lastDayBySuit(in: matter.law) == day("2025-07-15"))
        #expect(window.derivation(in: matter.law).steps.count == 4)
        try matter.do(.serveDemand(.init()), .agency, on: "2025-04-21")
        #expect(matter.lastDay(.demandTerm) == "2025-05-07")
        #expect(try matter.do(fine, .agency, on: "2025-05-12").isRegular)
        #expect(matter.lastDay(.acceptance) == "2025-05-19")
        #expect(try matter.do(.accept(.init()), .court, on: "2025-05-19").isRegular)
        try matter.do(.bookReview, .panel, on: "2025-05-20")
        #expect(matter.lastDay(.ruling) == "2025-05-28")
        #expect(try matter.do(.hearBothSides(.init(about: [.noFacts])), .panel, on: "2025-05-26").isRegular)
        #expect(matter.phase == .enhancedReview && matter.lastDay(.ruling) == "2025-06-18")
        let refusal = NonLitigationAct.refuse(.init(for: [.noFacts], reasons: "the facts are clearly lacking"))
        #expect(try matter.do(refusal, .panel, on: "2025-06-18").isRegular)
        #expect(matter.lastDay(.rulingService) == "2025-06-25")
        #expect(try matter.do(.serveRuling(.init()), .court, on: "2025-06-20").isRegular)
        #expect(matter.lastDay(.reviewRequest) == "2025-07-07")
        #expect(try matter.do(.upperReviewRefusal, .agency, on: "2025-07-07").isRegular)
        #expect(matter.phase == .refusedUnderReview && matter.lastDay(.upperRuling) == "2025-08-06")
        #expect(try matter.do(.grantOnReview(.init()), .higherCourt, on: "2025-08-06").isRegular)
        #expect(matter.phase == .granted)
    }

    @Test func `5.20, second route: fifteen days after the reconsideration decision, then three months`() throws {
        var matter = try NonLitigation.running()
        let used = try matter.do(.remedyUsed(.init(.reconsideration)), .addressee, on: "2024-11-20")
        #expect(used.emits == [.barApplication, .stopAddedFine] && matter.phase == .remedyPending)
        #expect(
            matter.refusal(of: fine, .agency, on: "2025-03-26") == [
                code + "remedies-over/unmet", code + "no-remedy-pending/unmet", code + "demand-term-passed/unmet",
            ])
        let decided = try matter.do(
            .remedyDecided(.init(.maintained, servedOn: day("2025-03-10"))), .system, on: "2025-03-26")
        #expect(decided.isRegular && matter.phase == .windowOpen)
        #expect(matter.lastDay(.suitAfterDecision) == "2025-03-25")
        #expect(matter.lastDay(.applicationWindow) == "2025-06-25")
        let maker = try #require(
            UnperformedReconsideration(.maintained, hasOwnPower: false, on: day("2025-03-26")))
        #expect(maker.enforcer == .agency && maker.basis == Basis(.reconsideration(78, item: 1)))
        // Noted inside the fifteen days: irregular, and the application still waits.
        var early = try NonLitigation.running()
        try early.do(.remedyUsed(.init(.reconsideration)), .addressee, on: "2024-11-20")
        let noted = try early.do(
            .remedyDecided(.init(.maintained, servedOn: day("2025-03-10"))), .system, on: "2025-03-20")
        #expect(NonLitigation.rules(noted) == ["administrative.V-N01"])
        // The addressee sues within the fifteen days, and not after.
        #expect(try early.do(.remedyUsed(.init(.suit)), .addressee, on: "2025-03-25").isRegular)
        #expect(
            try matter.do(.remedyUsed(.init(.suit)), .addressee, on: "2025-03-26").irregularities == ["used-in-time"])
    }

    @Test func `5.22 (a): an order to demolish on illegally occupied land`() throws {
        var matter = try NonLitigation.running(.init(suitTerm: .demolitionOrder))
        #expect(matter.lastDay(.suitPeriod) == "2024-10-30" && matter.lastDay(.reconsiderationPeriod) == "2024-12-16")
        try matter.do(.remedyLapses, .system, on: "2024-12-17")
        #expect(matter.lastDay(.applicationWindow) == "2025-03-17")
        let window = matter.file.state.window(in: matter.law)
        #expect(window.lastDayBySuit(in: matter.law) == day("2025-02-05"))
        #expect(window.derivation(in: matter.law).steps.last?.result == "2025-02-05")
        try matter.do(.serveDemand(.init()), .agency, on: "2024-12-20")
        let request = NonLitigationAct.applyToCourt(.init(for: [.demolitionOnIllegalLand]))
        #expect(matter.refusal(of: request, .agency, on: "2025-05-12") == [code + "within-window/unmet"])
        var inTime = matter
        #expect(try inTime.do(request, .agency, on: "2025-02-05").isRegular)
        // In time on the reading of the statute, late on that of the interpretation.
        #expect(try matter.do(request, .agency, on: "2025-03-17").irregularities == ["within-suit-window"])
        try inTime.do(.accept(.init()), .court, on: "2025-02-10")
        try inTime.do(.bookReview, .panel, on: "2025-02-10")
        try inTime.do(.grant(.init()), .panel, on: "2025-02-12")
        let assigned = try inTime.do(
            .assignToGovernment(.init(to: .localGovernment, under: "花山区实施方案")), .court, on: "2025-02-13")
        #expect(assigned.isRegular && assigned.emits == [.actWithinRuling] && inTime.phase == .assignedToGovernment)
    }

    @Test func `5.22 (b): a planning bureau asks the court to demolish an unlicensed building`() throws {
        var matter = try NonLitigation.demanded()
        let asked = try matter.do(.applyToCourt(.init(for: [.illegalBuilding])), .agency, on: "2025-05-12")
        #expect(asked.irregularities == ["without-own-power"] && asked.emits == [.organEnforcesItself])
        #expect(
            matter.refusal(of: .accept(.init()), .court, on: "2025-05-13") == [
                "non-litigation-enforcement/accept/without-own-power/unmet"
            ])
        #expect(try matter.do(.refuseAcceptance(.init(hasOwnPower: true)), .court, on: "2025-05-13").isRegular)
        #expect(matter.phase == .notAccepted)
    }

    @Test func `administrative.EC19: on the tenth working day too early, the day after in order`() throws {
        var matter = try NonLitigation.demanded()
        #expect(matter.refusal(of: fine, .agency, on: "2025-05-07") == [code + "demand-term-passed/unmet"])
        #expect(try matter.do(fine, .agency, on: "2025-05-08").isRegular)
    }

    @Test func `administrative.EC20: the last day of the window, and the day after`() throws {
        var matter = try NonLitigation.demanded()
        var late = matter
        #expect(try matter.do(fine, .agency, on: "2025-07-15").isRegular)
        #expect(late.refusal(of: fine, .agency, on: "2025-07-16") == [code + "within-window/unmet"])
        let excused = NonLitigationAct.applyToCourt(.init(for: [.moneyDuty], goodReason: "the flood of July"))
        #expect(try late.do(excused, .agency, on: "2025-07-16").isRegular)
    }

    @Test func `administrative.EC21: an application inside the remedy period is premature`() throws {
        let matter = try NonLitigation.running()
        #expect(
            matter.refusal(of: fine, .agency, on: "2025-04-14") == [
                code + "remedies-over/unmet", code + "demand-term-passed/unmet",
            ])
        // Even where the register opened the window too soon.
        var noted = matter
        #expect(try noted.do(.remedyLapses, .system, on: "2025-03-03").irregularities == ["remedies-over"])
        try noted.do(.serveDemand(.init()), .agency, on: "2025-03-10")
        #expect(noted.refusal(of: fine, .agency, on: "2025-04-15") == [code + "remedies-over/unmet"])
        #expect(try noted.do(fine, .agency, on: "2025-04-16").isRegular)
    }

    @Test func `administrative.EC36: a demand crossing May Day 2025`() {
        let limit = TimeLimit.performanceUrging
        #expect(limit.lastDay(from: day("2025-04-21"), in: .current) == day("2025-05-07"))
        // 22, 23, 24, 25, 27, 28, 29, 30 April, 6, 7 May.
        #expect(LegalContext.current.calendar.isWorkingDay(day("2025-04-27")) == true)
        for text in ["2025-05-01", "2025-05-02", "2025-05-03", "2025-05-04", "2025-05-05"] {
            #expect(LegalContext.current.calendar.isWorkingDay(day(text)) == false)
        }
    }

    @Test func `A deferred fine is applied for within three months of the end of the deferral`() throws {
        var matter = try NonLitigation.running()
        try matter.do(.deferFine(.init(until: day("2025-06-30"))), .agency, on: "2024-11-04")
        try matter.do(.remedyLapses, .system, on: "2025-04-16")
        #expect(matter.lastDay(.applicationWindow) == "2025-09-30")
        #expect(matter.file.state.limit(of: .applicationWindow) == .deferredFineApplication)
        // Granted while the window is open, it moves the window.
        var later = try NonLitigation.demanded()
        try later.do(.deferFine(.init(until: day("2025-06-30"))), .agency, on: "2025-04-22")
        #expect(later.lastDay(.applicationWindow) == "2025-09-30")
        #expect(try later.do(fine, .agency, on: "2025-09-30").isRegular)
        #expect(matter.refusal(of: fine, .agency, on: "2025-06-30").contains(code + "remedies-over/unmet"))
    }

    @Test func `An award gives its right-holder six months after the organ's window`() throws {
        var matter = try NonLitigation.running(.init(isAward: true))
        try matter.do(.remedyLapses, .system, on: "2025-04-16")
        #expect(matter.lastDay(.rightHolderWindow) == "2026-01-15")
        let request = NonLitigationAct.applyAsRightHolder(.init(for: [.moneyDuty]))
        let mine = "non-litigation-enforcement/apply-as-right-holder/"
        #expect(matter.refusal(of: request, .rightHolder, on: "2025-07-15") == [mine + "organ-window-passed/unmet"])
        #expect(matter.refusal(of: request, .rightHolder, on: "2026-01-16") == [mine + "right-holder-in-time/unmet"])
        #expect(matter.refusal(of: .lapse, .system, on: "2025-07-16").count == 1)
        #expect(try matter.do(request, .rightHolder, on: "2026-01-15").isRegular)
        let fine = try NonLitigation.demanded()
        #expect(fine.refusal(of: request, .rightHolder, on: "2025-07-16").contains(mine + "is-award/unmet"))
    }
}
