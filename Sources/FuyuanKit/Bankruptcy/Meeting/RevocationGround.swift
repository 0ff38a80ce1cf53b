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
