/// A review whether to list a debtor: by application or of the court’s own motion.
public struct ListingProposal: WireRecord {
    /// The debtor; nil where the warning named him.
    public var subject: ListedSubject?
    /// The grounds alleged; empty when not said.
    public var grounds: EnumSet<ListingGround>
    /// The enforcement case; nil when not said.
    public var caseNumber: CaseNumber?

    /// A review whether to list a debtor: by application or of the court’s own motion.
    public init(
        _ subject: ListedSubject? = nil, grounds: EnumSet<ListingGround> = [], caseNumber: CaseNumber? = nil
    ) {
        self.subject = subject
        self.grounds = grounds
        self.caseNumber = caseNumber
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("subject", value?.subject),
            grounds: try c.defaulted("grounds", value?.grounds, default: []),
            caseNumber: try c.optional("caseNumber", value?.caseNumber))
    }
}

/// A finding that the debtor is not to be listed.
public struct ListingExemptionFinding: WireRecord {
    /// The exemptions found.
    public var exemptions: EnumSet<ListingExemption>
    /// The grounds they are held against; nil for those alleged.
    public var grounds: EnumSet<ListingGround>?

    /// A finding that the debtor is not to be listed.
    public init(
        _ exemptions: EnumSet<ListingExemption>, grounds: EnumSet<ListingGround>? = nil
    ) {
        self.exemptions = exemptions
        self.grounds = grounds
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("exemptions", value?.exemptions),
            grounds: try c.optional("grounds", value?.grounds))
    }
}

/// 宽限期: a time in which nothing is published (善意文明执行意见 art. 15).
public struct GraceGrant: WireRecord {
    /// Its length in months.
    public var months: Int

    /// 宽限期: a time in which nothing is published (善意文明执行意见 art. 15).
    public init(
        _ months: Int
    ) {
        self.months = months
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("months", value?.months))
    }
}

/// The entry of a decision in the list.
public struct ListingPublication: WireRecord {
    /// Whether the decision was served; nil when not known.
    public var decisionServed: Bool?
    /// Whether the duty is still not performed; nil when not known.
    public var stillUnpaid: Bool?
    /// Whether consumption is restricted as well; nil when not known.
    public var restrictionOrdered: Bool?
    /// Whether the superior, owner or unit was told; nil when not known.
    public var unitTold: Bool?

    /// The entry of a decision in the list.
    public init(
        decisionServed: Bool? = nil, stillUnpaid: Bool? = nil, restrictionOrdered: Bool? = nil, unitTold: Bool? = nil
    ) {
        self.decisionServed = decisionServed
        self.stillUnpaid = stillUnpaid
        self.restrictionOrdered = restrictionOrdered
        self.unitTold = unitTold
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            decisionServed: try c.optional("decisionServed", value?.decisionServed),
            stillUnpaid: try c.optional("stillUnpaid", value?.stillUnpaid),
            restrictionOrdered: try c.optional("restrictionOrdered", value?.restrictionOrdered),
            unitTold: try c.optional("unitTold", value?.unitTold))
    }
}

/// An entry decided under the text of 2013, carried over: it has no term.
public struct OldListing: WireRecord {
    /// The debtor.
    public var subject: ListedSubject
    /// The grounds it stands on.
    public var grounds: EnumSet<ListingGround>
    /// The day it was decided.
    public var decidedOn: CivilDate
    /// The day it was published; nil for the day of the decision.
    public var publishedOn: CivilDate?
    /// Whether ability to perform was shown; nil when not known.
    public var abilityShown: Bool?

    /// An entry decided under the text of 2013, carried over: it has no term.
    public init(
        _ subject: ListedSubject, grounds: EnumSet<ListingGround>, decidedOn: CivilDate, publishedOn: CivilDate? = nil,
        abilityShown: Bool? = nil
    ) {
        self.subject = subject
        self.grounds = grounds
        self.decidedOn = decidedOn
        self.publishedOn = publishedOn
        self.abilityShown = abilityShown
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("subject", value?.subject),
            grounds: try c.field("grounds", value?.grounds),
            decidedOn: try c.field("decidedOn", value?.decidedOn),
            publishedOn: try c.optional("publishedOn", value?.publishedOn),
            abilityShown: try c.optional("abilityShown", value?.abilityShown))
    }
}

/// The removal of an entry on an exit ground.
public struct ListingRemoval: WireRecord {
    /// The ground.
    public var ground: ListingExit
    /// The day the ground arose; nil for the day of the act.
    public var arisenOn: CivilDate?
    /// The creditor who asked; nil where none did or it is not known.
    public var creditor: ActorID?
    /// Whether the court agreed to his request; nil when not known.
    public var courtAgrees: Bool?
    /// The network queries that found nothing since the end of the round; nil when not known.
    public var queries: Int?
    /// Whether anybody gave a useful lead; nil when not known.
    public var hasLeads: Bool?
    /// Whether the court confirms that an entry with a term goes too; nil when not known.
    public var courtConfirms: Bool?

    /// The removal of an entry on an exit ground.
    public init(
        _ ground: ListingExit, arisenOn: CivilDate? = nil, creditor: ActorID? = nil, courtAgrees: Bool? = nil,
        queries: Int? = nil, hasLeads: Bool? = nil, courtConfirms: Bool? = nil
    ) {
        self.ground = ground
        self.arisenOn = arisenOn
        self.creditor = creditor
        self.courtAgrees = courtAgrees
        self.queries = queries
        self.hasLeads = hasLeads
        self.courtConfirms = courtConfirms
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground),
            arisenOn: try c.optional("arisenOn", value?.arisenOn),
            creditor: try c.optional("creditor", value?.creditor),
            courtAgrees: try c.optional("courtAgrees", value?.courtAgrees),
            queries: try c.optional("queries", value?.queries),
            hasLeads: try c.optional("hasLeads", value?.hasLeads),
            courtConfirms: try c.optional("courtConfirms", value?.courtConfirms))
    }
}

/// The early deletion of an entry with a term.
public struct EarlyListingRemoval: WireRecord {
    /// The cause; nil when not stated.
    public var cause: EarlyRemovalCause?

    /// The early deletion of an entry with a term.
    public init(
        _ cause: EarlyRemovalCause? = nil
    ) {
        self.cause = cause
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("cause", value?.cause))
    }
}
