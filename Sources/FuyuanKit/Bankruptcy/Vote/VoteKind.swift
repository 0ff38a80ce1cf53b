/// The kinds of vote and quorum of bankruptcy law, each with its threshold.
@nonexhaustive
public enum VoteKind: UInt8, Vocabulary, WireValue {
    /// 一般决议.
    case ordinary
    /// 和解协议.
    case settlement
    /// 重整计划草案, each group.
    case planGroup
    /// 出资人组.
    case equityGroup
    /// 债权人委员会决定.
    case committee
    /// 债务人与全体债权人自行达成协议.
    case unanimous
    /// 提议召开债权人会议.
    case call
    /// 对分配方案裁定申请复议.
    case reconsider
    /// 出资人申请重整.
    case shareholderPetition

    public static let wireIndex = VocabularyIndex<VoteKind>()

    public var term: Term {
        switch self {
        case .ordinary: Term("ordinary", "一般决议", "ordinary resolution")
        case .settlement: Term("settlement", "和解协议", "settlement agreement")
        case .planGroup: Term("plan-group", "重整计划草案分组表决", "a group voting on a plan")
        case .equityGroup: Term("equity-group", "出资人组表决", "the equity group voting on a plan")
        case .committee: Term("committee", "债权人委员会决定", "decision of the creditors’ committee")
        case .unanimous: Term("unanimous", "与全体债权人自行达成协议", "agreement with all creditors")
        case .call: Term("call", "提议召开债权人会议", "proposal to call a meeting")
        case .reconsider: Term("reconsider", "对分配方案裁定申请复议", "review of a ruling on distribution")
        case .shareholderPetition: Term("shareholder-petition", "出资人申请重整", "shareholder petition for reorganisation")
        }
    }

    /// What it must reach. The equity group's is set by the law in hand, as 企业破产法 gives none
    /// (``PolicyParameter/equityGroupShare``).
    public func threshold(in law: LegalContext = .current) -> VoteThreshold {
        switch self {
        // law: bankruptcy.calculation-5.4-voteOrdinary
        case .ordinary: VoteThreshold(heads: .majority, amount: .half)
        // law: bankruptcy.calculation-5.4-voteSettlement
        case .settlement: VoteThreshold(heads: .majority, amount: .twoThirds)
        // law: bankruptcy.calculation-5.4-votePlanGroup
        case .planGroup: VoteThreshold(heads: .majority, amount: .twoThirds, outOf: .groupTotal)
        // law: bankruptcy.calculation-5.4-voteEquity
        case .equityGroup: VoteThreshold(amount: law.equityGroupShare, outOf: .votesCast)
        // law: bankruptcy.calculation-5.4-voteCommittee
        case .committee: VoteThreshold(heads: .majority, of: .everyone)
        // law: bankruptcy.calculation-5.4-voteUnanimous
        case .unanimous: VoteThreshold(heads: .all, of: .everyone)
        // law: bankruptcy.calculation-5.4-quorumCall
        case .call: VoteThreshold(amount: .quarter, outOf: .allClaims)
        // law: bankruptcy.calculation-5.4-quorumReconsider
        case .reconsider: VoteThreshold(amount: .half)
        // law: bankruptcy.calculation-5.4-quorumShareholder
        case .shareholderPetition: VoteThreshold(amount: .tenth, outOf: .registeredCapital)
        }
    }

    /// The articles.
    public var basis: Basis {
        switch self {
        case .ordinary: Basis(.bankruptcy(64, 1))
        case .settlement: Basis(.bankruptcy(97))
        case .planGroup: Basis(.bankruptcy(84, 2))
        case .equityGroup: Basis(.bankruptcy(85, 2))
        case .committee: Basis(.bankruptcyInterpretation3(14))
        case .unanimous: Basis(.bankruptcy(105))
        case .call: Basis(.bankruptcy(62, 2))
        case .reconsider: Basis(.bankruptcy(66))
        case .shareholderPetition: Basis(.bankruptcy(70, 2))
        }
    }
}
