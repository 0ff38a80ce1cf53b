/// How a measure was put in force: when, until when, with what papers.
public struct MeasureService: WireRecord {
    /// The day of service, control or publicity; nil for the day of the act.
    public var on: CivilDate?
    /// The last day, as the notice prints it; nil where the notice does not say: then the ceiling counts.
    public var until: CivilDate?
    /// Whether no earlier measure lies on the item; nil when not known.
    public var isFirst: Bool?
    /// Whether ruling and notice to assist were both served; nil when not known.
    public var hasPapers: Bool?
    /// Whether the co-owners were told; nil when not known or there are none.
    public var areCoOwnersTold: Bool?

    /// How a measure was put in force: when, until when, with what papers.
    public init(
        on: CivilDate? = nil,
        until: CivilDate? = nil,
        isFirst: Bool? = true,
        hasPapers: Bool? = true,
        areCoOwnersTold: Bool? = nil
    ) {
        self.on = on
        self.until = until
        self.isFirst = isFirst
        self.hasPapers = hasPapers
        self.areCoOwnersTold = areCoOwnersTold
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            on: try c.optional("on", value?.on),
            until: try c.optional("until", value?.until),
            isFirst: try c.optional("isFirst", value?.isFirst),
            hasPapers: try c.optional("hasPapers", value?.hasPapers),
            areCoOwnersTold: try c.optional("areCoOwnersTold", value?.areCoOwnersTold))
    }
}

/// Service on a registry that holds an application to transfer the item (查封规定 art. 23).
public struct PendingTransfer: WireRecord {
    /// How it was served.
    public var service: MeasureService
    /// Whether the transfer is already registered; nil when not known.
    public var isRegistered: Bool?
    /// Whether another court’s notice to transfer came first; nil when not known.
    public var otherCourtFirst: Bool?

    /// Service on a registry that holds an application to transfer the item (查封规定 art. 23).
    public init(
        _ service: MeasureService,
        isRegistered: Bool? = nil,
        otherCourtFirst: Bool? = false
    ) {
        self.service = service
        self.isRegistered = isRegistered
        self.otherCourtFirst = otherCourtFirst
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("service", value?.service),
            isRegistered: try c.optional("isRegistered", value?.isRegistered),
            otherCourtFirst: try c.optional("otherCourtFirst", value?.otherCourtFirst))
    }
}
