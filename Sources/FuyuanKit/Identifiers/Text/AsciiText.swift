/// Up to 31 ASCII characters held in place, so that a number of the law costs no allocation to read or to keep.
struct AsciiText: Sendable, Hashable {
    // Byte n of the text is byte n % 8 of word n / 8; the last byte of the last word is the count.
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0
    private var fourth: UInt64 = 0

    /// The empty text.
    init() {}

    /// How many characters fit.
    static var capacity: Int { 31 }

    /// How many characters there are.
    @inline(__always)
    var count: Int { Int(fourth >> 56) }

    /// The character at a place; 0 outside.
    @inline(__always)
    subscript(place: Int) -> UInt8 {
        guard place >= 0, place < Self.capacity else { return 0 }
        let shift = UInt64(place & 7) << 3
        switch place >> 3 {
        case 0: return UInt8(truncatingIfNeeded: first >> shift)
        case 1: return UInt8(truncatingIfNeeded: second >> shift)
        case 2: return UInt8(truncatingIfNeeded: third >> shift)
        default: return UInt8(truncatingIfNeeded: fourth >> shift)  // not an enum
        }
    }

    /// Adds a character; one that no longer fits is left out.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        let place = count
        guard place < Self.capacity else { return }
        let bits = UInt64(byte) << (UInt64(place & 7) << 3)
        switch place >> 3 {
        case 0: first |= bits
        case 1: second |= bits
        case 2: third |= bits
        default: fourth |= bits  // not an enum
        }
        fourth &+= 1 << 56
    }

    /// The characters in a range of places, as far as there are any.
    func slice(_ range: Range<Int>) -> AsciiText {
        var slice = AsciiText()
        for place in range.clamped(to: 0..<count) { slice.append(self[place]) }
        return slice
    }

    /// The decimal value of a range of at most 18 digits.
    func number(_ range: Range<Int>) -> Int {
        var value = 0
        for place in range.clamped(to: 0..<count).prefix(18) { value = value &* 10 &+ Int(self[place] & 0x0F) }
        return value
    }

    /// The text of a range of places.
    func text(_ range: Range<Int>) -> String {
        var text = ""
        for place in range.clamped(to: 0..<count) { text.unicodeScalars.append(Unicode.Scalar(self[place])) }
        return text
    }

    /// The text.
    var text: String { text(0..<count) }

    /// The text with all but its first and last characters starred out.
    func masked(first: Int, last: Int) -> String {
        guard count >= first + last else { return String(repeating: "*", count: count) }
        return text(0..<first) + String(repeating: "*", count: count - first - last) + text(count - last..<count)
    }
}
