import FuyuanKit
import Testing

@Suite("公布案例（行政）：复议的反例") struct PublishedReconsiderationReplayTests {
    private let law = LegalContext.current

    @Test func `ADM-31: refused on the fifth working day; on the sixth silence has accepted`() throws {
        let it = try AdministrativeJournal("ADM-31") { $0.contains("2025-02-28") ? nil : $0 }
        let open: ReconsiderationCase = try it.state("ADM-31-R2")
        #expect(open.lastDay(of: .admission, in: law) == day("2025-02-28") && open.edition == .law2023)
        let late = try AdministrativeJournal.codes("ADM-31") {
            $0.replacing("\"day\":\"2025-02-28\"", with: "\"day\":\"2025-03-03\"")
        }
        #expect(late.refused == ["ADM-31-R2 2025-03-03 reconsideration-case/refuse/review-open/unmet"])
        // Raised on Wednesday 8 January, the county refused on the fourth working day.
        let first: ReconsiderationCase = try AdministrativeJournal("ADM-31") { $0.contains("refuse") ? nil : $0 }
            .state("ADM-31-R1")
        #expect(first.lastDay(of: .admission, in: law) == day("2025-01-15"))
        let period = try #require(AdministrativeJournal("ADM-31").files.first?.history.last)
        #expect(period.type == "refuse" && period.note == "act 1; the county government")
    }

    @Test func `ADM-33: late by forty-two days; with the requirement met nothing is found`() throws {
        let period = ReconsiderationPeriod(
            AdministrativeAct(.information, notice: .init(.known, on: day("2011-10-25"))),
            applyingOn: day("2012-02-06"),
            in: law)
        #expect(period.lastDay == day("2011-12-26") && day("2011-12-26").days(until: day("2012-02-06")) == 42)
        let met = try AdministrativeJournal.codes("ADM-33") { $0.replacing(",\"missing\":[\"period\"]", with: "") }
        #expect(met.irregular.isEmpty)
        // Served on the day it was made, it leaves until 16 April to sue.
        let served = try AdministrativeJournal.codes("ADM-33") {
            $0.replacing("\"day\":\"2012-04-26\"", with: "\"day\":\"2012-03-30\"")
        }
        #expect(served.irregular.contains("ADM-33-R 2012-05-11 reconsideration-case/sue/sued-in-time/unmet"))
    }

    @Test func `ADM-35: sixty days without a decision, found on 2 August and not before`() throws {
        let open: ReconsiderationCase = try AdministrativeJournal("ADM-35") {
            $0.contains("decision-timeout") || $0.contains("\"sue\"") ? nil : $0
        }.state("ADM-35-R")
        #expect(open.lastDay(of: .decision, in: law) == day("2016-08-01") && open.isDeemedAccepted)
        #expect(open.findings(asOf: day("2016-08-01"), in: law).isEmpty)
        #expect(open.findings(asOf: day("2016-08-02"), in: law).map(\.code) == ["administrative.V-R22"])
        let early = try AdministrativeJournal.codes("ADM-35") {
            $0.replacing("\"day\":\"2016-08-02\"", with: "\"day\":\"2016-08-01\"")
        }
        #expect(
            early.refused.first == "ADM-35-R 2016-08-01 reconsideration-case/decision-timeout/period-expired/unmet")
        let overdue: ReconsiderationCase = try AdministrativeJournal("ADM-35") { $0.contains("\"sue\"") ? nil : $0 }
            .state("ADM-35-R")
        #expect(overdue.lastDay(of: .suit, in: law) == day("2016-08-16"))
        // Art. 74: the omission is unlawful, an order pointless.
        let judged: AdministrativeFirstInstance = try AdministrativeJournal("ADM-35").state("ADM-35")
        let facts = AdministrativeJudgmentFacts(.performance, grounds: [.omission], isPointless: true)
        #expect(judged.judgment?.kinds == facts.kinds && judged.judgment?.isLoss == true)
    }

    @Test func `ADM-37: received on the day it was mailed, the extension came a day late`() throws {
        let mailed = try AdministrativeJournal.codes("ADM-37") {
            $0.replacing(",\"receivedOn\":\"2018-05-28\"", with: "")
        }
        #expect(
            mailed.irregular == ["ADM-37-R 2018-07-25 reconsideration-case/extend/extended-before-expiry/unmet"])
        let answered = try AdministrativeJournal.codes("ADM-37") {
            $0.replacing("\"day\":\"2018-06-11\"", with: "\"day\":\"2018-06-12\"")
        }
        #expect(
            answered.irregular == ["ADM-37-R 2018-06-12 reconsideration-case/answer-filed/answered-in-time/unmet"])
    }

    @Test func `ADM-37: suspended without a ground of the law, it is irregular under the regulation of 2007`() throws {
        let it = try AdministrativeJournal("ADM-37") { $0.replacing("\"ground\":\"other\",", with: "") }
        #expect(
            it.irregularities == ["ADM-37-R 2018-08-16 reconsideration-case/suspend/suspension-grounded/unmet"])
        #expect(try #require(it.found.first).reason.basis.citations.contains(.reconsiderationRegulation(41)))
    }

    @Test func `ADM-37: while it is suspended no time runs, and the organ above may have it resumed`() throws {
        let it = try AdministrativeJournal("ADM-37")
        let resting: ReconsiderationCase = try it.state("ADM-37-R")
        let system = Occasion<AdministrativeRole>(.system, nil, on: day("2019-07-31"), under: law)
        #expect(resting.refusal(of: .decisionTimeout, in: system) != nil)
        #expect(resting.findings(asOf: day("2019-07-31"), in: law).isEmpty)
        let above = Occasion<AdministrativeRole>(.upperOrgan, nil, on: day("2019-01-02"), under: law)
        #expect(resting.refusal(of: .resume, in: above) == nil)
        let figures = try PublishedCase.named("ADM-37")
        #expect(try figures.on(1).days(until: figures.on(5)) == Int(figures.figure("days_mailed_to_suspension")))
        #expect(try figures.on(5).days(until: figures.on(6)) == Int(figures.figure("days_suspension_to_request")))
    }

    @Test func `ADM-43: the text of 2017 governs an application of 2023, on either day of the act`() throws {
        let it: ReconsiderationCase = try AdministrativeJournal("ADM-43").state("ADM-43-R")
        #expect(it.edition == .law2017 && it.lastDay(of: .decision, in: law) == day("2023-09-12"))
        let later: ReconsiderationCase = try AdministrativeJournal("ADM-43") {
            $0.replacing("2023-07-14", with: "2024-01-02").replacing("2023-07-19", with: "2024-01-05")
        }.state("ADM-43-R")
        #expect(later.edition == .law2023)
    }
}
