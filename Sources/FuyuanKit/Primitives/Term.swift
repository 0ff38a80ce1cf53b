/// What one thing is called: on the wire, in Chinese and in English.
///
/// The wire name is written out by hand, is kebab-case ASCII, and never changes once published.
public struct Term: Sendable, Hashable {
    /// The name on the wire: kebab-case ASCII, never changed.
    public let wire: String
    /// The Chinese term of art.
    public let zh: String
    /// The standard English term.
    public let en: String

    /// A term under its three names.
    public init(_ wire: String, _ zh: String, _ en: String) {
        self.wire = wire
        self.zh = zh
        self.en = en
    }

    /// The term in one language.
    public subscript(language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }
}
