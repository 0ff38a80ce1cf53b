/// What an item of property is.
@nonexhaustive
public enum AssetKind: UInt8, Vocabulary, WireValue {
    case realEstate
    case landUseRight
    case movables
    case vehicle
    case intellectualProperty
    case miningRight
    case receivable
    case securities
    case equity
    case money
    case capitalDue
    case other

    public static let wireIndex = VocabularyIndex<AssetKind>()

    public var term: Term {
        switch self {
        case .realEstate: Term("real-estate", "不动产", "real estate")
        case .landUseRight: Term("land-use-right", "土地使用权", "land use right")
        case .movables: Term("movables", "动产", "movables")
        case .vehicle: Term("vehicle", "机动车", "vehicle")
        case .intellectualProperty: Term("intellectual-property", "知识产权", "intellectual property")
        case .miningRight: Term("mining-right", "矿业权", "mining right")
        case .receivable: Term("receivable", "应收债权", "receivable")
        case .securities: Term("securities", "有价证券", "securities")
        case .equity: Term("equity", "对外股权", "equity in others")
        case .money: Term("money", "货币资金", "money")
        case .capitalDue: Term("capital-due", "未缴出资", "capital not yet paid in")
        case .other: Term("other", "其他财产权益", "other property")
        }
    }
}

/// 不属于债务人财产: what is not the debtor’s property (破产法司法解释二 art. 2; 划拨土地批复).
@nonexhaustive
public enum NotEstateKind: UInt8, Vocabulary, WireValue {
    case heldForOthers
    case retainedTitle
    case stateExclusive
    case otherByLaw
    /// The government may take it back; a mortgage on it yields only what remains after the land premium.
    case allocatedLand

    public static let wireIndex = VocabularyIndex<NotEstateKind>()

    public var term: Term {
        switch self {
        case .heldForOthers:
            Term(
                "held-for-others", "基于仓储、保管、承揽、代销、借用、寄存、租赁等占有的他人财产",
                "others’ goods held under storage, consignment, lease and the like")
        case .retainedTitle:
            Term("retained-title", "所有权保留买卖中尚未取得所有权的财产", "goods bought under retained title and not yet owned")
        case .stateExclusive: Term("state-exclusive", "所有权专属于国家且不得转让的财产", "property that belongs to the State alone")
        case .otherByLaw: Term("other-by-law", "其他依法不属于债务人的财产", "other property that is not the debtor’s by law")
        case .allocatedLand: Term("allocated-land", "划拨国有土地使用权", "allocated land use right")
        }
    }
}

/// 重大处分: acts that must be reported (企业破产法 art. 69).
@nonexhaustive
public enum MajorAct: UInt8, Vocabulary, WireValue {
    case realEstate
    case miningAndIP
    case wholeBusiness
    case borrowing
    case givingSecurity
    case claimsAndSecurities
    case performingContract
    case waiver
    case retrievingCollateral
    case otherMatters

    public static let wireIndex = VocabularyIndex<MajorAct>()

    public var term: Term {
        switch self {
        case .realEstate: Term("real-estate", "涉及土地、房屋等不动产权益的转让", "transfer of real estate")
        case .miningAndIP:
            Term(
                "mining-and-ip", "探矿权、采矿权、知识产权等财产权的转让", "transfer of mining rights, intellectual property and the like"
            )
        case .wholeBusiness: Term("whole-business", "全部库存或者营业的转让", "transfer of the whole stock or business")
        case .borrowing: Term("borrowing", "借款", "borrowing")
        case .givingSecurity: Term("giving-security", "设定财产担保", "giving security")
        case .claimsAndSecurities: Term("claims-and-securities", "债权和有价证券的转让", "transfer of claims and securities")
        case .performingContract:
            Term("performing-contract", "履行债务人和对方当事人均未履行完毕的合同", "performing a contract unperformed on both sides")
        case .waiver: Term("waiver", "放弃权利", "waiver of rights")
        case .retrievingCollateral: Term("retrieving-collateral", "担保物的取回", "retrieving collateral")
        case .otherMatters: Term("other-matters", "对债权人利益有重大影响的其他财产处分行为", "other acts of weight to creditors")
        }
    }
}

/// How property is turned into money (企业破产法 art. 112).
@nonexhaustive
public enum SaleRoute: UInt8, Vocabulary, WireValue {
    /// The rule.
    case auction
    case byResolution
    /// For property State rules bar from auction or restrict (art. 112(3)).
    case stateRoute

    public static let wireIndex = VocabularyIndex<SaleRoute>()

    public var term: Term {
        switch self {
        case .auction: Term("auction", "拍卖", "auction")
        case .byResolution: Term("by-resolution", "债权人会议决议的其他方式", "another way the meeting resolved on")
        case .stateRoute: Term("state-route", "国家规定的方式", "the State’s way")
        }
    }
}

/// Why property is recovered (企业破产法 arts. 17, 31–36; 破产法司法解释二).
@nonexhaustive
public enum RecoveryGround: UInt8, Vocabulary, WireValue {
    case gift
    case unreasonablePrice
    case securityForOldDebt
    case earlyPayment
    case waiver
    case preference
    case void
    case capitalCall
    case officerIncome
    case debtorsDebtor
    case partition

    public static let wireIndex = VocabularyIndex<RecoveryGround>()

    public var term: Term {
        switch self {
        case .gift: Term("gift", "无偿转让财产", "gift")
        case .unreasonablePrice: Term("unreasonable-price", "以明显不合理的价格交易", "unreasonable price")
        case .securityForOldDebt: Term("security-for-old-debt", "对没有财产担保的债务提供担保", "security for an unsecured debt")
        case .earlyPayment: Term("early-payment", "对未到期的债务提前清偿", "payment before due")
        case .waiver: Term("waiver", "放弃债权", "waiver of a claim")
        case .preference: Term("preference", "个别清偿", "payment to one creditor")
        case .void: Term("void", "为逃避债务而隐匿、转移或者虚构债务", "hiding property or fake debts")
        case .capitalCall: Term("capital-call", "追缴出资", "capital call")
        case .officerIncome: Term("officer-income", "高管非正常收入、侵占", "abnormal income of officers")
        case .debtorsDebtor: Term("debtors-debtor", "债务人的债务人清偿", "payment by the debtor’s debtor")
        case .partition: Term("partition", "共有财产分割", "division of co-owned property")
        }
    }

    /// Whether creditors may sue where the administrator does not avoid the act (破产法司法解释二 art. 13).
    public var letsCreditorsAvoid: Bool {
        switch self {
        case .gift, .unreasonablePrice, .waiver: true
        case .securityForOldDebt, .earlyPayment, .preference, .void, .capitalCall, .officerIncome, .debtorsDebtor,
            .partition:
            false
        }
    }
}
