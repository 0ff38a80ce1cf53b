extension FieldCoder {
    @_semantics("optimize.sil.specialize.generic.never")
    static func decode<V: WireValue>(from decoder: any Decoder) throws -> V {
        let foreign = ForeignCoder()
        foreign.decoder = decoder
        var coder = FieldCoder(.decoding, foreign)
        do throws(WireError) { return try V.read(from: &coder) } catch {
            if let failure = foreign.failure { throw failure }
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath, debugDescription: error.text(in: .en), underlyingError: error))
        }
    }

    static func encode(_ value: some WireValue, to encoder: any Encoder) throws {
        let foreign = ForeignCoder()
        foreign.encoder = encoder
        var coder = FieldCoder(.encoding, foreign)
        value.write(to: &coder)
        if let failure = foreign.failure { throw failure }
    }

    /// Runs a foreign call; what it throws is kept, to be thrown as it is at the end.
    @_semantics("optimize.sil.specialize.generic.never")
    private func foreignly<R>(_ body: (ForeignCoder) throws -> R) throws(WireError) -> R {
        guard let foreign else { throw WireError(.foreignCoder) }
        do { return try body(foreign) } catch {
            if foreign.failure == nil { foreign.failure = error }
            throw WireError(.foreignCoder, found: "\(error)")
        }
    }

    private func single<V: Decodable>(_ sample: V) throws(WireError) -> V {
        if mode == .describing { return sample }
        return try foreignly { foreign throws -> V in
            guard let decoder = foreign.decoder else { throw WireError(.foreignCoder) }
            return try decoder.singleValueContainer().decode(V.self)
        }
    }

    @usableFromInline
    func foreignText() throws(WireError) -> String { try single("") }
    func foreignInteger() throws(WireError) -> Int64 { try single(Int64(0)) }
    func foreignBool() throws(WireError) -> Bool { try single(false) }
    func foreignNull() -> Bool { (try? foreign?.decoder?.singleValueContainer().decodeNil()) ?? false }

    func foreignRaw() throws(WireError) -> RawJSON {
        if mode == .describing { return .null }
        return try foreignly { foreign throws in
            guard let decoder = foreign.decoder else { throw WireError(.foreignCoder) }
            return RawJSON(checked: try BridgedRaw(from: decoder).node.bytes)
        }
    }

    @usableFromInline
    @_semantics("optimize.sil.specialize.generic.never")
    func foreignArray<V: WireValue>() throws(WireError) -> [V] {
        if mode == .describing { return [] }
        return try foreignly { foreign throws in
            guard var source = try foreign.decoder?.unkeyedContainer() else { throw WireError(.foreignCoder) }
            var list: [V] = []
            while !source.isAtEnd { list.append(try source.decode(Bridged<V>.self).value) }
            return list
        }
    }

    @usableFromInline
    @_semantics("optimize.sil.specialize.generic.never")
    mutating func foreignField<V: WireValue>(_ key: StaticString, _ value: V?) throws(WireError) -> V {
        let name = "\(key)"
        if mode == .describing {
            foreign?.record.fields.append(.init(key: name, schema: V.schema, isRequired: true, usual: nil))
            return try V.sample
        }
        return try foreignly { foreign throws in
            if let source = foreign.source {
                foreign.taken.insert(name)
                return try source.decode(Bridged<V>.self, forKey: WireKey(name)).value
            }
            guard let value else { throw WireError(.missingField, found: name) }
            try foreign.sink?.encode(Bridged(value), forKey: WireKey(name))
            return value
        }
    }

    @usableFromInline
    @_semantics("optimize.sil.specialize.generic.never")
    mutating func foreignOptional<V: WireValue>(_ key: StaticString, _ value: V?) throws(WireError) -> V? {
        let name = "\(key)"
        if mode == .describing {
            foreign?.record.fields.append(.init(key: name, schema: V.schema, isRequired: false, usual: nil))
            return nil
        }
        return try foreignly { foreign throws in
            if let source = foreign.source {
                foreign.taken.insert(name)
                return try source.decodeIfPresent(Bridged<V>.self, forKey: WireKey(name))?.value
            }
            if let value { try foreign.sink?.encode(Bridged(value), forKey: WireKey(name)) }
            return value
        }
    }

    @usableFromInline
    @_semantics("optimize.sil.specialize.generic.never")
    mutating func foreignDefaulted<V: WireValue>(
        _ key: StaticString, _ value: V?, _ usual: V
    ) throws(WireError) -> V {
        let name = "\(key)"
        if mode == .describing {
            let text = RawJSON(checked: JSON.write(usual))
            foreign?.record.fields.append(.init(key: name, schema: V.schema, isRequired: false, usual: text))
            return usual
        }
        return try foreignly { foreign throws in
            if let source = foreign.source {
                foreign.taken.insert(name)
                guard source.contains(WireKey(name)) else { return usual }
                return try source.decode(Bridged<V>.self, forKey: WireKey(name)).value
            }
            if let value, value != usual { try foreign.sink?.encode(Bridged(value), forKey: WireKey(name)) }
            return value ?? usual
        }
    }

    @usableFromInline
    mutating func foreignExtras(_ value: Extras) throws(WireError) -> Extras {
        if mode == .describing {
            foreign?.record.keepsExtras = true
            return value
        }
        return try foreignly { foreign throws in
            guard let source = foreign.source else {
                for member in value.members {
                    let node = try member.value.node
                    try foreign.sink?.encode(BridgedRaw(node), forKey: WireKey(member.key))
                }
                return value
            }
            var extras = Extras()
            let rest = source.allKeys.map(\.stringValue).filter { !foreign.taken.contains($0) }.sorted()
            for key in rest {
                foreign.taken.insert(key)
                let node = try source.decode(BridgedRaw.self, forKey: WireKey(key)).node
                extras.append(RawMember(key, RawJSON(checked: node.bytes)))
            }
            return extras
        }
    }
}
