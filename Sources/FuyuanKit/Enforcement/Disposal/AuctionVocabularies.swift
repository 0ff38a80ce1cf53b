/// How property is put up for sale in enforcement.
@nonexhaustive
public enum AuctionManner: UInt8, Vocabulary, WireValue {
    /// The rule since 1 January 2017 (网络司法拍卖规定 art. 2).
    case online
    /// Through an auction house (拍卖变卖规定).
    case traditional
    /// By the ship auction committee of a maritime court (船舶扣押拍卖规定).
    case ship

    public static let wireIndex = VocabularyIndex<AuctionManner>()

    public var term: Term {
        switch self {
        case .online: Term("online", "网络司法拍卖", "online auction")
        case .traditional: Term("traditional", "委托拍卖", "traditional auction")
        case .ship: Term("ship", "船舶拍卖", "ship auction")
        }
    }
}

/// What is put up for sale, as far as periods and rounds depend on it.
@nonexhaustive
public enum DisposalPropertyKind: UInt8, Vocabulary, WireValue {
    case movable
    case immovable
    /// Of a limited company, or unlisted shares (强制执行股权规定 art. 1): only online.
    case equity
    /// Under the rules of 2001.
    case listedStateShares
    /// Listed shares among them.
    case otherRight

    public static let wireIndex = VocabularyIndex<DisposalPropertyKind>()

    public var term: Term {
        switch self {
        case .movable: Term("movable", "动产", "movables")
        case .immovable: Term("immovable", "不动产", "immovables")
        case .equity: Term("equity", "股权", "equity")
        case .listedStateShares:
            Term("listed-state-shares", "上市公司国有股、社会法人股", "state or legal-person shares of listed companies")
        case .otherRight: Term("other-right", "其他财产权", "other rights")
        }
    }
}

/// A round of a disposal.
@nonexhaustive
public enum AuctionRound: UInt8, Vocabulary, WireValue {
    case first
    case second
    /// Only in traditional auctions of immovables and rights.
    case third
    case sale

    public static let wireIndex = VocabularyIndex<AuctionRound>()

    public var term: Term {
        switch self {
        case .first: Term("first", "第一次拍卖", "first auction")
        case .second: Term("second", "第二次拍卖", "second auction")
        case .third: Term("third", "第三次拍卖", "third auction")
        case .sale: Term("sale", "变卖", "sale without auction")
        }
    }
}

/// 确定参考价的方式: how a reference price is found, in the order of the law (参考价规定 art. 2).
@nonexhaustive
public enum PricingMethod: UInt8, Vocabulary, WireValue {
    case agreement
    /// Of the tax, price or land organ that sets such prices.
    case officialInquiry
    case networkInquiry
    case appraisal

    public static let wireIndex = VocabularyIndex<PricingMethod>()

    public var term: Term {
        switch self {
        case .agreement: Term("agreement", "当事人议价", "agreement of the parties")
        case .officialInquiry: Term("official-inquiry", "定向询价", "official inquiry")
        case .networkInquiry: Term("network-inquiry", "网络询价", "online inquiry")
        case .appraisal: Term("appraisal", "委托评估", "appraisal")
        }
    }
}

/// Who may not bid (网络司法拍卖规定 arts. 24, 34).
@nonexhaustive
public enum BidderTie: UInt8, Vocabulary, WireValue {
    case court
    case platform
    case auxiliaryBody
    case staff
    case nearKin
    case proxy

    public static let wireIndex = VocabularyIndex<BidderTie>()

    public var term: Term {
        switch self {
        case .court: Term("court", "执行法院", "the enforcing court")
        case .platform: Term("platform", "网络服务提供者", "the auction platform")
        case .auxiliaryBody: Term("auxiliary-body", "承担拍卖辅助工作的机构", "a body that helps with the auction")
        case .staff: Term("staff", "上述机构的工作人员", "staff of one of these")
        case .nearKin: Term("near-kin", "上述人员的近亲属", "near kin of such staff")
        case .proxy: Term("proxy", "受上述机构、人员委托的人", "a proxy of one of these")
        }
    }
}

/// Why neither floor nor share of the deposit applies to a start price.
@nonexhaustive
public enum PriceExemption: UInt8, Vocabulary, WireValue {
    /// On the creditor’s written request, a start price suitably above the costs (强制执行股权规定 art. 12(2), (3)).
    case unappraisableEquity
    /// After the last round failed (刑事涉财产执行规定 art. 12(2)).
    case criminalNoReserve
    /// A sale agreed by the parties and holders of rights, or of things that spoil or have an open price (拍卖变卖规定 art. 31):
    /// its floor is ``PriceFloor/directSale(agreed:market:appraisal:afterFailure:)``.
    case agreedSale
    /// The sale of a ship below half its appraisal, agreed to by two thirds of the registered claims (船舶扣押拍卖规定 art. 14).
    case shipClaimsAgreed

    public static let wireIndex = VocabularyIndex<PriceExemption>()

    public var term: Term {
        switch self {
        case .unappraisableEquity: Term("unappraisable-equity", "股权无法评估", "equity that cannot be appraised")
        case .criminalNoReserve: Term("criminal-no-reserve", "涉案财物无保留价拍卖", "criminal property without reserve")
        case .agreedSale: Term("agreed-sale", "依法直接变卖", "sale without auction as the law allows")
        case .shipClaimsAgreed:
            Term("ship-claims-agreed", "登记债权人同意的船舶变卖", "sale of a ship agreed to by the registered claims")
        }
    }
}
