/// What a listed or restricted person may claim (失信名单规定 art. 11). There is no fourth.
@nonexhaustive
public enum CreditCorrectionClaim: UInt8, Vocabulary, WireValue {
    case shouldNotBeListed
    case dataInaccurate
    case shouldBeDeleted

    public static let wireIndex = VocabularyIndex<CreditCorrectionClaim>()

    public var term: Term {
        switch self {
        case .shouldNotBeListed: Term("should-not-be-listed", "不应将其纳入（限制）", "should not be listed or restricted")
        case .dataInaccurate: Term("data-inaccurate", "记载和公布的信息不准确", "the data are inaccurate")
        case .shouldBeDeleted: Term("should-be-deleted", "信息应予删除（解除）", "the entry should be deleted, the order lifted")
        }
    }
}
