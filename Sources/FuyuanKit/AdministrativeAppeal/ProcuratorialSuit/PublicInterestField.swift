/// The field in which a procuratorate protects the public interest (行政诉讼法 art. 25(4)).
@nonexhaustive
public enum PublicInterestField: UInt8, Vocabulary, WireValue {
    case environment
    case foodAndDrugs
    case stateProperty
    case landTransfer
    case other

    public var term: Term {
        switch self {
        case .environment: Term("environment", "生态环境和资源保护", "environment and resources")
        case .foodAndDrugs: Term("food-and-drugs", "食品药品安全", "food and drug safety")
        case .stateProperty: Term("state-property", "国有财产保护", "state property")
        case .landTransfer: Term("land-transfer", "国有土地使用权出让", "transfer of state-owned land use rights")
        case .other: Term("other", "法律规定的其他领域", "another field named by statute")
        }
    }
}
