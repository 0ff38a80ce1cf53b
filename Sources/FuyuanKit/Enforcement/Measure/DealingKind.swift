/// What was done with property under a measure.
@nonexhaustive
public enum DealingKind: UInt8, Vocabulary, WireValue {
    case transfer
    case encumbrance
    case lease
    case hindrance
    case maximumMortgage

    public static let wireIndex = VocabularyIndex<DealingKind>()

    public var term: Term {
        switch self {
        case .transfer: Term("transfer", "转让", "transfer")
        case .encumbrance: Term("encumbrance", "设定权利负担", "encumbrance")
        case .lease: Term("lease", "出租", "lease")
        case .hindrance: Term("hindrance", "其他有碍执行的行为", "another hindrance")
        case .maximumMortgage: Term("maximum-mortgage", "最高额抵押新增债权", "new debt under a maximum-amount mortgage")
        }
    }
}
