/// A kind of act of the debtor that may be undone (企业破产法 art. 31–33, 36).
@nonexhaustive
public enum ChallengedActKind: UInt8, Vocabulary, WireValue {
    case gift
    case unreasonablePrice
    case securityForUnsecured
    case earlyPayment
    case waiver
    case individualPayment
    case concealment
    case fabricatedDebt
    case officerIncome

    public static let wireIndex = VocabularyIndex<ChallengedActKind>()

    public var term: Term {
        switch self {
        case .gift: Term("gift", "无偿转让财产", "gift of property")
        case .unreasonablePrice: Term("unreasonable-price", "以明显不合理的价格进行交易", "dealing at a clearly unreasonable price")
        case .securityForUnsecured: Term("security-for-unsecured", "对没有财产担保的债务提供财产担保", "security for an unsecured debt")
        case .earlyPayment: Term("early-payment", "对未到期的债务提前清偿", "payment of a debt not yet due")
        case .waiver: Term("waiver", "放弃债权", "waiver of a claim")
        case .individualPayment: Term("individual-payment", "个别清偿", "payment to one creditor")
        case .concealment: Term("concealment", "为逃避债务而隐匿、转移财产", "hiding or moving property to escape debts")
        case .fabricatedDebt: Term("fabricated-debt", "虚构债务或者承认不真实的债务", "made-up debts")
        case .officerIncome: Term("officer-income", "董监高利用职权获取的非正常收入", "irregular income of directors and officers")
        }
    }
}

/// Why a payment to one creditor stands (企业破产法 art. 32; 破产法司法解释二 art. 14–16).
@nonexhaustive
public enum AvoidanceException: UInt8, Vocabulary, WireValue {
    case benefitsEstate
    case ownSecurity
    case courtOrdered
    case utilities
    case wagesAndInjury

    public static let wireIndex = VocabularyIndex<AvoidanceException>()

    public var term: Term {
        switch self {
        case .benefitsEstate: Term("benefits-estate", "使债务人财产受益", "benefit to the estate")
        case .ownSecurity:
            Term(
                "own-security", "债务人以自有财产担保，且清偿时财产价值不低于债权额",
                "secured by the debtor’s own property worth the claim at payment")
        case .courtOrdered:
            Term("court-ordered", "经诉讼、仲裁、执行程序清偿且非恶意串通", "after judgment, award or enforcement, without collusion")
        case .utilities: Term("utilities", "维系基本生产需要而支付水费、电费等", "utilities and the like")
        case .wagesAndInjury: Term("wages-and-injury", "支付劳动报酬、人身损害赔偿金", "wages or damages for injury")
        }
    }
}

/// The day a window is counted back from (企业破产法 art. 31, 32; 破产法司法解释二 art. 10).
@nonexhaustive
public enum AvoidanceAnchor: UInt8, Vocabulary, WireValue {
    case acceptance
    /// Where administrative clean-up came first.
    case revocationDecision
    /// Where compulsory liquidation came first.
    case compulsoryLiquidation

    public static let wireIndex = VocabularyIndex<AvoidanceAnchor>()

    public var term: Term {
        switch self {
        case .acceptance: Term("acceptance", "破产申请受理之日", "acceptance of the petition")
        case .revocationDecision:
            Term("revocation-decision", "行政监管机构作出撤销决定之日", "the regulator’s decision of revocation")
        case .compulsoryLiquidation:
            Term("compulsory-liquidation", "强制清算申请受理之日", "acceptance of the compulsory liquidation")
        }
    }
}

/// Whether an act can be undone.
@nonexhaustive
public enum AvoidanceAnswer: UInt8, Vocabulary, WireValue {
    case voidable
    case void
    case recoverable
    case safe
    case unknown

    public static let wireIndex = VocabularyIndex<AvoidanceAnswer>()

    public var term: Term {
        switch self {
        case .voidable: Term("voidable", "可以请求撤销", "may be avoided")
        case .void: Term("void", "无效", "void")
        case .recoverable: Term("recoverable", "应当追回", "to be recovered")
        case .safe: Term("safe", "不得撤销", "stands")
        case .unknown: Term("unknown", "尚不能判断", "cannot be told yet")
        }
    }
}
