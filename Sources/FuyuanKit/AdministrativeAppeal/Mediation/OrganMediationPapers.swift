/// An application to an organ to mediate (行政调解申请书).
public struct OrganMediationApplication: WireRecord {
    /// What the dispute is about.
    public var matter: MediationMatter
    /// The place whose rule governs.
    public var rules: AdministrativeMediationRules
    /// The day the organ received it; nil for the day of the entry.
    public var receivedOn: CivilDate?
    /// Whether it is on the organ’s published list; nil when not known.
    public var isOnList: Bool?
    /// Whether it is complex or touches several organs, which gives the organ longer to decide.
    public var isComplex: Bool

    /// An application.
    public init(
        _ matter: MediationMatter, under rules: AdministrativeMediationRules, receivedOn: CivilDate? = nil,
        isOnList: Bool? = nil, isComplex: Bool = false
    ) {
        self.matter = matter
        self.rules = rules
        self.receivedOn = receivedOn
        self.isOnList = isOnList
        self.isComplex = isComplex
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("matter", value?.matter), under: try c.field("rules", value?.rules),
            receivedOn: try c.optional("receivedOn", value?.receivedOn),
            isOnList: try c.optional("isOnList", value?.isOnList),
            isComplex: try c.defaulted("isComplex", value?.isComplex, default: false))
    }
}

/// A mediation an organ proposes of its own accord.
public struct OrganMediationProposal: WireRecord {
    /// What the dispute is about.
    public var matter: MediationMatter
    /// The place whose rule governs.
    public var rules: AdministrativeMediationRules
    /// Why.
    public var grounds: EnumSet<MediationProposalGround>

    /// A proposal.
    public init(
        _ matter: MediationMatter, under rules: AdministrativeMediationRules,
        grounds: EnumSet<MediationProposalGround> = []
    ) {
        self.matter = matter
        self.rules = rules
        self.grounds = grounds
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("matter", value?.matter), under: try c.field("rules", value?.rules),
            grounds: try c.defaulted("grounds", value?.grounds, default: []))
    }
}

/// A mediation passed on to the organ in charge.
public struct OrganMediationTransfer: WireRecord {
    /// The organ it goes to; nil where not said.
    public var organ: ActorID?
    /// Whether it is outside the functions of the organ that passes it on; nil when not known.
    public var isOutsideFunctions: Bool?
    /// Whether the organs dispute who is in charge: then their common superior designates.
    public var isCompetenceDisputed: Bool

    /// A transfer.
    public init(organ: ActorID? = nil, isOutsideFunctions: Bool? = nil, isCompetenceDisputed: Bool = false) {
        self.organ = organ
        self.isOutsideFunctions = isOutsideFunctions
        self.isCompetenceDisputed = isCompetenceDisputed
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            organ: try c.optional("organ", value?.organ),
            isOutsideFunctions: try c.optional("isOutsideFunctions", value?.isOutsideFunctions),
            isCompetenceDisputed: try c.defaulted("isCompetenceDisputed", value?.isCompetenceDisputed, default: false))
    }
}

/// Why an organ does not mediate.
public struct OrganMediationRefusal: WireRecord {
    /// The reason; empty where none is given.
    public var reason: String
    /// Whether it is in writing; nil when not known.
    public var isWritten: Bool?

    /// A refusal.
    public init(reason: String = "", isWritten: Bool? = nil) {
        self.reason = reason
        self.isWritten = isWritten
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            reason: try c.defaulted("reason", value?.reason, default: ""),
            isWritten: try c.optional("isWritten", value?.isWritten))
    }
}

/// The consent of everybody concerned.
public struct OrganMediationConsent: WireRecord {
    /// Whether all agree; nil when not known.
    public var areAllAgreed: Bool?
    /// What is charged; nil for nothing.
    public var fee: Money?

    /// A consent.
    public init(areAllAgreed: Bool? = nil, fee: Money? = nil) {
        self.areAllAgreed = areAllAgreed
        self.fee = fee
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(areAllAgreed: try c.optional("areAllAgreed", value?.areAllAgreed), fee: try c.optional("fee", value?.fee))
    }

    /// Whether nothing is charged.
    public var isFree: Bool { fee.map { $0.fen <= 0 } ?? true }
}

/// An agreement made before an organ (行政调解协议书).
public struct OrganMediationAgreement: WireRecord {
    /// Whether all signed it; nil when not known.
    public var isSignedByAll: Bool?
    /// Whether its content is lawful; nil when not known.
    public var isLawful: Bool?
    /// Whether it has a civil part; nil for what the matter says.
    public var hasCivilPart: Bool?
    /// The day it takes effect; nil for the day of the entry.
    public var effectiveOn: CivilDate?

    /// An agreement.
    public init(
        isSignedByAll: Bool? = nil, isLawful: Bool? = nil, hasCivilPart: Bool? = nil, effectiveOn: CivilDate? = nil
    ) {
        self.isSignedByAll = isSignedByAll
        self.isLawful = isLawful
        self.hasCivilPart = hasCivilPart
        self.effectiveOn = effectiveOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isSignedByAll: try c.optional("isSignedByAll", value?.isSignedByAll),
            isLawful: try c.optional("isLawful", value?.isLawful),
            hasCivilPart: try c.optional("hasCivilPart", value?.hasCivilPart),
            effectiveOn: try c.optional("effectiveOn", value?.effectiveOn))
    }
}

/// Why a mediation by an organ ended.
public struct OrganMediationEnd: WireRecord {
    /// The ground.
    public var ground: OrganMediationEndGround

    /// An end.
    public init(_ ground: OrganMediationEndGround) {
        self.ground = ground
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("ground", value?.ground))
    }
}

/// Why an organ proposes to mediate.
@nonexhaustive
public enum MediationProposalGround: UInt8, Vocabulary, WireValue {
    case manyPeople
    case largeEffect
    case stability

    public static let wireIndex = VocabularyIndex<MediationProposalGround>()

    public var term: Term {
        switch self {
        case .manyPeople: Term("many-people", "涉及人数较多", "many people")
        case .largeEffect: Term("large-effect", "影响较大", "large effect")
        case .stability: Term("stability", "可能影响社会稳定", "stability at stake")
        }
    }
}

/// Why a mediation by an organ ends.
@nonexhaustive
public enum OrganMediationEndGround: UInt8, Vocabulary, WireValue {
    case noConsent
    case withdrawn
    case noAgreement
    case timeUp
    case suitFiled
    case reconsiderationFiled

    public static let wireIndex = VocabularyIndex<OrganMediationEndGround>()

    public var term: Term {
        switch self {
        case .noConsent: Term("no-consent", "一方不同意调解", "a side does not agree to mediate")
        case .withdrawn: Term("withdrawn", "申请人撤回", "the applicant withdrew")
        case .noAgreement: Term("no-agreement", "未达成协议", "no agreement")
        case .timeUp: Term("time-up", "期限届满", "time is up")
        case .suitFiled: Term("suit-filed", "已提起诉讼", "a suit was filed")
        case .reconsiderationFiled: Term("reconsideration-filed", "已申请复议", "reconsideration was applied for")
        }
    }
}
