/// What one case, or one part of a case, brings to an indicator.
public struct IndicatorContribution: Sendable, Hashable, WireRecord {
    /// The name of what is counted: a case, or `case#part`; counted once however often it is met.
    public let unit: String
    /// What it adds above the line.
    public let numerator: Int64
    /// What it adds below the line; 0 where nothing stands there.
    public let denominator: Int64

    /// A contribution.
    public init(_ unit: String, _ numerator: Int64, of denominator: Int64 = 0) {
        self.unit = unit
        self.numerator = numerator
        self.denominator = denominator
    }

    /// One that is counted.
    public static func counted(_ unit: String) -> Self { Self(unit, 1) }

    /// One in the denominator; also in the numerator where `isIn`.
    public static func share(_ unit: String, _ isIn: Bool) -> Self { Self(unit, isIn ? 1 : 0, of: 1) }

    /// An amount of a sum.
    public static func amount(_ unit: String, _ amount: Int64) -> Self { Self(unit, amount) }

    /// A value of a mean or median.
    public static func value(_ unit: String, _ value: Int64) -> Self { Self(unit, value, of: 1) }

    /// The name of a part of a case, such as the third lot of a disposal.
    public static func part(_ part: some CustomStringConvertible, of file: CaseID) -> String {
        "\(file.rawValue)#\(part)"
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        let unit = try c.field("unit", value?.unit)
        let numerator = try c.field("numerator", value?.numerator)
        return Self(unit, numerator, of: try c.defaulted("denominator", value?.denominator, default: 0))
    }

    /// Orders by the unit's bytes, then by what it adds.
    static func precedes(_ one: Self, _ other: Self) -> Bool {
        if !one.unit.utf8.elementsEqual(other.unit.utf8) {
            return one.unit.utf8.lexicographicallyPrecedes(other.unit.utf8)
        }
        return (one.numerator, one.denominator) < (other.numerator, other.denominator)
    }
}
