import FuyuanKit
import Testing

/// A bad text, and what is said of it.
struct BadText: Sendable, CustomTestStringConvertible {
    let text: String
    let code: WireError.Code
    let offset: Int
    let path: String
    let testDescription: String

    init(_ name: String, _ text: String, _ code: WireError.Code, _ offset: Int, _ path: String = "") {
        testDescription = name
        self.text = text
        self.code = code
        self.offset = offset
        self.path = path
    }
}

@Suite("Wire: bad input")
struct WireErrorTests {
    static let acts: [BadText] = [
        .init("no type", #"{"count":1}"#, .missingField, 10),
        .init("unknown type", #" {"type":"fly"}"#, .unknownAct, 1, "type"),
        .init("type is no string", #"{"type":7}"#, .wrongType, 8),
        .init("not an object", "[1]", .wrongType, 0),
        .init("missing field", #"{"type":"submit-papers","count":1}"#, .missingField, 33),
        .init("wrong type", #"{"type":"submit-papers","count":"1","kind":"a"}"#, .wrongType, 32, "count"),
        .init("fraction", #"{"type":"submit-papers","count":1.0,"kind":"a"}"#, .notAnInteger, 32, "count"),
        .init("exponent", #"{"type":"submit-papers","count":1e2,"kind":"a"}"#, .notAnInteger, 32, "count"),
        .init("bad exponent", #"{"type":"submit-papers","count":1e,"kind":"a"}"#, .badNumber, 32, "count"),
        .init(
            "beyond Int64", #"{"type":"submit-papers","count":9223372036854775808,"kind":"a"}"#, .numberOutOfRange,
            32, "count"),
        .init(
            "far below Int64", #"{"type":"submit-papers","count":-99999999999999999999999,"kind":"a"}"#,
            .numberOutOfRange, 32, "count"),
        .init("leading zero", #"{"type":"submit-papers","count":01,"kind":"a"}"#, .badNumber, 32, "count"),
        .init("minus alone", #"{"type":"submit-papers","count":-,"kind":"a"}"#, .badNumber, 32, "count"),
        .init("null", #"{"type":"submit-papers","count":null,"kind":"a"}"#, .wrongType, 32, "count"),
        .init(
            "no boolean", #"{"type":"submit-papers","count":1,"complete":"true","kind":"a"}"#, .wrongType, 45,
            "complete"),
        .init("no such day", #"{"type":"extend","until":"2026-02-30","agreedBy":[]}"#, .badValue, 25, "until"),
        .init("day in other letters", #"{"type":"extend","until":"2026-2-3","agreedBy":[]}"#, .badValue, 25, "until"),
        .init(
            "unknown word", #"{"type":"extend","until":"2026-02-03","agreedBy":["court","judge"]}"#, .unknownWord, 58,
            "agreedBy[1]"),
        .init(
            "word twice", #"{"type":"extend","until":"2026-02-03","agreedBy":["court","court"]}"#, .duplicateElement,
            66, "agreedBy"),
        .init("unknown field", #"{"type":"close","why":"x"}"#, .unknownField, 16),
        .init(
            "nested unknown field", #"{"type":"amend","items":[{"seq":1,"side":"court","x":1}]}"#, .unknownField, 49,
            "items[0]"),
        .init(
            "nested missing field", #"{"type":"amend","items":[{"seq":1,"side":"court"},{"seq":2}]}"#, .missingField,
            58, "items[1]"),
        .init("field twice", #"{"type":"close","type":"close"}"#, .duplicateKey, 16),
        .init("field twice, written differently", #"{"type":"close","\u0074ype":"close"}"#, .duplicateKey, 16),
        .init("cut off", #"{"type":"close""#, .unexpectedEnd, 15),
        .init("something after", #"{"type":"close"} x"#, .trailingBytes, 17),
        .init("trailing comma", #"{"type":"close",}"#, .unexpectedByte, 16),
        .init("invalid escape in a word", #"{"type":"cl\qse"}"#, .badEscape, 11),
        .init("lone surrogate", #"{"type":"submit-papers","count":1,"kind":"\ud800"}"#, .loneSurrogate, 42, "kind"),
    ]

    @Test(arguments: acts) func `Each mistake is named at its byte and path`(_ bad: BadText) {
        let error = JSON.failure(SampleAct.self, bad.text)
        #expect(error?.code == bad.code)
        #expect(error?.offset == bad.offset)
        #expect(error?.path == bad.path)
        #expect(error?.column == bad.offset + 1)
        #expect(error?.text(in: .zh).isEmpty == false)
    }

    @Test func `A key that stands twice counts last where that is allowed`() throws {
        let limits = DecodingLimits(duplicateKeys: .lastWins)
        let text = #"{"a":1,"\u0061":2,"a":3}"#
        #expect(JSON.failure(OneLetter.self, text)?.offset == 7)
        #expect(try JSON.parse(OneLetter.self, text, limits: limits) == OneLetter(a: 3))
        let many = "{" + (0..<40).map { "\"k\($0)\":0" }.joined(separator: ",") + #","a":1,"k7":0}"#
        #expect(JSON.failure(OneLetter.self, many)?.code == .duplicateKey)
        #expect(JSON.failure(OneLetter.self, many)?.found == "k7")
    }

    @Test func `Unknown keys are passed over where that is allowed`() throws {
        let limits = DecodingLimits(unknownKeys: .skip)
        #expect(try JSON.parse(OneLetter.self, #"{"b":[{}],"a":5,"c":null}"#, limits: limits) == OneLetter(a: 5))
        #expect(JSON.failure(OneLetter.self, #"{"b":[{],"a":5}"#, limits: limits)?.offset == 7)
    }

    @Test func `Limits are kept to the last one allowed`() throws {
        let text = #"["abcd","ab"]"#
        #expect(try JSON.parse([String].self, text, limits: DecodingLimits(stringBytes: 4)) == ["abcd", "ab"])
        let long = JSON.failure([String].self, text, limits: DecodingLimits(stringBytes: 3))
        #expect(
            long
                == WireError(
                    .stringTooLong, at: 1, path: "[0]", expected: Bilingual("不超过 3 字节", "at most 3 bytes"), found: "4"))
        #expect(try JSON.parse([Int].self, "[1,2,3]", limits: DecodingLimits(elements: 3)) == [1, 2, 3])
        #expect(JSON.failure([Int].self, "[1,2,3]", limits: DecodingLimits(elements: 2))?.code == .tooManyElements)
        #expect(JSON.failure(RawJSON.self, "[1,2,3]", limits: DecodingLimits(elements: 2))?.code == .tooManyElements)
        #expect(try JSON.parse([[Int]].self, "[[1]]", limits: DecodingLimits(depth: 2)) == [[1]])
        #expect(JSON.failure([[Int]].self, "[[1]]", limits: DecodingLimits(depth: 1))?.code == .tooDeep)
        #expect(JSON.failure(OneLetter.self, #"{"a":1}"#, limits: DecodingLimits(depth: 0))?.code == .tooDeep)
    }

    @Test func `A nesting of 10000 levels is an error and not a crash`() {
        let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
        let objects = String(repeating: #"{"x":"#, count: 10_000)
        #expect(JSON.failure(RawJSON.self, deep)?.code == .tooDeep)
        #expect(JSON.failure([String].self, deep)?.code == .wrongType)
        #expect(JSON.failure(SampleAct.self, objects)?.code == .tooDeep)
        let entry = WireRecordTests.line.dropLast() + #","x":"# + deep + "}"
        #expect(JSON.failure(SampleEntry.self, String(entry))?.code == .tooDeep)
        #expect((try? RawJSON(deep.utf8, limits: DecodingLimits(depth: 10_000)))?.text == deep)
    }

    @Test func `Int64 is read and written to its ends`() throws {
        for (text, number) in [
            ("9223372036854775807", Int64.max), ("-9223372036854775808", .min), ("0", 0), ("-1", -1), ("10", 10),
            ("1000000007", 1_000_000_007),
        ] {
            #expect(try JSON.parse(Int64.self, text) == number)
            #expect(JSON.text(number) == text)
        }
        #expect(try JSON.parse(Int64.self, "-0") == 0)
    }

    @Test func `Control characters, quotes and backslashes are escaped, the rest stands as it is`() throws {
        let text = "\u{0}\u{8}\t\n\u{C}\r\u{1F} \"\\/ é 案 🀄\u{7F}\u{2028}"
        let wire = #""\u0000\b\t\n\f\r\u001f \"\\/ é 案 🀄"# + "\u{7F}\u{2028}\""
        #expect(JSON.text(text) == wire)
        #expect(try JSON.parse(String.self, wire) == text)
        #expect(try JSON.parse(String.self, #""\u00e9\u6848\ud83C\uDC04\/""#) == "é案🀄/")
    }

    @Test func `Random changes to good lines never crash the reader, and what is read is written the same again`() {
        var state: UInt64 = 0x5DEE_CE66_D1CE_4E5B
        func random(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        let special = Array(#"{}[]",:\u0123456789-+.eEtruefalsn "#.utf8) + [0, 0x0A, 0xC3, 0xE6, 0xF0, 0x80, 0xFF]
        let seeds = [
            WireRecordTests.line,
            #"{ "type":"amend" ,"items":[{"side":"court","seq":7},{"seq":-3,"side":"claimant","x":{"y":[1.5e3,null]}}]}"#,
            #"{"type":"unknown-kind","a":[[[]],{"b":"\ud83d\ude00"}],"until":"2026-01-01"}"#,
        ].map { Array($0.utf8) }
        var readable = 0
        for round in 0..<6000 {
            var bytes = seeds[round % seeds.count]
            for _ in 0...random(4) {
                let place = random(bytes.count)
                switch random(5) {
                case 0: bytes[place] = special[random(special.count)]
                case 1: bytes.insert(special[random(special.count)], at: place)
                case 2: bytes.remove(at: place)
                case 3: bytes.removeSubrange(place..<min(bytes.count, place + random(20)))
                default:
                    bytes.insert(
                        contentsOf: bytes[place..<min(bytes.count, place + random(30))], at: random(bytes.count))
                }
                if bytes.isEmpty { bytes = [0x20] }
            }
            let valid = JSON.validate(bytes)
            for limits in [
                DecodingLimits.standard, DecodingLimits(depth: 3, duplicateKeys: .lastWins, unknownKeys: .skip),
            ] {
                check(SampleEntry.self, bytes, limits, valid)
                if check(Recorded<SampleAct>.self, bytes, limits, valid) { readable += 1 }
            }
            _ = try? JournalHeader(bytes)
            _ = JournalReader<SampleEntry>.read(bytes)
        }
        #expect(readable > 100)
    }

    @discardableResult
    func check<V: WireValue>(_ type: V.Type, _ bytes: [UInt8], _ limits: DecodingLimits, _ valid: WireError?) -> Bool {
        do throws(WireError) {
            let value = try JSON.read(V.self, from: bytes, limits: limits)
            #expect(valid == nil, "read, though not JSON: \(String(decoding: bytes, as: UTF8.self))")
            let again = try JSON.read(V.self, from: JSON.write(value), limits: limits)
            #expect(again == value)
            return true
        } catch {
            #expect(error.offset >= 0 && error.offset <= bytes.count)
            return false
        }
    }
}
