/// SHA-256 (FIPS 180-4), written in the kit.
///
/// Bytes may come in any pieces. Takes no memory.
public struct SHA256: JournalDigest {
    public static let algorithm = "sha-256"

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
            unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { w in
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
        for t in 16..<64 {
            let (early, late) = unsafe (w[t &- 15], w[t &- 2])
            let one = early.turnedRight(7) ^ early.turnedRight(18) ^ early &>> 3
            let two = late.turnedRight(17) ^ late.turnedRight(19) ^ late &>> 10
            unsafe w[t] = w[t &- 16] &+ one &+ w[t &- 7] &+ two
        }
        var (a, b, c, d) = (total[0], total[1], total[2], total[3])
        var (e, f, g, h) = (total[4], total[5], total[6], total[7])
        var t = 0
        while t < 64 {
            unsafe step(a, b, c, &d, e, f, g, &h, k[t + 0] &+ w[t + 0])
            unsafe step(h, a, b, &c, d, e, f, &g, k[t + 1] &+ w[t + 1])
            unsafe step(g, h, a, &b, c, d, e, &f, k[t + 2] &+ w[t + 2])
            unsafe step(f, g, h, &a, b, c, d, &e, k[t + 3] &+ w[t + 3])
            unsafe step(e, f, g, &h, a, b, c, &d, k[t + 4] &+ w[t + 4])
            unsafe step(d, e, f, &g, h, a, b, &c, k[t + 5] &+ w[t + 5])
            unsafe step(c, d, e, &f, g, h, a, &b, k[t + 6] &+ w[t + 6])
            unsafe step(b, c, d, &e, f, g, h, &a, k[t + 7] &+ w[t + 7])
            t &+= 8
        }
        total &+= SIMD8(a, b, c, d, e, f, g, h)
    }

    /// One round; the roles of the eight words move on by one with every round.
    @inline(__always)
    private static func step(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
        _ h: inout UInt32, _ input: UInt32
    ) {
        let turned = e.turnedRight(6) ^ e.turnedRight(11) ^ e.turnedRight(25)
        let first = h &+ turned &+ (g ^ e & (f ^ g)) &+ input
        let majority = a & b | c & (a | b)
        d = d &+ first
        h = first &+ (a.turnedRight(2) ^ a.turnedRight(13) ^ a.turnedRight(22)) &+ majority
    }

    private static let start = SIMD8<UInt32>(
        0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19)

    private static let constants: [UInt32] = [
        0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4, 0xAB1C_5ED5,
        0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174,
        0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
        0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967,
        0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85,
        0xA2BF_E8A1, 0xA81A_664B, 0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
        0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
        0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
    ]
}
