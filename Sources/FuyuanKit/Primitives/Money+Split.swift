extension Money {
    /// The amount divided in proportion to weights, to the fen, with nothing lost: the shares add up to the amount.
    ///
    /// Largest remainder: each share is cut to whole fen, and the fen left over go one each to the largest remainders,
    /// the earlier position first among equals. The answer depends on nothing but the input. A negative amount is
    /// divided as its magnitude. Nil when a weight is negative, or the weights add up to 0 or beyond `Int64`. O(n).
    @inlinable
    public func split(by weights: some Collection<Int64>) -> [Money]? { shares(Array(weights)) }

    @usableFromInline
    func shares(_ weights: [Int64]) -> [Money]? {
        var total: Int64 = 0
        for weight in weights {
            let (sum, overflow) = total.addingReportingOverflow(weight)
            guard weight >= 0, !overflow else { return nil }
            total = sum
        }
        guard total > 0 else { return nil }
        let (whole, by) = (fen.magnitude, total.magnitude)
        var shares: [Money] = []
        var remainders: [UInt64] = []
        shares.reserveCapacity(weights.count)
        remainders.reserveCapacity(weights.count)
        var left = whole
        for weight in weights {
            // A share is never above the whole, so the quotient fits; all shares together are never above it either.
            let (share, remainder) = by.dividingFullWidth(whole.multipliedFullWidth(by: weight.magnitude))
            left &-= share
            shares.append(Money(fen: Int64(magnitude: share, negative: isNegative) ?? fen))
            remainders.append(remainder)
        }
        guard left > 0 else { return shares }
        let (threshold, ties) = Self.largest(Int(truncatingIfNeeded: left), of: remainders)
        var open = ties
        let step: Int64 = isNegative ? -1 : 1
        for position in remainders.indices {
            guard remainders[position] >= threshold else { continue }
            if remainders[position] == threshold {
                guard open > 0 else { continue }
                open -= 1
            }
            shares[position] = Money(fen: shares[position].fen &+ step)
        }
        return shares
    }

    /// The amount divided into so many equal parts; the first ones have a fen more where it does not divide evenly. Nil
    /// when `parts` is not 1…``mostParts``. O(parts).
    public func split(into parts: Int) -> [Money]? {
        guard parts > 0, parts <= Self.mostParts else { return nil }
        let (share, rest) = fen.quotientAndRemainder(dividingBy: Int64(parts))
        let more = Int(rest.magnitude)
        let step: Int64 = isNegative ? -1 : 1
        return (0..<parts).map { Money(fen: $0 < more ? share + step : share) }
    }

    /// Into how many equal parts an amount may be divided.
    public static let mostParts = 10_000_000

    /// The smallest of the `count` largest values, and how many of that value belong to them. `count` is 1 or more, and
    /// at most the number of values. O(n): eight counting passes, one a byte, from the highest.
    static func largest(_ count: Int, of values: [UInt64]) -> (threshold: UInt64, ties: Int) {
        var prefix: UInt64 = 0
        var mask: UInt64 = 0
        var wanted = count
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            var counts = [Int](repeating: 0, count: 256)
            for value in values where value & mask == prefix {
                counts[Int(truncatingIfNeeded: (value >> shift) & 0xFF)] += 1
            }
            var byte = 255
            while byte > 0, counts[byte] < wanted {
                wanted -= counts[byte]
                byte -= 1
            }
            prefix |= UInt64(truncatingIfNeeded: byte) << shift
            mask |= 0xFF << shift
        }
        return (prefix, wanted)
    }
}
