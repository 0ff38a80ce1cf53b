/// 正文与附件名单的比对: the units a text declares against the units its annex lists.
///
/// Names are matched through the known names of units. Both papers are kept as they are; the comparison only says where
/// they differ. O(number of names).
public struct RosterComparison: Sendable, Hashable {
    /// A unit under a different name in each paper.
    public struct Renamed: Sendable, Hashable {
        /// The name in the text.
        public let declared: String
        /// The name in the annex.
        public let listed: String
        /// The unit both mean.
        public let unit: ActorID
        /// Why it has two names: the weightier reason of the two.
        public let kind: UnitAliasKind

        /// Whether it is to be reported: short forms are not, presumptions are.
        public var isDifference: Bool { kind == .presumedSame }
    }

    /// Units only in the text, as named there.
    public let onlyDeclared: [String]
    /// Units only in the annex, as named there.
    public let onlyListed: [String]
    /// Among ``onlyListed``, those an open end of the text (等单位) covers.
    public let coveredByOpenEnd: [String]
    /// Units under two names.
    public let renamed: [Renamed]
    /// Units in both under one name.
    public let agreed: [String]
    /// Units a paper names twice.
    public let repeated: [String]

    /// Whom a name means: a unit of the roster, or nobody it knows.
    private enum Party: Hashable {
        case unit(ActorID)
        case name(String)
    }

    /// Compares the names a text declares with the names an annex lists, by the names units are known under.
    public init(declared: [String], listed: [String], by roster: MemberRoster) {
        var known: [String: (unit: MemberUnit, kind: UnitAliasKind?)] = [:]
        for unit in roster.units {
            known[unit.name] = (unit, nil)
            for alias in unit.aliases where known[alias.name] == nil { known[alias.name] = (unit, alias.kind) }
        }
        var repeated: [String] = []
        func places(_ names: [String]) -> (places: [Party: String], order: [Party]) {
            var places: [Party: String] = [:]
            var order: [Party] = []
            for name in names {
                let id = known[name].map { Party.unit($0.unit.id) } ?? .name(name)
                if places.updateValue(places[id] ?? name, forKey: id) != nil {
                    repeated.append(name)
                } else {
                    order.append(id)
                }
            }
            return (places, order)
        }
        let (text, textOrder) = places(declared)
        let (annex, annexOrder) = places(listed)
        var (onlyDeclared, agreed, renamed): ([String], [String], [Renamed]) = ([], [], [])
        for id in textOrder {
            guard let name = text[id] else { continue }
            guard let other = annex[id] else {
                onlyDeclared.append(name)
                continue
            }
            guard name != other else {
                agreed.append(name)
                continue
            }
            guard case .unit(let unit) = id else { continue }
            let kinds = [known[name]?.kind, known[other]?.kind].compactMap { $0 }
            let kind = kinds.max { $0.rawValue < $1.rawValue } ?? .abbreviation
            renamed.append(Renamed(declared: name, listed: other, unit: unit, kind: kind))
        }
        self.onlyDeclared = onlyDeclared
        let only = annexOrder.compactMap { text[$0] == nil ? annex[$0] : nil }
        onlyListed = only
        coveredByOpenEnd = roster.isOpenEnded ? only.filter { known[$0]?.unit.fallsUnderOpenEnd ?? false } : []
        self.renamed = renamed
        self.agreed = agreed
        self.repeated = repeated
    }

    /// Whether both papers name the same units, short forms aside.
    public var isConsistent: Bool {
        onlyDeclared.isEmpty && onlyListed.isEmpty && repeated.isEmpty && !renamed.contains(where: \.isDifference)
    }

    /// Every difference: a warning, or a notice where an open end covers it or two names are presumed to be one unit.
    public var findings: [Finding] {
        let covered = Set(coveredByOpenEnd)
        return onlyDeclared.map {
            Finding(
                "liaison.roster.only-declared", .warning, at: "declared", Basis(), "仅见于正文，附件未列：\($0)",
                "only in the text, not in the annex: \($0)")
        }
            + onlyListed.map { name in
                covered.contains(name)
                    ? Finding(
                        "liaison.roster.only-listed", .notice, at: "listed", Basis(), "仅见于附件；正文以“等单位”概括：\(name)",
                        "only in the annex; the text’s “and other units” covers it: \(name)")
                    : Finding(
                        "liaison.roster.only-listed", .warning, at: "listed", Basis(), "仅见于附件，正文未列：\(name)",
                        "only in the annex, not in the text: \(name)")
            }
            + renamed.filter(\.isDifference).map {
                Finding(
                    "liaison.roster.presumed-same", .notice, at: "declared", Basis(),
                    "名称不一，推定为同一单位：\($0.declared)、\($0.listed)",
                    "two names, presumably one unit: \($0.declared), \($0.listed)")
            }
            + repeated.map {
                Finding(
                    "liaison.roster.repeated", .warning, Basis(), "同一单位重复列名：\($0)",
                    "the same unit is named twice: \($0)")
            }
    }
}
