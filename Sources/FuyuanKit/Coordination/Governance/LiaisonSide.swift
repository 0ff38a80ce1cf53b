/// On which side somebody stands who acts: the split of duties is between sides, whatever a machine calls its roles.
@nonexhaustive
public enum LiaisonSide: UInt8, Vocabulary, WireValue {
    /// 法院.
    case court
    /// 政府及其部门.
    case government
    /// 检察院.
    case procuratorate
    /// 党委政法委.
    case partyCommittee
    /// 人大.
    case congress
    /// 中立第三方: mediators, administrators, notaries, experts; and whoever may stand on more than one side.
    case neutral
    /// 当事人及其他私人主体.
    case person
    /// 系统记载.
    case system

    public var term: Term {
        switch self {
        case .court: Term("court", "法院", "courts")
        case .government: Term("government", "政府及其部门", "government and its departments")
        case .procuratorate: Term("procuratorate", "检察院", "procuratorates")
        case .partyCommittee: Term("party-committee", "党委政法委", "party committee")
        case .congress: Term("congress", "人大", "people’s congress")
        case .neutral: Term("neutral", "中立第三方", "neutral third parties")
        case .person: Term("person", "当事人及其他主体", "parties and other persons")
        case .system: Term("system", "系统记载", "the register")
        }
    }
}

/// A vocabulary of roles that says on which side each stands.
public protocol SidedRole: Vocabulary {
    /// On which side the role stands.
    var side: LiaisonSide { get }
}
