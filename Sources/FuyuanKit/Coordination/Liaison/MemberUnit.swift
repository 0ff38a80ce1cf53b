/// 成员单位: a unit's seat in a liaison body: what it is called, in what seat, by which office, from when to when.
///
/// A unit with two seats (a court whose president is a deputy head and whose division chief is a member) stands twice.
public struct MemberUnit: WireRecord {
    /// The unit.
    public var id: ActorID
    /// Its name in the paper that lists it.
    public var name: String
    /// Its other names.
    public var aliases: [UnitAlias]
    /// Its seat.
    public var seat: RosterSeat
    /// The office that sits for it; nil where not said.
    public var title: OfficeTitle?
    /// The first day of the seat; nil where not said: always.
    public var since: CivilDate?
    /// The last day of the seat; nil where it has not ended.
    public var until: CivilDate?
    /// Whether an open end (等单位) of a text would cover it: a town or a sub-district among “and other units”.
    public var fallsUnderOpenEnd: Bool

    /// A seat.
    public init(
        _ id: ActorID, _ name: String, aliases: [UnitAlias] = [], seat: RosterSeat = .member, title: OfficeTitle? = nil,
        since: CivilDate? = nil, until: CivilDate? = nil, fallsUnderOpenEnd: Bool = false
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.seat = seat
        self.title = title
        self.since = since
        self.until = until
        self.fallsUnderOpenEnd = fallsUnderOpenEnd
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), try c.field("name", value?.name),
            aliases: try c.defaulted("aliases", value?.aliases, default: []),
            seat: try c.defaulted("seat", value?.seat, default: .member), title: try c.optional("title", value?.title),
            since: try c.optional("since", value?.since), until: try c.optional("until", value?.until),
            fallsUnderOpenEnd: try c.defaulted("fallsUnderOpenEnd", value?.fallsUnderOpenEnd, default: false))
    }

    /// Whether the seat is held on a day; first and last day count.
    public func isSeated(on day: CivilDate) -> Bool {
        (since.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }

    /// Whether it is the unit's name or another of its names.
    public func isCalled(_ text: String) -> Bool { name == text || aliases.contains { $0.name == text } }
}
