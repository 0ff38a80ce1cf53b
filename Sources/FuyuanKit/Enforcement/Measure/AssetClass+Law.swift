extension AssetClass {
    /// Whether its own class says its term: co-owned property and a substitute follow the class of the thing.
    public var isOwnClass: Bool {
        switch self {
        case .coOwned, .substitute: false
        case .deposit, .netFunds, .income, .movable, .vehicle, .realEstate, .equity, .listedSecurity, .ip, .matureClaim,
            .dividend, .ship, .housingFund:
            true
        }
    }

    /// The longest term of a measure (民诉解释 art. 485); nil where the law sets none, or the class of the thing decides.
    /// law: enforcement.V10
    public var longestTerm: TimeLimit? {
        switch self {
        case .deposit, .netFunds, .housingFund: .depositFreeze
        case .movable, .vehicle, .ship: .movableSealing
        case .realEstate, .equity, .listedSecurity, .ip, .matureClaim, .dividend: .immovableSealing
        case .income, .substitute, .coOwned: nil
        }
    }

    /// How well that term is verified for this class: for claims, ships and housing funds it is from memory.
    public var termEvidence: Evidence {
        switch self {
        case .matureClaim, .ship, .housingFund: .memory
        case .deposit, .netFunds, .income, .movable, .vehicle, .realEstate, .equity, .listedSecurity, .ip, .dividend,
            .substitute, .coOwned:
            .statute
        }
    }

    /// From when a measure on it is in force.
    public var start: MeasureStart {
        switch self {
        case .movable: .onControl
        case .equity: .onPublicity
        case .matureClaim: .onDirectService
        case .ship: .onArrest
        case .substitute: .onFreshRuling
        case .coOwned: .asClass
        case .deposit, .netFunds, .income, .vehicle, .realEstate, .listedSecurity, .ip, .dividend, .housingFund:
            .onService
        }
    }

    /// How it is turned into money.
    public var disposal: DisposalWay {
        switch self {
        case .deposit, .netFunds, .housingFund, .substitute: .deduction
        case .income: .withholding
        case .movable, .vehicle, .realEstate, .ip: .auction
        case .equity: .onlineAuction
        case .listedSecurity: .marketSale
        case .matureClaim, .dividend: .performance
        case .ship: .shipAuction
        case .coOwned: .asClass
        }
    }

    /// Whether it is money that can be deducted (民诉解释 art. 484).
    public var isMoney: Bool {
        switch self {
        case .deposit, .netFunds, .income, .housingFund, .dividend, .substitute: true
        case .movable, .vehicle, .realEstate, .equity, .listedSecurity, .ip, .matureClaim, .ship, .coOwned: false
        }
    }

    /// Whether a ruling to freeze must state the amount (财产保全规定 art. 15).
    public var statesAmount: Bool {
        switch self {
        case .deposit, .netFunds: true
        case .income, .movable, .vehicle, .realEstate, .equity, .listedSecurity, .ip, .matureClaim, .dividend, .ship,
            .housingFund, .substitute, .coOwned:
            false
        }
    }

    /// The organ that assists.
    public var assistingOrgan: Bilingual {
        switch self {
        case .deposit: Bilingual("银行", "the bank")
        case .netFunds: Bilingual("支付机构", "the payment firm")
        case .income: Bilingual("用人单位、社会保险机构", "the employer or the social insurance")
        case .movable: Bilingual("保管人", "the custodian")
        case .vehicle: Bilingual("车辆管理所、公安机关", "the vehicle office and the police")
        case .realEstate: Bilingual("不动产登记机构", "the registry of real estate")
        case .equity: Bilingual("公司登记机关；并通知公司", "the company registry; the company is told")
        case .listedSecurity: Bilingual("证券登记结算机构、证券公司", "the clearing company or the broker")
        case .ip: Bilingual("知识产权登记机关", "the office of intellectual property")
        case .matureClaim: Bilingual("第三人", "the third party")
        case .dividend: Bilingual("有关企业", "the company")
        case .ship: Bilingual("海事法院、港务监督", "the maritime court and the harbour")
        case .housingFund: Bilingual("住房公积金管理中心", "the housing fund centre")
        case .substitute: Bilingual("保险人、赔偿义务人", "the insurer or whoever pays")
        case .coOwned: Bilingual("依其财产类别；并通知共有人", "as its class; the co-owners are told")
        }
    }
}
