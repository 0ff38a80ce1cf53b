/// A case type's code (类型代字) in case numbers (法〔2015〕137号 arts. 7, 8): one to four characters.
///
/// Known codes only: the 131 of the standard, and three in wide use outside it. One byte.
public struct CaseTypeCode: IdentifierKind, Comparable {
    /// Its row in the table.
    let index: UInt8

    public static var kind: Term { Term("case-type-code", "类型代字", "case type code") }
    public static var basis: Basis { Basis(Citation(.caseNumbers, 7), Citation(.caseNumbers, 8)) }

    /// The codes of the standard, in the standard's order.
    public static let standard: [CaseTypeCode] = all.filter(\.isStandard)
    /// The codes of the standard, and those used outside it.
    public static let all: [CaseTypeCode] = table.indices.map { CaseTypeCode(index: UInt8(truncatingIfNeeded: $0)) }

    private var row: Row { Self.table[Int(index)] }

    /// The code.
    public var description: String { row.code }
    /// The group of case types; nil outside the standard.
    public var category: CaseCategory? { row.category }
    /// The case types it stands for, separated by ；, and an English name for them together.
    public var name: Bilingual { row.name }
    /// The lowest level of court at which such a case can be.
    public var lowestLevel: CourtLevel { row.lowest }
    /// Whether the code is in the standard.
    public var isStandard: Bool { row.use != .practice }
    /// The first day of use; nil where the amendment that added it was not found.
    public var since: CivilDate? { row.use.since }
    /// The last day of use; nil while in use.
    public var until: CivilDate? { row.use.until }
    /// How many digits its serials have; nil where they are counted from 1 (art. 10: 刑核 has eight, at random).
    public var serialDigits: Int? { index == Self.deathReview ? 8 : nil }
    private static let deathReview = table.firstIndex { $0.code == "刑核" }.map { UInt8(truncatingIfNeeded: $0) }
    /// Whether it is one of the codes of a bankruptcy, which may carry the suffix of a personal bankruptcy.
    var isBankruptcy: Bool { category == .insolvency && row.code.unicodeScalars.first == "破" }

    public static func < (one: CaseTypeCode, other: CaseTypeCode) -> Bool { one.index < other.index }

    public static func read(_ text: String, asOf day: CivilDate?) throws(IdentifierError) -> Reading<CaseTypeCode> {
        try Utf8Text.reading(text) { bytes throws(IdentifierError) in try read(bytes, asOf: day) }
    }

    private static func read(_ text: Utf8Text, asOf day: CivilDate?) throws(IdentifierError) -> Reading<CaseTypeCode> {
        let cursor = TextCursor(text)
        var key = Key()
        var ahead = cursor
        while !ahead.isAtEnd {
            key.append(ahead.current)
            ahead.advance()
        }
        guard let code = CaseTypeCode(key) else { throw mismatch(from: cursor) }
        return Reading(code, code.warnings(inYear: nil))
    }

    /// The code with these characters; nil when there is none. O(log n).
    init?(_ key: Key) {
        guard let index = Self.sorted.index(of: key.word) else { return nil }
        self.index = index
    }

    private init(index: UInt8) { self.index = index }

    /// What is improbable about the code in a year; without a year, about the code alone.
    func warnings(inYear year: Int?) -> EnumSet<IdentifierWarning> {
        if !isStandard { return [.typeNotInStandard] }
        guard let until else { return [] }
        return year.map { $0 > until.year } ?? true ? [.typeRetired] : []
    }

    /// The error of a text that is no code: it points at the first character with which it can no longer become one.
    static func mismatch(from start: TextCursor) -> IdentifierError {
        var (cursor, key, taken) = (start, Key(), "")
        while let scalar = cursor.found {
            var longer = key
            longer.append(scalar.value)
            guard sorted.hasKey(beginningWith: longer) else { break }
            key = longer
            taken.unicodeScalars.append(scalar)
            cursor.advance()
        }
        if key.count == 0 { return cursor.error(.type, "类型代字", "a case type code") }
        if CaseTypeCode(key) != nil {
            return cursor.error(.type, "“\(taken)”之后为编号", "the serial after \(taken)")
        }
        return cursor.error(.type, "“\(taken)”开头的类型代字", "a case type code that begins with \(taken)")
    }

    public var parts: [IdentifierPart] {
        var parts = [IdentifierPart(Term("case-types", "案件类型", "case types"), name.zh)]
        if let category { parts.append(IdentifierPart(Term("category", "类别", "category"), category.term.zh)) }
        if let since { parts.append(IdentifierPart(Term("since", "启用日期", "in use since"), since.description)) }
        if let until { parts.append(IdentifierPart(Term("until", "停用日期", "in use until"), until.description)) }
        return parts
    }
}

extension CaseTypeCode {
    /// One row of the table.
    struct Row: Sendable {
        let code: String
        let category: CaseCategory?
        let lowest: CourtLevel
        let use: Use
        let name: Bilingual

        init(_ code: String, _ category: CaseCategory?, _ lowest: CourtLevel, _ use: Use, _ zh: String, _ en: String) {
            self.code = code
            self.category = category
            self.lowest = lowest
            self.use = use
            name = Bilingual(zh, en)
        }
    }

    /// When a code has been in use, by the document that brought or ended it.
    enum Use: UInt8, Sendable {
        /// 法〔2015〕137号.
        case standard
        /// 法〔2016〕37号.
        case march2016
        /// 法〔2016〕237号.
        case august2016
        /// 法〔2015〕137号 until 法〔2016〕237号.
        case retired
        /// Added by a document not found.
        case later
        /// Not in the standard.
        case practice

        var since: CivilDate? {
            switch self {
            case .standard, .retired: CivilDate(2016, 1, 1)
            case .march2016: CivilDate(2016, 3, 1)
            case .august2016: CivilDate(2016, 8, 1)
            case .later, .practice: nil
            }
        }

        var until: CivilDate? { self == .retired ? CivilDate(2016, 7, 31) : nil }
    }

    /// Up to four characters in one word.
    struct Key {
        static var capacity: Int { 4 }
        private(set) var word: UInt64 = 0
        private(set) var count = 0

        /// Adds a character; a fifth, or one outside the basic plane, makes a key that no code has.
        mutating func append(_ scalar: UInt32) {
            count += 1
            word = count > Self.capacity || scalar == 0 || scalar > 0xFFFF ? .max : word << 16 | UInt64(scalar)
        }
    }

    private static let sorted = SortedKeys()

    /// The table's keys in order, for binary search.
    private struct SortedKeys: Sendable {
        private let entries: [(key: UInt64, count: Int, index: UInt8)]

        init() {
            var entries: [(key: UInt64, count: Int, index: UInt8)] = []
            for (index, row) in table.enumerated() {
                var key = Key()
                for scalar in row.code.unicodeScalars { key.append(scalar.value) }
                entries.append((key.word, key.count, UInt8(truncatingIfNeeded: index)))
            }
            self.entries = entries.sorted { $0.key < $1.key }
        }

        /// Whether some key begins with these characters. O(number of keys); for messages only.
        func hasKey(beginningWith prefix: Key) -> Bool {
            entries.contains { entry in
                entry.count >= prefix.count && entry.key >> UInt64((entry.count - prefix.count) * 16) == prefix.word
            }
        }

        func index(of key: UInt64) -> UInt8? {
            var (low, high) = (0, entries.count)
            while low < high {
                let middle = (low + high) / 2
                if entries[middle].key < key { low = middle + 1 } else { high = middle }
            }
            return low < entries.count && entries[low].key == key ? entries[low].index : nil
        }
    }
}
