import FuyuanKit
import Testing

/// Published cases: the same last day as the court, or why the court's differs.
@Suite("公布案例（行政）：复议与起诉期限") struct PublishedRoadTests {
    let law = LegalContext.current

    private func codes(_ findings: [Finding]) -> [String] { findings.map(\.code) }

    private func suitUntold(known: String) -> AdministrativeAct {
        var act = knownAct(known: known)
        act.told.remove(.suitLimit)
        return act
    }

    @Test func `ADM-01: fifteen days over the Spring Festival, collected one day late`() {
        let period = SuitPeriod(knownAct(known: "2014-10-10"), after: .decided(servedOn: day("2015-02-06")), in: law)
        #expect(period.deadline.period?.unrolledDay == day("2015-02-21"))
        #expect(period.lastDay == day("2015-02-25"))
        #expect(period.deadline.basis.citations.first == Citation("AL89", 38))
        #expect(codes(period.findings(of: .posted(on: day("2015-02-26")))) == ["administrative.V-L02"])
    }

    @Test func `ADM-03: a decision that did not state the right to sue, two years`() {
        let stage = RemedyRoads.Stage.decided(servedOn: day("2011-12-19"), isToldLimit: false)
        let period = SuitPeriod(knownAct(known: "2011-09-01"), after: stage, in: law)
        // The court: before January 2014.
        #expect(period.lastDay == day("2013-12-19"))
        #expect(period.deadline.basis.citations.first == Citation("ALI00", 41))
        #expect(codes(period.findings(of: .delivered(on: day("2014-12-02")))) == ["administrative.V-L02"])
    }

    @Test func `ADM-05: the court counted two months and six under the law of 2014, chained without a roll`() {
        let silence = AdministrativeAct(.protection, .init(requestReceivedOn: day("2014-06-09")))
        // Saturday 9 August 2014 does not move to the 11th: six months from the 9th.
        let court = SuitPeriod(silence, governedBy: day("2015-05-01"), in: law)
        #expect(court.firstDay == day("2014-08-10"))
        #expect(court.lastDay == day("2015-02-09"))
        #expect(codes(court.findings(of: .delivered(on: day("2016-04-21")))) == ["administrative.V-L02"])
        // The request was made under the law of 1989: sixty days and three months. Late under either text.
        let old = SuitPeriod(silence, in: law)
        #expect(old.firstDay == day("2014-08-09"))
        #expect(old.lastDay == day("2014-11-10"))
        #expect(old.isMet(by: .delivered(on: day("2016-04-21"))) == false)
    }

    @Test func `ADM-07: sued before the organ’s sixty days were over`() {
        let silence = AdministrativeAct(.protection, .init(requestReceivedOn: day("2013-08-30")))
        let period = SuitPeriod(silence, in: law)
        #expect(period.firstDay == day("2013-10-30"))
        #expect(codes(period.findings(of: .delivered(on: day("2013-10-28")))) == ["administrative.suitPremature"])
    }

    @Test func `ADM-09: a registration of 1992 learned of in 2014, twenty years over`() {
        var act = knownAct(.naturalResource, known: "2014-11-26", made: "1992-03-10")
        act.isRealProperty = true
        let period = SuitPeriod(act, in: law)
        #expect(period.deadline.deciding?.unrolledDay == day("2012-03-10"))
        #expect(period.lastDay == day("2012-03-12"))
        #expect(period.deadline.basis.citations.first == Citation("ALI00", 42))
        #expect(codes(period.findings(of: .delivered(on: day("2015-06-03")))) == ["administrative.V-L02"])
    }

    @Test func `ADM-11: three months under the law of 1989; the court counted six`() {
        let act = knownAct(known: "2015-01-30")
        #expect(SuitPeriod(act, in: law).lastDay == day("2015-04-30"))
        #expect(SuitPeriod(act, in: law).notes.isEmpty)
        #expect(SuitPeriod(act, governedBy: day("2015-05-01"), in: law).lastDay == day("2015-07-30"))
    }

    @Test(arguments: [
        ("ADM-13.T1", "2014-11-10", "2015-02-10"), ("ADM-15.T1", "2016-09-06", "2017-03-06"),
        ("ADM-17.T1", "2017-01-13", "2017-07-13"), ("ADM-19.T1", "2016-08-19", "2017-02-20"),
        ("ADM-21.T1", "2009-12-06", "2010-03-08"), ("ADM-23.T1", "2019-03-31", "2019-09-30"),
    ])
    func `The addressee’s time to sue before the organ may apply for enforcement`(
        id: String, known: String, last: String
    ) {
        #expect(SuitPeriod(knownAct(known: known), in: law).lastDay == day(last), "\(id)")
    }

    @Test func `ADM-15: fifteen days on the other reading, for an order to demolish`() {
        #expect(
            SuitPeriod(knownAct(.penalty, .demolitionPenalty, known: "2016-09-06"), in: law).lastDay
                == day("2016-09-21"))
    }

    @Test func `ADM-29: a natural-resource right already obtained, reconsideration first under the old text`() {
        var act = knownAct(.naturalResource, known: "2015-08-03")
        act.infringesObtainedResourceRight = true
        let roads = RemedyRoads(act, applyingOn: day("2015-09-07"), in: law)
        #expect(roads.order == .reconsiderationFirst)
        #expect(
            roads.findings(taking: .suit, .delivered(on: day("2015-09-07"))).map(\.code) == ["administrative.V-L03"])
        #expect(roads.first?.basis.citations.first == .reconsideration2017(30, 1))
    }

    @Test
    func `ADM-31: applied for on a Saturday, refused on the fifth working day, and that refusal opens only the court`()
    {
        let review = TimeLimit.reconsiderationAcceptance.deadline(from: day("2025-02-22"), in: law)
        #expect(review.lastDay == day("2025-02-28"))
        let roads = RemedyRoads(
            knownAct(known: "2024-09-02"), stage: .refused(servedOn: day("2025-02-28")), in: law)
        #expect(roads.reconsideration == nil)
        #expect(roads.bars(to: .reconsideration).map(\.code) == ["administrative.V-R05"])
        #expect(roads.lastDay(of: .suit) == day("2025-03-17"))
    }

    @Test func `ADM-33: sixty days end on Monday 26 December 2011`() {
        let period = ReconsiderationPeriod(
            knownAct(.information, known: "2011-10-25"), applyingOn: day("2012-02-06"), in: law)
        #expect(period.text == .text2017)
        #expect(period.deadline.period?.unrolledDay == day("2011-12-24"))
        #expect(period.lastDay == day("2011-12-26"))
        #expect(codes(period.findings(of: .delivered(on: day("2012-02-06")))) == ["administrative.V-R02"])
        let suit = SuitPeriod(knownAct(known: "2011-10-25"), after: .decided(servedOn: day("2012-03-30")), in: law)
        #expect(suit.lastDay == day("2012-04-16"))
        #expect(suit.isMet(by: .delivered(on: day("2012-05-11"))) == false)
    }

    @Test func `ADM-35: sixty days from the notice, sixty to decide, fifteen to sue`() {
        let period = ReconsiderationPeriod(
            knownAct(.information, known: "2016-03-25"), applyingOn: day("2016-06-02"), in: law)
        #expect(period.lastDay == day("2016-05-24"))
        #expect(codes(period.findings(of: .posted(on: day("2016-06-02")))) == ["administrative.V-R02"])
        // In time where the notice was received on 3 April or later.
        let later = ReconsiderationPeriod(
            knownAct(.information, known: "2016-04-03"), applyingOn: day("2016-06-02"), in: law)
        #expect(later.isMet(by: .posted(on: day("2016-06-02"))) == true)
        let decision = TimeLimit.reconsiderationDecision.deadline(from: day("2016-06-02"), in: law)
        #expect(decision.lastDay == day("2016-08-01"))
        let suit = SuitPeriod(knownAct(known: "2016-04-03"), after: .accepted(on: day("2016-06-02")), in: law)
        #expect(suit.firstDay == day("2016-08-02"))
        #expect(suit.lastDay == day("2016-08-16"))
        let reply = Counting(.workingDays(15), .general).lastDay(from: day("2016-03-02"), in: law)
        #expect(reply == day("2016-03-23"))
    }

    @Test func `ADM-37: ten calendar days to answer, sixty and thirty to decide`() {
        #expect(TimeLimit.reconsiderationReply.deadline(from: day("2018-06-01"), in: law).lastDay == day("2018-06-11"))
        let decide = TimeLimit.reconsiderationDecision
        #expect(decide.deadline(from: day("2018-05-25"), in: law).lastDay == day("2018-07-24"))
        let extended = decide.deadline(from: day("2018-05-25"), in: law, extendedBy: .days(30))
        #expect(extended.lastDay == day("2018-08-23"))
        let stage = RemedyRoads.Stage.accepted(on: day("2018-05-25"), extendedBy: .days(30))
        #expect(SuitPeriod(knownAct(known: "2018-05-01"), after: stage, in: law).lastDay == day("2018-09-07"))
    }

    @Test func `ADM-43: the day of the act is disputed, and the application in time on either`() {
        for (known, last) in [("2023-05-25", "2023-07-24"), ("2023-07-04", "2023-09-04")] {
            let period = ReconsiderationPeriod(knownAct(known: known), applyingOn: day("2023-07-14"), in: law)
            #expect(period.text == .text2017)
            #expect(period.lastDay == day(last))
            #expect(period.findings(of: .delivered(on: day("2023-07-14"))).isEmpty)
        }
    }

    @Test func `ADM-47: which act starts the clock decides the case`() {
        var first = knownAct(.naturalResource, known: "2014-12-11", made: "1990-03-01")
        first.isRealProperty = true
        #expect(SuitPeriod(first, in: law).lastDay == day("2010-03-01"))
        let reissue = knownAct(.naturalResource, known: "2014-12-11", made: "2014-12-11")
        // Three months under the law then in force, over before the six months of the law of 2014 began.
        #expect(SuitPeriod(reissue, in: law).lastDay == day("2015-03-11"))
        #expect(SuitPeriod(reissue, governedBy: day("2015-05-01"), in: law).lastDay == day("2015-06-11"))
        let untold = SuitPeriod(suitUntold(known: "2014-12-11"), in: law)
        #expect(untold.deadline.deciding?.unrolledDay == day("2016-12-11"))
        #expect(untold.lastDay == day("2016-12-12"))
        #expect(untold.isMet(by: .delivered(on: day("2015-10-19"))) == true)
    }

    @Test func `C0293: fifteen days to sue after a decision of 2004, before the calendar begins`() {
        let period = SuitPeriod(knownAct(known: "2004-01-05"), after: .decided(servedOn: day("2004-03-16")), in: law)
        #expect(period.deadline.deciding?.unrolledDay == day("2004-03-31"))
        #expect(period.deadline.certainty == .unknown)
    }

    @Test func `Legal deadlines of sixty and fifteen days, six months and one year end as counted by others`() throws {
        var (checked, wrong) = (0, [String]())
        for row in try LawFixture.rows("legal-deadline") {
            guard let start = row[0] as? String, let period = row[1] as? String, let last = row[3] as? String else {
                wrong.append("\(row)")
                continue
            }
            let found: CivilDate?
            switch period {
            case "60D":
                found = ReconsiderationPeriod(knownAct(known: start), text: .text2023, in: law).lastDay
                if ReconsiderationPeriod(knownAct(known: start), text: .text2017, in: law).lastDay != found {
                    wrong.append("\(row) differs between the texts")
                }
            case "15D":
                found = SuitPeriod(knownAct(known: start), after: .decided(servedOn: day(start)), in: law).lastDay
            case "6M": found = SuitPeriod(knownAct(known: start), governedBy: day("2018-02-08"), in: law).lastDay
            case "3M": found = SuitPeriod(knownAct(known: start), governedBy: day("2015-04-30"), in: law).lastDay
            case "1Y":
                found = SuitPeriod(suitUntold(known: start), governedBy: day("2018-02-08"), in: law).lastDay
            case "2Y": found = SuitPeriod(suitUntold(known: start), governedBy: day("2015-04-30"), in: law).lastDay
            case "5Y":
                found =
                    SuitPeriod(
                        AdministrativeAct(.other, madeOn: day(start), notice: .init(.unserved, on: nil)),
                        governedBy: day("2018-02-08"), in: law
                    ).lastDay
            default: continue
            }
            checked += 1
            if found != day(last) { wrong.append("\(row) gave \(String(describing: found))") }
        }
        #expect(checked > 300)
        #expect(wrong.isEmpty, "\(wrong.count) wrong: \(wrong.prefix(5))")
    }
}
