/// 涉破产债务人的调解: a mediated settlement about a debtor whose bankruptcy was accepted.
public struct BankruptDebtorMediation: Sendable, Hashable {
    /// What may be mediated about a debtor in bankruptcy (企业破产法 art. 16 leaves the rest).
    @nonexhaustive
    public enum Subject: UInt8, Vocabulary {
        /// How much is owed.
        case amount
        /// What rank or security a claim has.
        case nature
        /// Whether a thing is given back to its owner.
        case retrieval
        /// Whether a contract goes on.
        case contractOption
        /// What others owe the estate.
        case recoveryByEstate
        /// A collective agreement with all creditors (art. 105).
        case collectiveAgreement
        /// Paying one creditor.
        case singlePayment

        public var term: Term {
            switch self {
            case .amount: Term("amount", "债权金额", "amount of a claim")
            case .nature: Term("nature", "债权性质", "nature of a claim")
            case .retrieval: Term("retrieval", "取回财产", "retrieval")
            case .contractOption: Term("contract-option", "合同履行或者解除", "performing or rescinding a contract")
            case .recoveryByEstate: Term("recovery-by-estate", "追收债务人财产", "recovery by the estate")
            case .collectiveAgreement: Term("collective-agreement", "与全体债权人的自行和解", "agreement with all creditors")
            case .singlePayment: Term("single-payment", "个别清偿", "payment of one creditor")
            }
        }
    }

    /// What a payment to one creditor may lawfully be for after acceptance.
    @nonexhaustive
    public enum Purpose: UInt8, Vocabulary {
        /// 取回质物、留置物 (art. 37).
        case redemption
        /// 取得在途标的物 (art. 39).
        case goodsInTransit
        /// 破产费用、共益债务 (art. 43).
        case costs
        /// 担保物优先受偿 (art. 109).
        case collateral
        /// 执行分配方案 (art. 116).
        case distribution
        /// 执行重整计划、和解协议.
        case planOrSettlement

        public var term: Term {
            switch self {
            case .redemption: Term("redemption", "取回质物、留置物", "redeeming a pledged or retained thing")
            case .goodsInTransit: Term("goods-in-transit", "取得在途标的物", "taking goods in transit")
            case .costs: Term("costs", "破产费用、共益债务", "costs and common-benefit debts")
            case .collateral: Term("collateral", "担保物优先受偿", "paying out of collateral")
            case .distribution: Term("distribution", "执行分配方案", "carrying out the distribution plan")
            case .planOrSettlement: Term("plan-or-settlement", "执行重整计划、和解协议", "carrying out a plan or settlement")
            }
        }
    }

    /// A payment the settlement agrees on.
    public struct Payment: Sendable, Hashable {
        /// Who pays.
        public var payer: ActorID
        /// Who is paid.
        public var payee: ActorID
        /// When; nil where no day is agreed: then after the acceptance.
        public var day: CivilDate?
        /// The lawful purpose it serves; nil where none.
        public var purpose: Purpose?

        /// A payment.
        public init(by payer: ActorID, to payee: ActorID, on day: CivilDate? = nil, for purpose: Purpose? = nil) {
            self.payer = payer
            self.payee = payee
            self.day = day
            self.purpose = purpose
        }
    }

    /// The debtor.
    public var debtor: ActorID
    /// The day its bankruptcy was accepted.
    public var acceptedOn: CivilDate
    /// The payments agreed.
    public var payments: [Payment]

    /// A settlement.
    public init(of debtor: ActorID, acceptedOn: CivilDate, payments: [Payment]) {
        self.debtor = debtor
        self.acceptedOn = acceptedOn
        self.payments = payments
    }

    /// Whether a subject may be mediated at all once the bankruptcy is accepted.
    public static func mayBeMediated(_ subject: Subject) -> Bool {
        switch subject {
        case .amount, .nature, .retrieval, .contractOption, .recoveryByEstate, .collectiveAgreement: true
        case .singlePayment: false
        }
    }

    /// The payments that are void: by the debtor itself, to one creditor, from the day of acceptance on, for none of
    /// the purposes the law knows.
    /// law: bankruptcy.x20
    public var findings: [Finding] {
        payments.enumerated().compactMap { index, payment in
            guard payment.payer == debtor, payment.purpose == nil, payment.day.map({ $0 >= acceptedOn }) ?? true else {
                return nil
            }
            return Finding(
                "bankruptcy.x20", .error, at: "payments[\(index)]", Basis(.bankruptcy(16)),
                "受理后约定由债务人对个别债权人清偿的无效；可以就金额、性质、取回、合同选择、财产追收调解",
                "agreeing that the debtor pays one creditor after acceptance is void; amount, nature, retrieval, contract option and recovery by the estate may be mediated"
            )
        }
    }
}
