/// The kind of organ that made a measure: art. 19 binds them all (企业破产法 art. 19; 司法解释二 art. 7).
@nonexhaustive
public enum MeasureOrganKind: UInt8, Vocabulary, WireValue {
    case court
    case bankruptcyCourt
    case publicSecurity
    case procuratorate
    case tax
    case customs
    case marketRegulator
    case other

    public static let wireIndex = VocabularyIndex<MeasureOrganKind>()

    public var term: Term {
        switch self {
        case .court: Term("court", "其他人民法院", "another court")
        case .bankruptcyCourt: Term("bankruptcy-court", "受理破产案件的人民法院", "the bankruptcy court itself")
        case .publicSecurity: Term("public-security", "公安机关", "public security")
        case .procuratorate: Term("procuratorate", "人民检察院", "procuratorate")
        case .tax: Term("tax", "税务机关", "tax")
        case .customs: Term("customs", "海关", "customs")
        case .marketRegulator: Term("market-regulator", "市场监督管理部门", "market regulator")
        case .other: Term("other", "其他机关", "another organ")
        }
    }
}
