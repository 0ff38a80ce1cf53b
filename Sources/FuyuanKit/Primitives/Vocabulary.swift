/// A closed list of the law's words: an enum whose raw values count up from zero, with one ``Term`` a case.
///
/// Conform with `@nonexhaustive enum X: UInt8, Vocabulary`, and write the terms in one exhaustive switch.
public protocol Vocabulary: Sendable, Hashable, CaseIterable, RawRepresentable where RawValue == UInt8 {
    /// What this case is called on the wire, in Chinese and in English.
    var term: Term { get }
    /// Finds a case by the bytes of its wire name. Kept as a `static let` by vocabularies that are read often.
    static var wireIndex: VocabularyIndex<Self> { get }
}

extension Vocabulary {
    /// No table: a search goes through the cases in order.
    public static var wireIndex: VocabularyIndex<Self> { .linear }

    /// The case with this wire name; nil when the vocabulary has none. O(number of cases).
    @_semantics("optimize.sil.specialize.generic.never")
    public init?(wire name: some StringProtocol) {
        guard let found = Self.allCases.first(where: { $0.term.wire == name }) else { return nil }
        self = found
    }

    /// The case's name in one language.
    public func name(in language: Language) -> String { term[language] }
}
