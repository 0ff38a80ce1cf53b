/// One case, one instance, one defendant: what one record of attendance is about.
public struct AttendanceKey: WireRecord {
    /// The number of the case in that instance.
    public var number: CaseNumber
    /// The instance.
    public var instance: AttendanceInstance
    /// The defendant, or an organ that takes part as third party.
    public var defendant: ActorID

    /// One case, one instance, one defendant: what one record of attendance is about.
    public init(_ number: CaseNumber, _ instance: AttendanceInstance, of defendant: ActorID) {
        self.number = number
        self.instance = instance
        self.defendant = defendant
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("number", value?.number),
            try c.field("instance", value?.instance),
            of: try c.field("defendant", value?.defendant))
    }
}

extension AttendanceKey: Comparable {
    /// By year, serial, number as written, instance, defendant.
    public static func < (one: AttendanceKey, other: AttendanceKey) -> Bool {
        if one.number != other.number {
            return (one.number.year, one.number.serial, one.number.description)
                < (other.number.year, other.number.serial, other.number.description)
        }
        return (one.instance.rawValue, one.defendant.rawValue) < (other.instance.rawValue, other.defendant.rawValue)
    }
}
