/// What kind of preservation measure.
@nonexhaustive
public enum MeasureKind: UInt8, Vocabulary, WireValue {
    case seizure
    case detention
    case freeze
    case other

    public static let wireIndex = VocabularyIndex<MeasureKind>()

    public var term: Term {
        switch self {
        case .seizure: Term("seizure", "查封", "seizure")
        case .detention: Term("detention", "扣押", "detention")
        case .freeze: Term("freeze", "冻结", "freeze")
        case .other: Term("other", "其他保全措施", "another measure")
        }
    }
}

/// Who holds a measure. Art. 19 covers them all, not courts alone.
/// law: bankruptcy.x24
@nonexhaustive
public enum MeasureOrgan: UInt8, Vocabulary, WireValue {
    case court
    case tax
    case customs
    case police
    case procuratorate
    case regulator
    case marketRegulator
    case other

    public static let wireIndex = VocabularyIndex<MeasureOrgan>()

    public var term: Term {
        switch self {
        case .court: Term("court", "人民法院", "court")
        case .tax: Term("tax", "税务机关", "tax organ")
        case .customs: Term("customs", "海关", "customs")
        case .police: Term("police", "公安机关", "public security")
        case .procuratorate: Term("procuratorate", "人民检察院", "procuratorate")
        case .regulator: Term("regulator", "行业监管部门", "sector regulator")
        case .marketRegulator: Term("market-regulator", "市场监督管理部门", "market regulator")
        case .other: Term("other", "其他单位", "another organ")
        }
    }

    /// Whether it is an organ of administration rather than a court or a procuratorate.
    public var isAdministrative: Bool {
        switch self {
        case .court, .procuratorate: false
        case .tax, .customs, .police, .regulator, .marketRegulator, .other: true
        }
    }
}

/// Why measures come back (破产法司法解释二 art. 8).
@nonexhaustive
public enum RestorationGround: UInt8, Vocabulary, WireValue {
    case dismissal
    case conclusion

    public static let wireIndex = VocabularyIndex<RestorationGround>()

    public var term: Term {
        switch self {
        case .dismissal: Term("dismissal", "宣告前裁定驳回申请", "petition dismissed before declaration")
        case .conclusion: Term("conclusion", "依第一百零八条终结", "concluded under art. 108")
        }
    }
}
