/// Where a rule stands: instrument, article (条), 之 number, paragraph (款) and item (项). 0 means not given.
@frozen
public struct Citation: Sendable, Hashable {
    /// The instrument.
    public let statute: Statute
    /// The article (条); 0 for the instrument as a whole.
    public let article: UInt16
    /// The 之 number of an inserted article, as in 第一百二十条之一; 0 for none.
    public let inserted: UInt8
    /// The paragraph (款); 0 for the whole article.
    public let paragraph: UInt8
    /// The item (项); 0 for none.
    public let item: UInt8

    /// A provision.
    @inlinable
    public init(
        _ statute: Statute, _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0, inserted: UInt8 = 0
    ) {
        self.statute = statute
        self.article = article
        self.paragraph = paragraph
        self.item = item
        self.inserted = inserted
    }

    /// The citation as a lawyer writes it, with the instrument's title where the kit knows it.
    public func text(in language: Language) -> String {
        let instrument = statute.instrument
        let title = instrument?.title(in: language) ?? statute.id
        switch language {
        case .zh:
            var text = instrument?.quoted ?? title
            if article > 0 { text += "第\(article)条" }
            if inserted > 0 { text += "之\(inserted)" }
            if paragraph > 0 { text += "第\(paragraph)款" }
            if item > 0 { text += "第\(item)项" }
            return text
        case .en:
            var text = title
            if article > 0 { text += ", art. \(article)" }
            if inserted > 0 { text += "-\(inserted)" }
            if paragraph > 0 { text += " para. \(paragraph)" }
            if item > 0 { text += " item \(item)" }
            return text
        }
    }
}

/// The provisions something rests on: none to four, held in place.
@frozen
public struct Basis: Sendable, Hashable {
    @usableFromInline let first: Citation?
    @usableFromInline let second: Citation?
    @usableFromInline let third: Citation?
    @usableFromInline let fourth: Citation?

    /// The provisions, the most specific first.
    @inlinable
    public init(
        _ first: Citation? = nil, _ second: Citation? = nil, _ third: Citation? = nil, _ fourth: Citation? = nil
    ) {
        self.first = first
        self.second = second
        self.third = third
        self.fourth = fourth
    }

    /// Whether no provision is given.
    @inlinable
    public var isEmpty: Bool { first == nil }

    /// The provisions.
    public var citations: [Citation] { [first, second, third, fourth].compactMap { $0 } }

    /// The provisions as a lawyer writes them.
    public func text(in language: Language) -> String {
        citations.map { $0.text(in: language) }.joined(separator: language == .zh ? "、" : "; ")
    }
}
