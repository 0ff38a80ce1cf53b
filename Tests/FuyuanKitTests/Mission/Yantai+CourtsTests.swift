import FuyuanKit
import Testing

extension YantaiMissionTests {
    @Test func `S2-43: the same facts filed before and after the start of an order map to different courts`() throws {
        let district = try #require(DivisionCode("370602"))
        let other = try #require(DivisionCode("370611"))
        let court = try CourtCode(parsing: "鲁0611")
        let before = try CourtCode(parsing: "鲁0602")
        let rule = ConcentratedJurisdiction([
            ConcentratedJurisdiction.Order(districts: [district], court: court, since: day("2020-07-01")),
            ConcentratedJurisdiction.Order(districts: [district], court: before, since: day("2018-01-01")),
        ])
        // Before the first order the usual rule holds.
        #expect(rule.court(for: district, filedOn: day("2017-12-31")) == nil)
        #expect(rule.court(for: district, filedOn: day("2020-06-30")) == before)
        #expect(rule.court(for: district, filedOn: day("2020-07-01")) == court)
        #expect(rule.court(for: other, filedOn: day("2020-07-01")) == nil)
        let ended = ConcentratedJurisdiction([
            ConcentratedJurisdiction.Order(
                districts: [district], court: court, since: day("2020-07-01"), until: day("2021-06-30"))
        ])
        #expect(ended.court(for: district, filedOn: day("2021-07-01")) == nil)
    }

    // law: administrative.K13
    // law: administrative.L-Q02
    @Test func `S2-44: a unit with no hearing observed in a year fails “at least once a year”`() throws {
        let seen = SuitObservation(by: Attending.organ, on: day("2025-06-11"), observers: 12)
        let year = SuitObservationYear(2025, of: [seen], bound: [Attending.organ, "乙县某局"])
        #expect(year.isMet(by: Attending.organ, in: .current) == true)
        #expect(year.isMet(by: "乙县某局", in: .current) == false)
        #expect(year.failing(in: .current) == ["乙县某局"])
        #expect(year.isMet(by: "丙县某局", in: .current) == nil)
        // The year after, the hearing of 2025 does not count.
        #expect(
            SuitObservationYear(2026, of: [seen], bound: [Attending.organ]).failing(in: .current) == [Attending.organ])
    }
}
