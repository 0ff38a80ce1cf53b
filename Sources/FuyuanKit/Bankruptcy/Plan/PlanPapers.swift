/// Who makes the draft (企业破产法 art. 80).
/// law: bankruptcy.v39
@nonexhaustive
public enum PlanDrafter: UInt8, Vocabulary, WireValue {
    /// 债务人自行管理财产和营业事务的，由债务人制作.
    case debtor
    /// 管理人负责管理财产和营业事务的，由管理人制作.
    case administrator

    public var term: Term {
        switch self {
        case .debtor: Term("debtor", "债务人", "debtor")
        case .administrator: Term("administrator", "管理人", "administrator")
        }
    }

    var role: BankruptcyRole {
        switch self {
        case .debtor: .debtor
        case .administrator: .administrator
        }
    }
}

/// 裁定重整.
public struct ReorganizationOpening: WireRecord {
    /// The day of the reorganisation ruling, also after conversion; nil for the day of the act.
    public var ruledOn: CivilDate?
    /// Who makes the draft; nil where the entry does not say.
    public var drafter: PlanDrafter?

    /// An opening.
    public init(ruledOn: CivilDate? = nil, drafter: PlanDrafter? = nil) {
        self.ruledOn = ruledOn
        self.drafter = drafter
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(ruledOn: try c.optional("ruledOn", value?.ruledOn), drafter: try c.optional("drafter", value?.drafter))
    }
}

/// 延期: more time for the draft.
public struct PlanExtension: WireRecord {
    /// Whether there is good cause; nil where the entry does not say.
    public var hasGoodCause: Bool?

    /// An extension.
    public init(hasGoodCause: Bool? = nil) { self.hasGoodCause = hasGoodCause }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(hasGoodCause: try c.optional("hasGoodCause", value?.hasGoodCause))
    }
}

/// What a vote by groups brought.
public struct PlanVoteResult: WireRecord {
    /// The groups that passed.
    public var passed: EnumSet<PlanGroup>
    /// The groups that did not.
    public var failed: EnumSet<PlanGroup>
    /// The figures, group by group; empty where the entry does not say.
    public var tallies: [GroupTally]

    /// A result.
    public init(passed: EnumSet<PlanGroup>, failed: EnumSet<PlanGroup> = [], tallies: [GroupTally] = []) {
        self.passed = passed
        self.failed = failed
        self.tallies = tallies
    }

    /// The result a count comes to.
    public init(_ tally: PlanTally, in law: LegalContext = .current) {
        self.init(passed: tally.passed(in: law), failed: tally.failed(in: law), tallies: tally.groups)
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            passed: try c.field("passed", value?.passed), failed: try c.defaulted("failed", value?.failed, default: []),
            tallies: try c.defaulted("tallies", value?.tallies, default: []))
    }

    /// Whether no group stands on both sides, and the figures given come to what is said.
    public func agrees(in law: LegalContext) -> Bool {
        passed.isDisjoint(with: failed)
            && tallies.allSatisfy { ($0.isPassed(in: law) ? passed : failed).contains($0.group) }
    }
}

/// 再次表决.
public struct PlanRevote: WireRecord {
    /// The groups that vote again.
    public var groups: EnumSet<PlanGroup>
    /// Whether what was agreed with them harms other groups; nil where the entry does not say.
    public var harmsOthers: Bool?

    /// A second vote.
    public init(_ groups: EnumSet<PlanGroup>, harmsOthers: Bool? = nil) {
        self.groups = groups
        self.harmsOthers = harmsOthers
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("groups", value?.groups), harmsOthers: try c.optional("harmsOthers", value?.harmsOthers))
    }
}

/// Groups of a plan.
public struct PlanGroups: WireRecord {
    /// The groups.
    public var groups: EnumSet<PlanGroup>

    /// Groups.
    public init(_ groups: EnumSet<PlanGroup>) { self.groups = groups }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("groups", value?.groups))
    }
}

/// 裁定批准.
public struct PlanApproval: WireRecord {
    /// The last day of the term of performance; nil where the entry does not say.
    public var executionUntil: CivilDate?
    /// The last day of the term of supervision; nil where the entry does not say.
    public var supervisionUntil: CivilDate?

    /// An approval.
    public init(executionUntil: CivilDate? = nil, supervisionUntil: CivilDate? = nil) {
        self.executionUntil = executionUntil
        self.supervisionUntil = supervisionUntil
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            executionUntil: try c.optional("executionUntil", value?.executionUntil),
            supervisionUntil: try c.optional("supervisionUntil", value?.supervisionUntil))
    }
}

/// Why reorganisation ends before approval (企业破产法 art. 78).
@nonexhaustive
public enum ReorganizationEndingGround: UInt8, Vocabulary, WireValue {
    /// 债务人的经营状况和财产状况继续恶化，缺乏挽救的可能性.
    case worsening
    /// 债务人有欺诈、恶意减少财产或者其他显著不利于债权人的行为.
    case fraud
    /// 由于债务人的行为致使管理人无法执行职务.
    case obstruction

    public var term: Term {
        switch self {
        case .worsening: Term("worsening", "经营状况和财产状况继续恶化，缺乏挽救的可能性", "things get worse and rescue is unlikely")
        case .fraud: Term("fraud", "有欺诈、恶意减少财产或者其他显著不利于债权人的行为", "fraud, asset stripping or other harm to creditors")
        case .obstruction: Term("obstruction", "债务人的行为致使管理人无法执行职务", "the debtor keeps the administrator from his duty")
        }
    }
}

/// 终止重整程序 on request.
public struct ReorganizationEnding: WireRecord {
    /// Why.
    public var ground: ReorganizationEndingGround

    /// An ending.
    public init(_ ground: ReorganizationEndingGround) { self.ground = ground }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("ground", value?.ground))
    }
}

/// 终止执行 of a plan or a settlement: the debtor does not perform.
public struct PlanTermination: WireRecord {
    /// Whether the debtor cannot perform; otherwise he will not.
    public var isUnable: Bool

    /// A termination.
    public init(isUnable: Bool) { self.isUnable = isUnable }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isUnable: try c.field("isUnable", value?.isUnable))
    }
}

/// 申请变更.
public struct PlanAmendment: WireRecord {
    /// Whether policy or law changed, or something like it happened; nil where the entry does not say.
    public var hasSpecialReason: Bool?

    /// An amendment.
    public init(hasSpecialReason: Bool? = nil) { self.hasSpecialReason = hasSpecialReason }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(hasSpecialReason: try c.optional("hasSpecialReason", value?.hasSpecialReason))
    }
}
