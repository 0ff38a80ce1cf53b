/// Why an administrator rejects a claim.
@nonexhaustive
public enum RejectionGround: UInt8, Vocabulary, WireValue {
    case unproven
    case extinguished
    case timeBarred
    case notProvable
    case notDeclared

    public static let wireIndex = VocabularyIndex<RejectionGround>()

    public var term: Term {
        switch self {
        case .unproven: Term("unproven", "证据不足", "not proven")
        case .extinguished: Term("extinguished", "债权已消灭", "extinguished")
        case .timeBarred: Term("time-barred", "超过诉讼时效", "time-barred")
        case .notProvable: Term("not-provable", "不属于破产债权", "not provable")
        case .notDeclared: Term("not-declared", "未申报", "not declared")
        }
    }
}
