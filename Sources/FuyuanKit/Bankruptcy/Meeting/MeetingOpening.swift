/// What is noted when a meeting opens.
public struct MeetingOpening: WireRecord {
    /// Whether employees and union are represented; nil where the entry does not say.
    public var employeesRepresented: Bool?
    /// Whether it is held from afar (破产法司法解释（三） art. 11(1)).
    public var isRemote: Bool

    /// An opening.
    public init(employeesRepresented: Bool? = nil, isRemote: Bool = false) {
        self.employeesRepresented = employeesRepresented
        self.isRemote = isRemote
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            employeesRepresented: try c.optional("employeesRepresented", value?.employeesRepresented),
            isRemote: try c.defaulted("isRemote", value?.isRemote, default: false))
    }
}
