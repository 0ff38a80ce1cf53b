import FuyuanKit
import Testing

@Suite struct `A percent` {
    @Test(
        arguments: [
            // law: mediation.calculation-6.3-mediationSuccessRate
            ("诉前调解成功率", 24_000, 41_379, 0, "58%"),
            // law: mediation.calculation-6.3-delegatedShare; mediation.n2
            ("委派占一审立案比", 8_950_000, 16_106_000, 1, "55.6%"),
            // law: mediation.calculation-6.3-resolutionRate
            // law: enforcement.Controlcheck
            ("行政争议化解率", 987, 1_026, 1, "96.2%"),
            // law: mediation.calculation-6.3-attendanceRate
            ("负责人出庭应诉率", 70, 100, 0, "70%"),
            // law: mediation.calculation-6.3-closingRate
            ("结案率", 9_089, 10_000, 2, "90.89%"),
            // law: mediation.calculation-6.3-autoPerformanceRate
            ("自动履行率", 2, 3, 2, "66.67%"),
            // law: mediation.calculation-6.3-taskOnTimeRate
            ("按期完成率", 16, 16, 0, "100%"),
            // law: mediation.calculation-6.3-feedbackRate
            ("司法建议反馈率", 1, 8, 1, "12.5%"),
            // law: mediation.calculation-6.3-stationCoverage
            ("站点覆盖率", 985, 1_970, 2, "50.00%"),
        ] as [(String, Int64, Int64, Int, String)])
    func `comes from two counts`(name: String, count: Int64, total: Int64, decimals: Int, printed: String) throws {
        #expect(try #require(Percent(count, of: total)).text(decimals: decimals) == printed, "\(name)")
        #expect(Percent(count, of: 0) == nil, "An empty denominator is undefined")
    }

    @Test func `24,000 settled of 40,000 is 60 %; the published 58 % implies 41,379, within 41,026 to 41,739`() throws {
        #expect(Percent(24_000, of: 40_000) == Percent(60))
        let published = try #require(Percent(58))
        #expect(published.total(for: 24_000) == 41_379)
        #expect(published.totals(for: 24_000) == 41_026...41_739)
        for total in [41_026, 41_739] as [Int64] { #expect(Percent(24_000, of: total)?.text(decimals: 0) == "58%") }
        for total in [41_025, 41_740] as [Int64] { #expect(Percent(24_000, of: total)?.text(decimals: 0) != "58%") }
    }

    // law: mediation.calculation-6.3-litigationPer10k
    @Test func `is not the unit of cases for ten thousand people`() throws {
        #expect(try #require(PerTenThousand(1_234, of: 2_500_000)).text(decimals: 2) == "4.94")
        #expect(PerTenThousand(1, of: 0) == nil)
    }

    // law: mediation.calculation-6.3-yoyChange mediation.edge-36
    @Test func `of change is undefined, not infinite, when the base is 0`() {
        #expect(Percent(changeFrom: 0, to: 7) == nil)
        #expect(Percent(changeFrom: 0, to: 0) == nil)
        #expect(Percent(changeFrom: 13_139, to: 2_156)?.text() == "-83.59%")
        // The published 177.48 % is the ratio; the growth is 77.48 %.
        #expect(Percent(changeFrom: 29_838, to: 52_956)?.text() == "77.48%")
        #expect(Percent(52_956, of: 29_838)?.text() == "177.48%")
    }

    // law: mediation.calculation-6.3-impliedBase
    @Test func `of change gives back the base`() throws {
        #expect(try #require(Percent(-7_62, decimals: 2)).base(of: 5_651) == 6_117)
        #expect(try #require(Percent(-32_5, decimals: 1)).base(of: 407) == 603)
        #expect(Percent(changeFrom: 6_117, to: 5_651)?.text() == "-7.62%")
        #expect(Percent(changeFrom: 603, to: 407)?.text(decimals: 1) == "-32.5%")
        #expect(try #require(Percent(-100)).base(of: 5) == nil)
    }

    // law: mediation.calculation-6.3-yoyPoints mediation.edge-35
    @Test func `that rose by 1.17 has two answers, and the type of the rise tells which`() throws {
        let now = try #require(Percent(90_89, decimals: 2))
        let points = try #require(PercentagePoints(1_17, decimals: 2))
        let percent = try #require(Percent(1_17, decimals: 2))
        #expect(now.before(rise: points)?.text() == "89.72%")
        #expect(now.before(rise: percent)?.text() == "89.84%")
        #expect(now.before(rise: points)?.raised(by: points) == now)
        #expect(now.before(rise: percent)?.raised(by: percent) == now)
        #expect(now.points(above: try #require(Percent(89_72, decimals: 2))) == points)
    }

    @Test func `prints points in both languages`() throws {
        let points = try #require(PercentagePoints(21_2, decimals: 1))
        #expect(points.text(in: .zh, decimals: 1) == "21.2个百分点")
        #expect(points.text(in: .en, decimals: 1) == "21.2 percentage points")
        #expect(points.description == "21.20个百分点")
    }

    @Test(
        arguments: [
            (0, 0, "0.00%"), (5, 0, "5.00%"), (-5, 1, "-0.50%"), (-1, 4, "0.00%"), (12345, 0, "12345.00%"),
            (99_995, 3, "100.00%"), (Int64.max, 0, "9223372036854775807.00%"),
        ] as [(Int64, Int, String)])
    func `prints two decimals, half up`(figure: Int64, decimals: Int, printed: String) throws {
        #expect(try #require(Percent(figure, decimals: decimals)).description == printed)
    }

    @Test func `that makes no sense is nil`() throws {
        #expect(Percent(-1, of: 5) == nil)
        #expect(Percent(1, of: -5) == nil)
        #expect(Percent(1, decimals: 17) == nil)
        #expect(Percent(1, decimals: -1) == nil)
        let none = try #require(Percent(0))
        #expect(none.total(for: 5) == nil)
        #expect(none.totals(for: 5) == nil)
        #expect(try #require(Percent(58)).totals(for: 5, decimals: .max) == nil)
        #expect(try #require(Percent(58)).totals(for: 0) == nil)
        let most = Percent(fraction: Ratio(.max))
        #expect(most.raised(by: most) == nil)
    }
}
