extension FieldCoder {
    /// Begins a member of the object at hand.
    @inlinable
    mutating func begin(_ key: StaticString) {
        output.append(key: key, isFirst: isFirst)
        isFirst = false
    }

    /// Writes a string.
    public mutating func writeText(_ text: String) {
        guard mode == .writing else { return foreignWrite(text) }
        var text = text
        text.withUTF8 { unsafe appendText($0) }
    }

    /// Writes a string from its UTF-8 bytes, which must be valid.
    @usableFromInline
    mutating func appendText(_ text: UnsafeBufferPointer<UInt8>) {
        output.append(UInt8(ascii: "\""))
        var start = 0
        var next = 0
        while next < text.count {
            if unsafe ByteView(text).hasPlainWord(at: next) {
                next &+= 8
                continue
            }
            let byte = unsafe text[next]
            if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
                next &+= 1
                continue
            }
            if start < next { unsafe output.append(UnsafeBufferPointer(rebasing: text[start..<next])) }
            appendEscape(byte)
            next &+= 1
            start = next
        }
        if start == 0 {
            unsafe output.append(text)
        } else if start < next {
            unsafe output.append(UnsafeBufferPointer(rebasing: text[start..<next]))
        }
        output.append(UInt8(ascii: "\""))
    }

    private mutating func appendEscape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): output.append("\\\"")
        case UInt8(ascii: "\\"): output.append("\\\\")
        case 0x08: output.append("\\b")
        case 0x0C: output.append("\\f")
        case 0x0A: output.append("\\n")
        case 0x0D: output.append("\\r")
        case 0x09: output.append("\\t")
        default:  // not an enum
            let digits = Array("0123456789abcdef".utf8)
            output.append("\\u00")
            output.append(digits[Int(byte >> 4)])
            output.append(digits[Int(byte & 15)])
        }
    }

    /// Writes an integer.
    public mutating func writeInteger(_ number: Int64) {
        guard mode == .writing else { return foreignWrite(number) }
        if number < 0 { output.append(UInt8(ascii: "-")) }
        let rest = number.magnitude
        if rest < 10 { return output.append(0x30 &+ UInt8(truncatingIfNeeded: rest)) }
        var scale: UInt64 = 10
        while rest / scale >= 10 { scale *= 10 }
        while scale > 0 {
            output.append(0x30 &+ UInt8(truncatingIfNeeded: rest / scale % 10))
            scale /= 10
        }
    }

    /// Writes true or false.
    public mutating func writeBool(_ value: Bool) {
        guard mode == .writing else { return foreignWrite(value) }
        output.append(value ? "true" : "false")
    }

    /// Writes null.
    public mutating func writeNull() {
        guard mode == .writing else { return foreignWriteNull() }
        output.append("null")
    }

    /// Writes a word of a closed list.
    @inlinable
    public mutating func writeWord<V: Vocabulary>(_ word: V) {
        if mode == .writing, appendWord(word.rawValue, of: V.wireIndex.table) { return }
        writeText(word.term.wire)
    }

    /// Writes a word by the table of its vocabulary; false without one.
    @usableFromInline
    mutating func appendWord(_ raw: UInt8, of table: borrowing VocabularyTable) -> Bool {
        unsafe table.name(of: raw) { unsafe appendText($0) }
    }

    /// Writes a list.
    @inlinable
    public mutating func writeArray<V: WireValue>(_ list: some Sequence<V>) {
        guard mode == .writing else { return foreignWrite(list) }
        output.append(UInt8(ascii: "["))
        var isFirstElement = true
        for value in list {
            if !isFirstElement { output.append(UInt8(ascii: ",")) }
            isFirstElement = false
            value.write(to: &self)
        }
        output.append(UInt8(ascii: "]"))
    }

    /// Writes a record.
    @inlinable
    public mutating func writeRecord<R: WireRecord>(_ record: R) {
        guard mode == .writing else { return foreignWrite(record) }
        output.append(UInt8(ascii: "{"))
        let outer = isFirst
        isFirst = true
        _ = try? R.transfer(record, through: &self)
        isFirst = outer
        output.append(UInt8(ascii: "}"))
    }

    /// Writes an act, and after its fields the keys kept with it.
    @inlinable
    public mutating func writeAct<A: WireAct>(_ act: A, extras: Extras) {
        guard mode == .writing else { return foreignWrite(act, extras) }
        output.append(UInt8(ascii: "{"))
        let outer = isFirst
        isFirst = true
        begin("type")
        writeWord(act.kind)
        try? act.write(through: &self)
        if !extras.isEmpty { writeExtras(extras) }
        isFirst = outer
        output.append(UInt8(ascii: "}"))
    }

    /// Writes a value as it came.
    public mutating func writeRaw(_ raw: RawJSON) {
        guard mode == .writing else { return foreignWrite(raw) }
        output.append(raw.bytes)
    }

    @usableFromInline
    mutating func writeExtras(_ extras: Extras) {
        for member in extras.members {
            if !isFirst { output.append(UInt8(ascii: ",")) }
            isFirst = false
            output.append(member.text)
        }
    }
}
