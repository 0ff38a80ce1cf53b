/// An object's members, whatever their keys.
struct RawMembers: WireRecord {
    var extras: Extras

    static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(extras: try c.extras(value?.extras))
    }
}

extension RawJSON {
    /// The members of an object; empty for anything else.
    var members: [RawMember] { (try? JSON.read(RawMembers.self, from: bytes))?.extras.members ?? [] }

    /// What of a value names nobody and carries no amount: words of the law, days, yes and no, with texts, numbers
    /// and values of an unknown shape cut out; nil where nothing is left.
    func plain(as schema: WireSchema) -> RawJSON? {
        if case .boolean = schema {
            return bytes == Array("true".utf8) || bytes == Array("false".utf8) ? self : nil
        }
        if case .text(format: "date", _, _) = schema {
            return (try? JSON.read(CivilDate.self, from: bytes)) == nil ? nil : self
        }
        if case .word(_, let terms) = schema, let word = try? JSON.read(String.self, from: bytes) {
            return terms.contains { $0.wire == word } ? self : nil
        }
        if case .nullable(let inner) = schema { return plain(as: inner) }
        if case .list(let element, _) = schema { return plainList(of: element) }
        if case .record(let record) = schema { return plainRecord(record) }
        return nil
    }

    private func plainList(of element: WireSchema) -> RawJSON? {
        guard let all = try? JSON.read([RawJSON].self, from: bytes) else { return nil }
        let kept = all.compactMap { $0.plain(as: element) }
        return kept.isEmpty ? nil : try? RawJSON(JSON.write(kept))
    }

    private func plainRecord(_ record: WireSchema.Record) -> RawJSON? {
        var kept = Extras()
        for member in members {
            guard let field = record.fields.first(where: { $0.key == member.key }),
                let value = member.value.plain(as: field.schema)
            else { continue }
            kept.append(RawMember(member.key, value))
        }
        return kept.isEmpty ? nil : try? RawJSON(JSON.write(RawMembers(extras: kept)))
    }

    /// Whether a value stands in it, given as it is written. O(size × size of the value).
    func holds(_ value: [UInt8]) -> Bool {
        guard bytes.count >= value.count else { return false }
        return (0...(bytes.count - value.count)).contains { start in
            bytes[start..<(start + value.count)].elementsEqual(value)
        }
    }
}
