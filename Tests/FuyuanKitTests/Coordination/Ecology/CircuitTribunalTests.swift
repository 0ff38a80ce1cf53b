import FuyuanKit
import Testing

@Suite("巡回法庭与公布数字") struct CircuitTribunalTests {
    @Test func `Cases and persons are different types and are never added`() throws {
        let (cases, persons) = (try #require(CaseCount(rawValue: 34)), try #require(PersonCount(rawValue: 45)))
        #expect(cases.adding(cases) == CaseCount(rawValue: 68))
        #expect(CaseCount(rawValue: -1) == nil && PersonCount(rawValue: -1) == nil)
        #expect(try #require(CaseCount(rawValue: .max)).adding(cases) == nil)
        #expect(try #require(PersonCount(rawValue: .max)).adding(persons) == nil)
        #expect(
            CaseCount(rawValue: 1)?.text(in: .en) == "1 case" && PersonCount(rawValue: 1)?.text(in: .en) == "1 person")
        #expect(throws: WireError.self) { try JSON.read(CaseCount.self, from: Array("-1".utf8)) }
        #expect(throws: WireError.self) { try JSON.read(PersonCount.self, from: Array("-1".utf8)) }
        #expect(CaseCount.zero < cases && PersonCount.zero < persons)
    }

    @Test func `mediation.i11: the published figures, and those of the tribunal among them`() throws {
        let figures: [(id: String, count: Int64)] = [
            ("jz-eco-criminal", 167), ("jz-eco-defendants", 189), ("jz-eco-administrative", 240), ("jz-eco-civil", 15),
            ("jz-eco-attached", 6), ("jz-eco-ngo", 2), ("jz-tribunal-civil", 145), ("jz-tribunal-criminal", 34),
            ("jz-tribunal-defendants", 45), ("jz-tribunal-nonlitigation", 24),
        ]
        for (id, count) in figures { #expect(PublishedFigure.named(id)?.value.count == count, "\(id)") }
        let mengzhou = CircuitTribunal.mengzhou
        #expect(mengzhou.cases(of: .civil)?.rawValue == 145 && mengzhou.cases(of: .criminal)?.rawValue == 34)
        #expect(mengzhou.cases(of: .administrative)?.rawValue == 24)
        #expect(mengzhou.persons(of: .criminal)?.rawValue == 45)
    }

    @Test func `A restoration fund balances, and tells money spent on work nobody accepted`() throws {
        var fund = RestorationFund(
            Money(fen: 1_000), from: .party, uses: [.init("replanting", Money(fen: 600), for: "R-1")])
        #expect(fund.balance == Money(fen: 400) && fund.findings.isEmpty)
        fund.uses.append(.init("dredging", Money(fen: 500), isAccepted: false))
        #expect(fund.findings.map(\.code) == ["restoration-fund.overspent", "restoration-fund.not-accepted"])
        #expect(fund.findings.last?.path == "uses[1]")
        #expect(try JSON.read(RestorationFund.self, from: JSON.write(fund)) == fund)
        fund.uses = [.init("a", .min)]
        #expect(fund.balance == nil && fund.findings.map(\.code) == ["restoration-fund.overspent"])
    }

    @Test func `mediation.Y10: published practices of exchange, with the yearly lecture on 5 June`() throws {
        #expect(EnvironmentalPractice.published.count == 3)
        #expect(EnvironmentalPractice.published[0].units == [.court, .procuratorate, .police, .agency])
        #expect(EnvironmentalPractice.published[1].day(in: 2026) == CivilDate(2026, 6, 5))
        #expect(EnvironmentalPractice.published[1].day(in: 0) == nil)
        #expect(EnvironmentalPractice.published[0].day(in: 2026) == nil)
        #expect(EnvironmentalLinkageSide.allCases.count == 4)
        let exchange = EnvironmentalExchange(
            .jointConference, on: CivilDate(2026, 6, 5), units: [.court, .police], conference: "JC-1",
            requests: ["IR-1"])
        #expect(try JSON.read(EnvironmentalExchange.self, from: JSON.write(exchange)) == exchange)
    }
}
