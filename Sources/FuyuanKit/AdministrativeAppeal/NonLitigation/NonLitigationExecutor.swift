/// Who carries out what is to be enforced.
@nonexhaustive
public enum NonLitigationExecutor: UInt8, Vocabulary, WireValue {
    case decidingGovernment
    case courtBureau
    case decidingOrgan
    case localGovernment
    case substitute

    public static let wireIndex = VocabularyIndex<NonLitigationExecutor>()

    public var term: Term {
        switch self {
        case .decidingGovernment: Term("deciding-government", "作出决定的市、县级人民政府", "deciding city or county government")
        case .courtBureau: Term("court-bureau", "人民法院执行机构", "court’s enforcement bureau")
        case .decidingOrgan: Term("deciding-organ", "作出决定的行政机关", "deciding organ")
        case .localGovernment:
            Term(
                "local-government", "地方机制确定的人民政府、乡镇、街道",
                "government, township or sub-district named by a local mechanism")
        case .substitute: Term("substitute", "代履行的第三人", "third person as substitute")
        }
    }
}
