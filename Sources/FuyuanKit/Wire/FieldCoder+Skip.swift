extension FieldCoder {
    /// Passes one value of any kind, checking that it is JSON; never deeper than the limit, and without recursion.
    @usableFromInline
    mutating func skipValue() throws(WireError) {
        // One bit a level, 1 for an object; the innermost level in the lowest bit of `kinds`, older ones in `outer`.
        var kinds: UInt64 = 0
        var outer: [UInt64] = []
        var level = 0
        var passed = 0
        value: while true {
            position = afterSpace(position)
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                _ = try scanText()
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                try skipNumber()
            case UInt8(ascii: "t"): try skipLiteral("true")
            case UInt8(ascii: "f"): try skipLiteral("false")
            case UInt8(ascii: "n"): try skipLiteral("null")
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                let isObject = byte == UInt8(ascii: "{")
                guard depth + level < limits.depth else { throw tooDeep(at: position) }
                if level > 0, level % 64 == 0 { outer.append(kinds) }
                kinds = kinds << 1 | (isObject ? 1 : 0)
                level += 1
                position = afterSpace(position + 1)
                if bytes[position] == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) { break }
                if isObject { try skipKey() }
                continue value
            default:  // not an enum
                throw mismatch(Expected.value)
            }
            if level == 0 { return }
            while true {
                position = afterSpace(position)
                let isObject = kinds & 1 == 1
                let byte = bytes[position]
                if byte == UInt8(ascii: ",") {
                    passed += 1
                    guard passed < limits.elements else { throw tooMany() }
                    position = afterSpace(position + 1)
                    if isObject { try skipKey() }
                    continue value
                }
                guard byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                    throw mismatch(isObject ? Expected.commaOrBrace : Expected.commaOrBracket)
                }
                position += 1
                level -= 1
                if level == 0 { return }
                kinds = level % 64 == 0 ? outer.popLast() ?? 0 : kinds >> 1
            }
        }
    }

    private mutating func skipKey() throws(WireError) {
        guard bytes[position] == UInt8(ascii: "\"") else { throw mismatch(Expected.key) }
        _ = try scanText()
        position = afterSpace(position)
        guard bytes[position] == UInt8(ascii: ":") else { throw mismatch(Expected.colon) }
        position += 1
    }

    private mutating func skipLiteral(_ literal: StaticString) throws(WireError) {
        guard takes(literal) else { throw mismatch(Expected.value) }
    }

    /// Passes a bare word such as `null`; false, and nothing passed, where it does not stand here.
    @inlinable
    mutating func takes(_ literal: StaticString) -> Bool {
        let end = position &+ literal.utf8CodeUnitCount
        guard bytes.equals(literal, position, end) else { return false }
        position = end
        return true
    }

    @inlinable
    mutating func takeNull() -> Bool { bytes[position] == UInt8(ascii: "n") && takes("null") }

    private mutating func skipNumber() throws(WireError) {
        let start = position
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        if bytes[position] == UInt8(ascii: "0") { position += 1 } else { try skipDigits(start) }
        if bytes[position] == UInt8(ascii: ".") {
            position += 1
            try skipDigits(start)
        }
        if bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") { position += 1 }
            try skipDigits(start)
        }
        if Self.isDigit(bytes[position]) { throw badNumber(start) }
    }

    private mutating func skipDigits(_ start: Int) throws(WireError) {
        guard Self.isDigit(bytes[position]) else { throw badNumber(start) }
        while Self.isDigit(bytes[position]) { position += 1 }
    }

    @inlinable
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    @usableFromInline
    func badNumber(_ start: Int) -> WireError {
        position >= bytes.count
            ? WireError(.unexpectedEnd, at: bytes.count, expected: Expected.digit)
            : WireError(.badNumber, at: start, expected: Expected.digit, found: Self.name(of: bytes[position]))
    }

    /// What stands here is not what was expected: the input ends, another kind of value begins, or it is no JSON.
    @usableFromInline
    func mismatch(_ expected: Bilingual) -> WireError {
        guard position < bytes.count else { return WireError(.unexpectedEnd, at: bytes.count, expected: expected) }
        let byte = bytes[position]
        let found: String
        switch byte {
        case UInt8(ascii: "\""): found = "string"
        case UInt8(ascii: "{"): found = "object"
        case UInt8(ascii: "["): found = "array"
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): found = "number"
        case UInt8(ascii: "t"), UInt8(ascii: "f"): found = "boolean"
        case UInt8(ascii: "n"): found = "null"
        default: found = ""  // not an enum
        }
        let isKind = Expected.kinds.contains(expected)
        guard isKind, !found.isEmpty else {
            return WireError(.unexpectedByte, at: position, expected: expected, found: Self.name(of: byte))
        }
        return WireError(.wrongType, at: position, expected: expected, found: found)
    }

    @usableFromInline
    func tooDeep(at place: Int) -> WireError {
        let most = limits.depth
        return WireError(.tooDeep, at: place, expected: Bilingual("不超过 \(most) 层", "at most \(most) levels"))
    }

    @usableFromInline
    func tooMany() -> WireError {
        let most = limits.elements
        return WireError(.tooManyElements, at: position, expected: Bilingual("不超过 \(most) 个", "at most \(most)"))
    }
}
