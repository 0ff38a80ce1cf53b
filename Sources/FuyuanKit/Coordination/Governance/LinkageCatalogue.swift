/// A catalogue of coordination items (联动事项清单), in one version.
public struct LinkageCatalogue: WireRecord, Identifiable {
    /// Its id, the same in every version.
    public var id: Identifier<LinkageCatalogue>
    /// The version, from 1.
    public var version: UInt32
    /// What it is called.
    public var name: Bilingual
    /// How many items it is said to have.
    public var declaredCount: Int
    /// The items.
    public var items: [LinkageItem]
    /// The first day of this version; nil where not published.
    public var since: CivilDate?
    /// Where it stands.
    public var basis: Basis

    /// A catalogue; without a declared count, it declares what it lists.
    public init(
        _ id: Identifier<LinkageCatalogue>, version: UInt32 = 1, _ name: Bilingual, declaring count: Int? = nil,
        _ items: [LinkageItem], since: CivilDate? = nil, _ basis: Basis = Basis()
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.declaredCount = count ?? items.count
        self.items = items
        self.since = since
        self.basis = basis
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), version: try c.field("version", value?.version),
            try c.field("name", value?.name), declaring: try c.field("declaredCount", value?.declaredCount),
            try c.defaulted("items", value?.items, default: []), since: try c.optional("since", value?.since),
            try c.defaulted("basis", value?.basis, default: Basis()))
    }

    /// An error for each id that stands twice; a warning where the items listed are not as many as declared.
    public var findings: [Finding] {
        var findings: [Finding] = []
        var seen: Set<Identifier<LinkageItem>> = []
        for (place, item) in items.enumerated() where !seen.insert(item.id).inserted {
            findings.append(
                Finding(
                    "governance.catalogue-duplicate", .error, at: "items[\(place)].id", basis, "事项编号重复：\(item.id)",
                    "the item’s id stands twice: \(item.id)"))
        }
        if seen.count != declaredCount {
            findings.append(
                Finding(
                    "governance.catalogue-count", .warning, at: "declaredCount", basis,
                    "称有\(declaredCount)项，列出\(seen.count)项", "declares \(declaredCount) items, lists \(seen.count)"))
        }
        return findings
    }

    /// The ids another version has and this one does not, and the other way round, each in order.
    public func difference(
        from earlier: LinkageCatalogue
    ) -> (added: [Identifier<LinkageItem>], dropped: [Identifier<LinkageItem>]) {
        let (own, other) = (Set(items.map(\.id)), Set(earlier.items.map(\.id)))
        return (items.map(\.id).filter { !other.contains($0) }, earlier.items.map(\.id).filter { !own.contains($0) })
    }

    /// Which items have live matters on a day.
    public func coverage(by matters: some Sequence<LinkageMatter>, on day: CivilDate) -> LinkageCoverage {
        var coverage = LinkageCoverage(of: self, on: day)
        for matter in matters where matter.isLive(on: day) { coverage.add(matter) }
        return coverage
    }
}

extension LinkageCatalogue {
    private static func account(
        _ id: Identifier<LinkageCatalogue>, _ zh: String, _ en: String, declaring count: Int? = nil,
        listing rows: [PublishedMechanism] = [], _ source: Statute
    ) -> LinkageCatalogue {
        LinkageCatalogue(
            id, Bilingual(zh, en), declaring: count,
            rows.map { LinkageItem(Identifier($0.term.wire), Bilingual($0.term.zh, $0.term.en)) },
            Basis(Citation(source)))
    }

    /// 花山区: sixteen items.
    public static let huashan = account(
        "huashan-items", "花山区府院联动16项工作", "sixteen items of Huashan", listing: PublishedMechanism.huashan, "HS24")
    /// 通化: six tasks.
    public static let tonghuaTasks = account(
        "tonghua-tasks", "通化6项任务", "six tasks of Tonghua", listing: Array(PublishedMechanism.tonghua.prefix(6)), "TH")
    /// 通化: nine mechanisms; their names were not published.
    public static let tonghuaMechanisms = account(
        "tonghua-mechanisms", "通化9项联动机制", "nine mechanisms of Tonghua", declaring: 9, "TH")
    /// 焦作: 31 items in six groups; the list was not published.
    public static let jiaozuo = account(
        "jiaozuo-items", "焦作31项重点联动事项", "31 items of Jiaozuo", declaring: 31, "JZ22")

    /// The catalogues of the published accounts.
    public static let published: [LinkageCatalogue] = [jiaozuo, huashan, tonghuaMechanisms, tonghuaTasks]
}
