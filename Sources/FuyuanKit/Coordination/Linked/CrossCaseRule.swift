/// 跨案效力: one row of the law by which an act in one case bears on another: what sets it off, who owes what to whom, by
/// when, under which article, and which acts of the other case carry it out.
///
/// A row of one of the four fields of law, in two bytes. ``all`` has the 123 rows; ``following(_:)`` finds what an act sets
/// off in constant time.
public struct CrossCaseRule: Sendable, Hashable {
    /// The field of law a row belongs to, and the row.
    @nonexhaustive
    public enum Row: Sendable, Hashable {
        /// What a bankruptcy does to other cases.
        case bankruptcy(CrossCaseEffect)
        /// What bears on an enforcement.
        case enforcement(EnforcementCrossCaseEffect)
        /// What one administrative case does to another.
        case administrative(AdministrativeCrossCaseEffect)
        /// What a mediation does to other cases.
        case mediation(MediationCrossCaseEffect)
    }

    /// The row.
    public let row: Row

    /// A rule.
    public init(_ row: Row) { self.row = row }

    /// Every rule, field by field, in the order of the lists.
    public static let all: [CrossCaseRule] =
        CrossCaseEffect.allCases.map { CrossCaseRule(.bankruptcy($0)) }
        + EnforcementCrossCaseEffect.allCases.map { CrossCaseRule(.enforcement($0)) }
        + AdministrativeCrossCaseEffect.allCases.map { CrossCaseRule(.administrative($0)) }
        + MediationCrossCaseEffect.allCases.map { CrossCaseRule(.mediation($0)) }

    private static let byKey: [String: CrossCaseRule] = Dictionary(
        all.map { ($0.key.rawValue, $0) }, uniquingKeysWith: { first, _ in first })

    private static let byTrigger: [ActName: [CrossCaseRule]] = all.reduce(into: [:]) { found, rule in
        for act in rule.triggers { found[ActName(act), default: []].append(rule) }
    }

    private static let carriers: Set<ActName> = Set(all.flatMap(\.proposes).map { ActName($0) })

    private static let enders: Set<ActName> = Set(all.flatMap(\.lapses).map { ActName($0) })

    /// Who may do the acts that carry rules out, read once from the machines' tables.
    private static let actors: [ActName: [Term]] = {
        let machines = Set(carriers.map(\.machine))
        var found: [ActName: [Term]] = [:]
        for machine in Docket.machines where machines.contains(machine.machine.wire) {
            for row in machine.table.rows { found[ActName(machine: machine.machine.wire, act: row.act.wire)] = row.by }
        }
        return found
    }()

    /// The rule with a key, such as `bankruptcy-effect/enforcement-suspended`; nil where the kit has none.
    public init?(key: CrossCaseRuleKey) {
        guard let rule = Self.byKey[key.rawValue] else { return nil }
        self = rule
    }

    /// What an act sets off elsewhere, in the order of ``all``; empty where nothing. O(1).
    public static func following(_ act: MachineAct) -> [CrossCaseRule] { following(ActName(act)) }

    private static let sayingTheSame: [CrossCaseRule: [CrossCaseRule]] = all.reduce(into: [:]) { found, rule in
        for other in rule.sameLawAs {
            found[rule, default: []].append(other)
            found[other, default: []].append(rule)
        }
    }

    /// The rules of other fields that say the same, whichever names the other.
    var twins: [CrossCaseRule] { Self.sayingTheSame[self] ?? [] }

    /// Who may do an act that carries a rule out.
    static func roles(for act: MachineAct) -> [Term] { actors[ActName(act)] ?? [] }

    static func following(_ act: ActName) -> [CrossCaseRule] { byTrigger[act] ?? [] }

    /// Whether an act ends some rule undone.
    static func endsUndone(_ act: ActName) -> Bool { enders.contains(act) }

    /// Whether an act carries some rule out.
    static func carriesOut(_ act: ActName) -> Bool { carriers.contains(act) }
}

/// The stable name of a rule on the wire: its field's duty code, such as `bankruptcy-effect/listing-deleted`. Open: a rule of
/// a newer version survives.
public struct CrossCaseRuleKey: OpenCode, WireValue {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// An act by the wire names of machine and act: the key of every look-up.
struct ActName: Sendable, Hashable {
    let machine: String
    let act: String

    init(machine: String, act: String) {
        self.machine = machine
        self.act = act
    }

    init(_ act: MachineAct) {
        machine = act.machine.wire
        self.act = act.act.wire
    }
}
