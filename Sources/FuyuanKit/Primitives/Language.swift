/// A language the kit speaks: every text for people exists in both.
@nonexhaustive
public enum Language: String, Sendable, Hashable, CaseIterable {
    /// 中文.
    case zh
    /// English.
    case en
}

/// A text for people, in Chinese and in English.
public struct Bilingual: Sendable, Hashable {
    /// The Chinese text.
    public let zh: String
    /// The English text.
    public let en: String

    /// A text in both languages.
    public init(_ zh: String, _ en: String) {
        self.zh = zh
        self.en = en
    }

    /// The text in one language.
    public subscript(language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }
}
