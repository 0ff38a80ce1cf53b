import FuyuanKit
import Testing

@Suite("公布案例（行政）：非诉执行的反例") struct PublishedEnforcementReplayTests {
    private let law = LegalContext.current

    @Test(arguments: ["2015-07-30", "2015-09-16"])
    func `ADM-11: on the court’s reading the application is refused, for the time to sue is not over`(last: String)
        throws
    {
        let it = try AdministrativeJournal.codes("ADM-11") {
            $0.contains("remedy-lapses") || $0.contains("serve-demand") || $0.contains("refuse-acceptance")
                ? nil : $0.replacing("\"isTold\":true", with: "\"isTold\":true,\"suitLastDay\":\"\(last)\"")
        }
        #expect(it.refused.contains("ADM-11 2015-07-14 non-litigation-enforcement/apply-to-court/remedies-over/unmet"))
        // Under the text of the day of service the three months ended on 30 April, and nothing stood against it.
        #expect(try AdministrativeJournal("ADM-11").refusals.isEmpty)
    }

    @Test func `ADM-13: a day after the window it is refused, after seven working days the ruling is late`() throws {
        let late = try AdministrativeJournal.codes("ADM-13") { $0.replacing("2015-04-27", with: "2015-05-12") }
        #expect(
            late.refused.first == "ADM-13 2015-05-12 non-litigation-enforcement/apply-to-court/within-window/unmet")
        for (ruled, isLate) in [("2015-05-07", false), ("2015-05-08", true)] {
            let it = try AdministrativeJournal.codes("ADM-13") { $0.replacing("2015-04-29", with: ruled) }
            #expect(it.irregular.contains { $0.hasSuffix("/grant/ruled-in-time/unmet") } == isLate, "\(ruled)")
        }
    }

    @Test func `ADM-15: with six months to sue the application is premature by two months`() throws {
        let it = try AdministrativeJournal.codes("ADM-15") {
            $0.contains("remedy-lapses") || $0.contains("serve-demand")
                ? nil : $0.replacing("\"suitTerm\":\"demolition-order\"", with: "\"suitTerm\":\"usual\"")
        }
        #expect(it.refused.contains("ADM-15 2017-01-04 non-litigation-enforcement/apply-to-court/remedies-over/unmet"))
        #expect(day("2017-01-04").days(until: day("2017-03-06")) == 61)
    }

    @Test func `ADM-17: with fifteen days to sue the window closed long before`() throws {
        let it = try AdministrativeJournal.codes("ADM-17") { line in
            line.contains("book-review") || line.contains("\"accept\"")
                ? nil
                : line.replacing("\"isTold\":true", with: "\"isTold\":true,\"suitTerm\":\"demolition-order\"")
        }
        #expect(it.refused == ["ADM-17 2017-10-12 non-litigation-enforcement/apply-to-court/within-window/unmet"])
        let open: NonLitigationEnforcement = try AdministrativeJournal("ADM-17") {
            $0.contains("2017-10-") ? nil : $0
        }.state("ADM-17")
        #expect(open.lastDay(of: .applicationWindow, in: law) == day("2017-10-13"))
    }

    @Test func `ADM-19: without the suit only the demand is missing`() throws {
        let it = try AdministrativeJournal.codes("ADM-19") { $0.contains("remedy-used") ? nil : $0 }
        #expect(it.refused == ["ADM-19 2017-05-19 non-litigation-enforcement/apply-to-court/demand-term-passed/unmet"])
    }

    @Test func `ADM-21: an organ had one hundred and eighty days before 2012`() throws {
        let it: NonLitigationEnforcement = try AdministrativeJournal("ADM-21") {
            $0.contains("2010-05-0") ? nil : $0
        }.state("ADM-21")
        // From Monday 8 March, to which the three months to sue roll; the published count is from Saturday the 6th.
        #expect(it.lastDay(of: .suitPeriod, in: law) == day("2010-03-08"))
        #expect(it.lastDay(of: .applicationWindow, in: law) == day("2010-09-06"))
        #expect(TimeLimit.nonLitigationApplication.lastDay(from: day("2010-03-06"), in: law) == day("2010-09-02"))
    }

    @Test func `ADM-23: served when it was made, the application is out of the window`() throws {
        let it = try AdministrativeJournal.codes("ADM-23") {
            $0.replacing("2019-12-02", with: "2019-03-31").replacing("2020-06-03", with: "2019-10-08")
                .replacing("2020-07-13", with: "2019-10-14")
        }
        #expect(
            it.refused.first == "ADM-23 2020-08-28 non-litigation-enforcement/apply-to-court/within-window/unmet")
        let unheard = try AdministrativeJournal.codes("ADM-23") { $0.contains("hear-both-sides") ? nil : $0 }
        #expect(
            unheard.irregular.contains("ADM-23 2020-09-01 non-litigation-enforcement/refuse/both-heard/unmet"))
    }

    @Test func `ADM-45: the court carries it out itself; at night it would not be in order`() throws {
        let it = try AdministrativeJournal.codes("ADM-45") {
            $0.replacing("\"isAtNight\":false", with: "\"isAtNight\":true")
        }
        #expect(it.irregular == ["ADM-45 2017-08-14 non-litigation-enforcement/execute/not-at-night/unmet"])
    }

    @Test func `ADM-49: the fine alone is the court’s, and taking the demolition too is refused`() throws {
        let taken: NonLitigationEnforcement = try AdministrativeJournal("ADM-49").state("ADM-49")
        #expect(taken.objects == [.moneyDuty])
        let fine = try AdministrativeJournal.codes("ADM-49") {
            $0.replacing("[\"money-duty\",\"illegal-building\"]", with: "[\"money-duty\"]")
        }
        #expect(fine.irregular.isEmpty && fine.refused.isEmpty)
        let both = try AdministrativeJournal.codes("ADM-49") {
            $0.replacing("\"accept\",\"objects\":[\"money-duty\"]", with: "\"accept\"")
        }
        #expect(both.refused.first == "ADM-49 2018-07-12 non-litigation-enforcement/accept/without-own-power/unmet")
    }
}
