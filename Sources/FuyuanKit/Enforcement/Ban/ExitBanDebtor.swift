/// What kind of debtor stands behind an exit ban, which decides whom it may bind.
@nonexhaustive
public enum ExitBanDebtor: UInt8, Vocabulary, WireValue {
    case naturalPerson
    case entity
    case withoutCapacity

    public static let wireIndex = VocabularyIndex<ExitBanDebtor>()

    public var term: Term {
        switch self {
        case .naturalPerson: Term("natural-person", "自然人", "a natural person of full capacity")
        case .entity: Term("entity", "单位", "an entity")
        case .withoutCapacity:
            Term("without-capacity", "无民事行为能力人或者限制民事行为能力人", "a minor or another person without full capacity")
        }
    }

    /// Whom a ban may bind (执行程序解释 art. 24).
    public var bound: EnumSet<ExitBanRole> {
        switch self {
        case .naturalPerson: [.debtor]
        case .entity: [.legalRepresentative, .principal, .directlyResponsible]
        case .withoutCapacity: [.legalAgent]
        }
    }
}
