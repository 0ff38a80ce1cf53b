/// Where a provision stood in an earlier or later text of the same law: the renumbering of articles.
public struct Concordance: Sendable {
    /// One provision, or a run of provisions kept together, through the editions of its law.
    public struct Row: Sendable, Hashable {
        /// What it is about.
        public let topic: Bilingual
        /// The number of consecutive articles.
        public let count: UInt16
        /// The first article in each edition, the earliest first.
        public let places: [Citation]

        /// A row.
        public init(_ zh: String, _ en: String, count: UInt16 = 1, _ places: [Citation]) {
            topic = Bilingual(zh, en)
            self.count = count
            self.places = places
        }

        /// How far into the row the citation's article stands; nil where it is not in it.
        func offset(of citation: Citation) -> UInt16? {
            for place in places where place.statute == citation.statute && citation.inserted == place.inserted {
                guard citation.article >= place.article, citation.article - place.article < count else { continue }
                if place.paragraph != 0, place.paragraph != citation.paragraph { continue }
                return citation.article - place.article
            }
            return nil
        }
    }

    /// The rows.
    public let rows: [Row]

    /// A concordance.
    public init(_ rows: [Row]) { self.rows = rows }

    /// The rows that carry the provision. O(number of rows).
    public func rows(of citation: Citation) -> [Row] { rows.filter { $0.offset(of: citation) != nil } }

    /// Where the provision stands in another edition of its law; nil where the concordance does not tell. Paragraph and
    /// item are kept as they are. O(number of rows).
    public func place(of citation: Citation, in statute: Statute) -> Citation? {
        if citation.statute == statute { return citation }
        for row in rows {
            guard let offset = row.offset(of: citation) else { continue }
            for place in row.places where place.statute == statute {
                return Citation(
                    statute, place.article + offset, place.paragraph != 0 ? place.paragraph : citation.paragraph,
                    item: citation.item, inserted: place.inserted)
            }
        }
        return nil
    }

    /// Where the provision stood on a day: in the edition then in force. Before the earliest edition the earliest is
    /// given. Nil where the concordance does not tell. O(number of rows).
    public func place(of citation: Citation, on day: CivilDate) -> Citation? {
        for row in rows where row.offset(of: citation) != nil {
            var edition = row.places.first
            for place in row.places {
                guard let since = place.statute.instrument?.since, since <= day else { continue }
                edition = place
            }
            guard let edition else { continue }
            return place(of: citation, in: edition.statute)
        }
        return nil
    }

    /// The provisions as they stood on a day; one the concordance does not know stays as it is.
    // law: mediation.V062
    public func basis(_ basis: Basis, on day: CivilDate) -> Basis {
        var places = basis.citations.map { place(of: $0, on: day) ?? $0 }.makeIterator()
        return Basis(places.next(), places.next(), places.next(), places.next())
    }
}
