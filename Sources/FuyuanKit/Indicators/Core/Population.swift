/// The people a rate is taken among, with the source of their number: places count them differently.
public struct Population: Sendable, Hashable, WireRecord {
    /// Residents (常住人口), as the source counts them.
    public let residents: Int64
    /// The registered floating population (登记流动人口) counted besides; 0 where it is not.
    public let floating: Int64
    /// The day the number was taken.
    public let day: CivilDate
    /// Where the number comes from, such as a statistical bulletin.
    public let source: String

    /// A population; nil when a number is negative or the source is empty.
    public init?(residents: Int64, floating: Int64 = 0, on day: CivilDate, source: String) {
        guard residents >= 0, floating >= 0, !source.isEmpty else { return nil }
        self.init(unchecked: residents, floating, day, source)
    }

    private init(unchecked residents: Int64, _ floating: Int64, _ day: CivilDate, _ source: String) {
        self.residents = residents
        self.floating = floating
        self.day = day
        self.source = source
    }

    /// All of them; nil when the sum does not fit.
    public var total: Int64? {
        let (sum, overflow) = residents.addingReportingOverflow(floating)
        return overflow ? nil : sum
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        let residents = try c.field("residents", value?.residents)
        let floating = try c.defaulted("floating", value?.floating, default: 0)
        let day = try c.field("day", value?.day)
        let source = try c.field("source", value?.source)
        guard c.isReading else { return Self(unchecked: residents, floating, day, source) }
        guard let population = Self(residents: residents, floating: floating, on: day, source: source) else {
            throw WireError(.badValue, found: source)
        }
        return population
    }
}
