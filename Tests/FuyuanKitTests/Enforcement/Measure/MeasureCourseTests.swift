import FuyuanKit
import Testing

@Suite("查封的经过") struct MeasureCourseTests {
    @Test func `enforcement.V12: the ledger warns 30, 15 and 7 days before expiry`() throws {
        let state = try Measure.inForce(.realEstate, on: "2026-01-05", until: "2026-12-31", preservation: true).file
            .state
        let level = { state.alarm(asOf: day($0), in: .current)?.level }
        #expect(level("2026-11-30") == nil)
        #expect(level("2026-12-01") == 1 && level("2026-12-15") == 1)
        #expect(level("2026-12-16") == 2 && level("2026-12-23") == 2)
        #expect(level("2026-12-24") == 3 && level("2026-12-31") == 3)
        #expect(level("2027-01-01") == 4)
        let alarm = try #require(state.alarm(asOf: day("2026-12-16"), in: .current))
        #expect(alarm.daysLeft == 15 && alarm.askBy == day("2026-12-24"))
        #expect(alarm.finding.code == "enforcement.V12" && alarm.finding.severity == .warning)
        // The numbers are policy.
        var law = LegalContext.current
        law.policies[PolicyParameter.firstMeasureAlarm.id] = .count(60)
        #expect(state.alarm(asOf: day("2026-11-30"), in: law)?.level == 1)
    }

    @Test func `enforcement.V12: a preservation is renewed on a request seven days before it expires`() throws {
        var late = try Measure.inForce(.realEstate, on: "2026-01-05", until: "2026-12-31", preservation: true)
        var timely = late
        let renewal = ControlMeasure.Act.renew(MeasureRenewal(until: day("2027-12-31")))
        try late.do(.askRenewal, .creditor, on: "2026-12-25")
        #expect(try late.do(renewal, .handler, on: "2026-12-28").reasons.compactMap(\.rule) == ["enforcement.V12"])
        try timely.do(.askRenewal, .creditor, on: "2026-12-24")
        #expect(try timely.do(renewal, .handler, on: "2026-12-28").isRegular)
    }

    @Test func `A measure lifted for a bankruptcy comes back in its old order, another release does not`() throws {
        var matter = try Measure.inForce(.realEstate, on: "2026-03-02", until: "2029-03-02")
        let lifted = try matter.do(
            .bankruptcyAdmitted(MeasureBankruptcy(acceptedOn: day("2026-06-01"))), .court, on: "2026-06-03")
        #expect(lifted.emits == [.tellRegistry, .tellAdministrator, .rememberOrder])
        #expect(matter.phase == .released && !matter.file.state.clocks.isRunning(.term))
        let back = try matter.do(
            .restoreAfterDismissal(MeasureReturn(ground: .dismissed, until: day("2029-09-01"), inOldOrder: true)),
            .court,
            on: "2026-09-01")
        #expect(back.isRegular && matter.phase == .effective)
        #expect(matter.lastDay(.term) == "2029-09-01")
        var paid = try Measure.inForce(.realEstate, on: "2026-03-02")
        try paid.do(.release(MeasureRelease(.paid)), .handler, on: "2026-04-01")
        #expect(
            paid.refusal(of: .restoreAfterDismissal(MeasureReturn(ground: .dismissed)), .court, on: "2026-09-01") == [
                "control-measure/restore-after-dismissal/released-for-bankruptcy/unmet"
            ])
    }

    @Test func `The queue remembers the old order, and puts new measures behind it`() {
        var queue = SealingQueue()
        for number: UInt32 in 1...3 { queue.register(number, on: day("2026-01-05")) }
        queue.liftForBankruptcy()
        #expect(queue.first == nil && queue.suspended.map(\.number) == [1, 2, 3])
        #expect(queue.register(4, on: day("2026-06-01")) == 1)
        #expect(queue.restore(2) == 1)
        #expect(queue.restore(1) == 1)
        #expect(queue.standing.map(\.number) == [1, 2, 4])
        let (declined, again) = (queue.decline(3), queue.decline(3))
        #expect(declined && !again)
        #expect(queue.restore(3) == nil)
        #expect(queue.lift(9) == nil)
        // Somebody who waits and withdraws moves nobody into force.
        #expect(queue.lift(2) == nil)
        #expect(queue.rank(of: 4) == 2)
        #expect(queue.register(4, on: day("2026-06-02")) == nil)
    }

    @Test func `enforcement.V62: a measure with less than a month left is renewed before an entrustment`() throws {
        let state = try Measure.inForce(.realEstate, on: "2026-01-05", until: "2026-12-31").file.state
        #expect(state.entrustmentFindings(asOf: day("2026-11-30"), in: .current).isEmpty)
        #expect(
            state.entrustmentFindings(asOf: day("2026-12-01"), in: .current).map(\.code) == ["enforcement.V62"])
    }

    @Test func `enforcement.V09: money may be deducted outright, nothing is disposed of after its measure lapsed`()
        throws
    {
        var cash = Measure()
        let outright = OutrightDeduction(Measure.ruling(.deposit), amount: yuan(30_000))
        #expect(try cash.do(.deductOutright(outright), .handler, on: "2026-03-02").isRegular)
        #expect(cash.phase == .deducted && cash.file.state.deducted == yuan(30_000))
        #expect(
            Measure().refusal(
                of: .deductOutright(OutrightDeduction(Measure.ruling(.realEstate), amount: yuan(1))), .handler,
                on: "2026-03-02") == ["control-measure/deduct-outright/money-item/unmet"])
        #expect(
            Measure().refusal(of: .sold(MeasureSale()), .handler, on: "2026-03-02") == [
                "control-measure/sold/wrong-phase"
            ])
        var expired = try Measure.inForce(.movable, on: "2024-03-04", until: "2026-03-04")
        let sold = try expired.do(.sold(MeasureSale()), .handler, on: "2026-03-05")
        #expect(sold.reasons.compactMap(\.rule) == ["enforcement.V09"])
    }

    @Test func `enforcement.V14: an only home may be sealed, and sold only under an exception`() throws {
        let home = OnlyHome(true)
        #expect(home.maySeal && !home.mayDispose)
        #expect(home.findings.map(\.code) == ["enforcement.V14"])
        for exception in OnlyHomeException.allCases {
            #expect(OnlyHome(true, exceptions: [exception]).findings.isEmpty)
        }
        #expect(OnlyHome(false).mayDispose)
        var matter = try Measure.inForce(.realEstate, on: "2026-03-02", until: "2029-03-02")
        var lawful = matter
        #expect(
            try matter.do(.sold(MeasureSale(home: home)), .handler, on: "2026-09-01").reasons.compactMap(\.rule) == [
                "enforcement.V14"
            ])
        #expect(
            try lawful.do(
                .sold(MeasureSale(home: OnlyHome(true, exceptions: [.housingProvided]))), .handler, on: "2026-09-01"
            ).isRegular)
    }

    @Test func `The excess in frozen equity is released within seven days of the ruling`() throws {
        var matter = Measure()
        try matter.do(.rule(Measure.ruling(.equity)), .handler, on: "2026-03-02")
        try matter.do(.publishEquity(MeasureService(until: day("2029-03-02"))), .registry, on: "2026-03-02")
        try matter.do(.decideExcessRelease(ExcessRuling()), .handler, on: "2026-04-07")
        #expect(matter.lastDay(.excessRelease) == "2026-04-14")
        var late = matter
        let release = ControlMeasure.Act.releaseExcess(
            ExcessRelease(yuan(200_000), isClearlyAbove: true, isSeverable: true))
        #expect(try matter.do(release, .handler, on: "2026-04-14").isRegular)
        #expect(matter.phase == .partlyReleased && matter.file.state.releasedExcess == yuan(200_000))
        #expect(try late.do(release, .handler, on: "2026-04-15").irregularities == ["excess-released-in-time"])
    }

    @Test func `After an upheld objection nobody sued over, the measure is lifted in seven days`() throws {
        var matter = try Measure.inForce(.realEstate, on: "2026-03-02", until: "2029-03-02")
        try matter.do(.upholdObjection(UpheldObjection(suitTimeEnds: day("2026-04-14"))), .reviewUnit, on: "2026-03-30")
        #expect(matter.lastDay(.liftAfterNoSuit) == "2026-04-21")
        var early = matter
        #expect(try early.do(.noSuitAfterUpheld, .handler, on: "2026-04-14").irregularities == ["suit-time-over"])
        #expect(try matter.do(.noSuitAfterUpheld, .handler, on: "2026-04-21").isRegular)
        #expect(matter.file.state.releasedFor == .upheldObjection)
    }

    @Test func `A preservation is lifted within five days of the request`() throws {
        var matter = try Measure.inForce(.deposit, on: "2026-03-02", until: "2027-03-02", preservation: true)
        try matter.do(.askRelease, .debtor, on: "2026-04-13")
        #expect(matter.lastDay(.lifting) == "2026-04-20")
        #expect(
            try matter.do(.release(MeasureRelease(.securityGiven, isConsented: false)), .handler, on: "2026-04-21")
                .irregularities == ["lifted-in-time"])
    }

    @Test func `A measure follows what came in place of a lost thing`() throws {
        var matter = try Measure.inForce(.vehicle, on: "2026-03-02", until: "2028-03-02")
        #expect(
            matter.refusal(of: .objectLost(LostObject()), .handler, on: "2026-05-06") == [
                "control-measure/object-lost/substitute-exists/unmet"
            ])
        let insurance = MeasuredItem(.substitute, under: .deposit, value: yuan(80_000))
        let lost = try matter.do(
            .objectLost(LostObject(substitute: insurance, isRuled: true)), .handler, on: "2026-05-06")
        #expect(lost.isRegular && matter.phase == .attachedToSubstitute)
        try matter.do(.deduct(MeasureDeduction(yuan(80_000))), .handler, on: "2026-06-01")
        #expect(matter.phase == .deducted)
    }

    @Test func `A court of a prior lien takes over after sixty days, from preservation after a year`() throws {
        var matter = try Measure.inForce(.realEstate, on: "2026-03-02", until: "2029-03-02")
        // 60 days from 2026-03-02 end on 2026-05-01, a holiday; the first working day after is 2026-05-06.
        try matter.do(.askHandOver(HandOverRequest("court-2")), .otherCourt, "court-2", on: "2026-04-30")
        let letter = ControlMeasure.Act.handToPriorityCourt(
            HandOverLetter("court-2", isOnSale: false, isPriorLienEnforcing: true))
        var early = matter
        #expect(try early.do(letter, .handler, on: "2026-04-30").irregularities == ["sixty-days-passed"])
        #expect(try matter.do(letter, .handler, on: "2026-05-12").isRegular)
        #expect(matter.phase == .effective && matter.file.state.disposingCourt == "court-2")
        #expect(try matter.do(.sold(MeasureSale()), .otherCourt, "court-2", on: "2026-09-01").isRegular)
        var kept = try Measure.inForce(.realEstate, on: "2026-03-02", until: "2029-03-02", preservation: true)
        let over = ControlMeasure.Act.handFromPreservation(HandOverLetter("court-3", isDisputedObject: false))
        var soon = kept
        #expect(try soon.do(over, .court, on: "2027-03-02").irregularities == ["preserved-one-year"])
        #expect(try kept.do(over, .court, on: "2027-03-03").isRegular)
    }

    @Test func `A measure of the police is renewed in its rank`() throws {
        let police = MeasureTakeover(
            Measure.ruling(.realEstate), takenOn: day("2025-01-06"), until: day("2026-07-06"),
            renewedUntil: day("2029-07-06"), rank: 1, isCriminalProperty: true, holder: "police-1")
        var matter = Measure()
        let renewed = try matter.do(.renewPoliceMeasure(police), .handler, on: "2026-06-01")
        #expect(renewed.isRegular && renewed.emits == [.keepRank])
        #expect(matter.lastDay(.term) == "2029-07-06" && matter.file.state.rank == 1)
        var long = police
        long.renewedUntil = day("2029-07-07")
        #expect(
            Measure().refusal(of: .renewPoliceMeasure(long), .handler, on: "2026-06-01") == [
                "control-measure/renew-police-measure/within-ceiling/unmet"
            ])
    }

    @Test func `What the debtor does later cannot be set up against the creditor`() throws {
        var matter = try Measure.inForce(.realEstate, on: "2026-03-02", until: "2029-03-02")
        let follow = { (matter: inout Measure, dealing: LaterDealing) in
            try matter.do(.effectOnThirdParties(dealing), .handler, on: "2026-04-01").emits
        }
        #expect(try follow(&matter, LaterDealing(.transfer, isPublicised: true)) == [.dealingNotOpposable])
        #expect(
            try follow(&matter, LaterDealing(.transfer, isPublicised: false, inGoodFaith: true)) == [.goodFaithKept])
        #expect(try follow(&matter, LaterDealing(.maximumMortgage)) == [.stopMortgageGrowth])
        #expect(
            try follow(&matter, LaterDealing(.maximumMortgage, isPublicised: false, inGoodFaith: true))
                == [.goodFaithKept])
        #expect(try follow(&matter, LaterDealing(.lease)) == [])
    }

    @Test func `A measure that waited is lifted for a bankruptcy too, and waits again after a dismissal`() throws {
        var matter = Measure()
        try matter.do(.rule(Measure.ruling(.realEstate)), .handler, on: "2026-03-02")
        try matter.do(.queueBehind(QueueEntry(rank: 2)), .registry, on: "2026-03-03")
        let word = MeasureBankruptcy(acceptedOn: day("2026-06-01"))
        #expect(try matter.do(.bankruptcyAdmitted(word), .court, on: "2026-06-03").isRegular)
        #expect(matter.phase == .released)
        let back = MeasureReturn(ground: .dismissed, inOldOrder: true)
        #expect(try matter.do(.restoreWaiting(back), .court, on: "2026-09-01").isRegular)
        #expect(matter.phase == .waiting && matter.file.state.rank == 2)
        try matter.do(.withdrawQueue(MeasureRelease(.paid)), .court, on: "2026-09-08")
        #expect(
            matter.refusal(of: .restoreWaiting(back), .court, on: "2026-09-09")
                == ["control-measure/restore-waiting/released-for-bankruptcy/unmet"])
    }

    @Test func `Security lifts a preservation without the creditor’s consent, a measure of enforcement only with it`()
        throws
    {
        let release = MeasureRelease(.securityGiven, isConsented: false)
        var preserved = try Measure.inForce(.realEstate, on: "2026-03-02", preservation: true)
        #expect(try preserved.do(.release(release), .court, on: "2026-04-01").isRegular)
        var enforced = try Measure.inForce(.realEstate, on: "2026-03-02")
        #expect(try enforced.do(.release(release), .court, on: "2026-04-01").irregularities == ["consent-to-security"])
    }
}
