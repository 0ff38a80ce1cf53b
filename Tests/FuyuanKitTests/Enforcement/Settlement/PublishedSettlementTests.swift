import FuyuanKit
import Testing

@Suite("执行和解公开案例") struct PublishedSettlementTests {
    @Test func `ENF-05: a part payment restarts the two years`() throws {
        var matter = Settled()
        let terms = SettlementTerms(lastDay: day("2011-09-30"))
        try matter.do(.submit(SettlementSubmission(.together, terms: terms)), .parties, on: "2010-06-01")
        #expect(matter.lastDay(.revival) == "2013-09-30")
        try matter.do(.payPart(SettlementPayment(yuan(10_000))), .debtor, on: "2012-03-31")
        #expect(matter.lastDay(.revival) == "2014-03-31")
        try matter.do(.breach(SettlementBreach()), .creditor, on: "2014-03-28")
        var late = matter
        #expect(
            try late.do(.revive(RevivalRequest()), .creditor, on: "2014-04-01").irregularities == ["revived-in-time"])
        #expect(try matter.do(.revive(RevivalRequest()), .creditor, on: "2014-03-31").isRegular)
    }

    @Test func `ENF-03: a settlement disputed and unperformable gives way to the award`() throws {
        var matter = Settled()
        try matter.do(.submit(SettlementSubmission(.together)), .parties, on: "2005-12-08")
        try matter.do(.breach(SettlementBreach()), .creditor, on: "2012-08-20")
        // The term was not published: whether it was due, and in time, cannot be told.
        let revived = try matter.do(.revive(RevivalRequest()), .creditor, on: "2012-08-20")
        #expect(revived.irregularities == [])
        #expect(revived.unknown == [.termDue, .revivedInTime])
        #expect(matter.phase == .revivalChosen)
        #expect(try matter.do(.objectToRevival, .debtor, on: "2016-03-01").to == .revivalChosen)
        // The objection of 2016: ruled on 30 May, reconsidered on 22 July.
        var objection = Objection()
        try objection.do(.objectConduct(ObjectionPaper()), .debtor, on: "2016-03-01")
        try objection.do(.acceptObjection, .court, on: "2016-03-03")
        let ruled = try objection.do(.dismiss, .court, on: "2016-05-30")
        #expect(ruled.irregularities == ["ruled-in-time"])
        try objection.do(.applyReconsideration, .debtor, on: "2016-06-08")
        try objection.do(.decide(ReconsiderationDecision(.maintained)), .higherCourt, on: "2016-07-22")
        #expect(objection.phase == .reconsidered)
    }

    @Test func `ENF-21: two missed instalments are collected after a settlement`() throws {
        var matter = Settled()
        try matter.do(.submit(SettlementSubmission(.together)), .parties, on: "2021-12-01")
        try matter.do(.suspendCase, .court, on: "2021-12-01")
        try matter.do(
            .breach(SettlementBreach(dueOn: day("2024-12-31"), unpaid: yuan(10_000))), .creditor, on: "2025-03-20")
        let revived = try matter.do(.revive(RevivalRequest(owed: yuan(92_000))), .creditor, on: "2025-03-27")
        #expect(revived.irregularities == [])
        #expect(matter.phase == .revivalChosen)
    }

    @Test func `ENF-31: a settlement performed late, and accepted, is not revived`() throws {
        var matter = Settled()
        let terms = SettlementTerms(yuan(5_200_000), lastDay: day("2020-06-30"))
        try matter.do(.submit(SettlementSubmission(.together, terms: terms)), .parties, on: "2020-01-06")
        try matter.do(.suspendCase, .court, on: "2020-01-07")
        try matter.do(.payPart(SettlementPayment(yuan(4_000_000))), .debtor, on: "2020-06-30")
        try matter.do(.payPart(SettlementPayment(yuan(1_200_000))), .debtor, on: "2020-08-03")
        try matter.do(.perform(SettlementPerformance(wasLate: true)), .debtor, on: "2020-08-03")
        #expect(
            matter.refusal(of: .revive(RevivalRequest()), .creditor, on: "2021-01-04").contains(
                "enforcement-settlement/revive/not-performed-yet/unmet"))
        #expect(try matter.do(.refuseRevival(RevivalRefusal(.performed)), .court, on: "2021-01-18").isRegular)
        #expect(try matter.do(.sueForDamages(SettlementDamage()), .creditor, on: "2021-02-01").isRegular)
        #expect(matter.phase == .performed)
    }

    @Test func `ENF-23: the ending of a round is objected to, and the ruling reconsidered`() throws {
        var matter = Objection()
        let paper = ObjectionPaper(
            in: CaseNumber("(2011)鄂武汉中执字第00011号"), endedOn: day("2013-03-01"), objectsToEnding: true)
        #expect(try matter.do(.objectConduct(paper), .creditor, on: "2013-05-24").isRegular)
        try matter.do(.acceptObjection, .court, on: "2013-05-27")
        let ruled = try matter.do(.dismiss, .court, on: "2013-06-06")
        #expect(ruled.irregularities == [])
        #expect(ruled.unknown == [.panelFormed])
        try matter.do(.serveRuling(ServedRuling(on: day("2013-06-13"))), .court, on: "2013-06-13")
        #expect(matter.lastDay(.remedy) == "2013-06-24")
        #expect(try matter.do(.applyReconsideration, .creditor, on: "2013-06-20").isRegular)
    }
}
