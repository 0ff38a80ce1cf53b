/// Bytes being written: memory of its own that grows, so that a byte costs a comparison and a store.
///
/// The writing counterpart of ``ByteView``; never copied, freed at its end.
@usableFromInline
@safe
struct ByteSink: ~Copyable {
    @usableFromInline var base: UnsafeMutablePointer<UInt8>?
    @usableFromInline var count = 0
    @usableFromInline var capacity: Int

    /// A sink; takes no memory before the first byte where the capacity is 0.
    @inlinable
    init(capacity: Int) {
        self.capacity = capacity
        unsafe base = capacity > 0 ? .allocate(capacity: capacity) : nil
    }

    @inlinable
    deinit { unsafe base?.deallocate() }

    @inlinable
    mutating func reserve(_ more: Int) {
        if capacity &- count < more { grow(more) }
    }

    @usableFromInline
    @inline(never)
    mutating func grow(_ more: Int) {
        let enough = Swift.max(capacity * 2, count + more, 256)
        let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: enough)
        if let old = unsafe base {
            unsafe memory.update(from: old, count: count)
            unsafe old.deallocate()
        }
        unsafe base = memory
        capacity = enough
    }

    /// Where the next byte goes, once room for it has been reserved.
    @inlinable
    var end: UnsafeMutablePointer<UInt8> { unsafe base.unsafelyUnwrapped + count }

    /// Adds one byte.
    @inlinable
    mutating func append(_ byte: UInt8) {
        reserve(1)
        unsafe end[0] = byte
        count &+= 1
    }

    /// Copies bytes; a few of them without a call.
    @inlinable
    @inline(__always)
    static func copy(_ from: UnsafePointer<UInt8>, _ to: UnsafeMutablePointer<UInt8>, _ length: Int) {
        guard length <= 32 else { return unsafe to.update(from: from, count: length) }
        let (source, target) = unsafe (UnsafeRawPointer(from), UnsafeMutableRawPointer(to))
        var index = 0
        while index &+ 8 <= length {
            unsafe target.storeBytes(
                of: source.loadUnaligned(fromByteOffset: index, as: UInt64.self), toByteOffset: index, as: UInt64.self)
            index &+= 8
        }
        if index &+ 4 <= length {
            unsafe target.storeBytes(
                of: source.loadUnaligned(fromByteOffset: index, as: UInt32.self), toByteOffset: index, as: UInt32.self)
            index &+= 4
        }
        while index < length {
            unsafe to[index] = from[index]
            index &+= 1
        }
    }

    /// Adds bytes.
    @inlinable
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        let length = bytes.count
        reserve(length)
        unsafe Self.copy(start, end, length)
        count &+= length
    }

    /// Adds bytes.
    @inlinable
    mutating func append(_ bytes: [UInt8]) { unsafe bytes.withUnsafeBufferPointer { unsafe append($0) } }

    /// Adds a name written in source.
    @inlinable
    mutating func append(_ text: StaticString) {
        unsafe append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Adds a member's beginning: a comma unless it is the first, the key in quotes, a colon.
    @inlinable
    mutating func append(key: StaticString, isFirst: Bool) {
        let length = key.utf8CodeUnitCount
        reserve(length &+ 4)
        var next = unsafe end
        if !isFirst {
            unsafe next[0] = UInt8(ascii: ",")
            unsafe next += 1
        }
        unsafe next[0] = UInt8(ascii: "\"")
        unsafe Self.copy(key.utf8Start, next + 1, length)
        unsafe next[length &+ 1] = UInt8(ascii: "\"")
        unsafe next[length &+ 2] = UInt8(ascii: ":")
        count &+= length &+ (isFirst ? 3 : 4)
    }

    /// What was written.
    @inlinable
    var written: UnsafeBufferPointer<UInt8> { unsafe UnsafeBufferPointer(start: base, count: count) }

    /// What was written, copied.
    @inlinable
    var array: [UInt8] { unsafe Array(written) }

    /// Forgets what was written and keeps the memory.
    @inlinable
    mutating func clear() { count = 0 }
}

/// It stands on memory of one reader or writer.
@available(*, unavailable)
extension ByteSink: Sendable {}
