/// An item of a catalogue of coordination duties (联动事项).
public struct LinkageItem: WireRecord, Identifiable {
    /// Its id, unique in its catalogue.
    public var id: Identifier<LinkageItem>
    /// What it is called.
    public var name: Bilingual
    /// The group it stands in; nil where the catalogue has none.
    public var group: LinkageGroup?
    /// The responsible units, the one that leads first.
    public var units: [ActorID]

    /// An item.
    public init(
        _ id: Identifier<LinkageItem>, _ name: Bilingual, in group: LinkageGroup? = nil, by units: [ActorID] = []
    ) {
        self.id = id
        self.name = name
        self.group = group
        self.units = units
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), try c.field("name", value?.name), in: try c.optional("group", value?.group),
            by: try c.defaulted("units", value?.units, default: []))
    }
}

/// A group of a catalogue: an open list. 焦作 names six.
public struct LinkageGroup: OpenCode, WireValue {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 法治政府建设.
    public static let ruleOfLawGovernment: LinkageGroup = "rule-of-law-government"
    /// 社会治理.
    public static let socialGovernance: LinkageGroup = "social-governance"
    /// 优化营商环境.
    public static let businessEnvironment: LinkageGroup = "business-environment"
    /// 企业破产.
    public static let bankruptcy: LinkageGroup = "bankruptcy"
    /// 执行.
    public static let enforcement: LinkageGroup = "enforcement"
    /// 诉源治理与多元解纷.
    public static let sourceGovernance: LinkageGroup = "source-governance"

    /// The six groups of 焦作's 31 items.
    public static let jiaozuo: [LinkageGroup] = [
        .ruleOfLawGovernment, .socialGovernance, .businessEnvironment, .bankruptcy, .enforcement, .sourceGovernance,
    ]
}

/// A matter on which court and government work together: which items it carries out, under which themes, where.
public struct LinkageMatter: WireRecord, Identifiable {
    /// Its id, the same in every report.
    public var id: CaseID
    /// The county, district or town.
    public var region: Identifier<LinkageRegion>
    /// The items it carries out.
    public var items: [Identifier<LinkageItem>]
    /// The themes it falls under: any number.
    public var themes: [TaskTheme]
    /// The first day.
    public var openedOn: CivilDate
    /// The day it ended; nil while it goes on.
    public var closedOn: CivilDate?

    /// A matter.
    public init(
        _ id: CaseID, in region: Identifier<LinkageRegion>, items: [Identifier<LinkageItem>] = [],
        themes: [TaskTheme] = [], openedOn: CivilDate, closedOn: CivilDate? = nil
    ) {
        self.id = id
        self.region = region
        self.items = items
        self.themes = themes
        self.openedOn = openedOn
        self.closedOn = closedOn
    }

    /// Whether it is open on a day; on the day it ends it no longer is.
    public func isLive(on day: CivilDate) -> Bool { day >= openedOn && (closedOn.map { day < $0 } ?? true) }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), in: try c.field("region", value?.region),
            items: try c.defaulted("items", value?.items, default: []),
            themes: try c.defaulted("themes", value?.themes, default: []),
            openedOn: try c.field("openedOn", value?.openedOn), closedOn: try c.optional("closedOn", value?.closedOn))
    }
}

/// A region that takes part: a county, a district, a town.
public enum LinkageRegion: Sendable {}
