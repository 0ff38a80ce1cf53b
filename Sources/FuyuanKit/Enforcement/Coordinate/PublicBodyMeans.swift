/// How a court makes a public body perform: the five means of 行政诉讼法 art. 96, and the ordinary measures of civil enforcement.
@nonexhaustive
public enum PublicBodyMeans: UInt8, Vocabulary, WireValue {
    case transferFromAccount
    case dailyFine
    case publicNotice
    case advice
    case detention
    case sealing
    case auction
    case listing
    case consumptionRestriction
    case propertyReport

    public static let wireIndex = VocabularyIndex<PublicBodyMeans>()

    public var term: Term {
        switch self {
        case .transferFromAccount: Term("transfer-from-account", "通知银行从账户内划拨", "transfer from its bank account")
        case .dailyFine: Term("daily-fine", "对负责人按日罚款", "daily fine on its head")
        case .publicNotice: Term("public-notice", "公告拒绝履行的情况", "public notice of the refusal")
        case .advice: Term("advice", "向监察机关或者上一级机关提出司法建议", "advice to the supervisory organ or its superior")
        case .detention: Term("detention", "对直接责任人员拘留", "detention of the persons responsible")
        case .sealing: Term("sealing", "查封、扣押", "sealing and seizing")
        case .auction: Term("auction", "拍卖、变卖", "auction and sale")
        case .listing: Term("listing", "纳入失信被执行人名单", "listing as dishonest")
        case .consumptionRestriction: Term("consumption-restriction", "限制消费", "restriction of spending")
        case .propertyReport: Term("property-report", "责令报告财产", "order to report property")
        }
    }
}

extension PublicBodyMeans {
    /// The five means against a body that does not perform an administrative judgment, in the order of 行政诉讼法 art. 96.
    /// law: enforcement.V57
    public static let administrative: EnumSet<PublicBodyMeans> = [
        .transferFromAccount, .dailyFine, .publicNotice, .advice, .detention,
    ]

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .transferFromAccount: Basis(.administrativeProcedure(96, item: 1), .civilProcedure(253))
        case .dailyFine: Basis(.administrativeProcedure(96, item: 2))
        case .publicNotice: Basis(.administrativeProcedure(96, item: 3))
        case .advice: Basis(.administrativeProcedure(96, item: 4))
        case .detention: Basis(.administrativeProcedure(96, item: 5))
        case .sealing, .auction: Basis(.civilProcedure(255))
        case .listing: Basis(.dishonestyList(1), .dishonestyList(8))
        case .consumptionRestriction: Basis(.consumption(1))
        case .propertyReport: Basis(.civilProcedure(252))
        }
    }
}
