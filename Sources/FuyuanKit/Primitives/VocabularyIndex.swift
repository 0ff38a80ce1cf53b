/// Finds a case of a ``Vocabulary`` by the bytes of its wire name, without making a string: a table built once.
///
/// A vocabulary that is read often keeps one: `public static let wireIndex = VocabularyIndex<Self>()`. A vocabulary that
/// keeps none is searched case by case. What is generic here is done once a vocabulary or is rare, and is not compiled
/// anew for each of them.
public struct VocabularyIndex<Word: Vocabulary>: Sendable {
    @usableFromInline let table: VocabularyTable

    /// The table of a vocabulary; one of more than 254 cases is searched case by case.
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    public init() {
        let cases = Array(Word.allCases)
        let isPlain = cases.count < 255 && cases.enumerated().allSatisfy { Int($1.rawValue) == $0 }
        table = isPlain ? VocabularyTable(cases.map { $0.term.wire }) : VocabularyTable()
    }

    init(_ table: VocabularyTable) { self.table = table }

    /// No table: every search goes through the cases in order.
    public static var linear: Self { Self(VocabularyTable()) }

    /// The case whose wire name has these UTF-8 bytes; nil when there is none. O(length) with a table.
    @_semantics("optimize.sil.specialize.generic.never")
    public func find(_ name: some RandomAccessCollection<UInt8>) -> Word? {
        if !table.isEmpty { return table.find(name).flatMap { Word(rawValue: $0) } }
        return Word.allCases.first { $0.term.wire.utf8.elementsEqual(name) }
    }
}
