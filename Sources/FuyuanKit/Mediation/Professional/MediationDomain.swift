/// A field of professional mediation: its words, bodies, limits and rules of effect are ``DomainParameters``.
@nonexhaustive
public enum MediationDomain: UInt8, Vocabulary, WireValue {
    case medicalPeoples
    case medicalAdmin
    case trafficPolice
    case labour
    case ruralLand
    case consumerMarket
    case publicOrder
    case commercial
    case financial
    case property
    case ip
    case lawyer
    case petition
    case reviewMediation
    case ecoCompensation

    public var term: Term {
        switch self {
        case .medicalPeoples: Term("medical-peoples", "医疗纠纷人民调解", "people's mediation of medical disputes")
        case .medicalAdmin: Term("medical-admin", "医疗纠纷行政调解", "administrative mediation of medical disputes")
        case .trafficPolice: Term("traffic-police", "道路交通事故损害赔偿调解", "mediation of traffic compensation by the police")
        case .labour: Term("labour", "劳动争议调解", "mediation of labour disputes")
        case .ruralLand: Term("rural-land", "农村土地承包经营纠纷调解", "mediation of rural land contract disputes")
        case .consumerMarket: Term("consumer-market", "消费投诉调解", "mediation of consumer complaints")
        case .publicOrder: Term("public-order", "治安调解", "public-order mediation")
        case .commercial: Term("commercial", "商事调解", "commercial mediation")
        case .financial: Term("financial", "金融纠纷调解", "mediation of financial disputes")
        case .property: Term("property", "物业服务纠纷调解", "mediation of property-service disputes")
        case .ip: Term("ip", "知识产权纠纷调解", "mediation of intellectual property disputes")
        case .lawyer: Term("lawyer", "律师调解", "mediation by lawyers")
        case .petition: Term("petition", "信访事项调解", "mediation of petitions")
        case .reviewMediation: Term("review-mediation", "行政复议调解", "mediation in administrative reconsideration")
        case .ecoCompensation: Term("eco-compensation", "生态环境损害赔偿磋商", "negotiation of ecological damage compensation")
        }
    }
}

extension MediationDomain {
    /// Everything that differs in this field. Constant time.
    public var parameters: DomainParameters { DomainParameters.table[Int(rawValue)] }
}
