import FuyuanKit
import Testing

@Suite("公布的比率") struct IndicatorRatesTests {
    private static let rates: [IndicatorDefinition] =
        [
            .mediationSuccess(over: .delegated), .mediationSuccess(over: .accepted),
            .mediationSuccess(over: .concluded),
            .delegatedShare, .resolution(over: .received), .resolution(over: .concluded),
            .litigationPer10k(countsAdministrative: true), .litigationPer10k(countsAdministrative: false),
            .closing(countsCarriedOver: true), .closing(countsCarriedOver: false), .autoPerformance, .taskOnTime,
            .adviceFeedback, .stationCoverage,
        ] + AttendanceBasis.allCases.map(IndicatorDefinition.attendance)

    @Test func `Every definition is complete, and two choices of one rate differ`() {
        for rate in Self.rates { #expect(rate.findings.isEmpty, "\(rate.id)") }
        #expect(Set(Self.rates).count == Self.rates.count)
    }

    @Test func `987 of 1,026 are kept as a fraction and print as 96.2 % with the definition`() {
        let figure = CentreTally(received: 1_026, concluded: 1_000, resolved: 987)
            .figure(over: .received, in: .of2026, of: "博爱县")
        #expect(figure.value.number == Ratio(987, 1_026))
        #expect(figure.numerator == 987)
        #expect(figure.denominator == 1_026)
        #expect(figure.definition.id == "resolution-rate")
        #expect(figure.text(in: .zh, decimals: 1) == "博爱县行政争议化解率（2026年）：96.2%")
        let other = CentreTally(received: 1_026, concluded: 1_000, resolved: 987).figure(over: .concluded, in: .of2026)
        #expect(throws: IndicatorProblem.self) { try IndicatorComparison(figure, with: other) }
    }

    @Test func `A success rate over nobody is undefined`() {
        let figure = MediationTally().figure(over: .delegated, in: .of2026)
        #expect(figure.value.gap == .emptyDenominator)
        let yantai = MediationTally(delegated: 41_379, settled: 24_000).figure(over: .delegated, in: .of2026)
        #expect(yantai.value.text(in: .zh, decimals: 0) == "58%")
    }

    @Test func `Rates of civil suits and of civil and administrative suits are not compared`() throws {
        let civil = IndicatorFigure(
            .litigationPer10k(countsAdministrative: false), over: .of2026, 330, of: 300_000)
        let both = IndicatorFigure(
            .litigationPer10k(countsAdministrative: true), over: .of2026, 360, of: 300_000)
        #expect(civil.value.text(in: .zh) == "每万人11.00件")
        do throws(IndicatorProblem) {
            _ = try IndicatorComparison(civil, with: both)
            Issue.record("compared")
        } catch { #expect(error.code == "indicator.other-numerator") }
        let bridge = try #require(
            DefinitionBridge(
                from: both.definition, to: civil.definition,
                reason: Bilingual("行政案件约占一成，仅作参考", "about a tenth are administrative; an indication")))
        #expect(
            try IndicatorComparison(civil, with: both, bridges: [bridge]).findings.map(\.code) == ["indicator.bridged"])
    }

    @Test func `Exact, more than and at least are told apart in both languages`() {
        let over = IndicatorValue(100, in: .items, isLowerBound: true)
        #expect(over.text(in: .zh) == "100余项")
        #expect(over.text(in: .en) == "over 100 items")
        let least = IndicatorValue.atLeast(Ratio(7, 10)!, in: .percent)
        #expect(least.text(in: .zh, decimals: 0) == "不低于70%")
        #expect(least.text(in: .en, decimals: 0) == "at least 70%")
        #expect(IndicatorValue.atLeast(.one, in: .times).text(in: .zh) == "不少于1次")
        let rate = IndicatorValue(Ratio(11, 10_000)!, in: .perTenThousand, isLowerBound: true)
        #expect(rate.text(in: .zh) == "每万人11.00件以上")
        #expect(over.isLowerBound && least.isLowerBound && !IndicatorValue(1, in: .items).isLowerBound)
    }

    @Test func `A figure is read as it was written, and nonsense is refused`() throws {
        for value in [
            IndicatorValue(Ratio(987, 1_026)!, in: .percent), .undefined(.emptyDenominator, in: .days),
            .atLeast(.one, in: .times), IndicatorValue(100, in: .items, isLowerBound: true),
        ] {
            #expect(try JSON.read(IndicatorValue.self, from: JSON.write(value)) == value)
        }
        #expect(
            String(decoding: JSON.write(IndicatorValue(Ratio(1, 2)!, in: .percent)), as: UTF8.self)
                == #"{"unit":"percent","numerator":1,"denominator":2}"#)
        for bad in [
            #"{"unit":"percent"}"#, #"{"unit":"percent","numerator":1,"denominator":0}"#,
            #"{"unit":"percent","numerator":1,"denominator":-2}"#,
            #"{"unit":"percent","numerator":1,"undefined":"missing-base"}"#, #"{"unit":"bushels","numerator":1}"#,
        ] {
            #expect(throws: WireError.self) { try JSON.read(IndicatorValue.self, from: Array(bad.utf8)) }
        }
    }
}
