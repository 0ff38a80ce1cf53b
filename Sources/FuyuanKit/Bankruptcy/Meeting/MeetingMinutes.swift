/// 会议记录.
public struct MeetingMinutes: WireRecord {
    /// Whether they are signed; nil where the entry does not say.
    public var isSigned: Bool?

    /// Minutes.
    public init(isSigned: Bool? = nil) { self.isSigned = isSigned }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isSigned: try c.optional("isSigned", value?.isSigned))
    }
}
