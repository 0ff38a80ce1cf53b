/// A number of persons (人). Not to be added to a number of cases: the types differ.
public struct PersonCount: Sendable, Hashable, Comparable, RawRepresentable {
    /// How many, 0 or more.
    public let rawValue: Int

    /// A number of persons; nil below zero.
    public init?(rawValue: Int) {
        guard rawValue >= 0 else { return nil }
        self.rawValue = rawValue
    }

    /// Nobody.
    public static let zero = PersonCount(unchecked: 0)

    private init(unchecked: Int) { rawValue = unchecked }

    /// The sum; nil where it does not fit.
    public func adding(_ other: PersonCount) -> PersonCount? {
        let (sum, overflow) = rawValue.addingReportingOverflow(other.rawValue)
        return overflow ? nil : PersonCount(unchecked: sum)
    }

    public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }

    /// The number with its unit.
    public func text(in language: Language) -> String {
        Bilingual("\(rawValue)人", rawValue == 1 ? "1 person" : "\(rawValue) persons")[language]
    }
}

extension PersonCount: WireValue {
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self {
        guard let count = Self(rawValue: try Int.read(from: &coder)) else { throw WireError(.numberOutOfRange) }
        return count
    }

    public func write(to coder: inout FieldCoder) { rawValue.write(to: &coder) }

    public static var schema: WireSchema { .integer(0...Int64(Int.max)) }

    public static var sample: Self { .zero }
}
