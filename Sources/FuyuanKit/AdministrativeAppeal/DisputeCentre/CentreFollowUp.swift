/// A follow-up visit (回访记录): without it a dispute does not count as resolved.
public struct FollowUpVisit: WireRecord {
    /// The day; nil for the day of the entry.
    public var visitedOn: CivilDate?
    /// How satisfied the citizen’s side is; nil where not asked.
    public var answer: FollowUpAnswer?
    /// Whether the dispute is over; nil when not known.
    public var isDisputeOver: Bool?
    /// What was said; empty where nothing is kept.
    public var note: String

    /// A visit.
    public init(
        visitedOn: CivilDate? = nil, answer: FollowUpAnswer? = nil, isDisputeOver: Bool? = nil, note: String = ""
    ) {
        self.visitedOn = visitedOn
        self.answer = answer
        self.isDisputeOver = isDisputeOver
        self.note = note
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            visitedOn: try c.optional("visitedOn", value?.visitedOn), answer: try c.optional("answer", value?.answer),
            isDisputeOver: try c.optional("isDisputeOver", value?.isDisputeOver),
            note: try c.defaulted("note", value?.note, default: ""))
    }

    /// Whether the record says what it must: the answer, and whether the dispute is over.
    public var isComplete: Bool { answer != nil && isDisputeOver != nil }
}

/// The centre’s report at the end (总结反馈).
public struct CentreFeedback: WireRecord {
    /// Who was told.
    public var receivers: EnumSet<FeedbackReceiver>

    /// A report.
    public init(_ receivers: EnumSet<FeedbackReceiver> = .all) {
        self.receivers = receivers
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.defaulted("receivers", value?.receivers, default: .all))
    }
}

/// What was said in a mediation, put to use later (在线调解规则 art. 18; 特邀调解规定 art. 22).
public struct MediationStatementUse: Sendable, Hashable {
    /// Whether it is a fact both sides confirmed in the form of undisputed facts; nil when not known.
    public var isConfirmedFact: Bool?
    /// Whether all parties agree to the use.
    public var allPartiesAgree: Bool
    /// Whether a law allows the use.
    public var isAllowedByLaw: Bool

    /// A use.
    public init(isConfirmedFact: Bool?, allPartiesAgree: Bool = false, isAllowedByLaw: Bool = false) {
        self.isConfirmedFact = isConfirmedFact
        self.allPartiesAgree = allPartiesAgree
        self.isAllowedByLaw = isAllowedByLaw
    }

    /// Whether it may be used as evidence; nil when that cannot be told.
    public var isAllowed: Bool? { allPartiesAgree || isAllowedByLaw ? true : isConfirmedFact }

    /// What is wrong with the use; empty where nothing is known to be.
    /// law: administrative.V-C03
    public var findings: [Finding] {
        guard isAllowed == false else { return [] }
        return [
            Finding(
                "administrative.V-C03", .error, Basis(.onlineMediation(18), .invitedMediation(22)),
                "为达成协议作出的让步不得在后续程序中作为对其不利的证据", "a concession made to reach agreement is no evidence later")
        ]
    }
}
