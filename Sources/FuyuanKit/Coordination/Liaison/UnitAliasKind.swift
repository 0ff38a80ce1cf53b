/// Why a unit has another name.
@nonexhaustive
public enum UnitAliasKind: UInt8, Vocabulary, WireValue {
    /// The same name, shortened: no difference.
    case abbreviation
    /// The name before a reform of organs.
    case formerName
    /// Two papers use two names, presumably of one unit: reported until somebody confirms it.
    case presumedSame

    public static let wireIndex = VocabularyIndex<UnitAliasKind>()

    public var term: Term {
        switch self {
        case .abbreviation: Term("abbreviation", "简称", "short form")
        case .formerName: Term("former-name", "曾用名", "former name")
        case .presumedSame: Term("presumed-same", "推定为同一单位", "presumed the same")
        }
    }
}
