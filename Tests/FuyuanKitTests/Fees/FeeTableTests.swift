import FuyuanKit
import Testing

/// Amount, full fee, half, payment order, execution, preservation: in yuan, as the law sheet prints them.
private let table: [(Int64, String, String, String, String, String)] = [
    (5_000, "50", "25", "16.67", "50", "70"),
    (10_000, "50", "25", "16.67", "50", "120"),
    (10_001, "50.025", "25.0125", "16.68", "50.015", "120.01"),
    (20_000, "300", "150", "100", "200", "220"),
    (50_000, "1050", "525", "350", "650", "520"),
    (100_000, "2300", "1150", "766.67", "1400", "1020"),
    (150_000, "3300", "1650", "1100", "2150", "1270"),
    (200_000, "4300", "2150", "1433.33", "2900", "1520"),
    (300_000, "5800", "2900", "1933.33", "4400", "2020"),
    (500_000, "8800", "4400", "2933.33", "7400", "3020"),
    (800_000, "11800", "5900", "3933.33", "10400", "4520"),
    (896_000, "12760", "6380", "4253.33", "11360", "5000"),
    (1_000_000, "13800", "6900", "4600", "12400", "5000"),
    (2_000_000, "22800", "11400", "7600", "22400", "5000"),
    (5_000_000, "46800", "23400", "15600", "52400", "5000"),
    (10_000_000, "81800", "40900", "27266.67", "77400", "5000"),
    (20_000_000, "141800", "70900", "47266.67", "87400", "5000"),
    (50_000_000, "291800", "145900", "97266.67", "117400", "5000"),
    (100_000_000, "541800", "270900", "180600", "167400", "5000"),
]

/// A number of yuan with up to four decimals, as an exact number of fen.
private func fen(_ yuan: String) -> Ratio? {
    let parts = yuan.split(separator: ".")
    let decimals = parts.count > 1 ? String(parts[1]) : ""
    guard let whole = Int64(parts[0]), let rest = Int64((decimals + "0000").prefix(4)) else { return nil }
    return Ratio(whole * 10_000 + rest, 100)
}

@Suite struct `The table of fees` {
    @Test func `gives every row of the sheet`() throws {
        for row in table {
            let amount = try #require(Money(yuan: row.0))
            let full = try Fee.property(amount)
            #expect(full.exact == fen(row.1), "\(row.0)")
            #expect(full.halved(for: [.mediated]).exact == fen(row.2), "\(row.0)")
            #expect(try Fee.paymentOrder(amount).amount == Money(fen: fen(row.3) ?? .zero, .halfUp), "\(row.0)")
            #expect(try Fee.execution(amount).exact == fen(row.4), "\(row.0)")
            #expect(try Fee.preservation(amount).amount == Money(fen: fen(row.5) ?? .zero, .halfUp), "\(row.0)")
        }
    }

    @Test func `without a derivation gives the same`() throws {
        for row in table {
            let amount = try #require(Money(yuan: row.0))
            #expect(FeeSchedule.property.exact(on: amount) == fen(row.1))
            #expect(FeeSchedule.execution.exact(on: amount) == fen(row.4))
            #expect(FeeSchedule.preservation.exact(on: amount) == (try Fee.preservation(amount).exact))
        }
    }

    @Test(
        arguments: [
            (10_000, 25, 1000, -200), (100_000, 20, 1000, 300), (200_000, 15, 1000, 1_300), (500_000, 10, 1000, 3_800),
            (1_000_000, 9, 1000, 4_800), (2_000_000, 8, 1000, 6_800), (5_000_000, 7, 1000, 11_800),
            (10_000_000, 6, 1000, 21_800), (20_000_000, 5, 1000, 41_800),
        ] as [(Int64, Int64, Int64, Int64)])
    func `has the closed form of each band`(above: Int64, top: Int64, bottom: Int64, addend: Int64) throws {
        let limit = try #require(Money(yuan: above))
        let inside = try #require(limit.adding(Money(fen: 1)))
        let formula = try #require(FeeSchedule.property.formula(for: inside))
        #expect(formula.rate == Ratio(top, bottom))
        #expect(formula.addend == Ratio(addend * 100))
        // The limit itself belongs to the band below.
        #expect(FeeSchedule.property.formula(for: limit)?.rate != Ratio(top, bottom))
    }

    // law: mediation.edge-32
    @Test func `is inclusive at the top of a band: 10,000, 10,001, 100,000`() throws {
        #expect(try Fee.property(Money(fen: 10_000_00)).exact == Ratio(50_00))
        #expect(try Fee.property(Money(fen: 10_000_01)).exact == Ratio(5_000_025, 1000))
        #expect(try Fee.property(Money(fen: 10_001_00)).exact == Ratio(5_002_500, 1000))
        #expect(try Fee.property(Money(fen: 100_000_00)).exact == Ratio(2_300_00))
        #expect(try Fee.property(.zero).amount == Money(fen: 50_00))
    }

    // law: mediation.edge-33
    @Test func `of preservation reaches its cap at 896,000`() throws {
        #expect(FeeSchedule.preservation.largestAmount(forFee: Money(fen: 5_000_00)) == Money(fen: 896_000_00))
        #expect(try Fee.preservation(Money(fen: 896_000_00)).amount == Money(fen: 5_000_00))
        #expect(try Fee.preservation(Money(fen: 896_000_01)).amount == Money(fen: 5_000_00))
        #expect(try Fee.preservation(Money(fen: 895_999_00)).exact == Ratio(4_999_995, 10))
        #expect(try Fee.preservation(nil).amount == Money(fen: 30_00))
    }

    // law: mediation.edge-34 bankruptcy.edge-25 bankruptcy.calculation-5.1-roundFee
    @Test func `of bankruptcy reaches its cap at 111.64 million`() throws {
        #expect(FeeSchedule.property.largestAmount(forFee: Money(fen: 600_000_00)) == Money(fen: 111_640_000_00))
        #expect(try Fee.bankruptcy(assets: Money(fen: 111_640_000_00)).amount == Money(fen: 300_000_00))
        #expect(try Fee.bankruptcy(assets: Money(fen: 111_639_999_00)).exact < Ratio(300_000_00))
        #expect(try Fee.bankruptcy(assets: Money(fen: 200_000_000_00)).amount == Money(fen: 300_000_00))
        #expect(try Fee.bankruptcy(assets: .zero).amount == Money(fen: 25_00))
    }

    @Test func `has no fee on an amount below zero, and never traps`() throws {
        #expect(throws: FeeError.negativeAmount) { try Fee.property(Money(fen: -1)) }
        #expect(throws: FeeError.negativeAmount) { try Fee.preservation(.min) }
        #expect(throws: FeeError.negativeAmount) { try Fee.divorce(property: .min, .lowest) }
        #expect(FeeSchedule.property.exact(on: .min) == nil)
        #expect(throws: FeeError.overflow) { try Fee.property(.max) }
        #expect(throws: FeeError.overflow) { try Fee.bankruptcy(assets: .max) }
        #expect(try Fee.property(Money(fen: 9_000_000_000_000_000_000)).amount == Money(fen: 45_000_000_004_180_000))
        #expect(FeeSchedule.property.largestAmount(forFee: .max) == nil)
        #expect(FeeSchedule.property.largestAmount(forFee: Money(fen: 49_99)) == nil)
        #expect(FeeSchedule.property.largestAmount(forFee: Money(fen: 50_00)) == Money(fen: 10_000_00))
    }
}
