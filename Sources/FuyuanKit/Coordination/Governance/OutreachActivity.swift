/// What kind of outreach an activity is.
@nonexhaustive
public enum OutreachKind: UInt8, Vocabulary, WireValue {
    /// 巡回办案.
    case circuitWork
    /// 多元化解.
    case resolution
    /// 普法宣传.
    case legalEducation
    /// 法院开放日.
    case openDay
    /// 庭审直播.
    case broadcastTrial
    /// 青少年法治教育.
    case youth
    /// 舆论宣传.
    case publicity

    public var term: Term {
        switch self {
        case .circuitWork: Term("circuit-work", "巡回办案", "work on circuit")
        case .resolution: Term("resolution", "多元化解", "resolution of disputes")
        case .legalEducation: Term("legal-education", "普法宣传", "legal education")
        case .openDay: Term("open-day", "法院开放日", "open day of the court")
        case .broadcastTrial: Term("broadcast-trial", "庭审直播", "broadcast trial")
        case .youth: Term("youth", "青少年法治教育", "legal education of the young")
        case .publicity: Term("publicity", "舆论宣传", "publicity")
        }
    }
}

/// An activity of outreach: it is no case, and never counts as one.
public struct OutreachActivity: WireRecord, Identifiable {
    /// Its id.
    public var id: Identifier<OutreachActivity>
    /// What kinds of activity it was.
    public var kinds: EnumSet<OutreachKind>
    /// The day.
    public var day: CivilDate
    /// The units that held it.
    public var units: [ActorID]
    /// How many people took part; nil where not counted.
    public var participants: Int?

    /// An activity.
    public init(
        _ id: Identifier<OutreachActivity>, _ kinds: EnumSet<OutreachKind>, on day: CivilDate, by units: [ActorID] = [],
        participants: Int? = nil
    ) {
        self.id = id
        self.kinds = kinds
        self.day = day
        self.units = units
        self.participants = participants
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), try c.field("kinds", value?.kinds), on: try c.field("day", value?.day),
            by: try c.defaulted("units", value?.units, default: []),
            participants: try c.optional("participants", value?.participants))
    }
}

/// Activities counted: activities (场次) and people times (人次). A type of its own, with no way to a count of cases.
public struct OutreachTally: Sendable, Hashable {
    private var register: UnionRegister<OutreachActivity>

    /// A tally of these activities; one reported twice counts once.
    public init(_ activities: some Sequence<OutreachActivity>) { register = UnionRegister(activities) }

    /// Both tallies as one, by set union.
    public func merged(with other: OutreachTally) -> OutreachTally {
        var merged = self
        merged.register.formUnion(other.register)
        return merged
    }

    /// How many activities there were, of one kind or of all.
    public func activities(of kind: OutreachKind? = nil) -> Int {
        register.entries.count { activity in kind.map { activity.kinds.contains($0) } ?? true }
    }

    /// How many people took part, once for each activity; nil where a sum does not fit.
    public func participants(of kind: OutreachKind? = nil) -> Int? {
        var total = 0
        for activity in register.entries where kind.map({ activity.kinds.contains($0) }) ?? true {
            let (sum, overflow) = total.addingReportingOverflow(activity.participants ?? 0)
            guard !overflow else { return nil }
            total = sum
        }
        return total
    }

    /// What was reported in more than one way.
    public var findings: [Finding] { register.findings }
}
