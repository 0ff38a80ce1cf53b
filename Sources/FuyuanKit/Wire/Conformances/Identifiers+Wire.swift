extension IdentifierKind where Self: WireValue {
    /// Reads the identifier from its text; a text that is none is refused.
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self {
        try coder.readText(expected: Bilingual(kind.zh, kind.en)) { Self($0) }
    }

    public func write(to coder: inout FieldCoder) { coder.writeText(unmasked) }

    public static var schema: WireSchema { .text() }

    /// Reads the identifier through any decoder.
    public init(from decoder: any Decoder) throws { self = try FieldCoder.decode(from: decoder) }

    /// Writes the identifier through any encoder.
    public func encode(to encoder: any Encoder) throws { try FieldCoder.encode(self, to: encoder) }
}

extension DivisionCode: WireValue {
    public static var sample: Self { DivisionCode(unchecked: 110_000) }
}

extension CaseNumber: WireValue {
    public static var sample: Self {
        get throws(WireError) {
            guard let number = CaseNumber("（2026）沪03破1号") else { throw WireError(.badValue) }
            return number
        }
    }
}

extension LicensePlate: WireValue {
    public static var sample: Self {
        get throws(WireError) {
            guard let plate = LicensePlate("皖E12345") else { throw WireError(.badValue) }
            return plate
        }
    }
}
