import Foundation
import FuyuanKit
import Testing

/// The sample dockets with their days and numbers spoilt, and journals of many lines.
struct HostileDocketTests {
    static func samples() throws -> [String] {
        let folder = Fixture.root.appendingPathComponent("../../Examples/fuyuan/Samples")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "jsonl" }.sorted { $0.path < $1.path }
        return try files.flatMap { try String(contentsOf: $0, encoding: .utf8).split(separator: "\n").map(String.init) }
    }

    /// The line with one of its days, or one of its numbers after the entry's own, replaced.
    static func spoil(_ line: String, _ choice: Int, day: String, number: String) -> [UInt8] {
        let bytes = Array(line.utf8)
        var places: [(range: Range<Int>, text: String)] = []
        var numbers = 0
        for at in bytes.indices where bytes[at] == UInt8(ascii: ":") {
            if at + 12 < bytes.count, CivilDate(utf8: bytes[at + 2..<at + 12]) != nil {
                places.append((at + 2..<at + 12, day))
                continue
            }
            let figures = bytes[(at + 1)...].prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
            if !figures.isEmpty { numbers += 1 }
            if !figures.isEmpty, numbers > 1 { places.append((figures.indices, number)) }
        }
        guard !places.isEmpty else { return bytes }
        let (range, text) = places[choice % places.count]
        return bytes[..<range.lowerBound] + Array(text.utf8) + bytes[range.upperBound...]
    }

    @Test(arguments: [("0001-01-01", Int64.min), ("9999-12-31", Int64.max), ("9999-12-31", -1), ("0001-01-01", 0)])
    func `Days at both ends of time and numbers of any size stop nothing`(day: String, number: Int64) throws {
        let lines = try Self.samples()
        #expect(lines.count > 100)
        var docket = Docket()
        for (place, line) in lines.enumerated() {
            let bytes = place % 3 == 1 ? Self.spoil(line, place / 3, day: day, number: "\(number)") : Array(line.utf8)
            docket.admit(line: bytes, under: .current)
        }
        #expect(docket.lineCount == lines.count)
        let known = CivilDate(2024, 2, 29) ?? .min
        let summary = docket.summary(asOf: known, in: .current)
        // A line delivered again is one act.
        #expect(summary.applied + summary.refused + summary.corrected + summary.unread <= lines.count)
        #expect(summary.missing == 0 || summary.refused > 0 || summary.unread > 0)
        #expect(!docket.findings.isEmpty)
        for asked in [CivilDate.min, .max] { _ = docket.findings(asOf: asked, in: .current) }
        for file in docket.files.prefix(12) {
            for role in type(of: file).roles.prefix(2) {
                #expect(file.options(for: role.wire, id: "", on: .max, under: .current) != nil)
            }
            #expect(file.options(for: "mayor", id: nil, on: .min, under: .current) == nil)
        }
    }

    @Test func `A docket delivered again, in other pieces and with other line ends, is the same docket`() throws {
        let lines = try Self.samples()
        var once = Docket()
        for line in lines { once.admit(line: Array(line.utf8), under: .current) }
        var again = Docket()
        for end in ["\n", "\r\n", "\n\n \r\n"] {
            var splitter = LineSplitter()
            let text = Array(lines.joined(separator: end).utf8)
            for start in stride(from: 0, to: text.count, by: 4_093) {
                splitter.append(text[start..<min(start + 4_093, text.count)])
                while let line = splitter.next() { again.admit(line, under: .current) }
            }
            splitter.finish()
            while let line = splitter.next() { again.admit(line, under: .current) }
        }
        #expect(again.unread.count == 3 * once.unread.count)
        #expect(again.files.map { "\($0.id) \($0.phase.wire)" } == once.files.map { "\($0.id) \($0.phase.wire)" })
        #expect(again.summary(asOf: .max, in: .current).applied == once.summary(asOf: .max, in: .current).applied)
    }

    @Test func `Many corrections of one entry cost no more than the acts in effect`() throws {
        var file = HostileJournalTests.File("H-1")
        file.admit(try HostileJournalTests.entry(1, HostileJournalTests.submit), under: .current)
        for sequence in 2...1_500 {
            let day = "2023-03-0\(sequence % 9 + 1)"
            let entry = try HostileJournalTests.entry(sequence, HostileJournalTests.submit, day: day, corrects: 1)
            file.admit(entry, under: .current)
        }
        #expect(file.records.count == 1_500)
        #expect(file.state.standing.lastDay?.description == "2023-03-07")
        let corrected = file.records.filter { if case .corrected(1) = $0.verdict { true } else { false } }
        #expect(corrected.count == 1_499)
    }
}
