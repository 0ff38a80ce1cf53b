/// What kind of change a report must tell (财产调查规定 art. 6).
@nonexhaustive
public enum PropertyChangeKind: UInt8, Vocabulary, WireValue {
    case transferOrLease
    case encumbrance
    case waiver
    case largeSpending
    case other

    public static let wireIndex = VocabularyIndex<PropertyChangeKind>()

    public var term: Term {
        switch self {
        case .transferOrLease: Term("transfer-or-lease", "转让、出租财产", "property transferred or let")
        case .encumbrance: Term("encumbrance", "设立担保物权等权利负担", "security or another burden")
        case .waiver: Term("waiver", "放弃债权或者延长清偿期", "claim waived or deferred")
        case .largeSpending: Term("large-spending", "支出大额资金", "large spending")
        case .other: Term("other", "其他影响债权实现的变动", "another change that affects payment")
        }
    }
}
