/// What is owed across cases: under which rule, from which act in which case, in which case, by whom.
public struct CrossCaseDutyTerms: WireRecord {
    /// The rule.
    public var rule: CrossCaseRuleKey
    /// What it asks.
    public var nature: CrossCaseNature
    /// The case of the act that set it off.
    public var source: CaseID
    /// The number of that act in its case; nil where it was announced by hand.
    public var sequence: Int?
    /// The case it must be done in.
    public var target: CaseID
    /// The day it arose.
    public var since: CivilDate
    /// The limit of the law it runs under; nil where the law sets no number.
    public var limit: TimeLimit.ID?
    /// A last day set by an organ instead; nil where none is.
    public var lastDay: CivilDate?
    /// The court or organ that owes it; nil where not known by name.
    public var holder: ActorID?

    /// What is owed.
    public init(
        _ rule: CrossCaseRuleKey, _ nature: CrossCaseNature, from source: CaseID, _ sequence: Int?,
        in target: CaseID, since: CivilDate, within limit: TimeLimit.ID? = nil, lastDay: CivilDate? = nil,
        by holder: ActorID? = nil
    ) {
        self.rule = rule
        self.nature = nature
        self.source = source
        self.sequence = sequence
        self.target = target
        self.since = since
        self.limit = limit
        self.lastDay = lastDay
        self.holder = holder
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("rule", value?.rule), try c.field("nature", value?.nature),
            from: try c.field("source", value?.source), try c.optional("sequence", value?.sequence),
            in: try c.field("target", value?.target), since: try c.field("since", value?.since),
            within: try c.optional("limit", value?.limit), lastDay: try c.optional("lastDay", value?.lastDay),
            by: try c.optional("holder", value?.holder))
    }

    /// The name of the duty's file: the same for the same rule, act and case, however often a line is delivered.
    public var id: CaseID {
        let place = sequence.map { "#\($0)" } ?? "@\(since)"
        return CaseID("duty/\(rule)/\(source.rawValue.utf8.count):\(source)\(place)/\(target)")
    }
}

/// What carried a duty out: an act of the other case, or something outside the kit's files.
public struct CrossCaseDutyPerformance: WireRecord {
    /// The number of the act in the other case; nil where it was none.
    public var sequence: Int?
    /// The wire name of that act; nil where it was none.
    public var act: String?
    /// What was done, in words; nil where the act says it.
    public var account: String?

    /// What was done.
    public init(act: String? = nil, _ sequence: Int? = nil, account: String? = nil) {
        self.act = act
        self.sequence = sequence
        self.account = account
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            act: try c.optional("act", value?.act), try c.optional("sequence", value?.sequence),
            account: try c.optional("account", value?.account))
    }
}

/// A reason in words.
public struct CrossCaseDutyReason: WireRecord {
    /// The reason.
    public var reason: String

    /// A reason.
    public init(_ reason: String) { self.reason = reason }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("reason", value?.reason))
    }
}

/// A refusal that is not accepted.
public struct CrossCaseDutyInsistence: WireRecord {
    /// The last day set; nil for the time the law or the convention gives.
    public var lastDay: CivilDate?

    /// An insistence.
    public init(until lastDay: CivilDate? = nil) { self.lastDay = lastDay }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(until: try c.optional("lastDay", value?.lastDay))
    }
}

/// Where a duty goes that is late or refused.
public struct CrossCaseDutyEscalation: WireRecord {
    /// The supervisor; nil where not known by name.
    public var supervisor: ActorID?

    /// An escalation.
    public init(to supervisor: ActorID? = nil) { self.supervisor = supervisor }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(to: try c.optional("supervisor", value?.supervisor))
    }
}
