/// An instrument of the law, or a local document, by its short id such as `CPL23`: up to eight ASCII characters.
///
/// One machine word, so that a citation costs nothing to carry. Open: an integrator may name a local document that the
/// kit does not know. What an id stands for is an ``Instrument``.
@frozen
public struct Statute: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The id's ASCII bytes, first in the lowest byte.
    @usableFromInline let packed: UInt64

    /// The instrument with this id; only the first eight ASCII characters count.
    public init(_ id: some StringProtocol) {
        var word: UInt64 = 0
        for (index, byte) in id.utf8.filter({ $0 < 0x80 && $0 > 0x20 }).prefix(8).enumerated() {
            word |= UInt64(byte) << UInt64(index * 8)
        }
        packed = word
    }

    /// The instrument with this id, written in source.
    public init(stringLiteral id: String) { self.init(id) }

    /// The short id.
    public var id: String {
        var text = ""
        var rest = packed
        while rest != 0 {
            text.unicodeScalars.append(Unicode.Scalar(UInt8(truncatingIfNeeded: rest)))
            rest >>= 8
        }
        return text
    }

    /// The short id.
    public var description: String { id }

    /// What the kit knows of it; nil for an instrument it does not list. O(1).
    public var instrument: Instrument? { Instrument.byStatute[self] }
}
