import FuyuanKit
import Testing

private func tally(_ definition: IndicatorDefinition, _ list: [IndicatorContribution]) -> IndicatorTally {
    var tally = IndicatorTally(definition, over: .of2026)
    tally.add(list)
    return tally
}

@Suite("指标明细") struct IndicatorTallyTests {
    @Test func `987 of 1,026 are 96.2 %, exactly`() throws {
        let list = (1...1_026).map { IndicatorContribution.share("BA-\($0)", $0 <= 987) }
        let value = tally(IndicatorDefinition.test(), list).value
        #expect(value.percent?.text(decimals: 1) == "96.2%")
        #expect(value.number == Ratio(987, 1_026))
        #expect(value.text(in: .zh, decimals: 1) == "96.2%")
        let steps = tally(IndicatorDefinition.test(), list).derivation.steps.map(\.result)
        #expect(steps == ["", "987", "1026", "96.20%"])
    }

    @Test func `An empty denominator is undefined, not 0`() {
        let value = tally(IndicatorDefinition.test(), []).value
        #expect(value.number == nil)
        #expect(value.gap == .emptyDenominator)
        #expect(value.text(in: .en) == "undefined: the denominator is empty")
        #expect(tally(IndicatorDefinition.test(.count, in: .cases), []).value.count == 0)
        #expect(tally(IndicatorDefinition.test(.median, in: .days), []).value.gap == .emptyDenominator)
    }

    @Test func `A case that two tallies hold counts once`() throws {
        let city = tally(IndicatorDefinition.test(.count, in: .cases), [.counted("A"), .counted("B")])
        let county = tally(IndicatorDefinition.test(.count, in: .cases), [.counted("B"), .counted("C")])
        #expect(try city.merged(with: county).value.count == 3)
        #expect(try city.merged(with: city) == city)
    }

    @Test func `Merging in any order and grouping gives the same bytes, conflicts among them`() throws {
        var random = SystemRandomNumberGenerator()
        let parts = (0..<7).map { part in
            tally(
                IndicatorDefinition.test(),
                (0..<40).map { _ in
                    .share("case-\(Int.random(in: 0..<60, using: &random))", Bool.random(using: &random))
                } + [.share("only-\(part)", true)])
        }
        func bytes(_ order: [IndicatorTally]) throws -> [UInt8] {
            try JSON.write(order.dropFirst().reduce(order[0]) { try $0.merged(with: $1) })
        }
        let straight = try bytes(parts)
        for _ in 0..<20 { #expect(try bytes(parts.shuffled()) == straight) }
        let left = try parts[0].merged(with: parts[1])
        let right = try parts[2...].dropFirst().reduce(parts[2]) { try $0.merged(with: $1) }
        #expect(try bytes([right, left]) == straight)
        #expect(JSON.write(try JSON.read(IndicatorTally.self, from: straight)) == straight)
    }

    @Test func `A tally is read in any order, each unit once, and written in one order`() throws {
        let head = String(decoding: JSON.write(tally(.test(.count, in: .cases), [])), as: UTF8.self).dropLast(3)
        func read(_ list: String) throws -> IndicatorTally {
            try JSON.read(IndicatorTally.self, from: Array("\(head)[\(list)]}".utf8))
        }
        let (a, b) = (#"{"unit":"A","numerator":1}"#, #"{"numerator":1,"unit":"B"}"#)
        let turned = try read([b, a, b].joined(separator: ","))
        #expect(turned == tally(.test(.count, in: .cases), [.counted("A"), .counted("B")]))
        #expect(
            String(decoding: JSON.write(turned), as: UTF8.self).hasSuffix(
                #""contributions":[{"unit":"A","numerator":1},{"unit":"B","numerator":1}]}"#))
        for bad in [#"{"unit":"A"}"#, #"{"unit":1,"numerator":1}"#, #"{"unit":"A","numerator":1.5}"#, "null"] {
            #expect(throws: WireError.self) { try read(bad) }
        }
    }

    @Test func `Where sources disagree, the unit is named and counts in neither way`() throws {
        let one = tally(IndicatorDefinition.test(), [.share("A", true), .share("B", true)])
        let other = tally(IndicatorDefinition.test(), [.share("A", false)])
        let merged = try one.merged(with: other)
        #expect(merged.conflicts.map(\.unit) == ["A"])
        #expect(merged.conflicts[0].contents == [.share("A", false), .share("A", true)])
        #expect(merged.value.percent == Percent(1, of: 1))
        #expect(merged.findings.map(\.code) == ["indicator.conflict"])
        #expect(merged.totals?.conflicts == 1)
        #expect(merged.count == 2)
    }

    @Test func `Names that differ only in how their characters are composed are one name, whichever comes first`()
        throws
    {
        let composed = tally(IndicatorDefinition.test(.count, in: .cases), [.counted("caf\u{E9}")])
        let decomposed = tally(IndicatorDefinition.test(.count, in: .cases), [.counted("cafe\u{301}")])
        let (one, two) = (try composed.merged(with: decomposed), try decomposed.merged(with: composed))
        #expect(JSON.write(one) == JSON.write(two))
        #expect(one.value.count == 1)
    }

    @Test func `Tallies of other meanings or periods are not merged`() throws {
        let own = tally(IndicatorDefinition.test(), [.share("A", true)])
        func problem(_ other: IndicatorTally) -> IndicatorProblem? {
            do throws(IndicatorProblem) {
                _ = try own.merged(with: other)
                return nil
            } catch { return error }
        }
        #expect(problem(tally(IndicatorDefinition.test(named: "other"), [])) == .otherIndicator("test", "other"))
        #expect(problem(tally(IndicatorDefinition.test(version: 2), [])) == .otherVersion(1, 2))
        let received = Term("received", "收到", "received")
        #expect(
            problem(tally(IndicatorDefinition.test(denominator: received), []))?.code == "indicator.other-denominator")
        #expect(problem(tally(IndicatorDefinition.test(from: Basis(Citation("TH"))), [])) == .otherWording("test"))
        var quarter = IndicatorTally(IndicatorDefinition.test(), over: try #require(IndicatorPeriod.quarter(2026, 1)))
        quarter.add(.share("A", true))
        #expect(problem(quarter)?.code == "indicator.other-period")
    }

    @Test func `What moved since a figure was published is named, unit by unit`() throws {
        let kept = tally(.test(), [.share("A", true), .share("B", false), .share("C", true)])
        let now = tally(.test(), [.share("A", true), .share("B", true), .share("D", false)])
        let revision = try now.revision(since: kept)
        #expect(revision.added == [.share("D", false)])
        #expect(revision.removed == [.share("C", true)])
        #expect(revision.changed == [.share("B", true)])
        #expect(revision.before == revision.after)
        #expect(!revision.isEmpty)
        #expect(try kept.revision(since: kept).isEmpty)
        #expect(throws: IndicatorProblem.self) { try now.revision(since: tally(.test(version: 2), [])) }
    }

    @Test(arguments: [([5], "5/1"), ([1, 9, 2], "2/1"), ([1, 2, 3, 10], "5/2"), ([-3, -1], "-2/1")])
    func `The median is the value in the middle`(_ values: [Int64], _ median: String) {
        let list = values.enumerated().map { IndicatorContribution.value("c\($0)", $1) }
        let number = tally(IndicatorDefinition.test(.median, in: .days), list).value.number
        #expect(number.map { "\($0.numerator)/\($0.denominator)" } == median)
    }

    @Test func `The mean is exact, and what does not fit is no number`() {
        let mean = tally(
            IndicatorDefinition.test(.mean, in: .days), [.value("a", 10), .value("b", 11), .value("c", 11)])
        #expect(mean.value.number == Ratio(32, 3))
        #expect(mean.value.text(in: .zh) == "10.67日")
        let huge = tally(IndicatorDefinition.test(.sum, in: .money), [.amount("a", .max), .amount("b", 1)])
        #expect(huge.value.gap == .doesNotFit)
        #expect(huge.totals == nil)
        // What goes beyond on the way and comes back still fits, whatever the order.
        let back = tally(
            IndicatorDefinition.test(.sum, in: .money), [.amount("a", .max), .amount("b", 1), .amount("c", -1)])
        #expect(back.value.count == .max)
    }

    @Test func `A rate for ten thousand people needs a population with its source`() throws {
        let suits = tally(IndicatorDefinition.test(.count, in: .cases), (1...330).map { .counted("S-\($0)") })
        let day = try #require(CivilDate("2025-12-31"))
        let people = Population(residents: 250_000, floating: 50_000, on: day, source: "统计公报")
        #expect(suits.value(per: people).text(in: .zh) == "每万人11.00件")
        #expect(suits.value(per: nil).gap == .missingBase)
        #expect(suits.value(per: nil).number == nil)
        let nobody = Population(residents: 0, on: day, source: "统计公报")
        #expect(suits.value(per: nobody).gap == .emptyDenominator)
        let kept = try #require(people)
        #expect(try JSON.read(Population.self, from: JSON.write(kept)) == kept)
        #expect(throws: WireError.self) {
            try JSON.read(
                Population.self, from: Array(#"{"residents":1,"day":"2025-12-31","source":""}"#.utf8))
        }
        #expect(Population(residents: -1, on: day, source: "统计公报") == nil)
        #expect(Population(residents: 1, on: day, source: "") == nil)
    }

    @Test func `A definition over quarters says so when it is taken over a year`() {
        let tally = tally(IndicatorDefinition.test(over: .quarter), [])
        #expect(tally.findings.map(\.code) == ["indicator.period-kind"])
    }
}

@Suite("汇总数") struct IndicatorTotalsTests {
    @Test func `Totals merge by adding and say that a case may count twice`() throws {
        let city = try #require(tally(IndicatorDefinition.test(), [.share("A", true), .share("B", false)]).totals)
        let county = try #require(tally(IndicatorDefinition.test(), [.share("B", false), .share("C", true)]).totals)
        let both = try city.merged(with: county)
        #expect(both.numerator == 2)
        #expect(both.denominator == 4)
        #expect(both.value.percent == Percent(50))
        #expect(city.caveat == nil)
        #expect(both.caveat?.zh == "由2份汇总数相加而成，不含明细：同一案件若在两处统计，则计入两次")
        #expect(JSON.write(both) == JSON.write(try county.merged(with: city)))
        #expect(try JSON.read(IndicatorTotals.self, from: JSON.write(both)) == both)
    }

    @Test func `Totals keep no median, and refuse what does not fit`() throws {
        let days = tally(IndicatorDefinition.test(.median, in: .days), [.value("a", 3)])
        #expect(days.value.count == 3)
        #expect(days.totals?.value.gap == .notKept)
        let huge = IndicatorTotals(IndicatorDefinition.test(), over: .of2026, numerator: .max, denominator: 1, count: 1)
        #expect(throws: IndicatorProblem.doesNotFit) { try huge.merged(with: huge) }
    }

    @Test func `Twenty thousand contents for one unit are one conflict, at no more cost than as many units`() throws {
        let count = 20_000
        var disputed = tally(.test(), (0..<count).map { IndicatorContribution("A", Int64($0), of: 1) })
        #expect(disputed.count == 1 && disputed.conflicts.first?.contents.count == count)
        #expect(disputed.conflicts.first?.contents.first == IndicatorContribution("A", 0, of: 1))
        #expect(disputed.value.gap == .emptyDenominator)
        let before = disputed
        try disputed.merge(before)
        #expect(disputed == before)
    }
}
