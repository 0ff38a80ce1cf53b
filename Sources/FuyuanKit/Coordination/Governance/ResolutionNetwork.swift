/// What stands in a network of resolution.
@nonexhaustive
public enum ResolutionNodeKind: UInt8, Vocabulary, WireValue {
    /// 基层人民法院.
    case basicCourt
    /// 人民法庭.
    case tribunal
    /// 矛盾纠纷调解中心: the local names differ, as 社会矛盾调处中心 or “和为贵”社会治理中心.
    case centre
    /// 行业调解平台.
    case industryPlatform
    /// 基层治理单位.
    case grassrootsUnit
    /// 诉调对接站点.
    case station
    /// 调解组织.
    case mediationBody
    /// 仲裁机构.
    case arbitrationBody
    /// 公证机构.
    case notary
    /// 律师.
    case lawyers
    /// 志愿者.
    case volunteers
    /// 政府部门.
    case department

    public static let wireIndex = VocabularyIndex<ResolutionNodeKind>()

    public var term: Term {
        switch self {
        case .basicCourt: Term("basic-court", "基层人民法院", "basic people’s court")
        case .tribunal: Term("tribunal", "人民法庭", "people’s tribunal")
        case .centre: Term("centre", "矛盾纠纷调解中心", "mediation centre")
        case .industryPlatform: Term("industry-platform", "行业调解平台", "mediation platform of a trade")
        case .grassrootsUnit: Term("grassroots-unit", "基层治理单位", "grassroots unit")
        case .station: Term("station", "诉调对接站点", "docking station")
        case .mediationBody: Term("mediation-body", "调解组织", "mediation body")
        case .arbitrationBody: Term("arbitration-body", "仲裁机构", "arbitration body")
        case .notary: Term("notary", "公证机构", "notary office")
        case .lawyers: Term("lawyers", "律师", "lawyers")
        case .volunteers: Term("volunteers", "志愿者", "volunteers")
        case .department: Term("department", "政府部门", "government department")
        }
    }

    /// Whether it is a third party that helps to resolve (第三方力量), as 秦皇岛 lists them.
    public var isThirdParty: Bool {
        switch self {
        case .mediationBody, .arbitrationBody, .notary, .lawyers, .volunteers: true
        case .basicCourt, .tribunal, .centre, .industryPlatform, .grassrootsUnit, .station, .department: false
        }
    }
}

/// A member of a network of resolution.
public struct ResolutionNode: WireRecord, Identifiable {
    /// Its id.
    public var id: Identifier<ResolutionNode>
    /// What it is.
    public var kind: ResolutionNodeKind
    /// Its own name; empty where none is given.
    public var name: String

    /// A member.
    public init(_ id: Identifier<ResolutionNode>, _ kind: ResolutionNodeKind, _ name: String = "") {
        self.id = id
        self.kind = kind
        self.name = name
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), try c.field("kind", value?.kind),
            try c.defaulted("name", value?.name, default: ""))
    }
}

/// That two members are linked; links have no direction.
public struct ResolutionLink: WireRecord {
    /// One end.
    public var one: ResolutionNode.ID
    /// The other.
    public var other: ResolutionNode.ID

    /// A link.
    public init(_ one: ResolutionNode.ID, _ other: ResolutionNode.ID) {
        self.one = one
        self.other = other
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("one", value?.one), try c.field("other", value?.other))
    }
}

/// Courts, centres, platforms and units that resolve disputes together, as a graph.
public struct ResolutionNetwork: Sendable, Hashable {
    /// The members.
    public private(set) var nodes = UnionRegister<ResolutionNode>()
    /// The links.
    public private(set) var links: Set<ResolutionLink> = []

    /// A network.
    public init(_ nodes: [ResolutionNode] = [], _ links: [ResolutionLink] = []) {
        for node in nodes { self.nodes.add(node) }
        self.links = Set(links)
    }

    /// Adds every member and link of another network.
    public mutating func formUnion(_ other: ResolutionNetwork) {
        nodes.formUnion(other.nodes)
        links.formUnion(other.links)
    }

    /// The members of a kind, in the order of their ids.
    public func members(_ kind: ResolutionNodeKind) -> [ResolutionNode] { nodes.entries.filter { $0.kind == kind } }

    /// Every member that can be reached from one, itself left out. Linear in the links.
    public func reached(from start: ResolutionNode.ID) -> Set<ResolutionNode.ID> { reached(from: start, neighbours) }

    private var neighbours: [ResolutionNode.ID: [ResolutionNode.ID]] {
        var neighbours: [ResolutionNode.ID: [ResolutionNode.ID]] = [:]
        for link in links {
            neighbours[link.one, default: []].append(link.other)
            neighbours[link.other, default: []].append(link.one)
        }
        return neighbours
    }

    private func reached(
        from start: ResolutionNode.ID, _ neighbours: [ResolutionNode.ID: [ResolutionNode.ID]]
    ) -> Set<ResolutionNode.ID> {
        var reached: Set<ResolutionNode.ID> = [start]
        var open = [start]
        while let node = open.popLast() {
            for next in neighbours[node] ?? [] where reached.insert(next).inserted { open.append(next) }
        }
        reached.remove(start)
        return reached
    }

    /// The courts from which no member of a kind can be reached, in the order of their ids.
    public func courts(without kind: ResolutionNodeKind = .centre) -> [ResolutionNode] {
        let neighbours = neighbours
        return members(.basicCourt).filter { court in
            !reached(from: court.id, neighbours).contains { nodes[$0]?.kind == kind }
        }
    }

    /// A warning for each court that reaches no centre, and an error for each link to somebody who is no member.
    public var findings: [Finding] {
        var findings = courts().map { court in
            Finding(
                "governance.court-unconnected", .warning, at: "\(court.id)", Basis(Citation("YT21")),
                "法院“\(court.id)”没有对接任何中心", "the court “\(court.id)” reaches no centre")
        }
        let known = Set(nodes.ids)
        let strangers = Set(links.flatMap { [$0.one, $0.other] }).subtracting(known)
        findings += strangers.sorted { $0.rawValue < $1.rawValue }.map { stranger in
            Finding(
                "governance.link-unknown", .error, at: "\(stranger)", Basis(), "对接单位“\(stranger)”未登记",
                "“\(stranger)” is linked and is no member")
        }
        return findings + nodes.findings
    }
}

extension ResolutionNetwork: WireRecord {
    /// Members and links in the order of their ids.
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        let links = value.map {
            $0.links.sorted { ($0.one.rawValue, $0.other.rawValue) < ($1.one.rawValue, $1.other.rawValue) }
        }
        var network = Self()
        network.nodes = try c.field("nodes", value?.nodes)
        network.links = Set(try c.field("links", links))
        return network
    }
}
