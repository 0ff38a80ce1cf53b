/// 关联案件: two cases that bear on each other, as a directed link: `from` is the `relation` of `to`.
///
/// A statement of fact; what follows from it is the law's ( ``CrossCaseRule`` ). The other case need not be a file of the kit.
public struct CaseLink: WireRecord {
    /// The case that stands in the relation, such as the enforcement case.
    public var from: CaseID
    /// How it stands to the other.
    public var relation: CaseRelation
    /// The other case, such as the bankruptcy.
    public var to: CaseID
    /// The day the one who handles ``from`` learned of the link; nil where it was known from the start.
    public var since: CivilDate?
    /// The court or organ that handles ``from``, who owes what follows there; nil where not known.
    public var holder: ActorID?
    /// The court or organ that handles ``to``; nil where not known.
    public var otherHolder: ActorID?

    /// A link: `from` is the `relation` of `to`.
    public init(
        _ from: CaseID, _ relation: CaseRelation, _ to: CaseID, since: CivilDate? = nil, holder: ActorID? = nil,
        otherHolder: ActorID? = nil
    ) {
        self.from = from
        self.relation = relation
        self.to = to
        self.since = since
        self.holder = holder
        self.otherHolder = otherHolder
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("from", value?.from), try c.field("relation", value?.relation), try c.field("to", value?.to),
            since: try c.optional("since", value?.since), holder: try c.optional("holder", value?.holder),
            otherHolder: try c.optional("otherHolder", value?.otherHolder))
    }

    /// The case at the other end; nil where `id` is at neither.
    public func other(than id: CaseID) -> CaseID? {
        if from == id { return to }
        return to == id ? from : nil
    }

    /// Who handles the case at one end; nil where not known.
    public func holder(of id: CaseID) -> ActorID? { from == id ? holder : to == id ? otherHolder : nil }
}

/// The links of many cases, found from both sides. A link given twice is one link.
public struct CaseLinks: Sendable {
    /// The links, in the order they were made.
    public private(set) var all: [CaseLink] = []
    private var known: Set<Ends> = []
    private var places: [CaseID: [Int]] = [:]

    private struct Ends: Hashable {
        let from: CaseID
        let relation: CaseRelation
        let to: CaseID
    }

    /// No links.
    public init() {}

    /// Adds a link; false where it stands already, or leads from a case to itself. O(1).
    @discardableResult
    public mutating func insert(_ link: CaseLink) -> Bool {
        guard link.from != link.to,
            known.insert(Ends(from: link.from, relation: link.relation, to: link.to)).inserted
        else { return false }
        places[link.from, default: []].append(all.count)
        places[link.to, default: []].append(all.count)
        all.append(link)
        return true
    }

    /// Every link of a case, whichever side it is on, in the order they were made. O(links of the case).
    public subscript(id: CaseID) -> [CaseLink] { (places[id] ?? []).map { all[$0] } }

    /// The cases that stand to this one in one of the relations, or it to them, in the order they were linked.
    public func cases(of id: CaseID, _ relations: EnumSet<CaseRelation>) -> [CaseID] {
        self[id].filter { relations.contains($0.relation) }.compactMap { $0.other(than: id) }
    }
}
