/// A local rule on bankruptcy, and the place where it is in force.
public struct LocalBankruptcyRule: WireRecord {
    /// The instrument's id, such as `CQ5PRE`.
    public var statute: String
    /// Where it is in force.
    public var place: DivisionCode

    /// A local rule.
    public init(_ statute: String, in place: DivisionCode) {
        self.statute = statute
        self.place = place
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("statute", value?.statute), in: try c.field("place", value?.place))
    }

    /// Whether a court of a place may apply it.
    /// law: bankruptcy.v77
    public func applies(inCourtOf courtPlace: DivisionCode) -> Bool { place.covers(courtPlace) }

    /// What is wrong with a court of a place applying it.
    public func findings(inCourtOf courtPlace: DivisionCode) -> [Finding] {
        guard !applies(inCourtOf: courtPlace) else { return [] }
        return [
            Finding(
                "bankruptcy.v77", .error, at: "place", Basis(Citation(Statute(statute))), "地方规则仅在其施行地的人民法院适用",
                "a local rule applies only in the courts of its place")
        ]
    }
}
