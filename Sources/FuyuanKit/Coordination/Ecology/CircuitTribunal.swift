/// 环境资源巡回法庭、生态司法保护基地: a tribunal that sits where a river, a mountain or another protected zone is.
public struct CircuitTribunal: WireRecord {
    /// Cases and persons of one kind of work. Cases are never added to persons.
    public struct Counter: WireRecord {
        /// What was counted.
        public var category: EnvironmentalTrack
        /// What was done with them: accepted, concluded.
        public var stage: Stage
        /// How many cases.
        public var cases: CaseCount
        /// How many persons; nil where the source counts none.
        public var persons: PersonCount?

        /// A counter.
        public init(
            _ category: EnvironmentalTrack, _ stage: Stage, _ cases: CaseCount, persons: PersonCount? = nil
        ) {
            self.category = category
            self.stage = stage
            self.cases = cases
            self.persons = persons
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                try c.field("category", value?.category), try c.field("stage", value?.stage),
                try c.field("cases", value?.cases), persons: try c.optional("persons", value?.persons))
        }
    }

    /// What was done with the cases counted.
    @nonexhaustive
    public enum Stage: UInt8, Vocabulary, WireValue {
        case accepted
        case concluded
        /// The source does not say which.
        case handled

        public var term: Term {
            switch self {
            case .accepted: Term("accepted", "受理", "accepted")
            case .concluded: Term("concluded", "审结", "concluded")
            case .handled: Term("handled", "办理", "handled")
            }
        }
    }

    /// Its name.
    public var name: String
    /// The zone it serves.
    public var zone: String
    /// The units that founded it, by what they are.
    public var founders: EnumSet<LiaisonRole>
    /// The day it was founded; nil where not known.
    public var foundedOn: CivilDate?
    /// The kinds of case it hears.
    public var kinds: EnumSet<EnvironmentalCaseKind>
    /// What it counts.
    public var counters: [Counter]

    /// A tribunal.
    public init(
        _ name: String, zone: String, founders: EnumSet<LiaisonRole> = [], foundedOn: CivilDate? = nil,
        kinds: EnumSet<EnvironmentalCaseKind> = [], counters: [Counter] = []
    ) {
        self.name = name
        self.zone = zone
        self.founders = founders
        self.foundedOn = foundedOn
        self.kinds = kinds
        self.counters = counters
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("name", value?.name), zone: try c.field("zone", value?.zone),
            founders: try c.defaulted("founders", value?.founders, default: []),
            foundedOn: try c.optional("foundedOn", value?.foundedOn),
            kinds: try c.defaulted("kinds", value?.kinds, default: []),
            counters: try c.defaulted("counters", value?.counters, default: []))
    }

    /// How many cases of a track; nil where the sum does not fit.
    public func cases(of track: EnvironmentalTrack) -> CaseCount? {
        counters.filter { $0.category == track }.reduce(CaseCount.zero as CaseCount?) { sum, counter in
            sum.flatMap { $0.adding(counter.cases) }
        }
    }

    /// How many persons of a track; nil where a counter of it counts none, or the sum does not fit.
    public func persons(of track: EnvironmentalTrack) -> PersonCount? {
        let own = counters.filter { $0.category == track }
        guard !own.isEmpty else { return nil }
        return own.reduce(PersonCount.zero as PersonCount?) { sum, counter in
            sum.flatMap { sum in counter.persons.flatMap(sum.adding) }
        }
    }

    /// Whether the tribunal hears a kind of case; true where its kinds are not listed.
    public func hears(_ kind: EnvironmentalCaseKind) -> Bool { kinds.isEmpty || kinds.contains(kind) }
}
