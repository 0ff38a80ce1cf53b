import FuyuanKit
import Foundation
import Testing

@Suite("管理人报酬") struct AdministratorRemunerationTests {
    @Test(
        arguments: [
            (1_000_000, 120_000, 84_000, 156_000), (5_000_000, 520_000, 364_000, 676_000),
            (8_000_000, 760_000, 532_000, 988_000), (36_500_000, 2_510_000, 1_757_000, 3_263_000),
            (120_000_000, 5_020_000, 3_514_000, 6_526_000), (600_000_000, 9_320_000, 6_524_000, 12_116_000),
        ] as [(Int64, Int64, Int64, Int64)])
    func `The limits of the worked table`(value: Int64, cap: Int64, low: Int64, high: Int64) throws {
        let limit = try AdministratorRemuneration(paid: yuan(value))
        #expect(limit.cap == yuan(cap))
        #expect(limit.derivation.steps.last?.result == yuan(cap).description)
        #expect(limit.derivation.steps.allSatisfy { !$0.basis.isEmpty })
        #expect(try AdministratorRemuneration(paid: yuan(value), localFactor: Ratio(7, 10)!).cap == yuan(low))
        #expect(try AdministratorRemuneration(paid: yuan(value), localFactor: Ratio(13, 10)!).cap == yuan(high))
    }

    @Test(arguments: [(10_000_000, 92_000), (30_000_000, 212_000)] as [(Int64, Int64)])
    func `bankruptcy.edge-27: a tenth of the limits on collateral where nothing was agreed`(
        value: Int64, cap: Int64
    ) throws {
        #expect(try AdministratorRemuneration(collateralOnly: yuan(value)).cap == yuan(cap))
    }

    @Test func `bankruptcy.edge-26: the rates give a ceiling, not the fee`() throws {
        let limit = try AdministratorRemuneration(paid: yuan(1_000_000))
        #expect(limit.permits(yuan(30_000)))
        #expect(limit.permits(yuan(120_000)))
        #expect(!limit.permits(Money(fen: 120_000_01)))
        #expect(!limit.permits(Money(fen: -1)))
    }

    @Test func `bankruptcy.v56: the fee stays under the limit, whose base leaves collateral out`() throws {
        let limit = try AdministratorRemuneration(paid: yuan(9_000_000), collateral: yuan(4_000_000))
        #expect(limit.cap == yuan(520_000))
        #expect(limit.findings(on: [RemunerationFee(yuan(520_000))]).isEmpty)
        #expect(limit.findings(on: [RemunerationFee(Money(fen: 520_000_01))]).map(\.code) == ["bankruptcy.v56"])
        #expect(
            limit.findings(on: [RemunerationFee(yuan(1), to: .governmentStaff)]).map(\.code) == ["bankruptcy.v56"])
        #expect(limit.findings(on: [RemunerationFee(.zero, to: .ownTradeHelper)]).isEmpty)
    }

    @Test func `bankruptcy.v57: successive administrators together stay under the limit`() throws {
        let limit = try AdministratorRemuneration(paid: yuan(5_000_000))
        let good = [RemunerationFee(yuan(200_000), "adm-1"), RemunerationFee(yuan(320_000), "adm-2")]
        #expect(limit.findings(on: good).isEmpty)
        let bad = [RemunerationFee(yuan(200_001), "adm-1"), RemunerationFee(yuan(320_000), "adm-2")]
        #expect(limit.findings(on: bad).map(\.code) == ["bankruptcy.v57"])
    }

    @Test func `A bid in a competitive selection is a limit of its own`() throws {
        #expect(try AdministratorRemuneration(paid: yuan(5_000_000), bid: yuan(400_000)).cap == yuan(400_000))
        #expect(try AdministratorRemuneration(paid: yuan(5_000_000), bid: yuan(600_000)).cap == yuan(520_000))
    }

    @Test func `Fractions of a fen are cut, since it is a ceiling`() throws {
        // 0.07 yuan at 12 percent is 0.84 fen.
        #expect(try AdministratorRemuneration(paid: Money(fen: 7)).cap == .zero)
        #expect(try AdministratorRemuneration(paid: .zero).cap == .zero)
    }

    @Test func `Bad input says what is wrong`() {
        #expect(throws: AdministratorRemuneration.Problem.negativeValue) {
            try AdministratorRemuneration(paid: Money(fen: -1))
        }
        #expect(throws: AdministratorRemuneration.Problem.collateralAboveValue) {
            try AdministratorRemuneration(paid: yuan(1), collateral: yuan(2))
        }
        for factor in [Ratio(69, 100)!, Ratio(131, 100)!] {
            #expect(throws: AdministratorRemuneration.Problem.factorOutsideRange) {
                try AdministratorRemuneration(paid: yuan(1), localFactor: factor)
            }
        }
        _ = try? AdministratorRemuneration(paid: .max, localFactor: Ratio(1_299_999_999_999, 1_000_000_000_000)!)
        #expect(AdministratorRemuneration.Problem.overflow.text(in: .zh) == "金额超出可表示的范围")
    }

    @Test func `The published rates agree`() throws {
        let rows = try FeeFixture.rows("administrator-remuneration")
        let tiers = try #require(
            rows.first { $0["kind"] as? String == "administrator.remuneration.tiers" }?["expected"]
                as? [String: String])
        let slices: [(String, Int64, Int64)] = [
            ("≤100万", 0, 1_000_000), ("100–500万", 1_000_000, 5_000_000), ("500–1000万", 5_000_000, 10_000_000),
            ("1000–5000万", 10_000_000, 50_000_000), ("5000万–1亿", 50_000_000, 100_000_000),
            ("1–5亿", 100_000_000, 500_000_000), (">5亿", 500_000_000, 900_000_000),
        ]
        #expect(tiers.count == slices.count)
        for (name, low, high) in slices {
            let more =
                try AdministratorRemuneration(paid: yuan(high)).cap.fen
                - AdministratorRemuneration(paid: yuan(low)).cap.fen
            let rate = Percent(fraction: Ratio(more, (high - low) * 100)!)
            let text = try #require(tiers[name])
            #expect(rate.text(decimals: text.contains(".") ? 1 : 0) == text, "\(name)")
        }
        #expect(rows.contains { $0["kind"] as? String == "administrator.remuneration.float" })
        #expect(AdministratorRemuneration.localFactors == Ratio(7, 10)!...Ratio(13, 10)!)
    }

    @Test func `The times of scheme, adjustment, payment and objection`() {
        let times = RemunerationTimetable(
            schemeFixedOn: CivilDate("2026-06-01"), adjustedOn: CivilDate("2026-08-03"),
            adjustmentReceivedOn: CivilDate("2026-08-05"), paymentAppliedOn: CivilDate("2026-10-12"),
            objectionReceivedOn: CivilDate("2026-06-15"), objectionNoticeReceivedOn: CivilDate("2026-06-17"),
            objectionHasResolution: true, reportedAtFirstMeeting: true)
        // 3 days of 2026-08-05 end on Saturday, 3 days of 2026-06-17 on Saturday 06-20 in a holiday.
        #expect(
            times.deadlines(in: .current).map { $0.lastDay?.description } == [
                "2026-06-04", "2026-08-06", "2026-08-10", "2026-10-22", "2026-06-18", "2026-06-22", "2026-06-25",
            ])
        #expect(times.findings.isEmpty)
        #expect(RemunerationTimetable().deadlines(in: .current).isEmpty)
        let bad = RemunerationTimetable(
            objectionReceivedOn: CivilDate("2026-06-15"), objectionHasResolution: false,
            reportedAtFirstMeeting: false)
        #expect(bad.findings.count == 2)
    }
}
