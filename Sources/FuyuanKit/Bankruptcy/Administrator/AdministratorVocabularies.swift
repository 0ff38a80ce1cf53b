/// Who may be an administrator (企业破产法 art. 24).
@nonexhaustive
public enum AdministratorKind: UInt8, Vocabulary, WireValue {
    /// A law firm, an accounting firm, a liquidation firm.
    case institution
    /// A person with the knowledge and the licence; simple cases only.
    case individual
    /// Departments and institutions; only in the cases of 指定管理人规定 art. 18.
    case liquidationGroup

    public static let wireIndex = VocabularyIndex<AdministratorKind>()

    public var term: Term {
        switch self {
        case .institution: Term("institution", "社会中介机构", "intermediary institution")
        case .individual: Term("individual", "个人", "individual")
        case .liquidationGroup: Term("liquidation-group", "清算组", "liquidation group")
        }
    }
}

/// How an administrator is selected (指定管理人规定 arts. 20–22; 浦东 art. 17).
@nonexhaustive
public enum SelectionMethod: UInt8, Vocabulary, WireValue {
    /// By turn, the usual way.
    case rotation
    /// By lot, the usual way.
    case lot
    /// By draw, the usual way.
    case draw
    /// By public invitation and a vote of the panel.
    case competitive
    /// By the authorities that cleaned up a financial institution.
    case recommended
    /// A group appointed as such.
    case liquidationGroup
    /// By creditors or debtor: only where a local rule lets them.
    case nominated

    public static let wireIndex = VocabularyIndex<SelectionMethod>()

    public var term: Term {
        switch self {
        case .rotation: Term("rotation", "轮候", "rotation")
        case .lot: Term("lot", "抽签", "lot")
        case .draw: Term("draw", "摇号", "draw")
        case .competitive: Term("competitive", "竞争", "competition")
        case .recommended: Term("recommended", "推荐", "recommendation")
        case .liquidationGroup: Term("liquidation-group", "指定清算组", "liquidation group")
        case .nominated: Term("nominated", "债权人、债务人提名", "nomination")
        }
    }
}

/// What kind of case an administrator is selected for.
@nonexhaustive
public enum SelectionSetting: UInt8, Vocabulary, WireValue {
    case ordinary
    /// Competition is allowed (指定管理人规定 art. 21).
    case financialOrNational
    /// Recommendation is allowed (art. 22), competition too (art. 21).
    case cleanedUpFinancial
    /// A liquidation group may be appointed (art. 18).
    case group

    public static let wireIndex = VocabularyIndex<SelectionSetting>()

    public var term: Term {
        switch self {
        case .ordinary: Term("ordinary", "一般案件", "ordinary case")
        case .financialOrNational:
            Term("financial-or-national", "金融机构或者全国重大影响案件", "financial institution or case of national weight")
        case .cleanedUpFinancial:
            Term("cleaned-up-financial", "经行政清理的金融机构", "financial institution after administrative clean-up")
        case .group: Term("group", "第十八条案件", "case of art. 18")
        }
    }
}

/// 管理人职责: the nine duties of an administrator (企业破产法 art. 25).
@nonexhaustive
public enum AdministratorDuty: UInt8, Vocabulary, WireValue {
    case takeOverProperty
    case reportOnProperty
    case internalAffairs
    case dailySpending
    case businessBeforeMeeting
    case manageProperty
    case represent
    case proposeMeetings
    case otherDuties

    public static let wireIndex = VocabularyIndex<AdministratorDuty>()

    public var term: Term {
        switch self {
        case .takeOverProperty:
            Term("take-over-property", "接管债务人的财产、印章和账簿、文书等资料", "take over property, seals, books and papers")
        case .reportOnProperty:
            Term("report-on-property", "调查债务人财产状况，制作财产状况报告", "investigate the property and report on it")
        case .internalAffairs: Term("internal-affairs", "决定债务人的内部管理事务", "decide on internal management")
        case .dailySpending: Term("daily-spending", "决定债务人的日常开支和其他必要开支", "decide on daily and other necessary spending")
        case .businessBeforeMeeting:
            Term(
                "business-before-meeting", "在第一次债权人会议召开之前，决定继续或者停止债务人的营业",
                "before the first meeting, decide on going on with the business")
        case .manageProperty: Term("manage-property", "管理和处分债务人的财产", "manage and dispose of the property")
        case .represent: Term("represent", "代表债务人参加诉讼、仲裁或者其他法律程序", "represent the debtor in suits and arbitration")
        case .proposeMeetings: Term("propose-meetings", "提议召开债权人会议", "propose creditors’ meetings")
        case .otherDuties: Term("other-duties", "人民法院认为管理人应当履行的其他职责", "other duties the court sees")
        }
    }
}

/// Why a court replaces an administrator of its own motion, or leave to resign is given (指定管理人规定 arts. 33–35).
@nonexhaustive
public enum ReplacementGround: UInt8, Vocabulary, WireValue {
    case licenceRevoked
    /// Institutions.
    case dissolution
    case conflict
    case harmToCreditors
    case disputeOrInvestigation
    /// Individuals.
    case missingOrDead
    /// Individuals.
    case health
    /// Individuals.
    case insuranceLapsed

    public static let wireIndex = VocabularyIndex<ReplacementGround>()

    public var term: Term {
        switch self {
        case .licenceRevoked: Term("licence-revoked", "执业许可证、营业执照或者执业资格被吊销、注销、取消", "licence revoked or cancelled")
        case .dissolution:
            Term(
                "dissolution", "出现解散、破产事由或者丧失承担执业责任风险的能力",
                "dissolution, insolvency, or unable to bear professional risk")
        case .conflict: Term("conflict", "与本案有利害关系", "conflict of interest in this case")
        case .harmToCreditors:
            Term("harm-to-creditors", "故意或者重大过失导致债权人利益受到损害", "harm to creditors by intent or gross negligence")
        case .disputeOrInvestigation:
            Term("dispute-or-investigation", "有重大债务纠纷或者正被调查", "major debt dispute or under investigation")
        case .missingOrDead: Term("missing-or-dead", "失踪、死亡或者丧失民事行为能力", "missing, dead or without capacity")
        case .health: Term("health", "因健康原因无法履行职务", "unable to serve for health")
        case .insuranceLapsed: Term("insurance-lapsed", "执业责任保险失效", "liability insurance lapsed")
        }
    }
}

/// Why a creditors’ meeting asks for another administrator (企业破产法 art. 22).
@nonexhaustive
public enum ReplacementCause: UInt8, Vocabulary, WireValue {
    case unlawful
    case unfair
    case incompetent

    public static let wireIndex = VocabularyIndex<ReplacementCause>()

    public var term: Term {
        switch self {
        case .unlawful: Term("unlawful", "不能依法履行职务", "does not perform lawfully")
        case .unfair: Term("unfair", "不能公正履行职务", "does not perform fairly")
        case .incompetent: Term("incompetent", "有其他不能胜任职务的情形", "is otherwise not competent")
        }
    }
}
