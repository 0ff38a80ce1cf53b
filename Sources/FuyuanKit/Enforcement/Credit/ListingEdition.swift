/// Which text of the provisions on the list governs an entry: the one in force when it was decided.
@nonexhaustive
public enum ListingEdition: UInt8, Vocabulary, WireValue {
    /// 法释〔2013〕17号: ability to perform was a condition of every ground, and entries had no term.
    case text2013
    /// 法释〔2017〕7号.
    case text2017

    public static let wireIndex = VocabularyIndex<ListingEdition>()

    public var term: Term {
        switch self {
        case .text2013: Term("text-2013", "2013年规定", "text of 2013")
        case .text2017: Term("text-2017", "2017年规定", "text of 2017")
        }
    }

    /// The instrument.
    public var statute: Statute {
        switch self {
        case .text2013: "DIS13"
        case .text2017: "DIS17"
        }
    }

    /// The text in force on the day of the decision.
    public init(decidedOn day: CivilDate) {
        let since = Self.text2017.statute.instrument?.since
        self = since.map { day < $0 } ?? false ? .text2013 : .text2017
    }

    /// Whether somebody must be shown to be able to perform before he is listed on these grounds.
    public func asksAbility(on grounds: EnumSet<ListingGround>) -> Bool {
        switch self {
        case .text2013: true
        case .text2017: grounds.contains(.ableButRefuses)
        }
    }

    /// The terms in years that fit these grounds; nil where the entry must show none. The extension is for grave
    /// violence or threats, or for several kinds of conduct.
    /// law: enforcement.listingTerm
    public func terms(for grounds: EnumSet<ListingGround>, isGrave: Bool = false) -> ClosedRange<Int>? {
        switch self {
        case .text2013: return nil
        case .text2017:
            guard !grounds.isDisjoint(with: ListingGround.withTerm) else { return nil }
            let usual = Int(TimeLimit.listingTerm.period.length)
            let more = isGrave || grounds.count > 1 ? TimeLimit.listingTerm.extensible?.longest?.length ?? 0 : 0
            return usual...(usual + Int(more))
        }
    }
}
