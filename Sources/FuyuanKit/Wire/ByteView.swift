/// Bytes that somebody else owns, read by position; a position outside answers 0, which no JSON text contains.
///
/// The only place where the wire touches memory by pointer. A view lives no longer than the call that lent the bytes.
@usableFromInline
@safe
struct ByteView {
    @usableFromInline let base: UnsafePointer<UInt8>?
    @usableFromInline let count: Int

    @inlinable
    init(_ buffer: UnsafeBufferPointer<UInt8>) {
        unsafe base = buffer.baseAddress
        count = buffer.count
    }

    /// No bytes.
    @inlinable
    init() {
        unsafe base = nil
        count = 0
    }

    @inlinable
    subscript(_ position: Int) -> UInt8 {
        guard UInt(bitPattern: position) < UInt(bitPattern: count), let base = unsafe base else { return 0 }
        return unsafe base[position]
    }

    /// The eight bytes from a position on, the first in the lowest byte; the position must leave eight bytes.
    @inlinable
    func word(at position: Int) -> UInt64? {
        guard position >= 0, position &+ 8 <= count, let base = unsafe base else { return nil }
        return unsafe UInt64(littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
    }

    /// Whether eight bytes stand from a position on that a string may hold unescaped.
    @inlinable
    func hasPlainWord(at position: Int) -> Bool {
        guard let word = word(at: position) else { return false }
        // A byte beyond ASCII needs no escape; cleared, it looks like one that needs none.
        let ascii = word & 0x7F7F_7F7F_7F7F_7F7F | (word & 0x8080_8080_8080_8080) >> 1
        return FieldCoder.specialBytes(ascii) == 0
    }

    /// The bytes of a range; empty where the range does not lie within.
    @inlinable
    func slice(_ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt8> {
        guard start >= 0, start <= end, end <= count, let base = unsafe base else {
            return unsafe UnsafeBufferPointer(start: nil, count: 0)
        }
        return unsafe UnsafeBufferPointer(start: base + start, count: end - start)
    }

    /// The bytes of a range, copied.
    @inlinable
    func array(_ start: Int, _ end: Int) -> [UInt8] { unsafe Array(slice(start, end)) }

    /// The bytes of a range as text; they must have been checked to be UTF-8.
    @inlinable
    func text(_ start: Int, _ end: Int) -> String { unsafe String(decoding: slice(start, end), as: UTF8.self) }

    /// Where the value begins, when from `start` on a comma (but before the first member), `key` in quotes and a colon
    /// stand without any space; -1 otherwise.
    @inlinable
    @inline(__always)
    func afterKey(_ key: StaticString, from start: Int, isFirst: Bool) -> Int {
        let length = key.utf8CodeUnitCount
        guard start >= 0, start &+ length &+ 4 < count, var next = unsafe base else { return -1 }
        unsafe next += start
        if !isFirst {
            guard unsafe next[0] == UInt8(ascii: ",") else { return -1 }
            unsafe next += 1
        }
        guard unsafe next[0] == UInt8(ascii: "\""), unsafe next[length &+ 1] == UInt8(ascii: "\""),
            unsafe next[length &+ 2] == UInt8(ascii: ":"), unsafe same(key.utf8Start, next + 1, length)
        else { return -1 }
        return start &+ length &+ (isFirst ? 3 : 4)
    }

    /// Whether `key` and a closing quote stand at a position.
    @usableFromInline
    func matches(_ key: StaticString, at position: Int) -> Bool {
        let length = key.utf8CodeUnitCount
        guard position >= 0, position &+ length < count, let base = unsafe base else { return false }
        return unsafe base[position &+ length] == UInt8(ascii: "\"") && same(key.utf8Start, base + position, length)
    }

    @inlinable
    @inline(__always)
    func same(_ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        let (a, b) = unsafe (UnsafeRawPointer(one), UnsafeRawPointer(other))
        var index = 0
        while index &+ 8 <= length {
            guard
                unsafe a.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    == b.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            else { return false }
            index &+= 8
        }
        if index &+ 4 <= length {
            guard
                unsafe a.loadUnaligned(fromByteOffset: index, as: UInt32.self)
                    == b.loadUnaligned(fromByteOffset: index, as: UInt32.self)
            else { return false }
            index &+= 4
        }
        while index < length {
            guard unsafe one[index] == other[index] else { return false }
            index &+= 1
        }
        return true
    }

    /// Whether a range holds the bytes of `key`.
    @inlinable
    func equals(_ key: StaticString, _ start: Int, _ end: Int) -> Bool {
        guard end - start == key.utf8CodeUnitCount else { return false }
        return unsafe slice(start, end).elementsEqual(
            UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    }
}

extension Collection<UInt8> {
    /// Lends the bytes as a view; copies them first where they do not lie in one piece.
    @inlinable
    func withView<R>(_ body: (ByteView) -> R) -> R {
        if let result = withContiguousStorageIfAvailable({ unsafe body(ByteView($0)) }) { return result }
        return unsafe Array(self).withUnsafeBufferPointer { unsafe body(ByteView($0)) }
    }
}

/// It stands on memory of one reader or writer.
@available(*, unavailable)
extension ByteView: Sendable {}
