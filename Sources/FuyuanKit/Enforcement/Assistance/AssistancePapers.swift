/// What is asked: a topic, for which cases, of which organ, by when (民事诉讼法 arts. 253, 262).
public struct AssistanceDraft: WireRecord {
    /// The item of coordination it belongs to.
    public var topic: AssistanceTopic
    /// What kind of help.
    public var matter: AssistanceMatter
    /// The enforcement cases it serves; one request may serve several.
    public var cases: [CaseNumber]
    /// Whom it is addressed to; nil where the file does not say.
    public var organ: ActorID?
    /// The day the organ agreed to answer by; nil for the usual time.
    public var dueOn: CivilDate?
    /// What exactly is asked; nil where the topic says it.
    public var scope: String?

    /// A draft.
    public init(
        _ topic: AssistanceTopic, _ matter: AssistanceMatter, for cases: [CaseNumber], to organ: ActorID? = nil,
        by dueOn: CivilDate? = nil, scope: String? = nil
    ) {
        self.topic = topic
        self.matter = matter
        self.cases = cases
        self.organ = organ
        self.dueOn = dueOn
        self.scope = scope
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("topic", value?.topic), try c.field("matter", value?.matter),
            for: try c.field("cases", value?.cases), to: try c.optional("organ", value?.organ),
            by: try c.optional("dueOn", value?.dueOn), scope: try c.optional("scope", value?.scope))
    }

    /// Whether cases and organ are named.
    public var isFilled: Bool { !cases.isEmpty && organ != nil }

    /// Takes in what a corrected notice changes.
    mutating func narrow(to change: AssistanceAdjustment) {
        scope = change.scope ?? scope
        dueOn = change.dueOn ?? dueOn
        matter = change.matter ?? matter
    }
}

/// 送达: the papers that were served, on paper or electronically.
public struct AssistanceService: WireRecord {
    /// The papers.
    public var papers: EnumSet<AssistancePaper>
    /// Whether it went electronically; equal in force.
    public var isElectronic: Bool

    /// A service.
    public init(_ papers: EnumSet<AssistancePaper>, isElectronic: Bool = false) {
        self.papers = papers
        self.isElectronic = isElectronic
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("papers", value?.papers),
            isElectronic: try c.defaulted("isElectronic", value?.isElectronic, default: false))
    }

    /// Whether they suffice for a kind of help.
    public func covers(_ matter: AssistanceMatter) -> Bool { matter.papers.isSubset(of: papers) }
}

/// 回执: what came of it. Persons found and cases closed are counted apart.
public struct AssistanceReply: WireRecord {
    /// The outcome; nil where the receipt does not name one.
    public var outcome: AssistanceOutcome?
    /// The number of the receipt; nil where there is none.
    public var receipt: String?
    /// How many persons or things were found.
    public var subjects: Int
    /// The cases this answer closed.
    public var casesClosed: [CaseNumber]
    /// The day of the answer; nil for the day of the entry.
    public var answeredOn: CivilDate?

    /// A reply.
    public init(
        _ outcome: AssistanceOutcome?, receipt: String? = nil, subjects: Int = 0, casesClosed: [CaseNumber] = [],
        answeredOn: CivilDate? = nil
    ) {
        self.outcome = outcome
        self.receipt = receipt
        self.subjects = subjects
        self.casesClosed = casesClosed
        self.answeredOn = answeredOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("outcome", value?.outcome), receipt: try c.optional("receipt", value?.receipt),
            subjects: try c.defaulted("subjects", value?.subjects, default: 0),
            casesClosed: try c.defaulted("casesClosed", value?.casesClosed, default: []),
            answeredOn: try c.optional("answeredOn", value?.answeredOn))
    }
}

/// 阶段回执: some of it is done.
public struct PartialReply: WireRecord {
    /// What was done.
    public var reply: AssistanceReply
    /// Why the rest is not; empty where nobody said.
    public var restBecause: String

    /// A reply in part.
    public init(_ reply: AssistanceReply, restBecause: String) {
        self.reply = reply
        self.restBecause = restBecause
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("reply", value?.reply),
            restBecause: try c.defaulted("restBecause", value?.restBecause, default: ""))
    }
}

/// 异议: why the organ thinks that it need not do it.
public struct ScopeObjection: WireRecord {
    /// Why.
    public var ground: ScopeGround
    /// Whether a financial institution objects, whom the court answers in writing within a time (网络查询冻结规定 art. 6).
    public var isOfBank: Bool

    /// An objection.
    public init(_ ground: ScopeGround, isOfBank: Bool = false) {
        self.ground = ground
        self.isOfBank = isOfBank
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground),
            isOfBank: try c.defaulted("isOfBank", value?.isOfBank, default: false))
    }
}

/// 更正通知: what a corrected request changes.
public struct AssistanceAdjustment: WireRecord {
    /// What is now asked; nil where unchanged.
    public var scope: String?
    /// The kind of help now asked; nil where unchanged.
    public var matter: AssistanceMatter?
    /// The new day; nil for the usual time from the correction.
    public var dueOn: CivilDate?

    /// A correction.
    public init(scope: String? = nil, matter: AssistanceMatter? = nil, by dueOn: CivilDate? = nil) {
        self.scope = scope
        self.matter = matter
        self.dueOn = dueOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            scope: try c.optional("scope", value?.scope), matter: try c.optional("matter", value?.matter),
            by: try c.optional("dueOn", value?.dueOn))
    }
}

/// 答复: the request stands.
public struct ScopeAnswer: WireRecord {
    /// Why, as written; nil where not said.
    public var reason: String?

    /// An answer.
    public init(because reason: String? = nil) { self.reason = reason }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(because: try c.optional("reason", value?.reason))
    }
}

/// 撤回: why the court takes the request back.
public struct AssistanceWithdrawal: WireRecord {
    /// Why, as written; nil where not said.
    public var reason: String?

    /// A withdrawal.
    public init(because reason: String? = nil) { self.reason = reason }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(because: try c.optional("reason", value?.reason))
    }
}

/// 拒不协助: what the organ says.
public struct AssistanceRefusal: WireRecord {
    /// The excuse.
    public var ground: RefusalExcuse

    /// A refusal.
    public init(_ ground: RefusalExcuse) { self.ground = ground }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("ground", value?.ground))
    }
}
