/// What gives a claim a place before others on one specific property.
@nonexhaustive
public enum PriorityKind: UInt8, Vocabulary {
    /// A home buyer's refund where the home cannot be delivered (商品房消费者权利保护批复).
    case homeBuyer
    /// The price of a building contract (建设工程价款优先受偿权).
    case contractor
    /// A registered mortgage, a pledge or a lien; the earlier in order goes first.
    case security
    /// A mortgage with an advance notice (抵押预告登记): up to the property's value at acceptance.
    case priorNotice
    /// Security for a loan taken to go on in business (破产法司法解释三 art. 2): in order with other security; what the
    /// property does not cover is a debt of common benefit.
    case newMoney

    public var term: Term {
        switch self {
        case .homeBuyer: Term("home-buyer", "商品房消费者购房款返还", "home buyer’s refund")
        case .contractor: Term("contractor", "建设工程价款优先受偿权", "contractor’s price")
        case .security: Term("security", "担保物权", "security")
        case .priorNotice: Term("prior-notice", "抵押预告登记", "advance notice of a mortgage")
        case .newMoney: Term("new-money", "为继续营业借款的担保", "security for new money")
        }
    }

    /// Where the priority stands.
    public var basis: Basis {
        switch self {
        case .homeBuyer: Basis(Citation("HOM23"))
        case .contractor: Basis(Citation("CON20", 36), Citation("CON20", 40, 2))
        case .security: Basis(.bankruptcy(109))
        case .priorNotice: Basis(.security(52, 2))
        case .newMoney: Basis(.bankruptcyInterpretation3(2))
        }
    }

    /// What the part is that the property does not cover.
    public var deficitClass: DistributionClass {
        switch self {
        case .homeBuyer, .contractor, .security, .priorNotice: .ordinary
        case .newMoney: .commonBenefit
        }
    }
}
