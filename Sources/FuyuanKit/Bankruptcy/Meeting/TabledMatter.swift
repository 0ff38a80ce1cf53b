/// 提请表决事项: an item put before the meeting.
public struct TabledMatter: WireRecord {
    /// Which of the meeting's powers it exercises.
    public var power: MeetingPower
    /// All unsecured claims of the case, the base of the amount; nil where the entry does not say.
    public var unsecuredTotal: Money?
    /// Whether it is voted from afar.
    public var isRemote: Bool

    /// An item.
    public init(_ power: MeetingPower, unsecuredTotal: Money? = nil, isRemote: Bool = false) {
        self.power = power
        self.unsecuredTotal = unsecuredTotal
        self.isRemote = isRemote
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("power", value?.power), unsecuredTotal: try c.optional("unsecuredTotal", value?.unsecuredTotal),
            isRemote: try c.defaulted("isRemote", value?.isRemote, default: false))
    }
}
