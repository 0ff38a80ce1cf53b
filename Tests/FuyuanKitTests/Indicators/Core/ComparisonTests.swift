import FuyuanKit
import Testing

private func figure(
    _ definition: IndicatorDefinition, _ value: IndicatorValue, over period: IndicatorPeriod = .of2026,
    of place: String? = nil
) -> IndicatorFigure { IndicatorFigure(definition, over: period, value, of: place) }

private func share(_ count: Int64, of total: Int64) -> IndicatorValue {
    IndicatorValue(Ratio(count, total)!, in: .percent)
}

private let cases = IndicatorDefinition.test(named: "suits", .count, in: .cases)

@Suite("指标比较") struct ComparisonTests {
    @Test func `Figures of other definitions, versions, units or denominators are not compared without a bridge`() {
        let own = figure(IndicatorDefinition.test(), share(1, of: 2))
        let received = Term("received", "收到", "received")
        let others: [(IndicatorDefinition, String)] = [
            (IndicatorDefinition.test(named: "other"), "indicator.other-indicator"),
            (IndicatorDefinition.test(version: 2), "indicator.other-version"),
            (IndicatorDefinition.test(denominator: received), "indicator.other-denominator"),
            (IndicatorDefinition.test(numerator: received), "indicator.other-numerator"),
            (IndicatorDefinition.test(.mean, in: .days), "indicator.other-measure"),
            (IndicatorDefinition.test(.share, in: .points), "indicator.other-unit"),
            (IndicatorDefinition.test(from: Basis(Citation("TH"))), "indicator.other-wording"),
        ]
        for (other, code) in others {
            do throws(IndicatorProblem) {
                _ = try IndicatorComparison(own, with: figure(other, share(1, of: 2)))
                Issue.record("\(code) was compared")
            } catch {
                #expect(error.code == code)
                #expect(!error.text.zh.isEmpty && !error.text.en.isEmpty)
            }
        }
    }

    @Test func `The published 58 % and 50 % have different denominators and are not compared`() throws {
        let delegated = Term("delegated", "委派", "delegated")
        let filings = Term("first-instance", "一审立案", "first-instance filings")
        let success = figure(
            IndicatorDefinition.test(named: "mediation-success-rate", denominator: delegated), share(58, of: 100))
        let part = figure(
            IndicatorDefinition.test(named: "mediation-success-rate", denominator: filings), share(50, of: 100))
        #expect(throws: IndicatorProblem.otherDenominator(delegated, filings)) {
            try IndicatorComparison(success, with: part)
        }
    }

    @Test func `A bridge says why two definitions may be compared, in both directions`() throws {
        let hectares = IndicatorDefinition.test(named: "land-hectares", .sum, in: .items)
        let metres = IndicatorDefinition.test(named: "land", .sum, in: .squareMetres)
        let bridge = try #require(
            DefinitionBridge(
                from: hectares, to: metres, scale: Ratio(10_000), reason: Bilingual("单位换算", "units converted")))
        let one = figure(metres, IndicatorValue(1_052_000, in: .squareMetres))
        let other = figure(hectares, IndicatorValue(Ratio(526, 10)!, in: .items))
        let comparison = try IndicatorComparison(one, with: other, bridges: [bridge])
        #expect(comparison.other.value.count == 526_000)
        #expect(comparison.change.percent == Percent(100))
        #expect(comparison.findings.map(\.code) == ["indicator.bridged"])
        let back = try IndicatorComparison(other, with: one, bridges: [bridge])
        #expect(back.other.value.number == Ratio(1_052, 10))
        #expect(DefinitionBridge(from: hectares, to: metres, scale: .zero, reason: Bilingual("", "")) == nil)
    }

    @Test func `Cases and persons have no sum, nor have two indicators in one unit, nor rates`() {
        let persons = figure(
            IndicatorDefinition.test(named: "persons", .count, in: .persons), IndicatorValue(189, in: .persons))
        let criminal = figure(cases, IndicatorValue(167, in: .cases))
        #expect(throws: IndicatorProblem.otherUnit(.cases, .persons)) { try criminal.adding(persons) }
        // 4,346 entries of a list and 7,649 orders are both printed as 例, and still no sum.
        let listed = figure(.test(named: "listed", .count, in: .entries), IndicatorValue(4_346, in: .entries))
        let restricted = figure(.test(named: "restricted", .count, in: .orders), IndicatorValue(7_649, in: .orders))
        #expect(throws: IndicatorProblem.otherUnit(.entries, .orders)) { try listed.adding(restricted) }
        let others = figure(.test(named: "others", .count, in: .entries), IndicatorValue(1, in: .entries))
        #expect(throws: IndicatorProblem.otherIndicator("listed", "others")) { try listed.adding(others) }
        let rate = figure(IndicatorDefinition.test(), share(1, of: 2))
        #expect(throws: IndicatorProblem.ratesDoNotAdd("test")) { try rate.adding(rate) }
        let huge = figure(cases, IndicatorValue(.max, in: .cases))
        #expect(throws: IndicatorProblem.doesNotFit) { try huge.adding(huge) }
    }

    @Test func `Counts of two counties add up, a lower bound staying one`() throws {
        let one = figure(cases, IndicatorValue(167, in: .cases), of: "甲县")
        let other = figure(cases, IndicatorValue(240, in: .cases, isLowerBound: true), of: "乙县")
        let sum = try one.adding(other)
        #expect(sum.value.text(in: .zh) == "407余件")
        #expect(sum.value.text(in: .en) == "over 407 cases")
        #expect(sum.place == nil)
    }

    @Test func `Periods of different length are compared with a warning`() throws {
        let year = figure(cases, IndicatorValue(10, in: .cases))
        let quarter = figure(cases, IndicatorValue(5, in: .cases), over: try #require(.quarter(2026, 1)))
        #expect(try IndicatorComparison(year, with: quarter).findings.map(\.code) == ["indicator.period-length"])
        #expect(try IndicatorComparison(year, with: year).findings.isEmpty)
    }
}

@Suite("同比") struct YearOnYearTests {
    private func compared(_ now: IndicatorValue, _ then: IndicatorValue, _ definition: IndicatorDefinition) throws
        -> YearOnYear
    {
        try YearOnYear(
            figure(definition, now, over: #require(.months(2022, 1, 8))),
            then: figure(definition, then, over: #require(.months(2021, 1, 8))))
    }

    @Test func `A change is shown with its base`() throws {
        let suits = try compared(IndicatorValue(5_651, in: .cases), IndicatorValue(6_117, in: .cases), cases)
        #expect(suits.change.percent?.text() == "-7.62%")
        #expect(suits.points == nil)
        #expect(suits.text(in: .zh) == "5651件，上年同期6117件，同比-7.62%")
        #expect(suits.text(in: .en) == "5651 cases, a year before 6117 cases: a change of -7.62%")
        #expect(suits.derivation.steps.map(\.result) == ["5651件", "6117件", "-7.62%"])
    }

    @Test func `A rate has both points and percent, each with its name`() throws {
        let rate = try compared(share(90_89, of: 100_00), share(89_72, of: 100_00), IndicatorDefinition.test())
        #expect(rate.points?.points == PercentagePoints(1_17, decimals: 2))
        #expect(rate.change.percent?.text() == "1.30%")
        #expect(rate.text(in: .zh) == "90.89%，上年同期89.72%，同比1.17个百分点（按增幅为1.30%）")
    }

    @Test func `On a base of 0 the change is undefined`() throws {
        let suits = try compared(IndicatorValue(5, in: .cases), IndicatorValue(0, in: .cases), cases)
        #expect(suits.change.gap == .emptyDenominator)
        #expect(suits.text(in: .zh) == "5件，上年同期0件，同比分母为零，无从计算")
        let none = try compared(IndicatorValue(5, in: .cases), .undefined(.missingBase, in: .cases), cases)
        #expect(none.change.gap == .missingBase)
    }

    @Test func `Only the same period a year earlier is a base`() throws {
        let now = figure(cases, IndicatorValue(1, in: .cases), over: try #require(.year(2026)))
        let then = figure(cases, IndicatorValue(1, in: .cases), over: try #require(.months(2025, 1, 8)))
        #expect(throws: IndicatorProblem.otherPeriod(now.period, then.period)) { try YearOnYear(now, then: then) }
    }
}

@Suite("公布的增减") struct PublishedChangeTests {
    @Test func `mediation.V110: “up 1.17 %” of a rate is read both ways`() throws {
        let rate = IndicatorValue(Percent(90_89, decimals: 2)!.fraction, in: .percent)
        let change = try #require(PublishedChange(now: rate, by: 1_17, decimals: 2))
        #expect(change.readings.map(\.kind) == [.points, .relative])
        #expect(change.readings.map { $0.base.text(in: .zh) } == ["89.72%", "89.84%"])
        #expect(change.findings.map(\.code) == ["mediation.V110"])
        let declared = try #require(PublishedChange(now: rate, by: 1_17, decimals: 2, declared: .points))
        #expect(declared.readings.map { $0.base.text(in: .zh) } == ["89.72%"])
        #expect(declared.findings.isEmpty)
        #expect(PublishedChange(now: rate, by: 1, decimals: 17) == nil)
    }

    @Test func `A fall of 100 % or a rise from nothing has no base`() throws {
        let count = IndicatorValue(5, in: .cases)
        let change = try #require(PublishedChange(now: count, by: -100, decimals: 0))
        #expect(change.readings.map(\.base.gap) == [.missingBase])
        #expect(change.readings.map(\.isConsistent) == [false])
    }

    @Test func `A ratio published as growth is named; a growth is not`() throws {
        let claim = try #require(GrowthClaim(from: 29_838, to: 52_956, published: 177_48, decimals: 2))
        #expect(claim.verdict == .ratioAsGrowth)
        #expect(claim.growth?.text() == "77.48%")
        #expect(claim.findings.map(\.code) == ["indicator.ratio-as-growth"])
        #expect(claim.findings[0].text.zh == "公布增长177.48%，实为52956÷29838的比值；增幅应为77.48%")
        #expect(GrowthClaim(from: 29_838, to: 52_956, published: 77_48, decimals: 2)?.verdict == .agrees)
        #expect(GrowthClaim(from: 29_838, to: 52_956, published: 50_00, decimals: 2)?.verdict == .disagrees)
        #expect(GrowthClaim(from: 0, to: 5, published: 50_00, decimals: 2)?.verdict == .undefined)
        #expect(GrowthClaim(from: -1, to: 5, published: 0, decimals: 0) == nil)
        #expect(GrowthClaim(to: .min, increase: 1, published: 0, decimals: 0) == nil)
    }
}

@Suite("合计核对") struct CrossFootTests {
    private func table(
        _ rows: [[Int64?]], totals: [Int64?], columns columnTotals: [Int64?] = [], total: Int64? = nil,
        units: [IndicatorUnit] = [.cases, .cases]
    ) -> CrossFootTable? {
        CrossFootTable(
            columns: units.enumerated().map { .init("列\($0 + 1)", "column \($0 + 1)", in: $1) },
            rows: rows.enumerated().map { .init("行\($0 + 1)", "row \($0 + 1)", $1, total: totals[$0]) },
            columnTotals: columnTotals, total: total)
    }

    @Test func `A table that adds up has no fault`() throws {
        let right = try #require(table([[1, 2], [3, 4]], totals: [3, 7], columns: [4, 6], total: 10))
        #expect(right.faults.isEmpty)
        #expect(right.culprit == nil)
        #expect(right.findings.isEmpty)
    }

    @Test func `One wrong cell is off in its row and its column, and is named`() throws {
        let wrong = try #require(table([[1, 2], [9, 4]], totals: [3, 7], columns: [4, 6], total: 10))
        #expect(wrong.faults.map(\.place) == [.rowTotal(1), .columnTotal(0)])
        #expect(wrong.culprit == .cell(row: 1, column: 0))
        #expect(wrong.culprit.map { wrong.name(of: $0, in: .zh) } == "行2 · 列1")
        #expect(wrong.findings.map(\.text.zh) == ["行2 · 合计为7，各项相加得13", "合计 · 列1为4，各项相加得10"])
        #expect(wrong.findings.map(\.path) == ["rows[1].total", "columnTotals[0]"])
    }

    @Test(
        arguments: [
            ([8, 7], [4, 6], 10, CrossFootTable.Place.rowTotal(0)), ([3, 7], [5, 6], 10, .columnTotal(0)),
            ([3, 7], [4, 6], 11, .total),
        ] as [([Int64], [Int64], Int64, CrossFootTable.Place)])
    func `One wrong total is named`(
        _ totals: [Int64], _ columns: [Int64], _ total: Int64, _ culprit: CrossFootTable.Place
    ) throws {
        let wrong = try #require(table([[1, 2], [3, 4]], totals: totals, columns: columns, total: total))
        #expect(wrong.culprit == culprit)
    }

    @Test func `A row that adds cases and persons is refused`() throws {
        let mixed = try #require(table([[34, 45]], totals: [79], units: [.cases, .persons]))
        #expect(mixed.faults.map(\.mixesUnits) == [true])
        #expect(mixed.findings.map(\.code) == ["indicator.mixed-units"])
        #expect(mixed.culprit == nil)
    }

    @Test func `Parts that exceed their total are found though other parts are missing`() throws {
        let part = try #require(table([[145, 1], [nil, nil]], totals: [nil, nil], columns: [15, 9]))
        #expect(part.findings.map(\.code) == ["indicator.part-exceeds-whole"])
        #expect(part.findings.map(\.path) == ["columnTotals[0]"])
    }

    @Test func `A table must be whole, and its sums may not fit`() throws {
        #expect(table([[1]], totals: [1]) == nil)
        #expect(table([[1, 2]], totals: [3], columns: [1]) == nil)
        let huge = try #require(table([[.max, 1]], totals: [1]))
        #expect(huge.faults.map(\.sum) == [nil])
        #expect(try #require(CrossFootTable(columns: [], rows: [])).faults.isEmpty)
    }
}
