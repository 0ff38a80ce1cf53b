/// One line of a book of attendance (应诉统计): one case, instance and defendant, and how it came out.
public struct AttendanceEntry: WireRecord {
    /// The case, the instance, the defendant.
    public var key: AttendanceKey
    /// How it came out.
    public var result: AttendanceResult
    /// The day of the hearing that counts; without a hearing, the day the case closed.
    public var day: CivilDate
    /// Whether the head who attended was the principal.
    public var byPrincipal: Bool
    /// Whether the court served a notice of attendance.
    public var wasNotified: Bool

    /// One line of a book of attendance (应诉统计): one case, instance and defendant, and how it came out.
    public init(
        _ key: AttendanceKey, _ result: AttendanceResult, on day: CivilDate, byPrincipal: Bool = false,
        wasNotified: Bool = true
    ) {
        self.key = key
        self.result = result
        self.day = day
        self.byPrincipal = byPrincipal
        self.wasNotified = wasNotified
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("key", value?.key),
            try c.field("result", value?.result),
            on: try c.field("day", value?.day),
            byPrincipal: try c.defaulted("byPrincipal", value?.byPrincipal, default: false),
            wasNotified: try c.defaulted("wasNotified", value?.wasNotified, default: true))
    }
}
