/// An amount of renminbi in whole fen (分), exact, in one `Int64`; negative amounts are allowed.
///
/// Every operation that can leave the range answers nil; nothing traps, nothing rounds unless a ``Rounding`` is named.
/// On the wire it is the integer number of fen.
@frozen
public struct Money: Sendable, Hashable {
    /// The amount in fen.
    public let fen: Int64

    /// An amount in fen: `Money(fen: 1_234_56)` is 1,234.56 yuan.
    @inlinable
    public init(fen: Int64) { self.fen = fen }

    /// A whole number of yuan (元); nil when it does not fit.
    @inlinable
    public init?(yuan: Int64) {
        let (fen, overflow) = yuan.multipliedReportingOverflow(by: 100)
        guard !overflow else { return nil }
        self.init(fen: fen)
    }

    /// An exact number of fen, rounded to a whole multiple of `unit`; nil when that does not fit.
    @inlinable
    public init?(fen exact: Ratio, to unit: MoneyUnit = .fen, _ rounding: Rounding) {
        guard unit != .fen else {
            self.init(fen: exact.rounded(rounding))
            return
        }
        // Cut to whole fen first would round twice, so the unit goes under the fraction.
        guard let units = exact.divided(by: Ratio(unit.fen)) else { return nil }
        let (fen, overflow) = units.rounded(rounding).multipliedReportingOverflow(by: unit.fen)
        guard !overflow else { return nil }
        self.init(fen: fen)
    }

    /// Nothing.
    public static let zero = Money(fen: 0)
    /// The largest amount.
    public static let max = Money(fen: .max)
    /// The smallest amount.
    public static let min = Money(fen: .min)
}

extension Money: Comparable {
    @inlinable
    public static func < (one: Money, other: Money) -> Bool { one.fen < other.fen }
}

extension Money {
    /// Whether it is below zero.
    @inlinable
    public var isNegative: Bool { fen < 0 }

    /// The sum; nil when it does not fit.
    @inlinable
    public func adding(_ other: Money) -> Money? {
        let (sum, overflow) = fen.addingReportingOverflow(other.fen)
        return overflow ? nil : Money(fen: sum)
    }

    /// The difference; nil when it does not fit.
    @inlinable
    public func subtracting(_ other: Money) -> Money? {
        let (difference, overflow) = fen.subtractingReportingOverflow(other.fen)
        return overflow ? nil : Money(fen: difference)
    }

    /// The amount times a whole number; nil when it does not fit.
    @inlinable
    public func multiplied(by factor: Int64) -> Money? {
        let (product, overflow) = fen.multipliedReportingOverflow(by: factor)
        return overflow ? nil : Money(fen: product)
    }

    /// The amount times a fraction, exact in between (128 bits), rounded once to the fen; nil when it does not fit.
    @inlinable
    public func multiplied(by factor: Ratio, _ rounding: Rounding) -> Money? {
        fen.scaled(by: factor.numerator, over: factor.denominator, rounding).map(Money.init(fen:))
    }

    /// The amount with the other sign; nil for the smallest.
    @inlinable
    public var negated: Money? { fen == .min ? nil : Money(fen: -fen) }

    /// The exact fraction this amount is of another; nil when the other is zero or the fraction does not fit.
    @inlinable
    public func ratio(to other: Money) -> Ratio? { Ratio(fen, other.fen) }

    /// The sum of all amounts, kept in 128 bits, so that it is nil only when the sum itself does not fit. O(n).
    @inlinable
    public static func sum(_ amounts: some Sequence<Money>) -> Money? {
        var low: UInt64 = 0
        var high: Int64 = 0
        for amount in amounts {
            let (sum, carry) = low.addingReportingOverflow(UInt64(bitPattern: amount.fen))
            low = sum
            // Wraps only past 2^63 amounts.
            high &+= (amount.fen < 0 ? -1 : 0) &+ (carry ? 1 : 0)
        }
        let total = Int64(bitPattern: low)
        return high == (total < 0 ? -1 : 0) ? Money(fen: total) : nil
    }
}

extension Money: CustomStringConvertible {
    /// The amount in yuan, two decimals, grouped by thousands: `-1,234.56`.
    public var description: String {
        // From the last figure to the first, then turned round.
        var figures: [UInt8] = []
        figures.reserveCapacity(28)
        var rest = fen.magnitude
        var count = 0
        repeat {
            if count == 2 { figures.append(UInt8(ascii: ".")) }
            if count > 2, (count - 2) % 3 == 0 { figures.append(UInt8(ascii: ",")) }
            figures.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
            count += 1
        } while rest > 0 || count < 3
        if isNegative { figures.append(UInt8(ascii: "-")) }
        figures.reverse()
        return String(decoding: figures, as: UTF8.self)
    }

    /// The amount as a person writes it: `1,234.56元` or `CNY 1,234.56`.
    public func text(in language: Language) -> String {
        switch language {
        case .zh: "\(description)元"
        case .en: "CNY \(description)"
        }
    }
}
