/// How a number between two whole numbers becomes one of them. The law rarely says; a caller names the mode.
@nonexhaustive
public enum Rounding: UInt8, Vocabulary {
    /// To the nearest; a half goes away from zero (四舍五入).
    case halfUp
    /// To the nearest; a half goes to the even neighbour.
    case halfEven
    /// Towards zero.
    case down
    /// Away from zero.
    case up
    /// To the lower neighbour.
    case floor
    /// To the higher neighbour.
    case ceiling

    public var term: Term {
        switch self {
        case .halfUp: Term("half-up", "四舍五入", "half up")
        case .halfEven: Term("half-even", "四舍六入五成双", "half to even")
        case .down: Term("down", "向零舍去", "towards zero")
        case .up: Term("up", "远零进位", "away from zero")
        case .floor: Term("floor", "向下取整", "to the lower")
        case .ceiling: Term("ceiling", "向上取整", "to the higher")
        }
    }

    /// Whether a magnitude, cut to `quotient` with `remainder` of `divisor` left over, moves away from zero.
    @inlinable
    func movesAway(quotient: UInt64, remainder: UInt64, divisor: UInt64, negative: Bool) -> Bool {
        guard remainder > 0 else { return false }
        switch self {
        case .halfUp: return remainder >= divisor - remainder
        case .halfEven:
            let rest = divisor - remainder
            return remainder > rest || (remainder == rest && quotient & 1 == 1)
        case .down: return false
        case .up: return true
        case .floor: return negative
        case .ceiling: return !negative
        }
    }
}

extension Int64 {
    /// The number with this magnitude and sign; nil when it does not fit.
    @inlinable
    init?(magnitude: UInt64, negative: Bool) {
        if negative {
            guard magnitude <= Int64.min.magnitude else { return nil }
            self = Int64(truncatingIfNeeded: 0 &- magnitude)
        } else {
            guard magnitude <= Int64.max.magnitude else { return nil }
            self = Int64(truncatingIfNeeded: magnitude)
        }
    }

    /// `self` × `factor` ÷ `divisor`, exact in between (128 bits), rounded once; nil when the answer does not fit or
    /// `divisor` is 0.
    @inlinable
    func scaled(by factor: Int64, over divisor: Int64, _ rounding: Rounding) -> Int64? {
        let by = divisor.magnitude
        let product = magnitude.multipliedFullWidth(by: factor.magnitude)
        guard product.high < by else { return nil }  // also a divisor of 0
        let (quotient, remainder) = by.dividingFullWidth(product)
        let negative = ((self < 0) != (factor < 0)) != (divisor < 0)
        guard rounding.movesAway(quotient: quotient, remainder: remainder, divisor: by, negative: negative) else {
            return Int64(magnitude: quotient, negative: negative)
        }
        let (next, overflow) = quotient.addingReportingOverflow(1)
        return overflow ? nil : Int64(magnitude: next, negative: negative)
    }
}
