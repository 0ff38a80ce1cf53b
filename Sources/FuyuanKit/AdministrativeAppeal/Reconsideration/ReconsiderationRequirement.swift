/// What an application must meet to be accepted (行政复议法 art. 30).
@nonexhaustive
public enum ReconsiderationRequirement: UInt8, Vocabulary, WireValue {
    case parties
    case interest
    case request
    case period
    case scope
    case jurisdiction
    case notPending

    public var term: Term {
        switch self {
        case .parties: Term("parties", "有明确的申请人和符合规定的被申请人", "clear applicant and proper respondent")
        case .interest: Term("interest", "申请人与被申请行政复议的行政行为有利害关系", "interest in the act")
        case .request: Term("request", "有具体的行政复议请求和理由", "concrete request and grounds")
        case .period: Term("period", "在法定申请期限内提出", "within the time to apply")
        case .scope: Term("scope", "属于行政复议法规定的行政复议范围", "within the scope of reconsideration")
        case .jurisdiction: Term("jurisdiction", "属于本机关的管辖范围", "within the organ’s jurisdiction")
        case .notPending:
            Term("not-pending", "尚未受理过就同一行政行为提出的申请，且未向人民法院起诉", "not already taken up by an organ or a court")
        }
    }
}

extension ReconsiderationRequirement {
    /// The item of 行政复议法 art. 30.
    public var citation: Citation { .reconsideration(30, 1, item: rawValue + 1) }
}
