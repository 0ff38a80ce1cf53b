/// An exact fraction of two `Int64`, in lowest terms, the denominator above zero.
///
/// Nothing rounds until it is asked to, nothing traps: an answer, or a step to it, that does not fit is nil.
@frozen
public struct Ratio: Sendable, Hashable {
    /// The numerator; carries the sign.
    public let numerator: Int64
    /// The denominator, 1 or more.
    public let denominator: Int64

    @inlinable
    init(unchecked numerator: Int64, _ denominator: Int64) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// A whole number.
    @inlinable
    public init(_ whole: Int64) { self.init(unchecked: whole, 1) }

    /// `numerator` ÷ `denominator` in lowest terms; nil when the denominator is 0 or the lowest terms do not fit.
    @inlinable
    public init?(_ numerator: Int64, _ denominator: Int64) {
        guard denominator != 0 else { return nil }
        let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        guard
            let top = Int64(
                magnitude: numerator.magnitude / divisor, negative: (numerator < 0) != (denominator < 0)),
            let bottom = Int64(magnitude: denominator.magnitude / divisor, negative: false)
        else { return nil }
        self.init(unchecked: top, bottom)
    }

    /// 0.
    public static let zero = Ratio(0)
    /// 1.
    public static let one = Ratio(1)

    /// The greatest common divisor; `other` must not be 0. O(log).
    @inlinable
    static func greatestCommonDivisor(_ one: UInt64, _ other: UInt64) -> UInt64 {
        var (a, b) = (one, other)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }
}

extension Ratio: Comparable {
    /// Compares exactly, through 128 bits.
    @inlinable
    public static func < (one: Ratio, other: Ratio) -> Bool {
        let left = one.numerator.multipliedFullWidth(by: other.denominator)
        let right = other.numerator.multipliedFullWidth(by: one.denominator)
        return left.high == right.high ? left.low < right.low : left.high < right.high
    }
}

extension Ratio {
    /// The sum; nil when a step to it does not fit.
    public func adding(_ other: Ratio) -> Ratio? {
        let common = Int64(
            truncatingIfNeeded: Self.greatestCommonDivisor(denominator.magnitude, other.denominator.magnitude))
        let (left, one) = numerator.multipliedReportingOverflow(by: other.denominator / common)
        let (right, two) = other.numerator.multipliedReportingOverflow(by: denominator / common)
        let (top, three) = left.addingReportingOverflow(right)
        guard !one, !two, !three else { return nil }
        // What the sum can still share with the denominators' least common multiple divides `common`.
        let shared = Int64(truncatingIfNeeded: Self.greatestCommonDivisor(top.magnitude, common.magnitude))
        let (bottom, four) = (denominator / common).multipliedReportingOverflow(by: other.denominator / shared)
        return four ? nil : Ratio(top / shared, bottom)
    }

    /// The difference; nil when a step to it does not fit.
    public func subtracting(_ other: Ratio) -> Ratio? { other.negated.flatMap(adding) }

    /// The product; nil when it does not fit.
    public func multiplied(by other: Ratio) -> Ratio? {
        // Each numerator against the other's denominator: the product is then in lowest terms.
        guard let one = Ratio(numerator, other.denominator), let two = Ratio(other.numerator, denominator) else {
            return nil
        }
        let (top, overflow) = one.numerator.multipliedReportingOverflow(by: two.numerator)
        let (bottom, spill) = one.denominator.multipliedReportingOverflow(by: two.denominator)
        return overflow || spill ? nil : Ratio(unchecked: top, bottom)
    }

    /// The quotient; nil when `other` is 0 or the answer does not fit.
    public func divided(by other: Ratio) -> Ratio? { other.inverse.flatMap(multiplied) }

    /// The number with the other sign; nil for `Int64.min`.
    public var negated: Ratio? { numerator == .min ? nil : Ratio(unchecked: -numerator, denominator) }

    /// 1 ÷ the number; nil for 0.
    public var inverse: Ratio? { Ratio(denominator, numerator) }

    /// The whole number next to it.
    @inlinable
    public func rounded(_ rounding: Rounding) -> Int64 {
        // A magnitude of up to 2^63, moved only when the divisor is 2 or more, always fits.
        numerator.scaled(by: 1, over: denominator, rounding) ?? numerator
    }

    /// Whether it is a whole number.
    @inlinable
    public var isWhole: Bool { denominator == 1 }

    /// The number in decimal figures, such as `0.5800`, with `decimals` places (0…18, else the nearer end).
    public func text(decimals: Int, _ rounding: Rounding = .halfUp) -> String {
        let places = decimals.clamped(to: 0...18)
        var unit: UInt64 = 1
        for _ in 0..<places { unit *= 10 }
        let divisor = denominator.magnitude
        let negative = numerator < 0
        var whole = numerator.magnitude / divisor
        let rest = (numerator.magnitude % divisor).multipliedFullWidth(by: unit)
        let (cut, remainder) = divisor.dividingFullWidth(rest)
        var part = cut
        // The last figure's parity is that of the part, or of the whole when no places follow.
        let last = places == 0 ? whole : part
        if rounding.movesAway(quotient: last, remainder: remainder, divisor: divisor, negative: negative) {
            part += 1
        }
        if part >= unit {
            part -= unit
            whole += 1
        }
        let sign = negative && (whole > 0 || part > 0) ? "-" : ""
        guard places > 0 else { return "\(sign)\(whole)" }
        let figures = String(part)
        return "\(sign)\(whole)." + String(repeating: "0", count: places - figures.utf8.count) + figures
    }

    /// The number times 10^`shift` in decimal figures; `decimals` and `shift` not negative, together 18 at most.
    func text(decimals: Int, shiftedBy shift: Int, _ rounding: Rounding) -> String {
        // More places, then the point moved to the right: one rounding, and no product that could overflow.
        var figures = Array(text(decimals: decimals + shift, rounding).utf8)
        let negative = figures.first == UInt8(ascii: "-")
        if negative { figures.removeFirst() }
        figures.removeAll { $0 == UInt8(ascii: ".") }
        let (whole, part) = (figures.dropLast(decimals).drop { $0 == UInt8(ascii: "0") }, figures.suffix(decimals))
        var text = negative ? "-" : ""
        text += whole.isEmpty ? "0" : String(decoding: whole, as: UTF8.self)
        if decimals > 0 { text += "." + String(decoding: part, as: UTF8.self) }
        return text
    }
}

extension Ratio: CustomStringConvertible {
    /// `numerator/denominator`, or the numerator alone for a whole number.
    public var description: String { isWhole ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
