/// What time the term of a case leaves out, beside suspension and stay.
@nonexhaustive
public enum ExcludedTimeGround: UInt8, Vocabulary, WireValue {
    case audit
    case sale
    case jurisdictionDispute
    case publicNotice
    case consultation

    public var term: Term {
        switch self {
        case .audit: Term("audit", "审计、评估、鉴定", "audit, appraisal")
        case .sale: Term("sale", "拍卖、变卖", "auction, sale")
        case .jurisdictionDispute: Term("jurisdiction-dispute", "管辖、执行争议", "dispute over jurisdiction or enforcement")
        case .publicNotice: Term("public-notice", "公告送达", "service by notice")
        case .consultation: Term("consultation", "向上请示", "consultation upward")
        }
    }

    /// Whether the six months without enforcement leave it out too: appraisal, disputes and service by notice, not sale
    /// or consultation (执行程序解释 art. 13).
    var isLeftOutOfInaction: Bool {
        switch self {
        case .audit, .jurisdictionDispute, .publicNotice: true
        case .sale, .consultation: false
        }
    }
}
