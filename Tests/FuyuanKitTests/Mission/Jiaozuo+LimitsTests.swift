import FuyuanKit
import Testing

extension JiaozuoMissionTests {
    /// law: mediation.V041
    @Test
    func `S0-06: on day 31 a joint application is refused and the last valid day shown; one party fails otherwise`()
        throws
    {
        // Day 30 is Wednesday 2025-04-02.
        let matter = try Confirmation.eligible("2025-03-03")
        let application = JudicialConfirmation.Act.applyJointly(ConfirmationApplication(.partyDomicile))
        #expect(matter.reasons(against: application, .bothParties, on: "2025-04-02").isEmpty)
        let late = matter.reasons(against: application, .bothParties, on: "2025-04-03")
        #expect(late.map(\.code) == ["judicial-confirmation/apply-jointly/within-window/unmet"])
        #expect(late.first?.basis.citations == [.civilProcedure(205)])
        let window = try #require(
            matter.file.state.deadlines(asOf: day("2025-04-03"), in: .current).first { $0.clock.wire == "window" })
        #expect(window.lastDay == day("2025-04-02") && window.daysLeft == -1 && window.hasLapsed)
        #expect(window.limit?.basis == Basis(.civilProcedure(205), .peoplesMediation(33)))
        #expect(window.derivation.text(in: .zh).contains("2025-04-02"))
        let alone = matter.reasons(against: application, .party, on: "2025-04-02")
        #expect(alone.map(\.code) == ["judicial-confirmation/apply-jointly/joint/unmet"])
        #expect(alone.first?.basis.citations.contains(.civilProcedure(205)) == true)
    }

    @Test func `S0-07: from an act known on a day both roads have their last day, article and counting rule`() throws {
        let roads = RemedyRoads(knownAct(known: "2025-03-03"), in: .current)
        #expect(roads.order == .either)
        let review = try #require(roads.reconsideration?.deadline.deciding)
        #expect(review.counting == Counting(.days(60), .reconsideration) && review.start == day("2025-03-03"))
        // Day 60 falls on 2 May, in the holiday until 5 May.
        #expect(review.unrolledDay == day("2025-05-02") && review.lastDay == day("2025-05-06"))
        #expect(review.basis.citations.contains(.reconsideration(20, 1)))
        let suit = try #require(roads.suit?.deadline.deciding)
        #expect(suit.counting == Counting(.months(6), .administrativeSuit) && suit.start == day("2025-03-03"))
        #expect(suit.lastDay == day("2025-09-03"))
        #expect(suit.basis.citations.contains(.administrativeProcedure(46, 1)))
        // How it is counted is told, with the article: the day of the event, the month’s end, the roll.
        #expect(review.derivation.steps.contains { $0.basis.citations.contains(.reconsideration(88, 1)) })
        #expect(review.derivation.steps.contains { $0.basis.citations.contains(.civilProcedure(85, 3)) })
        #expect(
            suit.derivation.steps.contains {
                $0.basis.citations.contains(.administrativeProcedureInterpretation(48))
            })
        for language in Language.allCases {
            #expect(roads.derivation.text(in: language).contains("2025-05-06"))
            #expect(roads.derivation.text(in: language).contains("2025-09-03"))
        }
    }

    /// The lines of a case applied for on a day.
    private func journal(_ id: CaseID, appliedOn text: String) throws -> [[UInt8]] {
        var matter = Enforcing()
        try matter.do(.apply(EnforcementApplication()), .creditor, on: text)
        return matter.file.records.map { record in
            var entry = record.entry
            entry.caseID = id
            return JSON.write(entry)
        }
    }

    /// What a host that reads these lines finds overdue.
    private func overdue(
        in lines: [[UInt8]], asOf today: CivilDate, _ law: LegalContext = .current
    ) throws -> [NodeDeadline] {
        var docket = Docket()
        for line in lines { docket.admit(line: line, under: law) }
        #expect(docket.unread.isEmpty)
        let matters = try docket.files.map { file in
            let state = try #require(file as? CaseFile<EnforcementCase>).state
            return NodeBoard.Matter(file.id, handledBy: nil, state.deadlines(asOf: today, in: law))
        }
        return NodeBoard(matters, asOf: today).overdue
    }

    @Test func `S0-11: from log, day and calendar two hosts find the same overdue nodes`() throws {
        let lines = try journal("case-1", appliedOn: "2026-04-29") + journal("case-2", appliedOn: "2026-05-06")
        let today = day("2026-05-14")
        let one = try overdue(in: lines, asOf: today)
        #expect(
            one.map { "\($0.lastDay) \($0.caseID) \($0.clock.wire)" } == [
                "2026-05-06 case-1 filing-review", "2026-05-09 case-1 notice", "2026-05-13 case-2 filing-review",
            ])
        #expect(try overdue(in: lines.reversed(), asOf: today) == one)
    }

    @Test func `S0-11: a node due on a Saturday worked in exchange is not rolled past it`() throws {
        // Ten days from 29 April end on Saturday 9 May 2026, worked for the days off around 1 May.
        let lines = try journal("case-1", appliedOn: "2026-04-29")
        #expect(LegalContext.current.calendar.isWorkingDay(day("2026-05-09")) == true)
        func notice(_ text: String, _ law: LegalContext = .current) throws -> [String] {
            try overdue(in: lines, asOf: day(text), law).filter { $0.clock.wire == "notice" }
                .map(\.lastDay.description)
        }
        #expect(try notice("2026-05-09").isEmpty)
        #expect(try notice("2026-05-10") == ["2026-05-09"])
        // Under a calendar without the exchange the same node ends on Monday.
        let plain = LegalContext(
            calendar: LegalContext.current.calendar.adding(
                HolidayNotice(year: 2026, number: "", source: "", days: [])))
        #expect(try notice("2026-05-11", plain).isEmpty)
        #expect(try notice("2026-05-12", plain) == ["2026-05-11"])
    }

    /// law: enforcement.V10
    @Test(
        arguments: [
            (AssetClass.deposit, "2024-05-06", "2025-05-06", "2025-05-07"),
            (.movable, "2024-05-06", "2026-05-06", "2026-05-07"),
            (.realEstate, "2024-05-06", "2027-05-06", "2027-05-07"),
            (.deposit, "2024-02-29", "2025-02-28", "2025-03-01"),
        ])
    func
        `S0-15: one, two, three years from service at most, never rolled, or the measure is refused citing article 485`(
            _ asset: AssetClass, _ served: String, _ latest: String, _ tooLate: String
        ) throws
    {
        var matter = Measure()
        try matter.do(.rule(Measure.ruling(asset)), .handler, on: served)
        let act = { ControlMeasure.Act.serveAssistant(MeasureService(until: day($0))) }
        let reasons = matter.reasons(against: act(tooLate), .registry, on: served)
        #expect(reasons.map(\.code) == ["control-measure/serve-assistant/within-ceiling/unmet"])
        #expect(reasons.first?.rule == "enforcement.V10")
        #expect(reasons.first?.basis.citations.contains(.civilProcedureInterpretation(485)) == true)
        #expect(try matter.do(act(latest), .registry, on: served).isRegular)
        #expect(matter.lastDay(.term) == latest)
    }

    @Test func `S0-15: what has expired is not renewed, and what lapsed was not lifted`() throws {
        for asset in [AssetClass.deposit, .movable, .realEstate] {
            var lapsed = try Measure.inForce(asset, on: "2026-03-02", until: "2027-03-02")
            var lifted = lapsed
            let renewal = ControlMeasure.Act.renew(MeasureRenewal(until: day("2028-03-02")))
            #expect(lapsed.reasons(against: renewal, .handler, on: "2027-03-02").isEmpty)
            let reasons = lapsed.reasons(against: renewal, .handler, on: "2027-03-03")
            #expect(reasons.map(\.code) == ["control-measure/renew/before-expiry/unmet"])
            #expect(reasons.first?.basis.citations.isEmpty == false)
            try lapsed.do(.expire, .system, on: "2027-03-03")
            try lifted.do(.release(MeasureRelease(.paid)), .handler, on: "2026-09-01")
            #expect(lapsed.phase == .lapsed && lapsed.file.state.releasedFor == nil)
            #expect(lifted.phase == .released && lifted.file.state.releasedFor == .paid)
        }
    }
}
