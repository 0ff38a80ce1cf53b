/// 回执: one step of a thread, with its day and, where it is known, its minute.
public struct ThreadReceipt: WireRecord {
    /// The steps.
    @nonexhaustive
    public enum Step: UInt8, Vocabulary, WireValue {
        /// It reached the addressee.
        case delivered
        /// The addressee read it.
        case read
        /// The addressee replied.
        case replied

        public var term: Term {
            switch self {
            case .delivered: Term("delivered", "已送达", "delivered")
            case .read: Term("read", "已读", "read")
            case .replied: Term("replied", "已回复", "answered")
            }
        }
    }

    /// The step.
    public var step: Step
    /// The day.
    public var day: CivilDate
    /// The minute of the day, from midnight; nil when not known.
    public var minute: Int?
    /// The unit that made it; nil where the system did.
    public var unit: ActorID?

    /// The minutes of a day.
    static let minutes = 0..<1440

    /// A receipt.
    public init(step: Step, day: CivilDate, minute: Int? = nil, unit: ActorID? = nil) {
        self.step = step
        self.day = day
        self.minute = minute
        self.unit = unit
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            step: try c.field("step", value?.step), day: try c.field("day", value?.day),
            minute: try c.optional("minute", value?.minute), unit: try c.optional("unit", value?.unit))
    }
}
