import FuyuanKit
import Testing

@Suite("The chain's own file")
struct ChainFileTests {
    typealias Sample = JournalChainTests

    static let links = String(decoding: Sample.file, as: UTF8.self).split(separator: "\n").map(String.init)

    static func faults(_ edit: (inout [String]) -> Void, heads: [ChainHead] = [Sample.head]) -> [String] {
        var copy = links
        edit(&copy)
        let file = Array(copy.joined(separator: "\n").utf8)
        return JournalChain<SM3>.verify(journal: Sample.journal(Sample.lines), chain: file, heads: heads).faults
            .map(\.text.en)
    }

    static let other = JournalChain<SM3>.digest(of: "{}".utf8)

    static func link(_ place: Int) throws -> ChainedLine { try JSON.read(from: Array(links[place].utf8)) }

    static func text(_ link: ChainedLine) -> String { String(decoding: JSON.write(link), as: UTF8.self) }

    @Test func `A changed link is named, and the line it speaks of is not blamed`() throws {
        let five = try Self.link(5)
        for bad in [
            ChainedLine(number: 5, line: Self.other, head: five.head),
            ChainedLine(number: 5, line: five.line, head: Self.other),
        ] {
            #expect(Self.faults { $0[5] = Self.text(bad) } == ["entry 5: the link was changed"])
        }
        #expect(
            Self.faults { $0[5] = Self.text(ChainedLine(number: 5, line: Self.other, head: Self.other)) }.contains(
                "entry 5: the link was changed"))
    }

    @Test func `A dropped link is named`() {
        let faults = Self.faults { $0.remove(at: 5) }
        #expect(faults == ["the line was put in (line 5)", "entry 5: the link is missing"])
        #expect(Self.faults { $0.removeLast(2) } == ["entry 7–8: the link is missing"])
    }

    @Test func `A moved or doubled link is named`() {
        #expect(
            Self.faults { $0.insert($0.remove(at: 3), at: 7) } == [
                "entry 3: the link stands elsewhere, or twice (line 8)"
            ])
        #expect(
            Self.faults { $0.append($0[4]) } == ["entry 4: the link stands elsewhere, or twice (line 10)"])
    }

    @Test func `A file without its header is no chain`() {
        #expect(Self.faults { $0.removeFirst() } == ["the chain's file does not begin as one (line 1)"])
        #expect(ChainHeader(file: Array("{}".utf8)) == nil)
        #expect(ChainHeader(file: Sample.file) == ChainHeader(algorithm: "sm3", label: "甲院 2026"))
    }

    @Test func `Whatever the bytes, there is a report`() {
        var seed: UInt64 = 7
        func next() -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(truncatingIfNeeded: seed >> 33)
        }
        let journal = Sample.journal(Sample.lines)
        for _ in 0..<400 {
            var (bad, file) = (journal, Sample.file)
            for _ in 0..<(1 + next() % 4) {
                bad[next() % bad.count] = UInt8(truncatingIfNeeded: next())
                file[next() % file.count] = UInt8(truncatingIfNeeded: next())
                let cut = next() % file.count
                if next() % 3 == 0 { file.removeSubrange(cut..<min(file.count, cut + 40)) }
                if next() % 3 == 0 { bad.removeLast(min(bad.count - 1, next() % 50)) }
            }
            let report = JournalChain<SM3>.verify(journal: bad, chain: file, heads: [Sample.head])
            #expect(!report.isIntact)
            _ = ChainAlgorithm.verify(journal: file, chain: bad, heads: [Sample.head])
        }
        let extreme = [Int.max, Int.min, 0, -1, Int.max].map {
            Self.text(ChainedLine(number: $0, line: Self.other, head: Self.other))
        }
        let head = ChainHead(algorithm: "sm3", count: .max, digest: Self.other)
        let low = ChainHead(algorithm: "sm3", count: .min, digest: Self.other)
        let file = Array(([Self.links[0]] + extreme).joined(separator: "\n").utf8)
        #expect(!JournalChain<SM3>.verify(journal: journal, chain: file, heads: [head, low]).isIntact)
        let twin = ChainHead(algorithm: "sm3", count: .max, digest: Sample.head.digest)
        #expect(!JournalChain<SM3>.verify(journal: journal, chain: file, heads: [head, twin]).isIntact)
        #expect(!JournalChain<SM3>.verify(journal: journal, chain: [], heads: [head, low]).isIntact)
        #expect(JournalChain<SM3>(resuming: head) == nil)
        #expect(JournalChain<SM3>(resuming: low) == nil)
    }

    @Test func `A chain goes on from its head`() throws {
        var chain = JournalChain<SM3>(label: "甲院 2026")
        for line in Sample.lines.prefix(3) { chain.append(line.utf8) }
        var resumed = try #require(JournalChain<SM3>(resuming: chain.head))
        for line in Sample.lines.dropFirst(3) { resumed.append(line.utf8) }
        #expect(resumed.head == Sample.head)
        #expect(JournalChain<SHA256>(resuming: chain.head) == nil)
    }

    @Test func `A digest of the caller's own serves as well`() {
        struct Doubled: JournalDigest {
            static let algorithm = "sha-256d"
            var inner = SHA256()
            mutating func update(_ bytes: ArraySlice<UInt8>) { inner.update(bytes) }
            func digest() -> Digest256 { SHA256.digest(of: inner.digest().bytes) }
        }
        let journal = Sample.journal(Sample.lines)
        let file = JournalChain<Doubled>.file(of: journal)
        #expect(JournalChain<Doubled>.verify(journal: journal, chain: file).isIntact)
        #expect(!ChainAlgorithm.verify(journal: journal, chain: file).isIntact)
    }

    @Test func `An anchor says what was laid down, where and when`() throws {
        let day = try #require(CivilDate(2026, 11, 20))
        let anchor = ChainAnchor(Sample.head, on: day, at: "公证处", reference: "R-1")
        let text = String(decoding: JSON.write(anchor), as: UTF8.self)
        #expect(
            text
                == #"{"head":{"algorithm":"sm3","count":8,"head":"\#(Sample.head.digest)"},"day":"2026-11-20","place":"公证处","reference":"R-1"}"#
        )
        #expect(try JSON.read(ChainAnchor.self, from: Array(text.utf8)) == anchor)
    }
}
