extension Array: WireValue where Element: WireValue {
    @inlinable
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self { try coder.readArray() }

    @inlinable
    public func write(to coder: inout FieldCoder) { coder.writeArray(self) }

    public static var schema: WireSchema { .list(Element.schema) }

    public static var sample: Self { [] }
}

/// `null` or a value; as a field, rather use ``FieldCoder/optional(_:_:)``, which leaves the field out.
extension Optional: WireValue where Wrapped: WireValue {
    @inlinable
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self {
        coder.readNull() ? nil : try Wrapped.read(from: &coder)
    }

    @inlinable
    public func write(to coder: inout FieldCoder) {
        if let self { self.write(to: &coder) } else { coder.writeNull() }
    }

    public static var schema: WireSchema { .nullable(Wrapped.schema) }

    public static var sample: Self { nil }
}

/// An array of wire names, in the order of the vocabulary; any order is read, and no name twice.
extension EnumSet: WireValue, Codable {
    @inlinable
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self {
        var set = Self()
        for word in try coder.readArray(of: WireWord<Element>.self) {
            guard set.insert(word.word).inserted else { throw coder.repeated(word.word.term) }
        }
        return set
    }

    @inlinable
    public func write(to coder: inout FieldCoder) { coder.writeArray(lazy.map { WireWord($0) }) }

    public static var schema: WireSchema { .list(WireWord<Element>.schema, isSet: true) }

    public static var sample: Self { [] }
}

extension FieldCoder {
    @usableFromInline
    func repeated(_ term: Term) -> WireError {
        WireError(.duplicateElement, at: mode == .reading ? position : -1, found: term.wire)
    }
}
