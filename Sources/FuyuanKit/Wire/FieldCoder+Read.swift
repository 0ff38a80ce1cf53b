extension FieldCoder {
    /// Reads a string.
    public mutating func readText() throws(WireError) -> String {
        guard mode == .reading else { return try foreignText() }
        guard bytes[position] == UInt8(ascii: "\"") else { throw mismatch(Expected.text) }
        let text = try scanText()
        if text.isPlain { return bytes.text(text.start, text.end) }
        return String(decoding: decoded(text), as: UTF8.self)
    }

    /// Reads a string that must say something: `parse` answers nil where it does not.
    ///
    /// `expected` names what the string should be, such as “a day yyyy-MM-dd”.
    @inlinable
    public mutating func readText<V>(
        expected: @autoclosure () -> Bilingual, parse: (String) -> V?
    ) throws(WireError) -> V {
        let start = position
        let text = try readText()
        if let value = parse(text) { return value }
        throw WireError(
            .badValue, at: mode == .reading ? start : -1, expected: expected(), found: String(text.prefix(64)))
    }

    /// Reads a string that must say something, from its UTF-8 bytes.
    @inlinable
    mutating func readUTF8<V>(
        expected: @autoclosure () -> Bilingual, parse: (UnsafeBufferPointer<UInt8>) -> V?
    ) throws(WireError) -> V {
        let start = position
        if mode == .reading {
            guard bytes[position] == UInt8(ascii: "\"") else { throw mismatch(Expected.text) }
            let text = try scanText()
            if text.isPlain {
                if let value = unsafe parse(bytes.slice(text.start, text.end)) { return value }
            } else if let value = unsafe decoded(text).withUnsafeBufferPointer(parse) {
                return value
            }
            throw badValue(at: start, expected: expected(), found: text)
        }
        let text = try foreignText()
        if let value = unsafe Array(text.utf8).withUnsafeBufferPointer(parse) { return value }
        throw WireError(.badValue, expected: expected(), found: text)
    }

    @usableFromInline
    func badValue(at start: Int, expected: Bilingual, found: Text) -> WireError {
        WireError(
            .badValue, at: start, expected: expected, found: String(decoding: decoded(found).prefix(64), as: UTF8.self))
    }

    /// Reads an integer. A number with a fraction or an exponent is an error, and so is one beyond Int64.
    public mutating func readInteger() throws(WireError) -> Int64 {
        guard mode == .reading else { return try foreignInteger() }
        let start = position
        let isNegative = bytes[start] == UInt8(ascii: "-")
        if isNegative { position += 1 }
        let first = position
        var value: UInt64 = 0
        var overflows = false
        while Self.isDigit(bytes[position]) {
            let (product, over) = value.multipliedReportingOverflow(by: 10)
            let (sum, beyond) = product.addingReportingOverflow(UInt64(bytes[position] &- 0x30))
            if over || beyond { overflows = true }
            value = sum
            position += 1
        }
        guard position > first else {
            if isNegative { throw badNumber(start) }
            throw mismatch(Expected.integer)
        }
        if position > first + 1, bytes[first] == UInt8(ascii: "0") {
            throw WireError(.badNumber, at: start, found: bytes.text(start, position))
        }
        if bytes[position] == UInt8(ascii: ".") || bytes[position] | 0x20 == UInt8(ascii: "e") {
            position = start
            try skipValue()
            throw WireError(.notAnInteger, at: start, found: bytes.text(start, min(position, start + 40)))
        }
        let most = isNegative ? UInt64(1) << 63 : UInt64(Int64.max)
        guard !overflows, value <= most else {
            throw WireError(
                .numberOutOfRange, at: start, expected: Bilingual("64 位整数", "a 64-bit integer"),
                found: bytes.text(start, min(position, start + 40)))
        }
        return isNegative ? Int64(truncatingIfNeeded: 0 &- value) : Int64(truncatingIfNeeded: value)
    }

    /// Reads an integer of a range.
    public mutating func readInteger(in range: ClosedRange<Int64>) throws(WireError) -> Int64 {
        let start = position
        let number = try readInteger()
        guard range.contains(number) else {
            throw WireError(
                .numberOutOfRange, at: mode == .reading ? start : -1,
                expected: Bilingual(
                    "\(range.lowerBound) 至 \(range.upperBound)", "\(range.lowerBound) to \(range.upperBound)"),
                found: "\(number)")
        }
        return number
    }

    /// Reads true or false.
    public mutating func readBool() throws(WireError) -> Bool {
        guard mode == .reading else { return try foreignBool() }
        if takes("true") { return true }
        if takes("false") { return false }
        throw mismatch(Expected.boolean)
    }

    /// Reads null; false, and nothing read, where something else stands here.
    public mutating func readNull() -> Bool {
        guard mode == .reading else { return foreignNull() }
        return takeNull()
    }

    /// Reads a word of a closed list without making a string; nil, and the string read, where the list has no such word.
    @inlinable
    public mutating func readWord<V: Vocabulary>(_ type: V.Type = V.self) throws(WireError) -> V? {
        let index = V.wireIndex
        guard mode == .reading, !index.table.isEmpty else { return try readRareWord() }
        guard let raw = try scanWord(in: index.table) else { return nil }
        return V(rawValue: raw)
    }

    /// The raw value of a word, by the table of its vocabulary.
    @usableFromInline
    mutating func scanWord(in table: borrowing VocabularyTable) throws(WireError) -> UInt8? {
        guard bytes[position] == UInt8(ascii: "\"") else { throw mismatch(Expected.text) }
        let text = try scanText()
        if text.isPlain { return unsafe table.find(bytes.slice(text.start, text.end)) }
        return table.find(decoded(text))
    }

    /// A word through a foreign decoder, or of a vocabulary without a table.
    @usableFromInline
    @_semantics("optimize.sil.specialize.generic.never")
    mutating func readRareWord<V: Vocabulary>() throws(WireError) -> V? {
        guard mode == .reading else { return V(wire: try foreignText()) }
        guard bytes[position] == UInt8(ascii: "\"") else { throw mismatch(Expected.text) }
        let text = try scanText()
        return V.wireIndex.find(decoded(text))
    }

    @usableFromInline
    @_semantics("optimize.sil.specialize.generic.never")
    func unknownWord<V: Vocabulary>(at start: Int, _ type: V.Type) -> WireError {
        let known = V.allCases.prefix(12).map { $0.term.wire }.joined(separator: ", ")
        let found =
            mode == .reading ? String(bytes.text(start, min(position, start + 66)).dropFirst().dropLast()) : ""
        return WireError(
            .unknownWord, at: mode == .reading ? start : -1, expected: Bilingual(known, known), found: found)
    }

    /// Reads a list.
    @inlinable
    public mutating func readArray<V: WireValue>(of type: V.Type = V.self) throws(WireError) -> [V] {
        guard mode == .reading else { return try foreignArray() }
        guard bytes[position] == UInt8(ascii: "[") else { throw mismatch(Expected.array) }
        depth &+= 1
        guard depth <= limits.depth else { throw tooDeep(at: position) }
        position = afterSpace(position &+ 1)
        var list: [V] = []
        if bytes[position] == UInt8(ascii: "]") {
            position &+= 1
            depth &-= 1
            return list
        }
        while true {
            guard list.count < limits.elements else { throw tooMany() }
            do throws(WireError) { list.append(try V.read(from: &self)) } catch { throw error.below(index: list.count) }
            position = afterSpace(position)
            let byte = bytes[position]
            guard byte == UInt8(ascii: ",") else {
                guard byte == UInt8(ascii: "]") else { throw mismatch(Expected.commaOrBracket) }
                position &+= 1
                depth &-= 1
                return list
            }
            position = afterSpace(position &+ 1)
        }
    }

    /// Reads a value of any kind as it stands, byte for byte.
    @usableFromInline
    mutating func readRaw() throws(WireError) -> RawJSON {
        guard mode == .reading else { return try foreignRaw() }
        let start = afterSpace(position)
        try skipValue()
        return RawJSON(checked: bytes.array(start, position))
    }
}
