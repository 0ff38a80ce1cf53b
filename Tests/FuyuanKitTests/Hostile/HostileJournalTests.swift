import Foundation
import FuyuanKit
import Testing

struct HostileJournalTests {
    typealias File = CaseFile<PreFilingMediation>
    typealias Line = Entry<PreFilingMediation>

    /// An act that is refused where the case has not begun, and one that begins it.
    static let screen = #"{"type":"screen"}"#
    static let submit =
        #"{"type":"submit-papers","dispute":"loan","court":"鲁0602","claim":8600000,"receiptIssued":true}"#

    static func line(
        _ sequence: Int, _ act: String, day: String = "2023-03-06", role: String = "party", case id: String = "H-1",
        corrects: Int? = nil
    ) -> [UInt8] {
        Array(
            (#"{"case":"\#(id)","machine":"pre-filing-mediation","seq":\#(sequence),"day":"\#(day)","actor":{"role":"\#(role)"},"act":\#(act)"#
                + (corrects.map { #","corrects":\#($0)"# } ?? "") + "}").utf8)
    }

    static func entry(
        _ sequence: Int, _ act: String, day: String = "2023-03-06", role: String = "party", case id: String = "H-1",
        corrects: Int? = nil
    ) throws -> Line {
        try JSON.read(Line.self, from: line(sequence, act, day: day, role: role, case: id, corrects: corrects))
    }

    @Test(arguments: [Int.min, -1, 0, 2, Int.max])
    func `An entry of any number is kept once, whatever it is`(sequence: Int) throws {
        var file = File("H-1")
        file.admit(try Self.entry(1, Self.submit), under: .current)
        let strange = try Self.entry(sequence, Self.screen, role: "court")
        file.admit(strange, under: .current)
        file.admit(strange, under: .current)
        #expect(file.records.count == 2)
        #expect(file.records[1].missingBefore == max(0, sequence > 1 ? sequence - 2 : 0))
        #expect(file.history.count == 2)
    }

    @Test func `The numbers of another case do not count in this one`() throws {
        var file = File("H-1")
        file.admit(try Self.entry(9, Self.submit, case: "H-2"), under: .current)
        file.admit(try Self.entry(1, Self.submit), under: .current)
        #expect(file.lastSequence == 1)
        #expect(file.state.phase != PreFilingMediation.initial)
        #expect(file.records.map(\.missingBefore) == [0, 0])
    }

    @Test func `Two files that each miss the most entries possible are still counted`() {
        var docket = Docket()
        for id in ["H-1", "H-2"] { docket.admit(line: Self.line(.max, Self.submit, case: id), under: .current) }
        #expect(docket.summary(asOf: .max, in: .current).missing == .max)
        #expect(docket.findings.count >= 2)
    }

    @Test func `Entries delivered again cost no search through the whole file`() throws {
        var file = File("H-1")
        let count = 4_000
        let entries = try (1...count).map { try Self.entry($0, Self.screen, role: "court") }
        for entry in entries { file.admit(entry, under: .current) }
        for _ in 0..<5 { for entry in entries { file.admit(entry, under: .current) } }
        #expect(file.records.count == count)
        #expect(throws: EntryProblem<PreFilingMediation>.self) {
            try file.append(try Self.entry(count, Self.submit), under: .current)
        }
    }

    @Test func `A late entry, a gap filled and a conflict are told apart`() throws {
        var file = File("H-1")
        for sequence in [1, 5, 3, 3, 5, 2, 1, 9, 7, 5] {
            file.admit(try Self.entry(sequence, Self.submit), under: .current)
        }
        #expect(file.records.map(\.entry.sequence) == [1, 5, 3, 2, 9, 7])
        file.admit(try Self.entry(5, Self.screen), under: .current)
        guard case .rejected(.conflict, _)? = file.records.last?.verdict else {
            Issue.record("no conflict")
            return
        }
    }

    @Test func `A refused entry still names the earlier refusal that led to it`() throws {
        var file = File("H-1")
        file.admit(try Self.entry(1, Self.submit, role: "mediator"), under: .current)
        for sequence in 2...5 {
            file.admit(try Self.entry(sequence, Self.screen, role: "court"), under: .current)
        }
        let after = file.history.map { line -> Int? in
            guard case .rejected(_, let after) = line.fate else { return nil }
            return after
        }
        #expect(after == [nil, 1, 1, 1, 1])
    }

    @Test func `A correction cannot correct a correction or itself`() throws {
        var file = File("H-1")
        file.admit(try Self.entry(1, Self.submit), under: .current)
        file.admit(try Self.entry(2, Self.submit, day: "2023-03-01", corrects: 1), under: .current)
        #expect(file.state.standing.lastDay?.description == "2023-03-01")
        for target in [2, 3, 0, -1, Int.max, Int.min] {
            file.admit(try Self.entry(file.lastSequence + 1, Self.submit, corrects: target), under: .current)
            guard case .rejected(.nothingToCorrect(target), _)? = file.records.last?.verdict else {
                Issue.record("\(target)")
                continue
            }
        }
    }

    @Test func `A docket reads entries within its own limits`() {
        var docket = Docket(limits: DecodingLimits(stringBytes: 24))
        let note = #"{"type":"screen","remark":"\#(String(repeating: "x", count: 40))"}"#
        #expect(docket.admit(line: Self.line(1, note, role: "court"), under: .current)?.code == .stringTooLong)
        var wide = Docket(limits: DecodingLimits(depth: 600))
        let deep = String(repeating: "[", count: 300) + String(repeating: "]", count: 300)
        #expect(
            wide.admit(line: Self.line(1, #"{"type":"screen","x":\#(deep)}"#, role: "court"), under: .current) == nil)
    }

    /// A good line spoilt, and the error it makes.
    static let spoilt: [(find: String, by: String, code: WireError.Code)] = [
        (#""seq":1"#, #""seq":1,"seq":1"#, .duplicateKey),
        (#""case":"H-1","#, #""case":"H-1","case":"H-2","#, .duplicateKey),
        (#""machine":"pre-filing-mediation","#, "", .missingField),
        ("party", "mayor", .unknownWord),
        ("party", "par\u{0}ty", .controlCharacter),
        (#""seq":1"#, #""seq":9223372036854775808"#, .numberOutOfRange),
        ("2023-03-06", "10000-01-01", .badValue),
        (#"{"case""#, "\u{FEFF}{\"case\"", .byteOrderMark),
        (#""receiptIssued":true}}"#, #""receiptIssued":true}"#, .unexpectedEnd),
        (#""receiptIssued":true}}"#, #""receiptIssued":true}}{}"#, .trailingBytes),
        (#"{"case""#, #"{"x":\#(String(repeating: "[", count: 10_000)),"case""#, .tooDeep),
    ]

    @Test(arguments: spoilt)
    func `Duplicate keys, marks, nesting and broken ends are errors`(
        find: String, by: String, code: WireError.Code
    ) {
        let text = String(decoding: Self.line(1, Self.submit), as: UTF8.self).replacing(find, with: by)
        var docket = Docket()
        #expect(docket.admit(line: Array(text.utf8), under: .current)?.code == code)
        #expect(docket.unread.count == 1)
        #expect(docket.files.isEmpty)
    }

    @Test func `Deeply nested kept values pass through any encoder`() throws {
        let deep = String(repeating: "[", count: 400) + String(repeating: "]", count: 400)
        let raw = try RawJSON(Array(deep.utf8), limits: DecodingLimits(depth: 2_000))
        #expect(try JSONEncoder().encode(raw).count == 800)
        let deeper = String(repeating: "[", count: 1_500) + String(repeating: "]", count: 1_500)
        let refused = try RawJSON(Array(deeper.utf8), limits: DecodingLimits(depth: 2_000))
        #expect(throws: (any Error).self) { try JSONEncoder().encode(refused) }
    }
}
