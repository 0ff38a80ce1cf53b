/// A body outside the court whose mediators work with it (“总对总”合作单位): a central organ, a trade union, a chamber.
public struct PartnerBody: WireRecord, Identifiable {
    /// Its id.
    public var id: Identifier<PartnerBody>
    /// Its name.
    public var name: String
    /// The disputes its mediators take; empty for any.
    public var fields: [DisputeKind]
    /// The level it works at.
    public var level: LegalServiceLevel?
    /// The first day; nil where not known.
    public var since: CivilDate?

    /// A body.
    public init(
        _ id: Identifier<PartnerBody>, _ name: String, for fields: [DisputeKind] = [],
        at level: LegalServiceLevel? = nil,
        since: CivilDate? = nil
    ) {
        self.id = id
        self.name = name
        self.fields = fields
        self.level = level
        self.since = since
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), try c.field("name", value?.name),
            for: try c.defaulted("fields", value?.fields, default: []), at: try c.optional("level", value?.level),
            since: try c.optional("since", value?.since))
    }
}

/// What a partner body’s mediators did: cases the court entrusted and cases they ran themselves on its platform.
/// Counted apart; together they are the cases under the court’s guidance.
public struct PartnerTally: Sendable, Hashable {
    /// The cases the court entrusted.
    public var entrusted: Set<CaseID>
    /// The cases run by the body itself.
    public var selfRun: Set<CaseID>

    /// A tally.
    public init(entrusted: Set<CaseID> = [], selfRun: Set<CaseID> = []) {
        self.entrusted = entrusted
        self.selfRun = selfRun
    }

    /// Both tallies as one, by set union.
    public func merged(with other: PartnerTally) -> PartnerTally {
        PartnerTally(entrusted: entrusted.union(other.entrusted), selfRun: selfRun.union(other.selfRun))
    }

    /// How many cases there are; one in both counters counts once.
    public var total: Int { entrusted.union(selfRun).count }
}
