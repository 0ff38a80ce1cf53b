/// What a ticket is about.
@nonexhaustive
public enum ServiceTicketKind: UInt8, Vocabulary, WireValue {
    /// Questions on procedure and filing.
    case consultation
    case caseQuery
    case contactJudge
    case complaint
    case preservation
    case appraisal
    case refund
    case crossDomainFiling

    public var term: Term {
        switch self {
        case .consultation: Term("consultation", "咨询", "consultation")
        case .caseQuery: Term("case-query", "案件查询", "case query")
        case .contactJudge: Term("contact-judge", "联系法官", "contacting a judge")
        case .complaint: Term("complaint", "投诉建议", "complaint")
        case .preservation: Term("preservation", "网上保全", "preservation online")
        case .appraisal: Term("appraisal", "网上鉴定", "appraisal online")
        case .refund: Term("refund", "网上退费", "refund of fees online")
        case .crossDomainFiling: Term("cross-domain-filing", "跨域立案", "filing across districts")
        }
    }
}

/// How papers reach a court (立案渠道).
@nonexhaustive
public enum FilingChannel: UInt8, Vocabulary, WireValue {
    case window
    case online
    case selfService
    case mobileCourt
    case crossDomain
    case mail
    case circuit

    public var term: Term {
        switch self {
        case .window: Term("window", "窗口立案", "at the window")
        case .online: Term("online", "网上立案", "online")
        case .selfService: Term("self-service", "自助立案", "at a self-service terminal")
        case .mobileCourt: Term("mobile-court", "移动微法院", "by the mobile court app")
        case .crossDomain: Term("cross-domain", "跨域立案", "through a court elsewhere")
        case .mail: Term("mail", "邮寄立案", "by mail")
        case .circuit: Term("circuit", "巡回立案", "on circuit")
        }
    }
}

/// What may be filed through a court elsewhere.
@nonexhaustive
public enum CrossDomainKind: UInt8, Vocabulary, WireValue {
    case civil
    case administrative
    case enforcement

    public var term: Term {
        switch self {
        case .civil: Term("civil", "民事、商事一审案件", "civil and commercial, first instance")
        case .administrative: Term("administrative", "行政一审案件", "administrative, first instance")
        case .enforcement: Term("enforcement", "执行案件", "enforcement")
        }
    }
}

/// What a hotline is measured by (打得通、答得准、办得快、有回音).
@nonexhaustive
public enum TicketQuality: UInt8, Vocabulary, WireValue {
    case connected
    case accurate
    case quick
    case repliedTo

    public var term: Term {
        switch self {
        case .connected: Term("connected", "打得通", "got through")
        case .accurate: Term("accurate", "答得准", "answered rightly")
        case .quick: Term("quick", "办得快", "handled quickly")
        case .repliedTo: Term("replied-to", "有回音", "called back")
        }
    }
}

/// How a ticket ended.
@nonexhaustive
public enum TicketEnd: UInt8, Vocabulary, WireValue {
    case answered
    case transferred
    case unansweredOverdue

    public var term: Term {
        switch self {
        case .answered: Term("answered", "已答复", "answered")
        case .transferred: Term("transferred", "已转办", "passed on")
        case .unansweredOverdue: Term("unanswered-overdue", "逾期未答复", "not answered in time")
        }
    }
}
