/// A renewal of a measure.
public struct MeasureRenewal: WireRecord {
    /// The new last day; nil where the notice does not say: then the ceiling counts.
    public var until: CivilDate?
    /// Whether the court renews of its own motion.
    public var isOwnMotion: Bool
    /// Whether ruling and notice to assist were both served; nil when not known.
    public var hasPapers: Bool?

    /// A renewal of a measure.
    public init(
        until: CivilDate? = nil,
        isOwnMotion: Bool = false,
        hasPapers: Bool? = true
    ) {
        self.until = until
        self.isOwnMotion = isOwnMotion
        self.hasPapers = hasPapers
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            until: try c.optional("until", value?.until),
            isOwnMotion: try c.defaulted("isOwnMotion", value?.isOwnMotion, default: false),
            hasPapers: try c.optional("hasPapers", value?.hasPapers))
    }
}

/// A measure that comes back after a bankruptcy (破产法司法解释二 art. 8).
public struct MeasureReturn: WireRecord {
    /// Why; nil when not known.
    public var ground: RestoreGround?
    /// The last day; nil where the ceiling counts.
    public var until: CivilDate?
    /// Whether every measure earlier in order was answered for first; nil when not known.
    public var inOldOrder: Bool?

    /// A measure that comes back after a bankruptcy (破产法司法解释二 art. 8).
    public init(
        ground: RestoreGround? = nil,
        until: CivilDate? = nil,
        inOldOrder: Bool? = nil
    ) {
        self.ground = ground
        self.until = until
        self.inOldOrder = inOldOrder
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            ground: try c.optional("ground", value?.ground),
            until: try c.optional("until", value?.until),
            inOldOrder: try c.optional("inOldOrder", value?.inOldOrder))
    }
}

/// Word of a bankruptcy reaching the organ that holds a measure.
public struct MeasureBankruptcy: WireRecord {
    /// The day the petition was accepted.
    public var acceptedOn: CivilDate
    /// The day the organ learned of it; nil for the day of the act.
    public var knownOn: CivilDate?

    /// Word of a bankruptcy reaching the organ that holds a measure.
    public init(
        acceptedOn: CivilDate,
        knownOn: CivilDate? = nil
    ) {
        self.acceptedOn = acceptedOn
        self.knownOn = knownOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            acceptedOn: try c.field("acceptedOn", value?.acceptedOn),
            knownOn: try c.optional("knownOn", value?.knownOn))
    }
}
