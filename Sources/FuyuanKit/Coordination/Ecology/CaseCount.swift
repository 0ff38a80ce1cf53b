/// A number of cases (件). Not to be added to a number of persons: the types differ.
public struct CaseCount: Sendable, Hashable, Comparable, RawRepresentable {
    /// How many, 0 or more.
    public let rawValue: Int

    /// A number of cases; nil below zero.
    public init?(rawValue: Int) {
        guard rawValue >= 0 else { return nil }
        self.rawValue = rawValue
    }

    /// No case.
    public static let zero = CaseCount(unchecked: 0)

    private init(unchecked: Int) { rawValue = unchecked }

    /// The sum; nil where it does not fit.
    public func adding(_ other: CaseCount) -> CaseCount? {
        let (sum, overflow) = rawValue.addingReportingOverflow(other.rawValue)
        return overflow ? nil : CaseCount(unchecked: sum)
    }

    public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }

    /// The number with its unit.
    public func text(in language: Language) -> String {
        Bilingual("\(rawValue)件", rawValue == 1 ? "1 case" : "\(rawValue) cases")[language]
    }
}

extension CaseCount: WireValue {
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self {
        guard let count = Self(rawValue: try Int.read(from: &coder)) else { throw WireError(.numberOutOfRange) }
        return count
    }

    public func write(to coder: inout FieldCoder) { rawValue.write(to: &coder) }

    public static var schema: WireSchema { .integer(0...Int64(Int.max)) }

    public static var sample: Self { .zero }
}
