/// A term as it stands in a record: `{"wire":"court","zh":"人民法院","en":"the court"}`.
extension Term: WireRecord {
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("wire", value?.wire), try c.field("zh", value?.zh), try c.field("en", value?.en))
    }
}

/// A text in both languages: `{"zh":"…","en":"…"}`.
extension Bilingual: WireRecord {
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("zh", value?.zh), try c.field("en", value?.en))
    }
}

/// A provision: `{"statute":"EBL06","article":45}`; what is not given is left out.
extension Citation: WireRecord {
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        let statute = try c.field("statute", value?.statute.id)
        let article = try c.defaulted("article", value.map { UInt32($0.article) }, default: 0)
        let paragraph = try c.defaulted("paragraph", value.map { UInt32($0.paragraph) }, default: 0)
        let item = try c.defaulted("item", value.map { UInt32($0.item) }, default: 0)
        let inserted = try c.defaulted("inserted", value.map { UInt32($0.inserted) }, default: 0)
        guard Statute(statute).id == statute, let article = UInt16(exactly: article),
            let paragraph = UInt8(exactly: paragraph),
            let item = UInt8(exactly: item), let inserted = UInt8(exactly: inserted)
        else { throw WireError(.numberOutOfRange, found: statute) }
        return Self(Statute(statute), article, paragraph, item: item, inserted: inserted)
    }
}

/// The provisions as a list, at most four.
extension Basis: WireValue {
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self {
        let list = try coder.readArray(of: Citation.self)
        guard list.count <= 4 else { throw WireError(.tooManyElements) }
        func at(_ place: Int) -> Citation? { list.indices.contains(place) ? list[place] : nil }
        return Self(at(0), at(1), at(2), at(3))
    }

    public func write(to coder: inout FieldCoder) { coder.writeArray(citations) }

    public static var schema: WireSchema { .list(Citation.schema, isSet: false) }

    public static var sample: Self { Self(Citation("EBL06", 4)) }
}
