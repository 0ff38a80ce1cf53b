/// A matter as it is raised.
public struct RaisedMatter: WireRecord {
    /// Which of the topics it belongs to.
    public var topic: BankruptcyTopic
    /// The bankruptcy case it serves.
    public var caseID: CaseID
    /// What it rests on, in words or by number; nil where not said.
    public var basis: String?

    /// A matter.
    public init(_ topic: BankruptcyTopic, in caseID: CaseID, basis: String? = nil) {
        self.topic = topic
        self.caseID = caseID
        self.basis = basis
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("topic", value?.topic), in: try c.field("caseId", value?.caseID),
            basis: try c.optional("basis", value?.basis))
    }
}

/// 交办: who does the work, under whom, by when, and what must come out.
public struct CoordinationAssignment: WireRecord {
    /// The responsible unit.
    public var leadOrgan: ActorID
    /// The units that help.
    public var coOrgans: [ActorID]
    /// The official who answers for it, by a name of the register; nil where none is named.
    public var leadOfficial: ActorID?
    /// The day it is due; nil where none is set.
    public var dueOn: CivilDate?
    /// What must come out; nil for what the topic expects.
    public var product: String?

    /// An assignment.
    public init(
        to leadOrgan: ActorID, with coOrgans: [ActorID] = [], under leadOfficial: ActorID? = nil,
        by dueOn: CivilDate? = nil, product: String? = nil
    ) {
        self.leadOrgan = leadOrgan
        self.coOrgans = coOrgans
        self.leadOfficial = leadOfficial
        self.dueOn = dueOn
        self.product = product
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            to: try c.field("leadOrgan", value?.leadOrgan),
            with: try c.defaulted("coOrgans", value?.coOrgans, default: []),
            under: try c.optional("leadOfficial", value?.leadOfficial), by: try c.optional("dueOn", value?.dueOn),
            product: try c.optional("product", value?.product))
    }
}

/// 反馈: what came of the work.
public struct CoordinationReply: WireRecord {
    /// The result in words; nil where not said.
    public var result: String?
    /// Where the evidence is found.
    public var evidenceRefs: [String]

    /// A reply.
    public init(result: String? = nil, evidenceRefs: [String] = []) {
        self.result = result
        self.evidenceRefs = evidenceRefs
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            result: try c.optional("result", value?.result),
            evidenceRefs: try c.defaulted("evidenceRefs", value?.evidenceRefs, default: []))
    }

    /// Whether there is a result with something to show for it.
    public var hasProduct: Bool { !(result ?? "").isEmpty && !evidenceRefs.isEmpty }
}

/// 退回重办: the work is not done yet.
public struct CoordinationReturn: WireRecord {
    /// What is missing; nil where not said.
    public var reason: String?
    /// The new day it is due; nil where none is set.
    public var dueOn: CivilDate?

    /// A return.
    public init(reason: String? = nil, by dueOn: CivilDate? = nil) {
        self.reason = reason
        self.dueOn = dueOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(reason: try c.optional("reason", value?.reason), by: try c.optional("dueOn", value?.dueOn))
    }
}

/// 提级: the matter is taken to a higher level.
public struct CoordinationEscalation: WireRecord {
    /// Which level.
    public var level: EscalationLevel
    /// Where the minutes of the meeting are found; nil where there are none.
    public var minutes: String?

    /// An escalation.
    public init(to level: EscalationLevel, minutes: String? = nil) {
        self.level = level
        self.minutes = minutes
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(to: try c.field("level", value?.level), minutes: try c.optional("minutes", value?.minutes))
    }
}

/// 不予办理: why the unit will not do it.
public struct CoordinationRefusal: WireRecord {
    /// The reason as written; empty where none was given.
    public var reason: String

    /// A refusal.
    public init(because reason: String) { self.reason = reason }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(because: try c.defaulted("reason", value?.reason, default: ""))
    }
}
