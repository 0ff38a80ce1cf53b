/// What a ``UnitCount`` counts.
public protocol CountedUnit: Sendable {
    /// The number with its unit.
    static func text(_ count: Int) -> Bilingual
}

/// 件: cases.
@nonexhaustive
public enum CountedCases: CountedUnit {
    public static func text(_ count: Int) -> Bilingual {
        Bilingual("\(count)件", count == 1 ? "1 case" : "\(count) cases")
    }
}

/// 人: persons.
@nonexhaustive
public enum CountedPersons: CountedUnit {
    public static func text(_ count: Int) -> Bilingual {
        Bilingual("\(count)人", count == 1 ? "1 person" : "\(count) persons")
    }
}

/// A number of cases (件).
public typealias CaseCount = UnitCount<CountedCases>

/// A number of persons (人).
public typealias PersonCount = UnitCount<CountedPersons>

/// A number of one unit. The unit is part of the type: cases and persons cannot be added.
public struct UnitCount<Unit: CountedUnit>: Sendable, Hashable, Comparable, RawRepresentable {
    /// How many, 0 or more.
    public let rawValue: Int

    /// A number; nil below zero.
    public init?(rawValue: Int) {
        guard rawValue >= 0 else { return nil }
        self.rawValue = rawValue
    }

    /// None.
    public static var zero: Self { Self(unchecked: 0) }

    private init(unchecked: Int) { rawValue = unchecked }

    /// The sum; nil where it does not fit.
    public func adding(_ other: Self) -> Self? {
        let (sum, overflow) = rawValue.addingReportingOverflow(other.rawValue)
        return overflow ? nil : Self(unchecked: sum)
    }

    public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }

    /// The number with its unit.
    public func text(in language: Language) -> String {
        Unit.text(rawValue)[language]
    }
}

extension UnitCount: WireValue {
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self {
        guard let count = Self(rawValue: try Int.read(from: &coder)) else { throw WireError(.numberOutOfRange) }
        return count
    }

    public func write(to coder: inout FieldCoder) { rawValue.write(to: &coder) }

    public static var schema: WireSchema { .integer(0...Int64(Int.max)) }

    public static var sample: Self { .zero }
}
