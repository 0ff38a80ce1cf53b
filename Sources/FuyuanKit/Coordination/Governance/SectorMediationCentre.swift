/// A mediation centre of one sector (行业纠纷调解中心), such as 烟台市金融纠纷调解中心: it takes its own sector alone.
public struct SectorMediationCentre: WireRecord, Identifiable {
    /// Its id.
    public var id: Identifier<SectorMediationCentre>
    /// Its name.
    public var name: String
    /// The disputes it takes.
    public var sectors: [DisputeKind]
    /// The units that founded it.
    public var founders: [ActorID]
    /// The first day; nil where not known.
    public var since: CivilDate?

    /// A centre.
    public init(
        _ id: Identifier<SectorMediationCentre>, _ name: String, for sectors: [DisputeKind],
        by founders: [ActorID] = [],
        since: CivilDate? = nil
    ) {
        self.id = id
        self.name = name
        self.sectors = sectors
        self.founders = founders
        self.since = since
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), try c.field("name", value?.name),
            for: try c.field("sectors", value?.sectors), by: try c.defaulted("founders", value?.founders, default: []),
            since: try c.optional("since", value?.since))
    }
}

/// The answer of a sector’s centre to a dispute brought to it.
@nonexhaustive
public enum SectorIntake: Sendable, Hashable {
    /// It takes the dispute.
    case taken
    /// The dispute is of another sector; the centre that takes it is named where there is one.
    case refused(Reason, redirect: SectorMediationCentre.ID?)
}

/// The sector centres of a place.
public struct SectorDirectory: Sendable, Hashable {
    /// The centres, in the order they were given.
    public let centres: [SectorMediationCentre]

    /// A directory of these centres.
    public init(_ centres: [SectorMediationCentre]) { self.centres = centres }

    /// The first centre that takes a kind of dispute; nil where none does.
    public func centre(for dispute: DisputeKind) -> SectorMediationCentre? {
        centres.first { $0.sectors.contains(dispute) }
    }

    /// What a centre answers to a dispute brought to it.
    public func intake(_ dispute: DisputeKind, at id: SectorMediationCentre.ID) -> SectorIntake {
        if let centre = centres.first(where: { $0.id == id }), centre.sectors.contains(dispute) { return .taken }
        let other = centre(for: dispute)
        return .refused(
            Reason(
                code: "governance.foreign-sector", nature: .unmet, basis: Basis(Citation("YT21")),
                text: Bilingual("“\(id)”不受理“\(dispute)”类纠纷", "“\(id)” does not take disputes of the kind “\(dispute)”"),
                cure: other.map { Bilingual("转“\($0.name)”", "bring it to “\($0.name)”") }
                    ?? Bilingual("向人民法院或者人民调解委员会提出", "bring it to the court or a people’s mediation commission")),
            redirect: other?.id)
    }
}
