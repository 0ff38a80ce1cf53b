/// What a rule does to an application.
@nonexhaustive
public enum InterceptionEffect: UInt8, Vocabulary, WireValue, Comparable {
    /// 仅供参考.
    case referenceOnly
    /// 告知法院.
    case notifyCourt
    /// 从严审查.
    case heightenedReview
    /// 限制.
    case restrict
    /// 拦截: only once a person has confirmed it.
    case block

    public var term: Term {
        switch self {
        case .referenceOnly: Term("reference-only", "仅供参考", "for reference only")
        case .notifyCourt: Term("notify-court", "告知法院", "the court is told")
        case .heightenedReview: Term("heightened-review", "从严审查", "heightened review")
        case .restrict: Term("restrict", "限制", "restricted")
        case .block: Term("block", "拦截", "blocked")
        }
    }

    public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

/// What an approval item is about: the headings of 中办发〔2016〕64号.
@nonexhaustive
public enum InterceptionCategory: UInt8, Vocabulary, WireValue {
    /// 从事特定行业或项目限制.
    case sectorOrProject
    /// 政府支持或补贴限制.
    case support
    /// 任职资格限制.
    case office
    /// 准入资格限制.
    case access
    /// 荣誉和授信限制.
    case honourCredit
    /// 特殊市场交易限制.
    case specialTrade
    /// 限制高消费.
    case consumption
    /// 协助查询控制、出境.
    case exitControl
    /// 加强日常监管.
    case supervision
    /// 加大刑事惩戒.
    case criminal
    /// 鼓励其他限制.
    case other

    public var term: Term {
        switch self {
        case .sectorOrProject: Term("sector-or-project", "从事特定行业或项目限制", "certain trades and projects")
        case .support: Term("support", "政府支持或补贴限制", "government support and subsidies")
        case .office: Term("office", "任职资格限制", "holding office")
        case .access: Term("access", "准入资格限制", "market access and qualifications")
        case .honourCredit: Term("honour-credit", "荣誉和授信限制", "honours and credit")
        case .specialTrade: Term("special-trade", "特殊市场交易限制", "special transactions")
        case .consumption: Term("consumption", "限制高消费", "high consumption")
        case .exitControl: Term("exit-control", "协助查询控制、出境", "control and leaving the country")
        case .supervision: Term("supervision", "加强日常监管", "closer supervision")
        case .criminal: Term("criminal", "加大刑事惩戒", "criminal punishment")
        case .other: Term("other", "鼓励其他限制", "other restrictions encouraged")
        }
    }

    /// The effects that rules of the category have in practice.
    public var effects: EnumSet<InterceptionEffect> {
        switch self {
        case .sectorOrProject, .honourCredit: [.restrict, .referenceOnly]
        case .support, .specialTrade: [.restrict]
        case .office: [.block, .restrict]
        case .access, .supervision: [.heightenedReview]
        case .consumption: [.block]
        case .exitControl: [.notifyCourt, .block]
        case .criminal: [.notifyCourt]
        case .other: [.referenceOnly]
        }
    }

    /// What a rule begins with that says nothing else: the mildest of them, as proportion asks.
    public var usualEffect: InterceptionEffect { effects.min() ?? .referenceOnly }

    /// Where the heading stands.
    public static let basis = Basis(Citation("CRE16"))
}
