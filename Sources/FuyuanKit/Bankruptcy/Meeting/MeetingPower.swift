/// 债权人会议职权: the eleven matters a creditors’ meeting decides (企业破产法 art. 61).
@nonexhaustive
public enum MeetingPower: UInt8, Vocabulary, WireValue {
    /// ① 核查债权.
    case checkClaims
    /// ② 申请更换管理人，审查费用和报酬.
    case reviewAdministrator
    /// ③ 监督管理人.
    case superviseAdministrator
    /// ④ 选任和更换债权人委员会成员.
    case chooseCommittee
    /// ⑤ 决定继续或者停止营业.
    case decideBusiness
    /// ⑥ 通过重整计划.
    case adoptPlan
    /// ⑦ 通过和解协议.
    case adoptSettlement
    /// ⑧ 通过债务人财产的管理方案.
    case adoptManagement
    /// ⑨ 通过破产财产的变价方案.
    case adoptRealization
    /// ⑩ 通过破产财产的分配方案.
    case adoptDistribution
    /// ⑪ 人民法院认为应当由债权人会议行使的其他职权.
    case other

    public static let wireIndex = VocabularyIndex<MeetingPower>()

    public var term: Term {
        switch self {
        case .checkClaims: Term("check-claims", "核查债权", "checking claims")
        case .reviewAdministrator:
            Term(
                "review-administrator", "申请更换管理人，审查管理人的费用和报酬",
                "asking to replace the administrator, reviewing his costs and pay")
        case .superviseAdministrator: Term("supervise-administrator", "监督管理人", "supervising the administrator")
        case .chooseCommittee: Term("choose-committee", "选任和更换债权人委员会成员", "choosing the creditors’ committee")
        case .decideBusiness: Term("decide-business", "决定继续或者停止债务人的营业", "going on with the business or stopping it")
        case .adoptPlan: Term("adopt-plan", "通过重整计划", "adopting a reorganisation plan")
        case .adoptSettlement: Term("adopt-settlement", "通过和解协议", "adopting a settlement agreement")
        case .adoptManagement: Term("adopt-management", "通过债务人财产的管理方案", "adopting the management plan")
        case .adoptRealization: Term("adopt-realization", "通过破产财产的变价方案", "adopting the realisation plan")
        case .adoptDistribution: Term("adopt-distribution", "通过破产财产的分配方案", "adopting the distribution plan")
        case .other: Term("other", "人民法院认为应当由债权人会议行使的其他职权", "another matter the court gives it")
        }
    }

    /// The item of art. 61(1), 1 to 11.
    public var item: UInt8 { rawValue + 1 }

    /// Where it stands.
    public var citation: Citation { .bankruptcy(61, 1, item: item) }

    /// How it is voted.
    @inlinable
    public var voteKind: VoteKind {
        switch self {
        case .adoptPlan: .planGroup
        case .adoptSettlement: .settlement
        case .checkClaims, .reviewAdministrator, .superviseAdministrator, .chooseCommittee, .decideBusiness,
            .adoptManagement, .adoptRealization, .adoptDistribution, .other:
            .ordinary
        }
    }

    /// Whether a secured creditor who keeps his priority has no vote on it: items ⑦ and ⑩ (art. 59(3)).
    /// law: bankruptcy.v27
    @inlinable
    public var excludesSecured: Bool { self == .adoptSettlement || self == .adoptDistribution }

    /// Whether the meeting may leave it to the committee: items ②, ③ and ⑤ (破产法司法解释（三） art. 13).
    /// law: bankruptcy.v32
    public var isDelegable: Bool { Self.delegable.contains(self) }

    /// What may be left to the committee.
    public static let delegable: EnumSet<MeetingPower> = [
        .reviewAdministrator, .superviseAdministrator, .decideBusiness,
    ]

    /// After how many failed votes the court rules in place of the meeting (art. 65); nil where it does not.
    /// law: bankruptcy.v30
    public var failuresBeforeRuling: Int? {
        switch self {
        case .adoptManagement, .adoptRealization: 1
        case .adoptDistribution: 2
        case .checkClaims, .reviewAdministrator, .superviseAdministrator, .chooseCommittee, .decideBusiness, .adoptPlan,
            .adoptSettlement, .other:
            nil
        }
    }
}
