/// SM3 (GB/T 32905-2016), the digest of the Chinese commercial-cryptography standards (商用密码), written in the kit.
///
/// Bytes may come in any pieces. Takes no memory.
public struct SM3: JournalDigest {
    public static let algorithm = "sm3"

    private var state = Self.start
    private var buffer = BlockBuffer()

    /// A digest of nothing so far.
    public init() {}

    public mutating func update(_ bytes: ArraySlice<UInt8>) {
        var state = state
        unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe buffer.take(bytes) { unsafe Self.compress(&state, $0, $1) }
        }
        self.state = state
    }

    public func digest() -> Digest256 {
        var (state, buffer) = (state, buffer)
        unsafe buffer.finish { unsafe Self.compress(&state, $0, $1) }
        return Digest256(words: state)
    }

    private static func compress(_ state: inout SIMD8<UInt32>, _ bytes: UnsafePointer<UInt8>, _ count: Int) {
        var total = state
        unsafe constants.withUnsafeBufferPointer { k in
            unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 68) { w in
                for block in 0..<count { unsafe compress(&total, bytes + block << 6, k, w) }
            }
        }
        state = total
    }

    @inline(__always)
    private static func compress(
        _ total: inout SIMD8<UInt32>, _ block: UnsafePointer<UInt8>, _ k: UnsafeBufferPointer<UInt32>,
        _ w: UnsafeMutableBufferPointer<UInt32>
    ) {
        for t in 0..<16 { unsafe w[t] = BlockBuffer.word(block, t << 2) }
        for t in 16..<68 {
            let mixed = unsafe w[t &- 16] ^ w[t &- 9] ^ w[t &- 3].turnedLeft(15)
            let spread = mixed ^ mixed.turnedLeft(15) ^ mixed.turnedLeft(23)
            unsafe w[t] = spread ^ w[t &- 13].turnedLeft(7) ^ w[t &- 6]
        }
        var (a, b, c, d) = (total[0], total[1], total[2], total[3])
        var (e, f, g, h) = (total[4], total[5], total[6], total[7])
        var t = 0
        while t < 16 {
            unsafe stepEarly(a, &b, c, &d, e, &f, g, &h, k[t + 0], w[t + 0], w[t + 4])
            unsafe stepEarly(d, &a, b, &c, h, &e, f, &g, k[t + 1], w[t + 1], w[t + 5])
            unsafe stepEarly(c, &d, a, &b, g, &h, e, &f, k[t + 2], w[t + 2], w[t + 6])
            unsafe stepEarly(b, &c, d, &a, f, &g, h, &e, k[t + 3], w[t + 3], w[t + 7])
            t &+= 4
        }
        while t < 64 {
            unsafe stepLate(a, &b, c, &d, e, &f, g, &h, k[t + 0], w[t + 0], w[t + 4])
            unsafe stepLate(d, &a, b, &c, h, &e, f, &g, k[t + 1], w[t + 1], w[t + 5])
            unsafe stepLate(c, &d, a, &b, g, &h, e, &f, k[t + 2], w[t + 2], w[t + 6])
            unsafe stepLate(b, &c, d, &a, f, &g, h, &e, k[t + 3], w[t + 3], w[t + 7])
            t &+= 4
        }
        total ^= SIMD8(a, b, c, d, e, f, g, h)
    }

    /// One of the first sixteen rounds; the roles of the words move on by one with every round.
    @inline(__always)
    private static func stepEarly(
        _ a: UInt32, _ b: inout UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: inout UInt32, _ g: UInt32,
        _ h: inout UInt32, _ constant: UInt32, _ word: UInt32, _ later: UInt32
    ) {
        let one = (a.turnedLeft(12) &+ e &+ constant).turnedLeft(7)
        finish(a ^ b ^ c, e ^ f ^ g, one, a, &b, &d, &f, &h, word, later)
    }

    /// One of the other rounds.
    @inline(__always)
    private static func stepLate(
        _ a: UInt32, _ b: inout UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: inout UInt32, _ g: UInt32,
        _ h: inout UInt32, _ constant: UInt32, _ word: UInt32, _ later: UInt32
    ) {
        let one = (a.turnedLeft(12) &+ e &+ constant).turnedLeft(7)
        finish(a & b | c & (a | b), g ^ e & (f ^ g), one, a, &b, &d, &f, &h, word, later)
    }

    @inline(__always)
    private static func finish(
        _ ff: UInt32, _ gg: UInt32, _ one: UInt32, _ a: UInt32, _ b: inout UInt32, _ d: inout UInt32,
        _ f: inout UInt32, _ h: inout UInt32, _ word: UInt32, _ later: UInt32
    ) {
        let two = gg &+ h &+ one &+ word
        d = ff &+ d &+ (one ^ a.turnedLeft(12)) &+ (word ^ later)
        b = b.turnedLeft(9)
        h = two ^ two.turnedLeft(9) ^ two.turnedLeft(17)
        f = f.turnedLeft(19)
    }

    private static let start = SIMD8<UInt32>(
        0x7380_166F, 0x4914_B2B9, 0x1724_42D7, 0xDA8A_0600, 0xA96F_30BC, 0x1631_38AA, 0xE38D_EE4D, 0xB0FB_0E4E)

    private static let constants: [UInt32] = (0..<64).map { round in
        let base: UInt32 = round < 16 ? 0x79CC_4519 : 0x7A87_9D8A
        return base.turnedLeft(UInt32(round & 31))
    }
}
