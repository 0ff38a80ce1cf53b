/// A harm to the environment.
public enum HarmEntity: Sendable {}

/// The name of a harm to the environment.
public typealias HarmID = Identifier<HarmEntity>

/// One harm to the environment, whatever proceedings follow from it.
public struct HarmEvent: WireRecord {
    /// Its name.
    public var id: HarmID
    /// Where, in words: a river reach, a township.
    public var place: String
    /// What was harmed.
    public var media: EnumSet<HarmMedium>
    /// The day it was found; nil where not known.
    public var discoveredOn: CivilDate?
    /// Who reported it; nil where not known.
    public var reportedBy: LiaisonRole?

    /// A harm.
    public init(
        _ id: HarmID, at place: String, _ media: EnumSet<HarmMedium> = [], discoveredOn: CivilDate? = nil,
        reportedBy: LiaisonRole? = nil
    ) {
        self.id = id
        self.place = place
        self.media = media
        self.discoveredOn = discoveredOn
        self.reportedBy = reportedBy
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), at: try c.field("place", value?.place),
            try c.defaulted("media", value?.media, default: []),
            discoveredOn: try c.optional("discoveredOn", value?.discoveredOn),
            reportedBy: try c.optional("reportedBy", value?.reportedBy))
    }
}
