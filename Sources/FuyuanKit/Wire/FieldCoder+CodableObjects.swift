extension FieldCoder {
    private func openForeign() throws(WireError) {
        guard mode == .decoding, let foreign else { return }
        do { foreign.source = try foreign.decoder?.container(keyedBy: WireKey.self) } catch {
            foreign.failure = error
            throw WireError(.foreignCoder, found: "\(error)")
        }
    }

    private func closeForeign() throws(WireError) {
        guard mode == .decoding, let foreign, limits.unknownKeys == .reject, let source = foreign.source else { return }
        if let key = source.allKeys.map(\.stringValue).filter({ !foreign.taken.contains($0) }).min() {
            throw WireError(.unknownField, found: key)
        }
    }

    @usableFromInline
    @_semantics("optimize.sil.specialize.generic.never")
    mutating func foreignRecord<R: WireRecord>() throws(WireError) -> R {
        if mode == .describing { return try R.sample }
        try openForeign()
        let record = try R.transfer(nil, through: &self)
        try closeForeign()
        return record
    }

    @usableFromInline
    @_semantics("optimize.sil.specialize.generic.never")
    mutating func foreignAct<A: WireAct>() throws(WireError) -> A {
        switch try foreignRecorded(keepingExtras: false) as Recorded<A> {
        case .known(let act), .extended(let act, _): return act
        case .unrecognized(let name, _): throw WireError(.unknownAct, path: "type", found: name)
        }
    }

    @usableFromInline
    @_semantics("optimize.sil.specialize.generic.never")
    mutating func foreignRecorded<A: WireAct>(keepingExtras: Bool) throws(WireError) -> Recorded<A> {
        if mode == .describing { return .known(try A.sample) }
        try openForeign()
        let name: String = try foreignField("type", nil)
        guard let kind = A.Kind(wire: name) else { return .unrecognized(type: name, try foreignRaw()) }
        let act = try A.read(kind, through: &self)
        let extras = keepingExtras ? try foreignExtras(Extras()) : Extras()
        try closeForeign()
        return extras.isEmpty ? .known(act) : .extended(act, extras)
    }

    private mutating func send(_ body: (any Encoder, ForeignCoder) throws -> Void) {
        guard let foreign, let encoder = foreign.encoder, foreign.failure == nil else { return }
        do { try body(encoder, foreign) } catch { foreign.failure = error }
    }

    @_semantics("optimize.sil.specialize.generic.never")
    mutating func foreignWrite(_ value: some Encodable) {
        send { encoder, _ throws in
            var sink = encoder.singleValueContainer()
            try sink.encode(value)
        }
    }

    mutating func foreignWriteNull() {
        send { encoder, _ throws in
            var sink = encoder.singleValueContainer()
            try sink.encodeNil()
        }
    }

    @usableFromInline
    @_semantics("optimize.sil.specialize.generic.never")
    mutating func foreignWrite<V: WireValue>(_ list: some Sequence<V>) {
        send { encoder, _ throws in
            var sink = encoder.unkeyedContainer()
            for value in list { try sink.encode(Bridged(value)) }
        }
    }

    @usableFromInline
    @_semantics("optimize.sil.specialize.generic.never")
    mutating func foreignWrite<R: WireRecord>(_ record: R) {
        send { encoder, foreign throws in foreign.sink = encoder.container(keyedBy: WireKey.self) }
        keepFailure { coder throws(WireError) in _ = try R.transfer(record, through: &coder) }
    }

    @usableFromInline
    @_semantics("optimize.sil.specialize.generic.never")
    mutating func foreignWrite<A: WireAct>(_ act: A, _ extras: Extras) {
        send { encoder, foreign throws in foreign.sink = encoder.container(keyedBy: WireKey.self) }
        keepFailure { coder throws(WireError) in
            _ = try coder.foreignField("type", act.kind.term.wire)
            try act.write(through: &coder)
            _ = try coder.foreignExtras(extras)
        }
    }

    mutating func foreignWrite(_ raw: RawJSON) {
        send { encoder, _ throws in try BridgedRaw(try raw.node).encode(to: encoder) }
    }

    private mutating func keepFailure(_ body: (inout FieldCoder) throws(WireError) -> Void) {
        do throws(WireError) { try body(&self) } catch {
            if let foreign, foreign.failure == nil { foreign.failure = error }
        }
    }
}

extension FieldCoder {
    /// What a record looks like; any value where its own checks refuse the samples of its fields, since the list of its
    /// fields may then be cut short.
    @_semantics("optimize.sil.specialize.generic.never")
    static func describe<R: WireRecord>(_ type: R.Type) -> WireSchema {
        let foreign = ForeignCoder()
        foreign.record = WireSchema.Record(name: "\(R.self)")
        var coder = FieldCoder(describingInto: foreign)
        return (try? R.transfer(nil, through: &coder)) == nil ? .any : .record(foreign.record)
    }

    /// What an act looks like; any value where a payload's own checks refuse the samples of its fields.
    @_semantics("optimize.sil.specialize.generic.never")
    static func describeAct<A: WireAct>(_ type: A.Type) -> WireSchema {
        var variants: [WireSchema.Variant] = []
        for kind in A.Kind.allCases {
            let foreign = ForeignCoder()
            var coder = FieldCoder(describingInto: foreign)
            guard (try? A.read(kind, through: &coder)) != nil else { return .any }
            variants.append(.init(kind: kind.term, fields: foreign.record.fields))
        }
        return .act(name: "\(A.self)", variants)
    }

    init(describingInto foreign: ForeignCoder) { self.init(.describing, foreign) }
}
