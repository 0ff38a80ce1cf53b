/// A measure taken elsewhere that this file takes over with its rank: a preservation, or one of the police.
public struct MeasureTakeover: WireRecord {
    /// The measure as it was taken.
    public var ruling: MeasureRuling
    /// The day it came into force; nil when not known.
    public var takenOn: CivilDate?
    /// Its last day; nil where the ceiling counts.
    public var until: CivilDate?
    /// The last day of the renewal in the old rank; nil where the old term goes on.
    public var renewedUntil: CivilDate?
    /// Its place in the queue, 1 the one in force; nil when not known.
    public var rank: Int?
    /// Whether the ruling was set aside; nil when not known.
    public var isRevoked: Bool?
    /// Whether it serves a criminal judgment on property; nil when not known.
    public var isCriminalProperty: Bool?
    /// Who took it; nil when not said.
    public var holder: ActorID?

    /// A measure taken elsewhere that this file takes over with its rank: a preservation, or one of the police.
    public init(
        _ ruling: MeasureRuling,
        takenOn: CivilDate? = nil,
        until: CivilDate? = nil,
        renewedUntil: CivilDate? = nil,
        rank: Int? = nil,
        isRevoked: Bool? = false,
        isCriminalProperty: Bool? = nil,
        holder: ActorID? = nil
    ) {
        self.ruling = ruling
        self.takenOn = takenOn
        self.until = until
        self.renewedUntil = renewedUntil
        self.rank = rank
        self.isRevoked = isRevoked
        self.isCriminalProperty = isCriminalProperty
        self.holder = holder
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ruling", value?.ruling),
            takenOn: try c.optional("takenOn", value?.takenOn),
            until: try c.optional("until", value?.until),
            renewedUntil: try c.optional("renewedUntil", value?.renewedUntil),
            rank: try c.optional("rank", value?.rank),
            isRevoked: try c.optional("isRevoked", value?.isRevoked),
            isCriminalProperty: try c.optional("isCriminalProperty", value?.isCriminalProperty),
            holder: try c.optional("holder", value?.holder))
    }
}
