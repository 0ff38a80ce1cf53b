import FuyuanKit
import Testing

@Suite("Rates of administrative disputes")
struct AdministrativeTallyTests {
    @Test func `120 concluded, 30 settled, 18 corrected: 15 % of all, 20 % without the settled`() {
        let tally = CorrectionTally(concluded: 120, settled: 30, decidedOnMerits: 80, corrected: 18, selfCorrected: 6)
        #expect(tally.direct(over: .concluded)?.text(decimals: 1) == "15.0%")
        #expect(tally.direct(over: .withoutSettled)?.text(decimals: 1) == "20.0%")
        #expect(tally.direct(over: .merits)?.text(decimals: 1) == "22.5%")
        #expect(tally.overall(over: .concluded)?.text(decimals: 1) == "20.0%")
        #expect(tally.settlementRate?.text(decimals: 1) == "25.0%")
    }

    @Test func `What the organ put right itself is in no denominator that leaves out the settled`() {
        let tally = CorrectionTally(concluded: 100, settled: 80, decidedOnMerits: 20, corrected: 5, selfCorrected: 30)
        #expect(tally.overall(over: .concluded)?.text(decimals: 1) == "35.0%")
        #expect(tally.overall(over: .withoutSettled) == nil && tally.overall(over: .merits) == nil)
    }

    @Test func `A part that is more than the whole has no rate`() {
        #expect(CorrectionTally(concluded: 10, corrected: 11).direct(over: .concluded) == nil)
        #expect(CorrectionTally(concluded: 10, settled: 11).settlementRate == nil)
        #expect(LossTally(concluded: 10, judged: 5, lost: 6).rate(over: .judged) == nil)
        #expect(LastingResolutionTally(lasting: 2, concluded: 1).rate == nil)
        #expect(CentreTally(received: 10, concluded: 5, resolved: 6).rate(.received) == nil)
    }

    @Test func `300 concluded, 180 by judgment, 21 lost: 7.0 % and 11.7 %`() {
        let tally = LossTally(concluded: 300, judged: 180, lost: 21)
        #expect(tally.rate(over: .concluded)?.text(decimals: 1) == "7.0%")
        #expect(tally.rate(over: .judged)?.text(decimals: 1) == "11.7%")
    }

    @Test func `A revision on appeal is booked anew, not added`() {
        let tally = LossTally(concluded: 300, judged: 180, lost: 21)
        #expect(tally.rebooked(lostBefore: false, lostNow: true)?.lost == 22)
        #expect(tally.rebooked(lostBefore: true, lostNow: false)?.lost == 20)
        #expect(tally.rebooked(lostBefore: true, lostNow: true) == tally)
        #expect(LossTally().rebooked(lostBefore: true, lostNow: false) == nil)
    }

    @Test func `administrative.I06: 1,026 received and 987 resolved is 96.2 %, kept as a fraction`() {
        let tally = CentreTally(received: 1_026, concluded: 1_026, resolved: 987)
        #expect(tally.rate(.received)?.text(decimals: 1) == "96.2%")
        #expect(tally.rate(.received)?.fraction == Ratio(987, 1_026))
    }

    @Test func `An empty denominator is undefined, neither 0 nor 100 %`() {
        #expect(LastingResolutionTally().rate == nil && CentreTally().rate(.received) == nil)
        #expect(LossTally().rate(over: .judged) == nil)
        #expect(CorrectionTally(concluded: 5, settled: 5).direct(over: .withoutSettled) == nil)
    }

    @Test func `Tallies add up in any order, and say when they overflow`() {
        let (a, b, c) = (
            CorrectionTally(concluded: 1, settled: 2, decidedOnMerits: 3, corrected: 4, selfCorrected: 5),
            CorrectionTally(concluded: 10, corrected: 1), CorrectionTally(settled: 7)
        )
        #expect(a.merged(with: b)?.merged(with: c) == c.merged(with: a)?.merged(with: b))
        #expect(CorrectionTally(concluded: .max).merged(with: b) == nil)
        #expect(LastingResolutionTally(lasting: .max).merged(with: LastingResolutionTally(lasting: 1)) == nil)
        #expect(LossTally(lost: .max).merged(with: LossTally(lost: 1)) == nil)
    }

    @Test func `Percentage points are not percent: from 90.3 % to 93.6 % is 3.3 points`() {
        let then = LastingResolutionTally(lasting: 903, concluded: 1_000)
        let now = LastingResolutionTally(lasting: 936, concluded: 1_000)
        #expect(then.points(to: now)?.text(in: .en, decimals: 1) == "3.3 percentage points")
        #expect(then.points(to: LastingResolutionTally()) == nil)
    }

    /// administrative.I07 administrative.I08 administrative.I09
    @Test
    func `The base of a published change follows from it: 407 down 32.5 % were 603, 5,651 down 7.62 % were 6,117`()
        throws
    {
        #expect(try #require(Percent(-325, decimals: 1)).base(of: 407) == 603)
        #expect(try #require(Percent(-762, decimals: 2)).base(of: 5_651) == 6_117)
        let rate = try #require(Percent(9_089, decimals: 2))
        let points = try #require(PercentagePoints(117, decimals: 2))
        #expect(rate.before(rise: points)?.text() == "89.72%")
        #expect(rate.before(rise: try #require(Percent(117, decimals: 2)))?.text() == "89.84%")
    }

    /// administrative.I18 administrative.I19 administrative.I20 administrative.I21 administrative.I22
    @Test func `The denominators that published rates imply disagree, so the official one is unknown`() throws {
        let corrected2024 = try #require(Percent(1_207, decimals: 2)).total(for: 58_000)
        let settled2024 = try #require(Percent(263, decimals: 1)).total(for: 167_900)
        #expect(corrected2024 == 480_530 && settled2024 == 638_403)
        let corrected2025 = try #require(Percent(115, decimals: 1)).total(for: 72_000)
        let settled2025 = try #require(Percent(298, decimals: 1)).total(for: 205_000)
        #expect(corrected2025 == 626_087 && settled2025 == 687_919)
        #expect(try #require(Percent(42, decimals: 1)).fraction > Ratio(69, 1_667)!)
        #expect(
            LossTally(concluded: 1_667, judged: 1_667, lost: 70).rate(over: .concluded)?.text(decimals: 1) == "4.2%")
    }
}

@Suite("Standing and compensation")
struct StandingTests {
    @Test(
        "How many represent a group",
        arguments: [
            (SuitStanding.Forum.reconsideration, 5, nil), (.reconsideration, 6, 1...5), (.litigation, 9, nil),
            (.litigation, 10, 2...5), (.petition, 5, nil), (.petition, 6, 1...5),
        ] as [(SuitStanding.Forum, Int, ClosedRange<Int>?)])
    func group(_ forum: SuitStanding.Forum, _ persons: Int, _ needed: ClosedRange<Int>?) {
        #expect(SuitStanding(before: forum, as: .addressee, persons: persons).representativesRequired == needed)
    }

    @Test func `Ten plaintiffs with one representative and three agents are told both`() {
        let standing = SuitStanding(before: .litigation, as: .addressee, persons: 10, representatives: 1, agents: 3)
        #expect(standing.findings.map(\.code) == ["administrative.representatives", "administrative.agents"])
        let right = SuitStanding(before: .litigation, as: .addressee, persons: 10, representatives: 2, agents: 2)
        #expect(right.findings.isEmpty)
    }

    @Test func `A creditor is warned, the procuratorate only sues`() {
        #expect(SuitStanding(before: .litigation, as: .creditor).findings.map(\.severity) == [.warning])
        #expect(SuitStanding(before: .reconsideration, as: .procuratorate).findings.count == 1)
        #expect(SuitStanding(before: .litigation, as: .procuratorate).findings.isEmpty)
        #expect(SuitStanding(before: .litigation, as: .addressee, persons: -3).persons == 0)
    }

    @Test func `Compensation: four reasons to dismiss, six conditions of a separate suit`() {
        #expect(CompensationRejection.allCases.count == 4)
        #expect(CompensationSuitCondition.allCases.count == 6)
    }
}
