/// A first-instance judgment (行政诉讼法 arts. 69–80).
public struct AdministrativeJudgment: WireRecord {
    /// How it judges.
    public var kinds: EnumSet<AdministrativeJudgmentKind>
    /// Why the organ lost; empty where it won.
    public var losses: EnumSet<LossGround>
    /// Whether it was pronounced at the hearing; otherwise on a fixed day.
    public var isSameDay: Bool
    /// Whether it was pronounced in public.
    public var isPublic: Bool
    /// Whether it states the right, the term and the court of appeal; nil when not known.
    public var statesAppeal: Bool?
    /// Whether a change makes the plaintiff’s duties heavier or rights smaller; nil when not known.
    public var isWorseForPlaintiff: Bool?
    /// Whether an interested person with the opposite claim is a plaintiff too.
    public var hasOpposedPlaintiff: Bool
    /// Whether it only puts a settlement into a judgment; nil when not known.
    public var followsSettlement: Bool?
    /// What was found, for checking the kind; nil where not said.
    public var facts: AdministrativeJudgmentFacts?

    /// Its particulars.
    public init(
        _ kinds: EnumSet<AdministrativeJudgmentKind>, losses: EnumSet<LossGround> = [], isSameDay: Bool = false,
        isPublic: Bool = true, statesAppeal: Bool? = nil, isWorseForPlaintiff: Bool? = nil,
        hasOpposedPlaintiff: Bool = false, followsSettlement: Bool? = nil, facts: AdministrativeJudgmentFacts? = nil
    ) {
        self.kinds = kinds
        self.losses = losses
        self.isSameDay = isSameDay
        self.isPublic = isPublic
        self.statesAppeal = statesAppeal
        self.isWorseForPlaintiff = isWorseForPlaintiff
        self.hasOpposedPlaintiff = hasOpposedPlaintiff
        self.followsSettlement = followsSettlement
        self.facts = facts
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kinds", value?.kinds), losses: try c.defaulted("losses", value?.losses, default: []),
            isSameDay: try c.defaulted("isSameDay", value?.isSameDay, default: false),
            isPublic: try c.defaulted("isPublic", value?.isPublic, default: true),
            statesAppeal: try c.optional("statesAppeal", value?.statesAppeal),
            isWorseForPlaintiff: try c.optional("isWorseForPlaintiff", value?.isWorseForPlaintiff),
            hasOpposedPlaintiff: try c.defaulted("hasOpposedPlaintiff", value?.hasOpposedPlaintiff, default: false),
            followsSettlement: try c.optional("followsSettlement", value?.followsSettlement),
            facts: try c.optional("facts", value?.facts))
    }

    /// Whether the kinds are those the facts call for; nil where no facts are given.
    public var fitsFacts: Bool? { facts.map { kinds.isSubset(of: $0.allowedKinds) && !kinds.isEmpty } }

    /// Whether a change keeps the plaintiff from being worse off (行政诉讼法 art. 77(2)); nil where it is not known.
    public var keepsPlaintiff: Bool? {
        guard kinds.contains(.change), !hasOpposedPlaintiff else { return true }
        return isWorseForPlaintiff.map { !$0 }
    }

    /// Whether breach of procedure alone revokes the act: then a like act may follow (行诉法解释 art. 90(2)).
    public var isForProcedureOnly: Bool {
        (losses.isEmpty ? facts?.grounds ?? [] : losses) == [.procedureViolated]
    }

    /// Whether the organ lost.
    public var isLoss: Bool { kinds.contains { $0.isLoss } }

    /// What is wrong with it.
    /// law: administrative.V-L19 administrative.V-L22 administrative.V-L29
    public var findings: [Finding] {
        var found: [Finding] = []
        if followsSettlement == true {
            found.append(
                Finding(
                    "administrative.V-L19", .error, at: "followsSettlement",
                    Basis(.administrativeProcedureInterpretation(86, 5)), "不得按照和解、调解协议的内容制作判决书",
                    "a settlement may not be put into a judgment"))
        }
        if keepsPlaintiff == false {
            found.append(
                Finding(
                    "administrative.V-L22", .error, at: "isWorseForPlaintiff", Basis(.administrativeProcedure(77, 2)),
                    "变更判决加重了原告的义务或者减损了原告的权益", "the change makes the plaintiff worse off"))
        }
        if statesAppeal == false {
            found.append(
                Finding(
                    "administrative.V-L29", .error, at: "statesAppeal", Basis(.administrativeProcedure(80, 3)),
                    "判决未告知上诉权利、上诉期限和上诉的人民法院", "the right, term and court of appeal are not stated"))
        }
        return found
    }
}
