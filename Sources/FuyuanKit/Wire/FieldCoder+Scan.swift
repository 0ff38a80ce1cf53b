/// What a reader hopes to find, in both languages.
@usableFromInline
enum Expected: Sendable {
    @usableFromInline static let object = Bilingual("对象", "an object")
    @usableFromInline static let array = Bilingual("数组", "an array")
    @usableFromInline static let text = Bilingual("字符串", "a string")
    @usableFromInline static let integer = Bilingual("整数", "an integer")
    @usableFromInline static let boolean = Bilingual("true 或 false", "true or false")
    @usableFromInline static let null = Bilingual("null", "null")
    /// Those that name a kind of value.
    static let kinds = [object, array, text, integer, boolean, null]
    static let value = Bilingual("JSON 值", "a JSON value")
    static let key = Bilingual("字段名", "a key")
    static let colon = Bilingual("“:”", "':'")
    static let commaOrBrace = Bilingual("“,”或“}”", "',' or '}'")
    @usableFromInline static let commaOrBracket = Bilingual("“,”或“]”", "',' or ']'")
    static let digit = Bilingual("数字", "a digit")
}

extension FieldCoder {
    /// A string found in the input: where its contents stand, and whether they are free of escapes.
    @usableFromInline
    struct Text: Sendable {
        @usableFromInline let start: Int
        @usableFromInline let end: Int
        @usableFromInline let isPlain: Bool

        @inlinable
        init(start: Int, end: Int, isPlain: Bool) {
            self.start = start
            self.end = end
            self.isPlain = isPlain
        }
    }

    /// The first position from here on that is not space.
    @inlinable
    func afterSpace(_ start: Int) -> Int {
        var next = start
        while true {
            let byte = bytes[next]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return next }
            next &+= 1
        }
    }

    /// Passes a string, checking its UTF-8 and its escapes.
    @usableFromInline
    mutating func scanText() throws(WireError) -> Text {
        let start = position + 1
        var next = start
        var isPlain = true
        scan: while true {
            if let word = bytes.word(at: next) {
                let special = Self.specialBytes(word)
                if special == 0 {
                    next &+= 8
                    continue
                }
                next &+= special.trailingZeroBitCount >> 3
            }
            switch bytes[next] {
            case UInt8(ascii: "\""):
                break scan
            case UInt8(ascii: "\\"):
                isPlain = false
                next = try afterEscape(next)
            case 0x00..<0x20:
                if next >= bytes.count { throw WireError(.unexpectedEnd, at: bytes.count) }
                throw WireError(.controlCharacter, at: next, found: Self.name(of: bytes[next]))
            case 0x80...:
                repeat { next = try afterCharacter(next) } while bytes[next] >= 0x80
            default:  // not an enum
                next &+= 1
            }
        }
        guard next - start <= limits.stringBytes else {
            let most = limits.stringBytes
            throw WireError(
                .stringTooLong, at: start - 1, expected: Bilingual("不超过 \(most) 字节", "at most \(most) bytes"),
                found: "\(next - start)")
        }
        position = next + 1
        return Text(start: start, end: next, isPlain: isPlain)
    }

    /// Has the high bit set in the first byte that is a quote, a backslash, a control character or not ASCII.
    @inlinable
    static func specialBytes(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        let found =
            ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | ((word &- ones &* 0x20) & ~word) | word
        return found & highs
    }

    /// Passes one character beyond ASCII (RFC 3629).
    func afterCharacter(_ start: Int) throws(WireError) -> Int {
        let second = bytes[start + 1]
        let length: Int
        let range: ClosedRange<UInt8>
        switch bytes[start] {
        case 0xC2...0xDF: (length, range) = (2, 0x80...0xBF)
        case 0xE0: (length, range) = (3, 0xA0...0xBF)
        case 0xED: (length, range) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, range) = (3, 0x80...0xBF)
        case 0xF0: (length, range) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, range) = (4, 0x80...0xBF)
        case 0xF4: (length, range) = (4, 0x80...0x8F)
        default:  // not an enum
            throw WireError(.invalidUTF8, at: start, found: Self.name(of: bytes[start]))
        }
        guard range.contains(second), length < 3 || bytes[start + 2] & 0xC0 == 0x80,
            length < 4 || bytes[start + 3] & 0xC0 == 0x80
        else { throw WireError(.invalidUTF8, at: start, found: Self.name(of: bytes[start])) }
        return start + length
    }

    /// Passes one escape; of a surrogate pair, both halves.
    func afterEscape(_ start: Int) throws(WireError) -> Int {
        switch bytes[start + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return start + 2
        case UInt8(ascii: "u"):
            guard let unit = hexUnit(start + 2) else { throw badEscape(start) }
            guard unit & 0xF800 == 0xD800 else { return start + 6 }
            guard unit < 0xDC00, bytes[start + 6] == UInt8(ascii: "\\"), bytes[start + 7] == UInt8(ascii: "u"),
                let low = hexUnit(start + 8), low & 0xFC00 == 0xDC00
            else { throw WireError(.loneSurrogate, at: start, found: "\\u" + bytes.text(start + 2, start + 6)) }
            return start + 12
        default:  // not an enum
            throw badEscape(start)
        }
    }

    private func badEscape(_ start: Int) -> WireError {
        start + 1 >= bytes.count ? WireError(.unexpectedEnd, at: bytes.count) : WireError(.badEscape, at: start)
    }

    private func hexUnit(_ start: Int) -> UInt32? {
        var unit: UInt32 = 0
        for position in start..<start + 4 {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt32(byte - 0x30)
            case UInt8(ascii: "a")...UInt8(ascii: "f"): unit = unit << 4 | UInt32(byte - 0x61 + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): unit = unit << 4 | UInt32(byte - 0x41 + 10)
            default: return nil  // not an enum
            }
        }
        return unit
    }

    /// The contents of a scanned string with its escapes resolved, as UTF-8.
    @usableFromInline
    func decoded(_ text: Text) -> [UInt8] {
        guard !text.isPlain else { return bytes.array(text.start, text.end) }
        var result: [UInt8] = []
        result.reserveCapacity(text.end - text.start)
        var next = text.start
        while next < text.end {
            let byte = bytes[next]
            guard byte == UInt8(ascii: "\\") else {
                result.append(byte)
                next += 1
                continue
            }
            let kind = bytes[next + 1]
            next += 2
            switch kind {
            case UInt8(ascii: "b"): result.append(0x08)
            case UInt8(ascii: "f"): result.append(0x0C)
            case UInt8(ascii: "n"): result.append(0x0A)
            case UInt8(ascii: "r"): result.append(0x0D)
            case UInt8(ascii: "t"): result.append(0x09)
            case UInt8(ascii: "u"):
                var code = hexUnit(next) ?? 0xFFFD
                next += 4
                if code & 0xFC00 == 0xD800, let low = hexUnit(next + 2) {
                    code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
                    next += 6
                }
                result += Array(String(Character(Unicode.Scalar(code) ?? "\u{FFFD}")).utf8)
            default: result.append(kind)  // not an enum
            }
        }
        return result
    }

    static func name(of byte: UInt8) -> String {
        if byte > 0x20, byte < 0x7F { return "'\(Character(Unicode.Scalar(byte)))'" }
        let digits = String(byte, radix: 16, uppercase: true)
        return "0x" + (byte < 16 ? "0" : "") + digits
    }
}
