extension CivilDate: WireValue {
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self {
        unsafe try coder.readUTF8(expected: Bilingual("日期 yyyy-MM-dd", "a day yyyy-MM-dd")) {
            unsafe CivilDate(utf8: $0)
        }
    }

    public func write(to coder: inout FieldCoder) {
        guard coder.mode == .writing else { return coder.writeText(description) }
        let (year, month, day) = parts
        coder.output.append(UInt8(ascii: "\""))
        coder.appendDigits(year / 100)
        coder.appendDigits(year % 100)
        coder.output.append(UInt8(ascii: "-"))
        coder.appendDigits(month)
        coder.output.append(UInt8(ascii: "-"))
        coder.appendDigits(day)
        coder.output.append(UInt8(ascii: "\""))
    }

    public static var schema: WireSchema { .text(format: "date") }

    public static var sample: Self { CivilDate(2026, 1, 5) ?? .min }
}

extension FieldCoder {
    /// Writes a number from 0 to 99 as two digits.
    mutating func appendDigits(_ number: Int) {
        output.append(0x30 &+ UInt8(truncatingIfNeeded: number / 10))
        output.append(0x30 &+ UInt8(truncatingIfNeeded: number % 10))
    }
}
