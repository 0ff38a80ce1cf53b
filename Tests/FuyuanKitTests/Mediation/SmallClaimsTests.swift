import FuyuanKit
import Testing

@Suite("小额诉讼与顺延") struct SmallClaimsTests {
    /// An average wage of 100,000.01 yuan.
    private let wage = Money(fen: 10_000_001)

    @Test(arguments: [
        (Int64(5_000_000), false, 0), (5_000_001, false, 1), (5_000_001, true, 0), (20_000_002, true, 0),
        (20_000_003, true, 1),
    ])
    func `mediation.V080: up to half the average wage, by agreement up to twice`(
        fen: Int64, agreed: Bool, findings: Int
    ) {
        let matter = SmallClaims(Money(fen: fen), averageWage: wage, isAgreed: agreed)
        #expect(matter.findings.map(\.code) == Array(repeating: "mediation.V080", count: findings))
    }

    @Test func `mediation.V080: excluded kinds are closed whatever the amount`() {
        for exclusion in SmallClaims.Exclusion.allCases {
            #expect(SmallClaims(Money(fen: 100), averageWage: wage, exclusion: exclusion).findings.count == 1)
        }
    }

    @Test func `mediation.V065: a period is asked back within ten days of the obstacle's end`() {
        // The tenth day after 2026-03-02 is 2026-03-12.
        let end = CivilDate(2026, 3, 2)!
        let inTime = PostponementRequest(obstacleRemoved: end, .posted(on: CivilDate(2026, 3, 12)!))
        let late = PostponementRequest(obstacleRemoved: end, .electronic(on: CivilDate(2026, 3, 13)!))
        #expect(inTime.findings(in: .current).isEmpty)
        #expect(late.findings(in: .current).map(\.code) == ["mediation.V065"])
    }
}
