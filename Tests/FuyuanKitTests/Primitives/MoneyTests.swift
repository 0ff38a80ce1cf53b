import FuyuanKit
import Testing

@Suite struct `An amount of money` {
    @Test(
        arguments: [
            (0, "0.00"), (1, "0.01"), (-1, "-0.01"), (99, "0.99"), (100, "1.00"), (123_456, "1,234.56"),
            (-123_456, "-1,234.56"), (100_000_000, "1,000,000.00"), (99_999, "999.99"),
            (Int64.max, "92,233,720,368,547,758.07"), (Int64.min, "-92,233,720,368,547,758.08"),
        ] as [(Int64, String)])
    func `prints in yuan, exactly`(fen: Int64, printed: String) {
        #expect(Money(fen: fen).description == printed)
        #expect(Money(fen: fen).text(in: .zh) == printed + "元")
        #expect(Money(fen: fen).text(in: .en) == "CNY " + printed)
    }

    @Test func `never traps: what does not fit is nil`() {
        #expect(Money.max.adding(Money(fen: 1)) == nil)
        #expect(Money.min.subtracting(Money(fen: 1)) == nil)
        #expect(Money.max.multiplied(by: 2) == nil)
        #expect(Money.min.multiplied(by: -1) == nil)
        #expect(Money.min.negated == nil)
        #expect(Money(yuan: .max) == nil)
        #expect(Money(yuan: 92_233_720_368_547_758)?.fen == 9_223_372_036_854_775_800)
        #expect(Money.max.multiplied(by: Ratio(3, 2) ?? .one, .down) == nil)
        #expect(Money.min.multiplied(by: .one, .halfUp) == .min)
        #expect(Money(fen: 1).ratio(to: .zero) == nil)
    }

    @Test func `chains checked operations`() {
        let amount = Money(fen: 10_00)
        #expect(amount.adding(Money(fen: 5_00))?.subtracting(Money(fen: 20_00)) == Money(fen: -5_00))
        #expect(amount.multiplied(by: 3) == Money(fen: 30_00))
    }

    @Test func `multiplies by a fraction through 128 bits and rounds once`() throws {
        let third = try #require(Ratio(1, 3))
        #expect(Money(fen: 50_00).multiplied(by: third, .halfUp) == Money(fen: 16_67))
        #expect(Money(fen: 50_00).multiplied(by: third, .down) == Money(fen: 16_66))
        #expect(Money(fen: -1).multiplied(by: try #require(Ratio(1, 2)), .halfUp) == Money(fen: -1))
        #expect(Money(fen: -1).multiplied(by: try #require(Ratio(1, 2)), .halfEven) == .zero)
        #expect(Money.max.multiplied(by: try #require(Ratio(.max - 1, .max)), .down) == Money(fen: .max - 1))
    }

    @Test func `is summed without regard to the order, in 128 bits`() {
        #expect(Money.sum([.max, .max, .min, .min]) == Money(fen: -2))
        #expect(Money.sum([.max, Money(fen: 1)]) == nil)
        #expect(Money.sum([.min, Money(fen: -1)]) == nil)
        #expect(Money.sum([.max, Money(fen: 1), Money(fen: -1)]) == .max)
        #expect(Money.sum([Money]()) == .zero)
    }

    @Test func `is rounded from an exact number of fen, once`() throws {
        // 49.5 fen is 50 fen, but not half a yuan.
        let exact = try #require(Ratio(99, 2))
        #expect(Money(fen: exact, .halfUp) == Money(fen: 50))
        #expect(Money(fen: exact, to: .jiao, .halfUp) == Money(fen: 50))
        #expect(Money(fen: exact, to: .yuan, .halfUp) == .zero)
        #expect(Money(fen: exact, to: .yuan, .ceiling) == Money(fen: 100))
        #expect(Money(fen: Ratio(.max), to: .yuan, .up) == nil)
        #expect(Money(fen: Ratio(.max), .up) == .max)
    }
}
