/// 提请表决事项: an item put before the meeting.
public struct TabledMatter: WireRecord {
    /// Which of the meeting's powers it exercises.
    public var power: MeetingPower
    /// All unsecured claims of the case, the base of the amount; nil where the entry does not say.
    public var unsecuredTotal: Money?
    /// Whether it is voted from afar.
    public var isRemote: Bool

    /// An item.
    public init(_ power: MeetingPower, unsecuredTotal: Money? = nil, isRemote: Bool = false) {
        self.power = power
        self.unsecuredTotal = unsecuredTotal
        self.isRemote = isRemote
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("power", value?.power), unsecuredTotal: try c.optional("unsecuredTotal", value?.unsecuredTotal),
            isRemote: try c.defaulted("isRemote", value?.isRemote, default: false))
    }
}

/// What a vote brought.
public struct ResolutionVote: WireRecord {
    /// The figures; nil where the entry does not say.
    public var tally: VoteTally?

    /// A vote.
    public init(_ tally: VoteTally? = nil) { self.tally = tally }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.optional("tally", value?.tally))
    }
}

/// 复议申请: who asks to review a ruling, and where.
public struct ReviewRequest: WireRecord {
    /// The court asked; nil where the entry does not say.
    public var court: ActorID?
    /// The unsecured claims of those who ask; nil where the entry does not say.
    public var claims: Money?
    /// Whether the court restored a missed time (民事诉讼法 art. 86).
    public var isRestored: Bool

    /// A request.
    public init(to court: ActorID? = nil, claims: Money? = nil, isRestored: Bool = false) {
        self.court = court
        self.claims = claims
        self.isRestored = isRestored
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            to: try c.optional("court", value?.court), claims: try c.optional("claims", value?.claims),
            isRestored: try c.defaulted("isRestored", value?.isRestored, default: false))
    }
}

/// 撤销决议的请求.
public struct RevocationRequest: WireRecord {
    /// Why; nil where the entry does not say.
    public var ground: RevocationGround?
    /// Whether the creditor is harmed; nil where the entry does not say.
    public var isHarmed: Bool?
    /// Whether the court restored a missed time (民事诉讼法 art. 86).
    public var isRestored: Bool

    /// A request.
    public init(_ ground: RevocationGround? = nil, isHarmed: Bool? = nil, isRestored: Bool = false) {
        self.ground = ground
        self.isHarmed = isHarmed
        self.isRestored = isRestored
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("ground", value?.ground), isHarmed: try c.optional("isHarmed", value?.isHarmed),
            isRestored: try c.defaulted("isRestored", value?.isRestored, default: false))
    }
}

/// Why a resolution is revoked (破产法司法解释（三） art. 12(1)).
@nonexhaustive
public enum RevocationGround: UInt8, Vocabulary, WireValue {
    /// 召开违反法定程序.
    case illegalCall
    /// 表决违反法定程序.
    case illegalVote
    /// 内容违法.
    case illegalContent
    /// 超出债权人会议的职权范围.
    case beyondPowers

    public var term: Term {
        switch self {
        case .illegalCall: Term("illegal-call", "债权人会议的召开违反法定程序", "the meeting was called against the law")
        case .illegalVote: Term("illegal-vote", "债权人会议的表决违反法定程序", "the vote was held against the law")
        case .illegalContent: Term("illegal-content", "债权人会议的决议内容违法", "what was resolved is against the law")
        case .beyondPowers: Term("beyond-powers", "债权人会议的决议超出职权范围", "the resolution is beyond the meeting’s powers")
        }
    }
}
