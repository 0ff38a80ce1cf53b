import FuyuanKit
import Testing

@Suite("公布案例（行政）：诉讼的反例") struct PublishedSuitReplayTests {
    private let law = LegalContext.current

    @Test func `ADM-01: the last day is 25 February, and a suit on that day is in time`() throws {
        let served: ReconsiderationCase = try AdministrativeJournal("ADM-01") { $0.contains("\"sue\"") ? nil : $0 }
            .state("ADM-01-R")
        #expect(served.lastDay(of: .suit, in: law) == day("2015-02-25"))
        let earlier = try AdministrativeJournal.codes("ADM-01") {
            $0.replacing("2015-02-26", with: "2015-02-25").replacing("\"receivedOn\":\"2015-03-05\",", with: "")
        }
        #expect(!earlier.irregular.contains { $0.hasSuffix("/sued-in-time/unmet") } && earlier.refused.isEmpty)
        // Three months under the law of 1989.
        let suit: AdministrativeFirstInstance = try AdministrativeJournal("ADM-01") {
            $0.contains("\"dismiss\"") ? nil : $0
        }.state("ADM-01")
        #expect(suit.lastDay(of: .trial, in: law) == day("2015-06-12"))
        let dismissed: AdministrativeFirstInstance = try AdministrativeJournal("ADM-01").state("ADM-01")
        #expect(dismissed.dismissal == .outOfTime)
    }

    @Test func `ADM-03: nobody told of the right to sue, so two years run in place of fifteen days`() throws {
        let served: ReconsiderationCase = try AdministrativeJournal("ADM-03").state("ADM-03-R")
        // The reconsideration does not know what the decision told: it shows the fifteen days.
        #expect(served.lastDay(of: .suit, in: law) == day("2012-01-04"))
        let suit: AdministrativeFirstInstance = try AdministrativeJournal("ADM-03").state("ADM-03")
        #expect(suit.complaint?.lastDayToSue == day("2013-12-19") && suit.nonDocketing == .outOfTime)
        let inTime = try AdministrativeJournal.codes("ADM-03") {
            $0.replacing("2014-12-02", with: "2013-12-19").replacing("2015-06-24", with: "2013-12-26")
        }
        #expect(inTime.irregular.isEmpty && inTime.refused.isEmpty)
    }

    @Test(arguments: [("2016-04-28", false), ("2016-04-29", true)])
    func `ADM-05: the court ruled on the seventh day, the last`(ruled: String, isLate: Bool) throws {
        let it = try AdministrativeJournal.codes("ADM-05") { $0.replacing("2016-04-28", with: ruled) }
        #expect(it.irregular.contains { $0.hasSuffix("/filed-in-time/unmet") } == isLate)
    }

    @Test func `ADM-07: premature, which is not late: no day to sue has passed, and the ground is another`() throws {
        let it = try AdministrativeJournal("ADM-07")
        let suit: AdministrativeFirstInstance = try it.state("ADM-07")
        let silence = AdministrativeAct(.protection, .init(requestReceivedOn: day("2013-08-30")))
        let period = SuitPeriod(silence, in: law)
        let filed = try #require(suit.filedOn)
        #expect(period.firstDay == day("2013-10-30") && filed < day("2013-10-29"))
        #expect(period.findings(of: .delivered(on: filed)).map(\.code) == ["administrative.suitPremature"])
        #expect(suit.nonDocketing == .conditionsUnmet && it.irregularities.isEmpty)
        let appeal: AdministrativeSecondInstance = try it.state("ADM-07-A")
        #expect(appeal.result == .affirmed)
    }

    @Test func `ADM-07: a number of the year after the ruling`() throws {
        let it = try PublishedCase.named("ADM-07")
        let number = try #require(CaseNumber("（2014）兵八行终字第1号"))
        #expect(try number.year == it.on(4).year + 1)
    }

    @Test func `ADM-09: what the plaintiff says to have known does not move the twenty years`() throws {
        // Counted from the day of knowing alone it would have been in time.
        let known = SuitPeriod(
            AdministrativeAct(.naturalResource, notice: .init(.known, on: day("2014-11-26"))),
            governedBy: day("2015-05-01"),
            in: law)
        #expect(known.lastDay == day("2015-05-26"))
        let it = try AdministrativeJournal.codes("ADM-09") { $0.replacing("2012-03-12", with: "2015-05-27") }
        #expect(it.irregular.isEmpty)
    }

    @Test func `ADM-25: with a month left out by consent the three months end on the day of the withdrawal`() throws {
        let open: AdministrativeFirstInstance = try AdministrativeJournal("ADM-25") {
            $0.contains("withdrawal") ? nil : $0
        }.state("ADM-25")
        #expect(open.lastDay(of: .trial, in: law) == day("2014-05-07"))
        #expect(open.findings(asOf: day("2014-05-07"), in: law).isEmpty)
        #expect(open.findings(asOf: day("2014-05-08"), in: law).map(\.code) == ["administrative.V-L24"])
        let without: AdministrativeFirstInstance = try AdministrativeJournal("ADM-25") {
            $0.contains("withdrawal") || $0.contains("exclude-time") ? nil : $0
        }.state("ADM-25")
        #expect(without.lastDay(of: .trial, in: law) == day("2014-04-08"))
        #expect(without.findings(asOf: day("2014-05-07"), in: law).map(\.code) == ["administrative.V-L24"])
        let fee = FixedFee.administrative.fee
        #expect(fee.halved(for: [.withdrawn]).amount == yuan(try PublishedCase.named("ADM-25").figure("fee")))
    }

    @Test func `ADM-25: allowed without a request, or against the will, the withdrawal is irregular`() throws {
        let unasked = try AdministrativeJournal.codes("ADM-25") { $0.contains("request-withdrawal") ? nil : $0 }
        #expect(
            unasked.irregular == [
                "ADM-25 2014-05-07 administrative-first-instance/approve-withdrawal/withdrawal-asked/unmet"
            ])
        let forced = try AdministrativeJournal.codes("ADM-25") {
            $0.replacing("\"isTrueWill\":true", with: "\"isTrueWill\":false")
        }
        #expect(
            forced.irregular == [
                "ADM-25 2014-05-07 administrative-first-instance/approve-withdrawal/withdrawal-sound/unmet"
            ])
    }

    @Test func `ADM-27: the two months of the law of 1989 end a day after the ruling`() throws {
        let open: AdministrativeSecondInstance = try AdministrativeJournal("ADM-27") {
            $0.contains("withdrawal") ? nil : $0
        }.state("ADM-27")
        #expect(open.lastDay(of: .trial, in: law) == day("2014-05-27"))
        let forced = try AdministrativeJournal.codes("ADM-27") {
            $0.replacing("\"isTrueWill\":true", with: "\"isTrueWill\":false")
        }
        #expect(
            forced.irregular == [
                "ADM-27 2014-05-26 administrative-second-instance/approve-withdrawal/withdrawal-allowable/unmet"
            ])
    }

    @Test
    func `ADM-29: after reconsideration the suit would have been in order; docketed at once it is irregular twice`()
        throws
    {
        let done = try AdministrativeJournal.codes("ADM-29") { $0.replacing("skipped", with: "done") }
        #expect(done.irregular.isEmpty)
        let spot = try AdministrativeJournal.codes("ADM-29") { $0.replacing("docket-pending", with: "docket-on-spot") }
        #expect(
            spot.irregular == [
                "ADM-29 2015-11-16 administrative-first-instance/file-complaint/reconsideration-first/unmet",
                "ADM-29 2015-11-20 administrative-first-instance/docket-on-spot/reconsideration-first/unmet",
            ])
    }

    @Test func `ADM-47: which act is attacked decides, and without it nothing is said`() throws {
        let unknown: AdministrativeFirstInstance = try AdministrativeJournal("ADM-47").state("ADM-47")
        #expect(unknown.complaint?.isInTime(on: day("2015-10-19")) == nil)
        // Twenty years from the first certificate; six months, and two years untold, from the reissue.
        for (last, isLate) in [("2010-03-01", true), ("2015-06-11", true), ("2016-12-12", false)] {
            let it = try AdministrativeJournal.codes("ADM-47") {
                $0.replacing(
                    "\"reconsideration\":\"done\"", with: "\"reconsideration\":\"done\",\"lastDayToSue\":\"\(last)\"")
            }
            #expect(it.irregular.contains { $0.hasSuffix("/sued-in-time/unmet") } == isLate, "\(last)")
        }
    }
}
