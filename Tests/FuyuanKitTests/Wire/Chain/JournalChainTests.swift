import FuyuanKit
import Testing

@Suite("The journal chain")
struct JournalChainTests {
    static let lines = (1...8).map { #"{"case":"A-1","machine":"x","seq":\#($0),"note":"第\#($0)笔"}"# }

    static func journal(_ lines: [String]) -> [UInt8] { Array(lines.map { $0 + "\n" }.joined().utf8) }

    static let file = JournalChain<SM3>.file(of: journal(lines), label: "甲院 2026")

    static let head: ChainHead = {
        var chain = JournalChain<SM3>(label: "甲院 2026")
        for line in lines { chain.append(line.utf8) }
        return chain.head
    }()

    static func faults(_ lines: [String], file: [UInt8] = file, heads: [ChainHead] = [head]) -> [String] {
        JournalChain<SM3>.verify(journal: journal(lines), chain: file, heads: heads).faults.map(\.text.en)
    }

    static func editing(_ edit: (inout [String]) -> Void) -> [String] {
        var copy = lines
        edit(&copy)
        return copy
    }

    @Test func `An untouched journal verifies, and is anchored through its last line`() {
        let report = JournalChain<SM3>.verify(journal: Self.journal(Self.lines), chain: Self.file, heads: [Self.head])
        #expect(report.isIntact)
        #expect(report.lines == 8)
        #expect(report.links == 8)
        #expect(report.anchoredThrough == 8)
        #expect(report.findings.isEmpty)
        #expect(report.algorithm == "sm3")
    }

    @Test func `The chain is what its page says it is`() throws {
        let start = SHA256.digest(of: [2] + Array("sha-256".utf8) + [0] + Array("甲".utf8))
        let first = SHA256.digest(of: [0] + Array("{}".utf8))
        let head = SHA256.digest(of: [1] + start.bytes + first.bytes)
        #expect(
            String(decoding: JournalChain<SHA256>.file(of: Array("{}\r\n \n".utf8), label: "甲"), as: UTF8.self)
                == """
                {"schema":"fuyuan.journal-chain","version":1,"algorithm":"sha-256","label":"甲"}
                {"seq":1,"line":"\(first)","head":"\(head)"}

                """)
    }

    @Test func `Every changed line is named, alone`() {
        for place in 0..<8 {
            let bad = Self.editing { $0[place] = $0[place].replacing("笔", with: "比") }
            #expect(Self.faults(bad) == ["entry \(place + 1): the content was changed (line \(place + 1))"])
        }
    }

    @Test func `Every dropped line is named, the last ones as cut off`() {
        for place in 0..<7 {
            let bad = Self.editing { $0.remove(at: place) }
            #expect(Self.faults(bad) == ["entry \(place + 1): the line was removed"])
        }
        #expect(Self.faults(Array(Self.lines.prefix(7))) == ["entry 8: the end was cut off"])
        #expect(Self.faults(Array(Self.lines.prefix(5))) == ["entry 6–8: the end was cut off"])
        #expect(Self.faults([]) == ["entry 1–8: the end was cut off"])
    }

    @Test func `Every line put in is named`() {
        for place in 0...8 {
            let bad = Self.editing { $0.insert("{}", at: place) }
            #expect(Self.faults(bad) == ["the line was put in (line \(place + 1))"])
        }
    }

    @Test func `Every moved line is named with its new place`() {
        for (from, to) in [(0, 7), (6, 1), (2, 5), (7, 0)] {
            let bad = Self.editing { $0.insert($0.remove(at: from), at: to) }
            #expect(Self.faults(bad) == ["entry \(from + 1): the line was moved (line \(to + 1))"])
        }
    }

    @Test func `Several faults at once are named each`() {
        let bad = Self.editing {
            $0[1] = "{}"
            $0.remove(at: 4)
            $0.append("[]")
        }
        #expect(
            Self.faults(bad) == [
                "the line was put in (line 8)", "entry 2: the content was changed (line 2)",
                "entry 5: the line was removed",
            ])
    }

    @Test func `A line that stands twice by right is not taken for the other`() {
        let twice = ["a", "b", "a", "c", "a"].map { #"{"seq":"\#($0)"}"# }
        let file = JournalChain<SM3>.file(of: Self.journal(twice))
        for place in 0..<4 {
            var bad = twice
            bad.remove(at: place)
            #expect(Self.faults(bad, file: file, heads: []) == ["entry \(place + 1): the line was removed"])
        }
    }

    @Test func `Line ends, blank lines and a missing last line end change nothing`() {
        let text = Self.lines.joined(separator: "\r\n\r\n")
        let report = JournalChain<SM3>.verify(journal: Array(text.utf8), chain: Self.file, heads: [Self.head])
        #expect(report.isIntact)
        #expect(report.lines == 8)
    }

    @Test func `A redacted copy verifies and says which lines it hides`() throws {
        let copy = JournalChain<SM3>.redact(journal: Self.journal(Self.lines)) { [2, 5, 8].contains($0.number) }
        #expect(!String(decoding: copy, as: UTF8.self).contains("第5笔"))
        let report = JournalChain<SM3>.verify(journal: copy, chain: Self.file, heads: [Self.head])
        #expect(report.isIntact)
        #expect(report.redacted == [2, 5, 8])
        #expect(JournalChain<SM3>.file(of: copy, label: "甲院 2026") == Self.file)
        let again = JournalChain<SM3>.redact(journal: copy) { _ in true }
        #expect(JournalChain<SM3>.verify(journal: again, chain: Self.file).redacted == Array(1...8))
    }

    @Test func `A redaction that hides another line is a change`() {
        let other = String(decoding: JournalChain<SM3>.redact("{}".utf8), as: UTF8.self)
        #expect(
            Self.faults(Self.editing { $0[3] = other }) == ["entry 4: the content was changed (line 4)"])
    }

    @Test func `Journal and file made anew are seen against the head laid down`() {
        let forged = Self.editing { $0[4] = "{}" }
        let file = JournalChain<SM3>.file(of: Self.journal(forged), label: "甲院 2026")
        #expect(Self.faults(forged, file: file) == ["entry 1–8: not what was laid down"])
        #expect(Self.faults(forged, file: file, heads: []).isEmpty)
        var chain = JournalChain<SM3>(label: "甲院 2026")
        for line in Self.lines.prefix(4) { chain.append(line.utf8) }
        #expect(
            Self.faults(forged, file: file, heads: [Self.head, chain.head]) == ["entry 5–8: not what was laid down"])
        let unanchored = JournalChain<SM3>.verify(journal: Self.journal(forged), chain: file)
        #expect(unanchored.findings.map(\.code) == ["chain/unanchored"])
    }

    @Test func `Journal and file cut off together are seen against the head laid down`() {
        let short = Array(Self.lines.prefix(6))
        let file = JournalChain<SM3>.file(of: Self.journal(short), label: "甲院 2026")
        #expect(Self.faults(short, file: file) == ["entry 7–8: the end was cut off"])
        #expect(Self.faults(Array(short.prefix(5)), file: file) == ["entry 6–8: the end was cut off"])
    }

    @Test func `A chain of another journal does not fit`() {
        let file = JournalChain<SM3>.file(of: Self.journal(Self.lines), label: "乙院 2026")
        #expect(Self.faults(Self.lines, file: file) == ["entry 1–8: not what was laid down"])
        let other = JournalChain<SHA256>.file(of: Self.journal(Self.lines))
        #expect(Self.faults(Self.lines, file: other) == ["another algorithm (line 1)"])
        #expect(ChainAlgorithm.verify(journal: Self.journal(Self.lines), chain: other).isIntact)
        #expect(ChainAlgorithm.verify(journal: Self.journal(Self.lines), chain: Self.file).isIntact)
    }
}
