/// Division of a pot in proportion, exact to the fen: cut to whole fen, the fen left over to the largest remainders,
/// among equal remainders to the lowest claim numbers. The order of the claims does not matter.
///
/// Rounding is a convention: no statute fixes it.
///
/// law: bankruptcy.calculation-5.1-roundShare
enum ProRata {
    /// Adds the fen left over. `remainders` are those of the cut, 0 for a claim that does not share; more of them are
    /// above 0 than fen are left. O(n).
    static func handOut(
        _ left: Int64, _ remainders: [UInt64], _ numbers: [Int64], _ shares: inout [Money]
    ) {
        guard left > 0 else { return }
        let (threshold, ties) = Money.largest(Int(left), of: remainders)
        let last = lastNumber(ties, at: threshold, remainders, numbers)
        for position in remainders.indices where remainders[position] >= threshold {
            if remainders[position] == threshold, numbers[position] > last { continue }
            shares[position] = Money(fen: shares[position].fen &+ 1)
        }
    }

    /// The highest number that still gets a fen among those with the threshold remainder.
    private static func lastNumber(
        _ ties: Int, at threshold: UInt64, _ remainders: [UInt64], _ numbers: [Int64]
    ) -> Int64 {
        var tied: [UInt64] = []
        var last: Int64 = .min
        var isAscending = true
        var isKnown = false
        var found: Int64 = .max
        for position in remainders.indices where remainders[position] == threshold {
            let number = numbers[position]
            isAscending = isAscending && (tied.isEmpty || number > last)
            last = number
            // The order of Int64 turned into the opposite order of UInt64: the smallest become the largest.
            tied.append(~(UInt64(bitPattern: number) ^ (1 << 63)))
            if tied.count == ties {
                found = number
                isKnown = true
            }
        }
        if isKnown, isAscending { return found }
        guard ties < tied.count else { return .max }
        let (smallest, _) = Money.largest(ties, of: tied)
        return Int64(bitPattern: ~smallest ^ (1 << 63))
    }

    /// A pot shared by a few weights: the same division. Nil when a weight is negative or the weights add up to 0 or
    /// beyond `Int64`.
    static func shares(of pot: Money, by weights: [Money], numbers: [Int64]) -> [Money]? {
        guard let total = Money.sum(weights), total.fen > 0, !pot.isNegative, weights.count == numbers.count else {
            return nil
        }
        var shares: [Money] = []
        var remainders: [UInt64] = []
        var left = pot.fen
        for weight in weights {
            // A share is never above the pot.
            guard !weight.isNegative else { return nil }
            let (share, rest) = cut(pot.fen.magnitude, weight.fen.magnitude, total.fen.magnitude)
            left &-= Int64(truncatingIfNeeded: share)
            shares.append(Money(fen: Int64(truncatingIfNeeded: share)))
            remainders.append(rest)
        }
        handOut(left, remainders, numbers, &shares)
        return shares
    }

    /// `pot` × `weight` ÷ `total`, cut, and what is left; `weight` is not above `total`, `total` is above 0.
    @inline(__always)
    static func cut(_ pot: UInt64, _ weight: UInt64, _ total: UInt64) -> (share: UInt64, remainder: UInt64) {
        let product = pot.multipliedFullWidth(by: weight)
        if product.high == 0 {
            let (share, remainder) = product.low.quotientAndRemainder(dividingBy: total)
            return (share, remainder)
        }
        let (share, remainder) = total.dividingFullWidth(product)
        return (share, remainder)
    }
}
