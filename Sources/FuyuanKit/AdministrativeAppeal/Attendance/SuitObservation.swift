/// 旁听庭审: one court hearing observed by an organ (庭审观摩).
/// law: administrative.K13
public struct SuitObservation: WireRecord {
    /// The organ whose people observed.
    public var organ: ActorID
    /// The day of the hearing.
    public var day: CivilDate
    /// How many observed; not negative.
    public var observers: Int
    /// The case heard; nil where not said.
    public var number: CaseNumber?

    /// 旁听庭审: one court hearing observed by an organ (庭审观摩).
    public init(by organ: ActorID, on day: CivilDate, observers: Int = 1, case number: CaseNumber? = nil) {
        self.organ = organ
        self.day = day
        self.observers = observers
        self.number = number
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            by: try c.field("organ", value?.organ),
            on: try c.field("day", value?.day),
            observers: try c.defaulted("observers", value?.observers, default: 1),
            case: try c.optional("number", value?.number))
    }
}
