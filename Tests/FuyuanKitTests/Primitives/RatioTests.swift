import FuyuanKit
import Testing

@Suite struct `An exact ratio` {
    @Test(
        arguments: [
            (1, 2, "1/2"), (2, 4, "1/2"), (-2, 4, "-1/2"), (2, -4, "-1/2"), (-2, -4, "1/2"), (0, -7, "0"), (6, 3, "2"),
            (Int64.min, 2, "-4611686018427387904"), (Int64.min, Int64.min, "1"), (Int64.min, 1, "-9223372036854775808"),
            (2, Int64.min, "-1/4611686018427387904"),
        ] as [(Int64, Int64, String)])
    func `is held in lowest terms with the sign above`(top: Int64, bottom: Int64, printed: String) {
        #expect(Ratio(top, bottom)?.description == printed)
    }

    @Test func `does not exist over zero, or where its lowest terms do not fit`() {
        #expect(Ratio(1, 0) == nil)
        #expect(Ratio(0, 0) == nil)
        #expect(Ratio(1, .min) == nil)
        #expect(Ratio(.min, -1) == nil)
    }

    @Test func `is compared exactly beyond 64 bits`() throws {
        let one = try #require(Ratio(.max - 1, .max))
        let other = try #require(Ratio(.max - 2, .max - 1))
        #expect(other < one)
        #expect(!(one < other))
        #expect(Ratio(.min) < Ratio(.max))
        #expect(try #require(Ratio(.min, 3)) < (try #require(Ratio(.min + 2, 3))))
        #expect(try #require(Ratio(-1, 2)) < (try #require(Ratio(-1, 3))))
    }

    @Test func `adds, subtracts, multiplies and divides`() throws {
        let half = try #require(Ratio(1, 2))
        let third = try #require(Ratio(1, 3))
        #expect(half.adding(third) == Ratio(5, 6))
        #expect(half.subtracting(third) == Ratio(1, 6))
        #expect(half.multiplied(by: third) == Ratio(1, 6))
        #expect(half.divided(by: third) == Ratio(3, 2))
        #expect(Ratio(1, 6)?.adding(third) == half)
        #expect(half.divided(by: .zero) == nil)
        #expect(Ratio.zero.inverse == nil)
    }

    @Test func `answers nil where a step does not fit`() throws {
        let most = Ratio(.max)
        let least = Ratio(.min)
        let tiny = try #require(Ratio(1, .max))
        #expect(most.adding(.one) == nil)
        #expect(least.subtracting(.one) == nil)
        #expect(least.negated == nil)
        #expect(most.multiplied(by: most) == nil)
        #expect(tiny.multiplied(by: tiny) == nil)
        #expect(most.multiplied(by: tiny) == .one)
        #expect(least.inverse == nil)
        #expect(Ratio.one.divided(by: least) == nil)
        #expect(least.divided(by: least) == nil || least.divided(by: least) == .one)
    }

    @Test(
        arguments: [
            (5, 2, [3, 2, 2, 3, 2, 3]), (-5, 2, [-3, -2, -2, -3, -3, -2]), (7, 2, [4, 4, 3, 4, 3, 4]),
            (1, 3, [0, 0, 0, 1, 0, 1]), (-2, 3, [-1, -1, 0, -1, -1, 0]), (4, 1, [4, 4, 4, 4, 4, 4]),
            (Int64.min, 1, [.min, .min, .min, .min, .min, .min]),
            (Int64.max, 2, [1 << 62, 1 << 62, (1 << 62) - 1, 1 << 62, (1 << 62) - 1, 1 << 62]),
        ] as [(Int64, Int64, [Int64])])
    func `rounds as the named mode says`(top: Int64, bottom: Int64, expected: [Int64]) throws {
        let ratio = try #require(Ratio(top, bottom))
        let modes: [Rounding] = [.halfUp, .halfEven, .down, .up, .floor, .ceiling]
        for (mode, whole) in zip(modes, expected) { #expect(ratio.rounded(mode) == whole, "\(mode)") }
    }

    @Test(
        arguments: [
            (1, 3, 4, "0.3333"), (2, 3, 4, "0.6667"), (1, 2, 0, "1"), (-1, 2, 0, "-1"), (-1, 1000, 2, "0.00"),
            (999, 1000, 2, "1.00"), (-999, 1000, 2, "-1.00"), (1, 8, 2, "0.13"), (5, 1, 0, "5"), (1, 1, -3, "1"),
            (Int64.min, 1, 2, "-9223372036854775808.00"), (1, 3, 99, "0.333333333333333333"),
        ] as [(Int64, Int64, Int, String)])
    func `prints decimals, half up`(top: Int64, bottom: Int64, decimals: Int, printed: String) throws {
        #expect(try #require(Ratio(top, bottom)).text(decimals: decimals) == printed)
    }
}
