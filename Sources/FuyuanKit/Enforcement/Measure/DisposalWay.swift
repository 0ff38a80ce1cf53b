/// How property under a measure is turned into money.
@nonexhaustive
public enum DisposalWay: UInt8, Vocabulary, WireValue {
    case deduction
    case withholding
    case auction
    case onlineAuction
    case marketSale
    case performance
    case shipAuction
    case asClass

    public static let wireIndex = VocabularyIndex<DisposalWay>()

    public var term: Term {
        switch self {
        case .deduction: Term("deduction", "扣划", "deduction")
        case .withholding: Term("withholding", "扣留、提取必需费用以外的部分", "withheld above necessities")
        case .auction: Term("auction", "拍卖、变卖", "auction or sale")
        case .onlineAuction: Term("online-auction", "网络司法拍卖", "online auction")
        case .marketSale: Term("market-sale", "集中竞价卖出或者拍卖", "sale on the market or auction")
        case .performance: Term("performance", "第三人向申请执行人履行", "performance to the creditor")
        case .shipAuction: Term("ship-auction", "船舶拍卖", "ship auction")
        case .asClass: Term("as-class", "依其财产类别", "as its class")
        }
    }
}
