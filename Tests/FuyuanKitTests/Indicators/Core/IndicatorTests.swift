import FuyuanKit
import Testing

extension IndicatorDefinition {
    /// A definition for tests, complete unless said otherwise.
    static func test(
        named wire: String = "test", version: UInt32 = 1, _ measure: IndicatorMeasure = .share,
        in unit: IndicatorUnit = .percent, numerator: Term? = Term("resolved", "化解", "resolved"),
        denominator: Term? = Term("accepted", "受理", "accepted"), over period: IndicatorPeriod.Kind? = .custom,
        from basis: Basis = Basis(Citation("JZ22"))
    ) -> IndicatorDefinition {
        IndicatorDefinition(
            Term(wire, "测试指标", "test indicator"), version: version, measure, in: unit, numerator: numerator,
            denominator: denominator, over: period, basis)
    }
}

extension IndicatorPeriod {
    /// The year 2026.
    static let of2026 = IndicatorPeriod.year(2026)!
}

@Suite("指标定义") struct IndicatorDefinitionTests {
    @Test func `mediation.V109: an indicator without period, numerator, denominator or source is incomplete`() {
        let bare = IndicatorDefinition.test(numerator: nil, denominator: nil, over: nil, from: Basis())
        #expect(bare.findings.map(\.code) == Array(repeating: "mediation.V109", count: 4))
        #expect(bare.findings.map(\.path) == ["period", "numerator", "denominator", "basis"])
        #expect(!bare.isComplete)
        #expect(IndicatorDefinition.test().isComplete)
    }

    @Test func `A count needs no denominator, and a definition of the kit no source`() {
        #expect(IndicatorDefinition.test(.count, in: .cases, denominator: nil).isComplete)
        let own = IndicatorDefinition(
            Term("own", "自定指标", "own"), .count, in: .cases, numerator: Term("case", "案件", "cases"), Basis(), .convention
        )
        #expect(own.isComplete)
    }

    @Test(arguments: [
        (IndicatorMeasure.share, IndicatorUnit.percent, true), (.share, .points, false), (.share, .cases, false),
        (.difference, .points, true), (.difference, .percent, false), (.change, .percent, true),
        (.change, .points, false),
        (.perTenThousand, .perTenThousand, true), (.mean, .days, true), (.mean, .percent, false),
        (.ratio, .ratio, true), (.count, .points, false), (.sum, .money, true),
    ])
    func `mediation.V110: percent and percentage points are declared`(
        _ measure: IndicatorMeasure, _ unit: IndicatorUnit, _ isRight: Bool
    ) {
        let codes = IndicatorDefinition.test(measure, in: unit).findings.map(\.code)
        #expect(codes == (isRight ? [] : ["mediation.V110"]))
    }

    @Test func `万人成诉率 and 万人成讼率 are one indicator; an unknown name is its own`() {
        let names = IndicatorAliases.bundled
        #expect(names["万人成诉率"] == names["万人成讼率"])
        #expect(names["万人成诉率"] == .litigationPer10k)
        #expect(names["出庭应诉率"] == .attendance)
        #expect(names["某地自定率"] == "某地自定率")
        #expect(names.names(of: .litigationPer10k) == ["万人成讼率", "万人成诉率", "万人起诉率"])
        var own = names
        own.add("成诉率", for: .litigationPer10k)
        #expect(own["成诉率"] == .litigationPer10k)
    }

    @Test func `A definition is read as it was written`() throws {
        let bytes = JSON.write(IndicatorDefinition.test())
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"id":"test","version":1,"term":{"wire":"test","zh":"测试指标","en":"test indicator"},"measure":"share","#
                + #""unit":"percent","numerator":{"wire":"resolved","zh":"化解","en":"resolved"},"#
                + #""denominator":{"wire":"accepted","zh":"受理","en":"accepted"},"period":"custom","#
                + #""basis":[{"statute":"JZ22"}],"evidence":"local"}"#)
        #expect(try JSON.read(IndicatorDefinition.self, from: bytes) == IndicatorDefinition.test())
    }
}

@Suite("统计期间") struct IndicatorPeriodTests {
    @Test(arguments: [
        (IndicatorPeriod.year(2026), "2026-01-01", "2026-12-31", IndicatorPeriod.Kind.year, "2026年", 365),
        (.quarter(2026, 1), "2026-01-01", "2026-03-31", .quarter, "2026年第1季度", 90),
        (.quarter(2026, 4), "2026-10-01", "2026-12-31", .quarter, "2026年第4季度", 92),
        (.month(2024, 2), "2024-02-01", "2024-02-29", .month, "2024年2月", 29),
        (.months(2022, 1, 8), "2022-01-01", "2022-08-31", .custom, "2022-01-01至2022-08-31", 243),
        (.months(2022, 2, 4), "2022-02-01", "2022-04-30", .custom, "2022-02-01至2022-04-30", 89),
    ])
    func `A period has its days, kind and name`(
        _ period: IndicatorPeriod?, _ from: String, _ through: String, _ kind: IndicatorPeriod.Kind, _ name: String,
        _ length: Int
    ) throws {
        let period = try #require(period)
        #expect(period.from.description == from)
        #expect(period.through.description == through)
        #expect(period.kind == kind)
        #expect(period.text(in: .zh) == name)
        #expect(period.length == length)
    }

    @Test func `There is no period out of the calendar or backwards`() throws {
        #expect(IndicatorPeriod.year(0) == nil)
        #expect(IndicatorPeriod.quarter(2026, 5) == nil)
        #expect(IndicatorPeriod.quarter(2026, Int.max) == nil)
        #expect(IndicatorPeriod.month(2026, 13) == nil)
        #expect(IndicatorPeriod.months(2026, 8, 1) == nil)
        let day = try #require(CivilDate("2026-01-02"))
        #expect(IndicatorPeriod(from: day, through: try #require(CivilDate("2026-01-01"))) == nil)
        #expect(IndicatorPeriod(from: day, through: day)?.length == 1)
        #expect(throws: WireError.self) {
            try JSON.read(
                IndicatorPeriod.self, from: Array(#"{"from":"2026-02-01","through":"2026-01-01"}"#.utf8))
        }
    }

    @Test func `The year before has the corresponding days, the end of February among them`() {
        #expect(IndicatorPeriod.year(2026)?.yearBefore == .year(2025))
        #expect(IndicatorPeriod.month(2024, 2)?.yearBefore == .month(2023, 2))
        #expect(IndicatorPeriod.month(2025, 2)?.yearBefore == .month(2024, 2))
        #expect(IndicatorPeriod.months(2022, 1, 8)?.yearBefore == .months(2021, 1, 8))
        #expect(IndicatorPeriod.year(1)?.yearBefore == nil)
    }
}
