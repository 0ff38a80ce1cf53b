import FuyuanKit
import Testing

@Suite("Digests: SHA-256 and SM3")
struct DigestTests {
    static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test(
        "SHA-256 gives the digests published with FIPS 180-4",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
                "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
            ),
        ])
    func sha256(text: String, digest: String) {
        #expect(SHA256.digest(of: Self.bytes(text)).hex == digest)
    }

    @Test(
        "SM3 gives the digests published with GB/T 32905",
        arguments: [
            ("abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"),
            (
                "abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd",
                "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"
            ),
            ("", "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b"),
        ])
    func sm3(text: String, digest: String) {
        #expect(SM3.digest(of: Self.bytes(text)).hex == digest)
    }

    @Test func `A million letters a`() {
        let million = [UInt8](repeating: 0x61, count: 1_000_000)
        #expect(
            SHA256.digest(of: million).hex == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
        #expect(SM3.digest(of: million).hex == "c8aaf89429554029e231941a2acc0ad61ff2a5acd8fadd25847a3a732b3b02c3")
    }

    static func inPieces<D: JournalDigest>(_ type: D.Type, _ all: [UInt8], _ size: Int) -> Digest256 {
        var state = D()
        var rest = all[...]
        while !rest.isEmpty {
            state.update(rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        return state.digest()
    }

    @Test func `Pieces of any size give the same digest, around every block boundary`() {
        let text = (0..<260).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        for length in [0, 1, 54, 55, 56, 57, 62, 63, 64, 65, 119, 120, 127, 128, 129, 260] {
            let all = Array(text.prefix(length))
            for size in [1, 3, 55, 63, 64, 65, 128] {
                #expect(Self.inPieces(SHA256.self, all, size) == SHA256.digest(of: all), "\(length) by \(size)")
                #expect(Self.inPieces(SM3.self, all, size) == SM3.digest(of: all), "\(length) by \(size)")
            }
        }
    }

    @Test func `A digest can be taken on the way, and the rest still follows`() {
        var state = SM3()
        state.update(Self.bytes("a")[...])
        let early = state.digest()
        state.update(Self.bytes("bc")[...])
        #expect(early == SM3.digest(of: Self.bytes("a")))
        #expect(state.digest() == SM3.digest(of: Self.bytes("abc")))
    }

    @Test func `A digest is read from its digits and bytes, and from nothing else`() throws {
        let hex = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
        let digest = try #require(Digest256(hex: hex))
        #expect(digest.hex == hex)
        #expect(Digest256(hex: hex.uppercased()) == digest)
        #expect(Digest256(digest.bytes) == digest)
        #expect(digest.bytes.prefix(2) == [0x66, 0xC7])
        for bad in ["", "66", String(hex.dropLast()), hex + "0", String(hex.dropLast()) + "g", "é" + hex.dropLast(2)] {
            #expect(Digest256(hex: bad) == nil, "\(bad)")
        }
        #expect(Digest256([1, 2, 3]) == nil)
    }
}
