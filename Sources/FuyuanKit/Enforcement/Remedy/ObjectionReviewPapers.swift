/// A refusal to accept an objection, and why.
public struct ObjectionRefusal: WireRecord {
    /// Why.
    public var ground: ObjectionRefusalGround

    /// A refusal.
    public init(_ ground: ObjectionRefusalGround) { self.ground = ground }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("ground", value?.ground))
    }
}

/// The panel that examines an objection, and who handled the enforcement (异议复议规定 art. 11).
public struct ReviewPanel: WireRecord {
    /// Who sits; empty where the file does not name them.
    public var members: [ActorID]
    /// Who handled the enforcement; empty where the file does not name them.
    public var handlers: [ActorID]

    /// A panel.
    public init(_ members: [ActorID] = [], handlers: [ActorID] = []) {
        self.members = members
        self.handlers = handlers
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("members", value?.members, default: []),
            handlers: try c.defaulted("handlers", value?.handlers, default: []))
    }

    /// Whether nobody who handled the enforcement sits; nil where the file does not name both. O(members × handlers).
    /// law: enforcement.V36
    public var keepsHandlerOut: Bool? {
        if members.isEmpty || handlers.isEmpty { return nil }
        return !members.contains { handlers.contains($0) }
    }

    /// What is wrong with the panel.
    public var findings: [Finding] {
        guard keepsHandlerOut == false else { return [] }
        return [
            Finding(
                "enforcement.V36", .error, at: "members", Basis(.enforcementObjections(11)),
                "办理执行实施案件的人员不得参与相关执行异议、复议案件的审查",
                "whoever handled the enforcement may not sit on the objection or the reconsideration")
        ]
    }
}

/// A hearing on an objection (异议复议规定 art. 12; 刑事涉财产执行规定 art. 14).
public struct ReviewHearing: WireRecord {
    /// Whether it was public.
    public var isPublic: Bool

    /// A hearing.
    public init(isPublic: Bool = true) { self.isPublic = isPublic }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isPublic: try c.defaulted("isPublic", value?.isPublic, default: true))
    }
}

/// Security given while an objection or a suit is pending (执行程序解释 arts. 9, 15; 民诉法解释 art. 313).
public struct ReviewSecurity: WireRecord {
    /// How much; nil where not said.
    public var amount: Money?
    /// Whether it is sufficient and valid; nil when not known.
    public var isSufficient: Bool?
    /// Whether the court lets it have its effect, where the law leaves that to it.
    public var isAllowed: Bool

    /// Security.
    public init(_ amount: Money? = nil, isSufficient: Bool? = true, isAllowed: Bool = true) {
        self.amount = amount
        self.isSufficient = isSufficient
        self.isAllowed = isAllowed
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("amount", value?.amount), isSufficient: try c.optional("isSufficient", value?.isSufficient),
            isAllowed: try c.defaulted("isAllowed", value?.isAllowed, default: true))
    }
}

/// The service of a ruling.
public struct ServedRuling: WireRecord {
    /// The day it was served; nil for the day of the entry.
    public var servedOn: CivilDate?

    /// A service.
    public init(on servedOn: CivilDate? = nil) { self.servedOn = servedOn }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(on: try c.optional("servedOn", value?.servedOn))
    }
}

/// An extension of a review.
public struct ReviewExtension: WireRecord {
    /// Whether the president approved; nil when not known.
    public var isApprovedByPresident: Bool?
    /// The new last day where the law sets no longest extension; nil where it does, or not said.
    public var until: CivilDate?

    /// An extension of a review.
    public init(isApprovedByPresident: Bool? = true, until: CivilDate? = nil) {
        self.isApprovedByPresident = isApprovedByPresident
        self.until = until
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isApprovedByPresident: try c.optional("isApprovedByPresident", value?.isApprovedByPresident),
            until: try c.optional("until", value?.until))
    }
}

/// What the higher court decided on reconsideration (异议复议规定 art. 23).
public struct ReconsiderationDecision: WireRecord {
    /// What.
    public var result: ReconsiderationResult

    /// A decision.
    public init(_ result: ReconsiderationResult) { self.result = result }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("result", value?.result))
    }
}

/// A suit of objection to enforcement (民事诉讼法 art. 238).
public struct ObjectionSuit: WireRecord {
    /// Whether it has nothing to do with the judgment being right; nil when not known.
    public var isUnrelatedToJudgment: Bool?

    /// A suit.
    public init(isUnrelatedToJudgment: Bool? = true) { self.isUnrelatedToJudgment = isUnrelatedToJudgment }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isUnrelatedToJudgment: try c.optional("isUnrelatedToJudgment", value?.isUnrelatedToJudgment))
    }
}

/// The effective judgment of a suit of objection (民诉法解释 arts. 310–312).
public struct ObjectionJudgment: WireRecord {
    /// Whether the claimant wins; otherwise the claim is dismissed.
    public var claimantWins: Bool

    /// A judgment.
    public init(claimantWins: Bool) { self.claimantWins = claimantWins }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(claimantWins: try c.field("claimantWins", value?.claimantWins))
    }
}

/// The withdrawal of an objection.
public struct ObjectionWithdrawal: WireRecord {
    /// Whether the court allowed it by ruling; nil when not known.
    public var isAllowedByRuling: Bool?

    /// A withdrawal.
    public init(isAllowedByRuling: Bool? = true) { self.isAllowedByRuling = isAllowedByRuling }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isAllowedByRuling: try c.optional("isAllowedByRuling", value?.isAllowedByRuling))
    }
}

/// A challenge of the judgment that is enforced (民事诉讼法 art. 238).
public struct JudgmentChallenge: WireRecord {
    /// Whether the judgment itself is said to be wrong; nil when not known.
    public var attacksJudgment: Bool?

    /// A challenge.
    public init(attacksJudgment: Bool? = true) { self.attacksJudgment = attacksJudgment }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(attacksJudgment: try c.optional("attacksJudgment", value?.attacksJudgment))
    }
}
