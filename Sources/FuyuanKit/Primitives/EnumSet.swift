/// A set of the cases of a ``Vocabulary``, held in one word: at most 64 cases.
///
/// Iterates in the order of the raw values. Every operation is constant time. Cases beyond the 64th are never members;
/// the kit's own vocabularies that are used in sets are tested to stay below that.
@frozen
public struct EnumSet<Element: Vocabulary>: Sendable, Hashable {
    @usableFromInline var word: UInt64

    @inlinable
    init(word: UInt64) { self.word = word }

    /// Bit *n* is set when the case with raw value *n* is a member.
    @inlinable
    public var bits: UInt64 { word }

    /// A set from its bits; bit *n* stands for raw value *n*. Bits that stand for no case are dropped.
    @inlinable
    public init(bits: UInt64) {
        word = 0
        for member in Self(word: bits) { insert(member) }
    }
}

extension EnumSet: SetAlgebra {
    /// The empty set.
    @inlinable
    public init() { word = 0 }

    @inlinable
    static func mask(_ member: Element) -> UInt64 { 1 << UInt64(member.rawValue) }

    /// Whether `member` is in the set.
    @inlinable
    public func contains(_ member: Element) -> Bool { word & Self.mask(member) != 0 }

    @inlinable
    public func union(_ other: Self) -> Self { Self(word: word | other.word) }

    @inlinable
    public func intersection(_ other: Self) -> Self { Self(word: word & other.word) }

    @inlinable
    public func symmetricDifference(_ other: Self) -> Self { Self(word: word ^ other.word) }

    @inlinable
    public mutating func formUnion(_ other: Self) { word |= other.word }

    @inlinable
    public mutating func formIntersection(_ other: Self) { word &= other.word }

    @inlinable
    public mutating func formSymmetricDifference(_ other: Self) { word ^= other.word }

    @inlinable
    @discardableResult
    public mutating func insert(_ member: Element) -> (inserted: Bool, memberAfterInsert: Element) {
        let absent = !contains(member)
        word |= Self.mask(member)
        return (absent, member)
    }

    @inlinable
    @discardableResult
    public mutating func remove(_ member: Element) -> Element? {
        guard contains(member) else { return nil }
        word &= ~Self.mask(member)
        return member
    }

    @inlinable
    @discardableResult
    public mutating func update(with member: Element) -> Element? { insert(member).inserted ? nil : member }

    @inlinable
    public var isEmpty: Bool { word == 0 }
}

extension EnumSet: Sequence {
    /// Walks the members in the order of their raw values.
    @frozen
    public struct Iterator: IteratorProtocol {
        @usableFromInline var rest: UInt64

        @inlinable
        init(rest: UInt64) { self.rest = rest }

        @inlinable
        public mutating func next() -> Element? {
            while rest != 0 {
                let raw = UInt8(truncatingIfNeeded: rest.trailingZeroBitCount)
                rest &= rest - 1
                if let member = Element(rawValue: raw) { return member }
            }
            return nil
        }
    }

    @inlinable
    public func makeIterator() -> Iterator { Iterator(rest: word) }

    @inlinable
    public var underestimatedCount: Int { count }

    /// How many members the set has.
    @inlinable
    public var count: Int { word.nonzeroBitCount }

    /// The set of every case.
    @inlinable
    public static var all: Self { Self(Element.allCases) }
}

extension EnumSet: ExpressibleByArrayLiteral {
    /// A set of the listed cases.
    @inlinable
    public init(arrayLiteral elements: Element...) {
        word = 0
        for element in elements { insert(element) }
    }
}
