import FuyuanKit
import Testing

@Suite("Wire: journals as lines")
struct JournalLineTests {
    /// Lines of a text given in pieces of a size: number, offset, length, terminated, text.
    static func split(_ bytes: [UInt8], piece: Int, limits: DecodingLimits = .standard) -> [String] {
        var splitter = LineSplitter(limits: limits)
        var found: [String] = []
        func note(_ line: JournalLine) {
            let text = String(decoding: line.bytes, as: UTF8.self)
            found.append(
                "\(line.number)@\(line.offset)+\(line.length)\(line.isTerminated ? "" : "…")"
                    + (line.error.map { " \($0)" } ?? " \(text)"))
        }
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, start + piece)
            splitter.append(Array(bytes[start..<end]))
            while let line = splitter.next() { note(line) }
            start = end
        }
        splitter.finish()
        while let line = splitter.next() { note(line) }
        return found
    }

    @Test(arguments: [1, 2, 3, 5, 7, 1000])
    func `Lines are the same however the pieces are cut`(_ piece: Int) {
        #expect(
            Self.split(Array("ab\r\n\n{\"案\":1}\nlast".utf8), piece: piece)
                == ["1@0+2 ab", "2@4+0 ", "3@5+9 {\"案\":1}", "4@15+4… last"])
        #expect(Self.split(Array("a\nb\n".utf8), piece: piece) == ["1@0+1 a", "2@2+1 b"])
        #expect(Self.split([], piece: piece) == [])
        #expect(Self.split(Array("\r".utf8), piece: piece) == ["1@0+1… \r"])
    }

    @Test(arguments: [1, 2, 3, 5, 7, 1000])
    func `A line that is too long is reported and those after it are read`(_ piece: Int) {
        let text = "12345\r\n123456\n1234567890123456789012345678901234567890\n12345"
        let long = "the line is too long: expected at most 5 bytes, found"
        #expect(
            Self.split(Array(text.utf8), piece: piece, limits: DecodingLimits(lineBytes: 5)) == [
                "1@0+5 12345", "2@7+6 2:1: \(long) 6", "3@14+40 3:1: \(long) 40", "4@55+5… 12345",
            ])
    }

    @Test func `A line of 200 MB is passed over without being kept`() {
        var reader = JournalReader<SampleEntry>()
        let piece = [UInt8](repeating: 0x20, count: 1 << 20)
        reader.append(Array((WireRecordTests.line + "\n[").utf8))
        var results: [JournalReader<SampleEntry>.Element] = []
        for _ in 0..<200 {
            reader.append(piece)
            while let element = reader.next() { results.append(element) }
        }
        reader.append(Array(("]\n" + WireRecordTests.line).utf8))
        reader.finish()
        while let element = reader.next() { results.append(element) }
        #expect(results.count == 3)
        #expect((try? results.first?.result.get()) == WireRecordTests.entry)
        guard results.count == 3, case .failure(let error) = results[1].result else {
            Issue.record("The long line must fail.")
            return
        }
        #expect(error.code == .lineTooLong)
        #expect(error.line == 2)
        #expect(error.found == "209715202")
        #expect(results[1].line.bytes.isEmpty)
        #expect((try? results.last?.result.get()) == WireRecordTests.entry)
        #expect(results.last?.line.offset == results[1].line.offset + 209_715_203)
    }

    @Test func `A bad line is reported with line and byte and does not stop the rest`() {
        let good = WireRecordTests.line
        let bad = good.replacing("2026-05-01", with: "2026-02-30")
        let text = [good, "", bad, "{\"case\":", good].joined(separator: "\n")
        let elements = JournalReader<SampleEntry>.read(Array(text.utf8))
        #expect(elements.map(\.line.number) == [1, 3, 4, 5])
        let errors = elements.compactMap { element -> WireError? in
            if case .failure(let error) = element.result { return error }
            return nil
        }
        #expect(errors.map(\.code) == [.badValue, .unexpectedEnd])
        #expect(errors.map(\.path) == ["act.until", "case"])
        #expect(errors.map(\.line) == [3, 4])
        #expect(errors.map(\.column) == [148, 9])
        #expect(errors.first?.offset == good.utf8.count + 2 + 147)
        #expect(
            errors.first?.description
                == "3:148: not a valid value: expected a day yyyy-MM-dd, found 2026-02-30 (at act.until)")
        #expect(errors.first?.text(in: .zh) == "值无效：应为日期 yyyy-MM-dd，实为2026-02-30（act.until）")
    }

    @Test func `A last line cut off in the middle is reported as possibly cut off`() {
        let text = WireRecordTests.line + "\n" + WireRecordTests.line.prefix(40)
        let elements = JournalReader<SampleEntry>.read(Array(text.utf8))
        guard elements.count == 2, case .failure(let error) = elements[1].result else {
            Issue.record("The cut line must fail.")
            return
        }
        #expect(error.code == .possiblyTruncated)
        #expect(error.line == 2)
        #expect(error.column == 41)
    }

    @Test func `A byte order mark before the first line is an error unless it is allowed`() {
        let bytes = [0xEF, 0xBB, 0xBF] + Array((WireRecordTests.line + "\n").utf8)
        let strict = JournalReader<SampleEntry>.read(bytes)
        guard case .failure(let error)? = strict.first?.result else {
            Issue.record("The mark must fail.")
            return
        }
        #expect(error.code == .byteOrderMark)
        let lenient = JournalReader<SampleEntry>.read(bytes, limits: DecodingLimits(skipsByteOrderMark: true))
        #expect((try? lenient.first?.result.get()) == WireRecordTests.entry)
        #expect(lenient.first?.line.offset == 3)
    }

    @Test func `Case and machine are found without reading the rest`() throws {
        let header = try JournalHeader(WireRecordTests.line.utf8)
        #expect(header.caseID == "M-001")
        #expect(header.machine == "pre-filing-mediation")
        let late = #"{"seq":[{"machine":"x"}],"mach\u0069ne":"b","case":"a", rubbish"#
        #expect(try JournalHeader(late.utf8).machine == "b")
        #expect(throws: WireError.self) { try JournalHeader(#"{"case":"a","machine":7}"#.utf8) }
        do throws(WireError) {
            _ = try JournalHeader(#"{"case":"a","seq":1}"#.utf8)
            Issue.record("A header without machine must fail.")
        } catch {
            #expect(error.code == .missingField)
            #expect(error.offset == 19)
        }
        #expect(throws: WireError.self) { try JournalHeader("{}".utf8) }
        #expect(throws: WireError.self) { try JournalHeader("[".utf8) }
        #expect(throws: WireError.self) { try JournalHeader("{\"case\"".utf8) }
    }
}
