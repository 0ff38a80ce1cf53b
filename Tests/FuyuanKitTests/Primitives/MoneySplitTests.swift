import FuyuanKit
import Testing

@Suite struct `An amount divided` {
    @Test(
        arguments: [
            (100, [1, 1, 1], [34, 33, 33]), (100, [1, 2, 3], [17, 33, 50]), (10, [0, 1, 0, 1], [0, 5, 0, 5]),
            (-100, [1, 1, 1], [-34, -33, -33]), (0, [3, 4], [0, 0]), (2, [1, 1, 1, 1], [1, 1, 0, 0]), (7, [5], [7]),
            // 33.33, 33.33, 33.34 by remainders 1/3, 1/3, 1/3: the earlier first.
            (5, [2, 2, 2, 1], [2, 1, 1, 1]),
        ] as [(Int64, [Int64], [Int64])])
    func `in proportion gives the fen left over to the largest remainders`(
        fen: Int64, weights: [Int64], shares: [Int64]
    ) {
        #expect(Money(fen: fen).split(by: weights)?.map(\.fen) == shares)
    }

    @Test func `in proportion is nil without a weight, or with one that cannot be`() {
        #expect(Money(fen: 5).split(by: [Int64]()) == nil)
        #expect(Money(fen: 5).split(by: [0, 0]) == nil)
        #expect(Money(fen: 5).split(by: [3, -1]) == nil)
        #expect(Money(fen: 5).split(by: [.max, 1]) == nil)
    }

    @Test func `at the ends of the range loses nothing`() {
        #expect(Money.min.split(by: [1]) == [.min])
        #expect(Money.max.split(by: [.max]) == [.max])
        #expect(Money.max.split(by: [1, .max - 1]).flatMap { Money.sum($0) } == .max)
        #expect(Money.min.split(by: [1, 1, 1]).flatMap { Money.sum($0) } == .min)
        #expect(Money.min.split(into: 3).flatMap { Money.sum($0) } == .min)
    }

    @Test(arguments: [(100, 3, [34, 33, 33]), (-100, 3, [-34, -33, -33]), (1, 2, [1, 0]), (6, 2, [3, 3])])
    func `into equal parts`(fen: Int, parts: Int, shares: [Int64]) {
        #expect(Money(fen: Int64(fen)).split(into: parts)?.map(\.fen) == shares)
        #expect(Money(fen: 1).split(into: 0) == nil)
        #expect(Money(fen: 1).split(into: -1) == nil)
    }

    @Test func `agrees with sorting all remainders, and keeps the sum`() throws {
        var state: UInt64 = 7
        func next(_ below: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % below
        }
        for _ in 0..<300 {
            let weights = (0..<(1 + next(40))).map { _ in Int64(next(50)) }
            let total = weights.reduce(0, +)
            guard total > 0 else { continue }
            let fen = Int64(next(10_000))
            var shares = weights.map { fen * $0 / total }
            let order = weights.indices.sorted {
                let (one, other) = (fen * weights[$0] % total, fen * weights[$1] % total)
                return one == other ? $0 < $1 : one > other
            }
            for position in order.prefix(Int(fen - shares.reduce(0, +))) { shares[position] += 1 }
            #expect(Money(fen: fen).split(by: weights)?.map(\.fen) == shares)
        }
    }

    @Test func `among a million keeps the sum`() throws {
        let weights = (0..<1_000_000).map { Int64($0 % 9_973 + 1) }
        let shares = try #require(Money(fen: 123_456_789_01).split(by: weights))
        #expect(shares.count == 1_000_000)
        #expect(Money.sum(shares) == Money(fen: 123_456_789_01))
    }
}
