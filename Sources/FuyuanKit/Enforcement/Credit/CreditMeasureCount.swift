/// How many files of one kind of measure: entries of the list, or consumption orders.
///
/// The measure is part of the type, so that 4,346 listings and 7,649 consumption orders cannot be added: the sum does
/// not compile. On the wire the unit stands beside the number, and a count of another measure is refused when read.
///
/// ```swift
/// let listings = CreditMeasureCount<DishonestListing>(4346)
/// let orders = CreditMeasureCount<ConsumptionRestriction>(7649)
/// listings?.adding(orders)  // error: cannot convert value of type …
/// ```
public struct CreditMeasureCount<Measure: CreditMeasure>: Sendable, Hashable, Comparable {
    /// How many.
    public let count: Int64

    /// A count; nil below zero.
    public init?(_ count: Int64) {
        guard count >= 0 else { return nil }
        self.count = count
    }

    private init(unchecked count: Int64) { self.count = count }

    /// None.
    public static var zero: Self { Self(unchecked: 0) }

    /// What is counted.
    public static var unit: Term { Measure.name }

    /// The sum of two counts of the same measure; nil when it does not fit.
    public func adding(_ other: Self) -> Self? {
        let (sum, overflow) = count.addingReportingOverflow(other.count)
        return overflow ? nil : Self(unchecked: sum)
    }

    public static func < (one: Self, other: Self) -> Bool { one.count < other.count }
}

/// A measure of credit discipline whose files are counted.
public protocol CreditMeasure: CaseMachine {}

extension DishonestListing: CreditMeasure {}

extension ConsumptionRestriction: CreditMeasure {}

/// 失信被执行人名单条目数: how many entries of the list.
/// law: enforcement.listed
public typealias ListingCount = CreditMeasureCount<DishonestListing>

/// 限制消费令数: how many consumption orders.
/// law: enforcement.restricted
public typealias RestrictionCount = CreditMeasureCount<ConsumptionRestriction>

extension CreditMeasureCount: WireRecord {
    public static var sample: Self { .zero }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        let measure = try c.field("unit", value.map { _ in unit.wire })
        let count = try c.field("count", value?.count)
        guard measure == unit.wire, let read = Self(count) else {
            throw WireError(.badValue, expected: Bilingual(unit.zh, unit.en), found: measure)
        }
        return read
    }
}
