/// What the technical check of data kept on a chain found (人民法院在线诉讼规则 art. 16).
@nonexhaustive
public enum ChainCheck: UInt8, Vocabulary, WireValue {
    /// It is the same.
    case matches
    /// It is not the same.
    case differs

    public var term: Term {
        switch self {
        case .matches: Term("matches", "技术核验一致", "the check matches")
        case .differs: Term("differs", "技术核验不一致", "the check does not match")
        }
    }
}

/// Whether data kept on a chain can be taken as unaltered since (人民法院在线诉讼规则 arts. 16, 17).
@nonexhaustive
public enum ChainIntegrity: UInt8, Vocabulary {
    /// Nobody has checked it.
    case unchecked
    /// It counts as unaltered since it was put on the chain, until the opposite is shown.
    case presumed
    /// The opposite has been shown.
    case refuted
    /// The check does not match.
    case notPresumed
    /// A party objects with good reason, and not all that the court weighs is known.
    case toBeWeighed
    /// A party objects with good reason, and something the court weighs speaks against the data.
    case doubtful

    public var term: Term {
        switch self {
        case .unchecked: Term("unchecked", "未经技术核验", "not checked")
        case .presumed: Term("presumed", "可以认定上链后未经篡改", "may be taken as unaltered since")
        case .refuted: Term("refuted", "有相反证据足以推翻", "refuted")
        case .notPresumed: Term("not-presumed", "核验不一致，不能推定", "not presumed")
        case .toBeWeighed: Term("to-be-weighed", "异议有合理理由，待结合各项因素判断", "to be weighed")
        case .doubtful: Term("doubtful", "异议有合理理由，存在不利因素", "doubtful")
        }
    }
}

/// What a court weighs when a party objects with good reason (人民法院在线诉讼规则 art. 17).
@nonexhaustive
public enum ChainFactor: UInt8, Vocabulary, WireValue {
    /// The platform keeps the State's rules for such services.
    case platformCompliance
    /// No party has an interest in the platform and used it to meddle.
    case noInterestConflict
    /// The platform's system meets national or industry standards.
    case systemStandard
    /// Technique and course of the keeping meet national or industry standards.
    case techniqueStandard

    public var term: Term {
        switch self {
        case .platformCompliance:
            Term("platform-compliance", "存证平台符合国家有关部门的相关规定", "the platform keeps the State's rules")
        case .noInterestConflict:
            Term("no-interest-conflict", "当事人与平台无利害关系，未不当干预取证、存证", "no conflict of interest")
        case .systemStandard:
            Term("system-standard", "信息系统符合清洁性、安全性、可靠性、可用性标准", "the system meets the standards")
        case .techniqueStandard: Term("technique-standard", "存证技术和过程符合相关标准", "technique and course meet the standards")
        }
    }

    /// The provision.
    public var citation: Citation { .onlineLitigation(17, 1, item: rawValue + 1) }

    var key: StaticString {
        switch self {
        case .platformCompliance: "platformCompliance"
        case .noInterestConflict: "noInterestConflict"
        case .systemStandard: "systemStandard"
        case .techniqueStandard: "techniqueStandard"
        }
    }
}

/// What a party says against the truth of data before it was put on a chain (人民法院在线诉讼规则 art. 18).
public struct EarlierChallenge: Sendable, Hashable {
    /// Whether evidence or reasons are given.
    public var hasGround: Bool
    /// Whether the other party showed the truth, or explained it well: source, making, keeping, notary, witness; nil
    /// while not known.
    public var isShown: Bool?
    /// Whether other evidence bears the data out; nil while not known.
    public var isCorroborated: Bool?

    /// A challenge.
    public init(hasGround: Bool = true, isShown: Bool? = nil, isCorroborated: Bool? = nil) {
        self.hasGround = hasGround
        self.isShown = isShown
        self.isCorroborated = isCorroborated
    }
}

extension EarlierChallenge: WireRecord {
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            hasGround: try c.defaulted("hasGround", value?.hasGround, default: true),
            isShown: try c.optional("isShown", value?.isShown),
            isCorroborated: try c.optional("isCorroborated", value?.isCorroborated))
    }
}

/// Whether data was true before it was put on a chain (人民法院在线诉讼规则 art. 18).
@nonexhaustive
public enum EarlierTruth: UInt8, Vocabulary {
    /// Nobody gave evidence or reasons against it.
    case notInQuestion
    /// The court examines it.
    case toBeExamined
    /// The party who handed it in showed it, or explained it well.
    case shown
    /// Other evidence bears it out.
    case corroborated
    /// It is not confirmed.
    case notConfirmed

    public var term: Term {
        switch self {
        case .notInQuestion: Term("not-in-question", "未对上链前的真实性提出有据异议", "not in question")
        case .toBeExamined: Term("to-be-examined", "上链前的真实性待审查", "the truth before the chain is to be examined")
        case .shown: Term("shown", "已证明或者合理说明", "shown")
        case .corroborated: Term("corroborated", "与其他证据相互印证", "borne out by other evidence")
        case .notConfirmed: Term("not-confirmed", "上链前的真实性不予确认", "the truth before the chain is not confirmed")
        }
    }
}

extension Citation {
    /// 人民法院在线诉讼规则.
    public static func onlineLitigation(_ article: UInt16, _ paragraph: UInt8 = 0, item: UInt8 = 0) -> Citation {
        Citation("OL21", article, paragraph, item: item)
    }
}
