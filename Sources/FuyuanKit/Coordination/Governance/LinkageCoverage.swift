/// 覆盖率: which items of a catalogue have live matters on a day.
///
/// Holds the ids of the matters, so that the reports of several counties join by set union and never by adding.
public struct LinkageCoverage: Sendable, Hashable {
    /// The catalogue.
    public let catalogue: LinkageCatalogue.ID
    /// Its version.
    public let version: UInt32
    /// The day.
    public let day: CivilDate
    /// The items of the catalogue, in its order.
    public let items: [Identifier<LinkageItem>]
    /// How many items it is said to have.
    public let declaredCount: Int
    /// The live matters by item.
    public private(set) var matters: [Identifier<LinkageItem>: Set<CaseID>] = [:]
    /// Items that matters name and the catalogue does not have, with those matters.
    public private(set) var unknown: [Identifier<LinkageItem>: Set<CaseID>] = [:]

    init(of catalogue: LinkageCatalogue, on day: CivilDate) {
        self.catalogue = catalogue.id
        version = catalogue.version
        self.day = day
        var seen: Set<Identifier<LinkageItem>> = []
        items = catalogue.items.map(\.id).filter { seen.insert($0).inserted }
        declaredCount = catalogue.declaredCount
        matters = Dictionary(uniqueKeysWithValues: items.map { ($0, []) })
    }

    mutating func add(_ matter: LinkageMatter) {
        for item in matter.items {
            if matters[item] != nil {
                matters[item]?.insert(matter.id)
            } else {
                unknown[item, default: []].insert(matter.id)
            }
        }
    }

    /// Both reports as one; nil where they are of another catalogue, another version or another day.
    public func merged(with other: LinkageCoverage) -> LinkageCoverage? {
        guard
            (catalogue, version, day) == (other.catalogue, other.version, other.day), items == other.items,
            declaredCount == other.declaredCount
        else { return nil }
        var merged = self
        merged.matters.merge(other.matters) { $0.union($1) }
        merged.unknown.merge(other.unknown) { $0.union($1) }
        return merged
    }

    /// The items with a live matter, in the order of the catalogue.
    public var covered: [Identifier<LinkageItem>] { items.filter { matters[$0].map { !$0.isEmpty } ?? false } }

    /// The items without one, in the order of the catalogue.
    public var missing: [Identifier<LinkageItem>] { items.filter { matters[$0].map(\.isEmpty) ?? true } }

    /// How many items are declared and not listed: nobody can tell whether they are carried out.
    public var unlisted: Int { max(0, declaredCount.subtractingReportingOverflow(items.count).partialValue) }

    /// How many items the share is of: those declared, or those listed where more are.
    public var total: Int { max(declaredCount, items.count) }

    /// The share of items with a live matter; nil where there are no items (undefined, not 0 %).
    public var rate: Percent? { Percent(Int64(covered.count), of: Int64(total)) }

    /// How many different matters there are: one that carries out several items counts once.
    public var matterCount: Int { matters.values.reduce(into: Set<CaseID>()) { $0.formUnion($1) }.count }

    /// The share in figures, such as `29/31`.
    public var fraction: String { "\(covered.count)/\(total)" }

    /// What is missing, in words: each item without a live matter, what is not listed, and what the catalogue does not
    /// know.
    public var findings: [Finding] {
        var findings = missing.map { item in
            Finding(
                "governance.item-not-covered", .warning, at: "\(item)", Basis(), "事项“\(item)”没有在办联动",
                "no live matter carries out the item “\(item)”")
        }
        if unlisted > 0 {
            findings.append(
                Finding(
                    "governance.items-not-listed", .notice, Basis(), "有\(unlisted)项未列明，无从核对",
                    "\(unlisted) items are not listed and cannot be checked"))
        }
        findings += unknown.keys.sorted { $0.rawValue < $1.rawValue }.map { item in
            Finding(
                "governance.item-unknown", .warning, at: "\(item)", Basis(), "清单中没有事项“\(item)”",
                "the catalogue has no item “\(item)”")
        }
        return findings
    }
}
