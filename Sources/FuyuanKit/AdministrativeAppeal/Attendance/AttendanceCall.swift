/// Why the head is to appear: the cases in which the court must notify, and those in which it may.
@nonexhaustive
public enum AttendanceCall: UInt8, Vocabulary, WireValue {
    /// 涉及食品药品安全、生态环境和资源保护、公共卫生安全等重大公共利益.
    case publicInterest
    /// 社会高度关注.
    case highAttention
    /// 可能引发群体性事件.
    case massEvent
    /// 人民法院书面建议行政机关负责人出庭.
    case courtAdvised
    /// 被诉行政行为涉及公民、法人或者其他组织重大人身、财产权益.
    case majorInterest
    /// 行政公益诉讼.
    case publicInterestSuit
    /// 上级机关规范性文件要求行政机关负责人出庭应诉.
    case superiorRequires
    /// 人民法院认为需要通知行政机关负责人出庭应诉的其他情形.
    case otherNeed
    /// None of these: the duty is the general one of the statute.
    case ordinary

    public static let wireIndex = VocabularyIndex<AttendanceCall>()

    public var term: Term {
        switch self {
        case .publicInterest: Term("public-interest", "涉及重大公共利益", "major public interest")
        case .highAttention: Term("high-attention", "社会高度关注", "high social attention")
        case .massEvent: Term("mass-event", "可能引发群体性事件", "may trigger a mass event")
        case .courtAdvised: Term("court-advised", "人民法院书面建议出庭", "advised in writing by the court")
        case .majorInterest: Term("major-interest", "涉及重大人身、财产权益", "major personal or property interest")
        case .publicInterestSuit: Term("public-interest-suit", "行政公益诉讼", "administrative public-interest suit")
        case .superiorRequires: Term("superior-requires", "上级机关规范性文件要求", "required by a superior’s document")
        case .otherNeed: Term("other-need", "其他需要", "other need")
        case .ordinary: Term("ordinary", "一般案件", "ordinary case")
        }
    }

    /// Whether the court must notify the head.
    /// law: administrative.V-H07
    public var mustNotify: Bool {
        switch self {
        case .publicInterest, .highAttention, .massEvent: true
        case .courtAdvised, .majorInterest, .publicInterestSuit, .superiorRequires, .otherNeed, .ordinary: false
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .publicInterest, .highAttention, .massEvent: Basis(.headAttendance(4, 1))
        case .courtAdvised: Basis(.administrativeProcedureInterpretation(129, 1))
        case .majorInterest: Basis(.headAttendance(4, 2, item: 1))
        case .publicInterestSuit: Basis(.headAttendance(4, 2, item: 2))
        case .superiorRequires: Basis(.headAttendance(4, 2, item: 3))
        case .otherNeed: Basis(.headAttendance(4, 2, item: 4))
        case .ordinary: Basis(.administrativeProcedure(3, 3))
        }
    }
}
