/// Why a claim for administrative compensation is dismissed (行政赔偿规定 art. 32).
@nonexhaustive
public enum CompensationRejection: UInt8, Vocabulary, WireValue {
    case noFactualBasis
    case noCausation
    case alreadyMadeGood
    case other

    public static let wireIndex = VocabularyIndex<CompensationRejection>()

    public var term: Term {
        switch self {
        case .noFactualBasis: Term("no-factual-basis", "主张的损害没有事实根据", "the harm has no factual basis")
        case .noCausation: Term("no-causation", "损害与行政行为没有因果关系", "the act did not cause the harm")
        case .alreadyMadeGood: Term("already-made-good", "损失已经通过行政补偿等途径获得充分救济", "the loss is fully made good")
        case .other: Term("other", "其他", "other")
        }
    }
}

/// What a separate suit for compensation needs (行政赔偿规定 art. 13(2)).
@nonexhaustive
public enum CompensationSuitCondition: UInt8, Vocabulary, WireValue {
    case qualifiedPlaintiff
    case clearDefendant
    case concreteClaim
    case handledFirst
    case withinScope
    case inTime

    public static let wireIndex = VocabularyIndex<CompensationSuitCondition>()

    public var term: Term {
        switch self {
        case .qualifiedPlaintiff: Term("qualified-plaintiff", "原告具有行政赔偿请求资格", "the plaintiff may claim")
        case .clearDefendant: Term("clear-defendant", "有明确的被告", "a clear defendant")
        case .concreteClaim: Term("concrete-claim", "有具体的赔偿请求和受损害的事实根据", "a concrete claim and facts")
        case .handledFirst:
            Term("handled-first", "赔偿义务机关已先行处理或者超过法定期限不予处理", "the organ handled it first, or let the time pass")
        case .withinScope: Term("within-scope", "属于行政赔偿诉讼的受案范围和受诉法院管辖", "within scope and jurisdiction")
        case .inTime: Term("in-time", "在法律规定的起诉期限内", "in time")
        }
    }
}
