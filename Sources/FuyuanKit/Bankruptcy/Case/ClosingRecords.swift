/// The report that a plan or a settlement was performed.
public struct PerformanceReport: WireRecord {
    /// Whether everything was performed.
    public var isComplete: Bool

    /// A report.
    public init(isComplete: Bool = true) { self.isComplete = isComplete }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isComplete: try c.field("isComplete", value?.isComplete))
    }
}

/// The deregistration of the bankrupt (企业破产法 art. 121).
public struct Deregistration: WireRecord {
    /// Whether the registry asked for tax clearance or other papers beyond the ruling.
    public var asksExtraPapers: Bool

    /// A deregistration.
    public init(asksExtraPapers: Bool = false) { self.asksExtraPapers = asksExtraPapers }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(asksExtraPapers: try c.defaulted("asksExtraPapers", value?.asksExtraPapers, default: false))
    }
}

/// Property found after the conclusion (企业破产法 art. 123).
public struct AdditionalFind: WireRecord {
    /// What it is.
    public var property: FoundProperty
    /// What it is worth; nil when not known.
    public var value: Money?
    /// What distributing it would cost; nil when not known.
    public var cost: Money?
    /// The day it was found; nil for the day of the request.
    public var foundOn: CivilDate?

    /// A find.
    public init(_ property: FoundProperty, value: Money? = nil, cost: Money? = nil, foundOn: CivilDate? = nil) {
        self.property = property
        self.value = value
        self.cost = cost
        self.foundOn = foundOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("property", value?.property), value: try c.optional("value", value?.value),
            cost: try c.optional("cost", value?.cost), foundOn: try c.optional("foundOn", value?.foundOn))
    }

    /// Whether it does not cover the cost of distributing it, and goes to the treasury; nil where either is not known.
    public var goesToTreasury: Bool? {
        guard let value, let cost else { return nil }
        return value < cost
    }
}

/// The ruling that joins the cases of a group.
public struct Consolidation: WireRecord {
    /// How they are joined.
    public var kind: GroupKind
    /// The case that leads.
    public var lead: CaseID
    /// The grounds found.
    public var grounds: EnumSet<ConsolidationGround>

    /// A consolidation.
    public init(_ kind: GroupKind, under lead: CaseID, grounds: EnumSet<ConsolidationGround> = .all) {
        self.kind = kind
        self.lead = lead
        self.grounds = grounds
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), under: try c.field("lead", value?.lead),
            grounds: try c.defaulted("grounds", value?.grounds, default: .all))
    }
}

/// What an organ that watches the case has to say.
public struct OrganOpinion: WireRecord {
    /// What it says.
    public var text: String

    /// An opinion.
    public init(_ text: String) { self.text = text }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("text", value?.text))
    }
}

/// How and when a case came to its end.
public struct Conclusion: Sendable, Hashable {
    /// How.
    public let kind: ConclusionKind
    /// The day of the ruling.
    public let day: CivilDate

    /// An end.
    public init(_ kind: ConclusionKind, on day: CivilDate) {
        self.kind = kind
        self.day = day
    }

    /// Whether art. 123 lets creditors ask for what is found later: only after art. 43(4) and art. 120.
    /// law: bankruptcy.edge-23
    public var allowsAdditionalDistribution: Bool { kind.isLiquidationOutcome }
}

extension ConclusionKind {
    /// Whether it is the end of a liquidation: art. 43(4) or art. 120.
    public var isLiquidationOutcome: Bool {
        switch self {
        case .costsShort, .noAssets, .distributed: true
        case .debtsCleared, .selfAgreement, .planPerformed, .settlementPerformed: false
        }
    }
}
