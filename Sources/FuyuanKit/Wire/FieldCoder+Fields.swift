extension FieldCoder {
    /// A field that must be there.
    @inlinable
    public mutating func field<V: WireValue>(
        _ key: StaticString, _ value: @autoclosure () -> V?
    ) throws(WireError) -> V {
        switch mode {
        case .reading:
            guard try find(key) else { throw absent(key) }
            do throws(WireError) { return try V.read(from: &self) } catch { throw error.below(key) }
        case .writing:
            guard let value = value() else { return try V.sample }
            begin(key)
            value.write(to: &self)
            return value
        case .decoding, .encoding, .describing:
            return try foreignField(key, value())
        }
    }

    /// A field that may be absent. `null` reads as absent; absent is written by leaving the field out.
    @inlinable
    @inline(never)
    public mutating func optional<V: WireValue>(
        _ key: StaticString, _ value: @autoclosure () -> V??
    ) throws(WireError) -> V? {
        switch mode {
        case .reading:
            guard try find(key), !takeNull() else { return nil }
            do throws(WireError) { return try V.read(from: &self) } catch { throw error.below(key) }
        case .writing:
            guard let given = value(), let value = given else { return nil }
            begin(key)
            value.write(to: &self)
            return value
        case .decoding, .encoding, .describing:
            return try foreignOptional(key, value() ?? nil)
        }
    }

    /// A field that is left out where it has its usual value.
    @inlinable
    @inline(never)
    public mutating func defaulted<V: WireValue>(
        _ key: StaticString, _ value: @autoclosure () -> V?, default usual: @autoclosure () -> V
    ) throws(WireError) -> V {
        switch mode {
        case .reading:
            guard try find(key) else { return usual() }
            do throws(WireError) { return try V.read(from: &self) } catch { throw error.below(key) }
        case .writing:
            let usual = usual()
            guard let value = value(), value != usual else { return usual }
            begin(key)
            value.write(to: &self)
            return value
        case .decoding, .encoding, .describing:
            return try foreignDefaulted(key, value(), usual())
        }
    }

    /// Everything else in the object, kept as it came. Listed last.
    @inlinable
    public mutating func extras(_ value: @autoclosure () -> Extras?) throws(WireError) -> Extras {
        switch mode {
        case .reading:
            return try takeExtras()
        case .writing:
            let extras = value() ?? Extras()
            if !extras.isEmpty { writeExtras(extras) }
            return extras
        case .decoding, .encoding, .describing:
            return try foreignExtras(value() ?? Extras())
        }
    }

    /// Writes a payload's fields into the object at hand; what ``WireAct/write(through:)`` does for each kind.
    @inlinable
    public mutating func put<R: WireRecord>(_ record: R) throws(WireError) {
        _ = try R.transfer(record, through: &self)
    }
}

extension FieldCoder {
    /// A word of the law that must be there.
    @inlinable
    public mutating func field<V: Vocabulary>(
        _ key: StaticString, _ value: @autoclosure () -> V?
    ) throws(WireError) -> V {
        try field(key, value().map { WireWord($0) }).word
    }

    /// A word of the law that may be absent.
    @inlinable
    @inline(never)
    public mutating func optional<V: Vocabulary>(
        _ key: StaticString, _ value: @autoclosure () -> V??
    ) throws(WireError) -> V? {
        try optional(key, (value() ?? nil).map { WireWord($0) })?.word
    }

    /// A word of the law that must be there.
    @inlinable
    public mutating func field<V: Vocabulary & WireValue>(
        _ key: StaticString, _ value: @autoclosure () -> V?
    ) throws(WireError) -> V {
        try field(key, value().map { WireWord($0) }).word
    }

    /// A word of the law that may be absent.
    @inlinable
    @inline(never)
    public mutating func optional<V: Vocabulary & WireValue>(
        _ key: StaticString, _ value: @autoclosure () -> V??
    ) throws(WireError) -> V? {
        try optional(key, (value() ?? nil).map { WireWord($0) })?.word
    }
}
