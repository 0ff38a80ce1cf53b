/// The panel and the procedure of the retrial (行诉法解释 art. 119).
public struct RetrialPanel: WireRecord {
    /// The procedure it follows.
    public var procedure: RetrialInstance
    /// Whether another panel was formed; nil when not known.
    public var isNewPanel: Bool?
    /// Whether the summary procedure is used, which it may not be.
    public var isSummary: Bool
    /// The day the retrial was docketed; nil for the day of the act.
    public var docketedOn: CivilDate?

    /// A panel.
    public init(
        _ procedure: RetrialInstance, isNewPanel: Bool? = nil, isSummary: Bool = false, docketedOn: CivilDate? = nil
    ) {
        self.procedure = procedure
        self.isNewPanel = isNewPanel
        self.isSummary = isSummary
        self.docketedOn = docketedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("procedure", value?.procedure),
            isNewPanel: try c.optional("isNewPanel", value?.isNewPanel),
            isSummary: try c.defaulted("isSummary", value?.isSummary, default: false),
            docketedOn: try c.optional("docketedOn", value?.docketedOn))
    }
}

/// The hearing of a protested case the procuratorate is called to (行诉法解释 art. 125).
public struct ProtestHearing: WireRecord {
    /// The day of the hearing.
    public var hearingOn: CivilDate

    /// A hearing.
    public init(
        hearingOn: CivilDate
    ) {
        self.hearingOn = hearingOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            hearingOn: try c.field("hearingOn", value?.hearingOn))
    }
}

/// A ruling that ends the retrial (行诉法解释 art. 121).
public struct RetrialTermination: WireRecord {
    /// Why.
    public var ground: RetrialTerminationGround

    /// A ruling.
    public init(
        _ ground: RetrialTerminationGround
    ) {
        self.ground = ground
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground))
    }
}

/// A decision that changes the earlier one (行诉法解释 arts. 122, 123).
public struct RetrialDecision: WireRecord {
    /// How.
    public var revision: RetrialRevision

    /// A decision.
    public init(
        _ revision: RetrialRevision
    ) {
        self.revision = revision
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("revision", value?.revision))
    }
}

/// The service of a retrial decision that can be appealed.
public struct RetrialService: WireRecord {
    /// What was decided.
    public var decision: AppealedDecision
    /// The day of service; nil for the day of the act.
    public var servedOn: CivilDate?

    /// A service.
    public init(
        _ decision: AppealedDecision = .judgment, servedOn: CivilDate? = nil
    ) {
        self.decision = decision
        self.servedOn = servedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("decision", value?.decision, default: .judgment),
            servedOn: try c.optional("servedOn", value?.servedOn))
    }
}
