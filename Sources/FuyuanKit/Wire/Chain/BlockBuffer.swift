/// What is left of an input between blocks of 64 bytes, and how long the input was: the common part of SHA-256 and SM3.
@safe
struct BlockBuffer: Sendable {
    private var rest = SIMD64<UInt8>()
    private var length: UInt64 = 0

    /// How many bytes of the last block are there.
    private var filled: Int { Int(length & 63) }

    /// Takes bytes; hands on whole blocks, as many at once as lie together.
    @inline(__always)
    mutating func take(
        _ bytes: UnsafeBufferPointer<UInt8>, _ compress: (UnsafePointer<UInt8>, Int) -> Void
    ) {
        guard var next = bytes.baseAddress else { return }
        var left = bytes.count
        let filled = filled
        length &+= UInt64(left)
        if filled > 0 {
            let part = min(64 - filled, left)
            unsafe withUnsafeMutableBytes(of: &rest) { rest in
                for place in 0..<part { unsafe rest[filled + place] = next[place] }
            }
            unsafe next += part
            left -= part
            guard filled + part == 64 else { return }
            unsafe Self.lend(rest, compress)
        }
        let whole = left >> 6
        if whole > 0 {
            unsafe compress(next, whole)
            unsafe next += whole << 6
            left &= 63
        }
        unsafe withUnsafeMutableBytes(of: &rest) { rest in
            for place in 0..<left { unsafe rest[place] = next[place] }
        }
    }

    /// Ends the input: one bit, zeros, and the length in bits in the last eight bytes.
    @inline(__always)
    mutating func finish(_ compress: (UnsafePointer<UInt8>, Int) -> Void) {
        let filled = filled
        unsafe withUnsafeMutableBytes(of: &rest) { rest in
            unsafe rest[filled] = 0x80
            for place in (filled + 1)..<64 { unsafe rest[place] = 0 }
        }
        if filled >= 56 {
            unsafe Self.lend(rest, compress)
            rest = SIMD64()
        }
        let bits = (length &<< 3).bigEndian
        unsafe withUnsafeMutableBytes(of: &rest) { unsafe $0.storeBytes(of: bits, toByteOffset: 56, as: UInt64.self) }
        unsafe Self.lend(rest, compress)
    }

    @inline(__always)
    private static func lend(_ block: SIMD64<UInt8>, _ compress: (UnsafePointer<UInt8>, Int) -> Void) {
        unsafe withUnsafeBytes(of: block) { raw in
            guard let base = raw.baseAddress else { return }
            unsafe compress(base.assumingMemoryBound(to: UInt8.self), 1)
        }
    }

    /// Four bytes from a place on, the first in the highest.
    @inline(__always)
    static func word(_ bytes: UnsafePointer<UInt8>, _ place: Int) -> UInt32 {
        unsafe UInt32(bigEndian: UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt32.self))
    }
}

extension UInt32 {
    /// Turned left; the number of places lies between 0 and 31.
    @inline(__always)
    func turnedLeft(_ places: UInt32) -> UInt32 { self &<< places | self &>> (32 &- places) }
    /// Turned right; the number of places lies between 0 and 31.
    @inline(__always)
    func turnedRight(_ places: UInt32) -> UInt32 { self &>> places | self &<< (32 &- places) }
}
