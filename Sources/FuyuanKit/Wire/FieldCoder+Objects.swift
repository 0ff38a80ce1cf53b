// An object is first read as if its keys came in the order of the fields, without looking ahead. Where they do not, the
// object is read again from a list of its members. After a few such objects, every further one of the document is read
// from its list straight away, so that nested objects out of order cost no more than a few times the ordered reading.

extension FieldCoder {
    /// How many objects of a document may be read again.
    @inlinable
    static var mostRestarts: Int { 4 }

    /// Goes to the value of a key; false where the object does not have it, or not in order.
    @inlinable
    mutating func find(_ key: StaticString) throws(WireError) -> Bool {
        if object.isIndexed { return findIndexed(key) }
        let value = bytes.afterKey(key, from: position, isFirst: object.isFirst)
        if value >= 0, bytes[value] > 0x20 {
            position = value
            object.isFirst = false
            return true
        }
        return findSpaced(key)
    }

    /// Goes to the value of the next key, where there may be space around it.
    @usableFromInline
    mutating func findSpaced(_ key: StaticString) -> Bool {
        var next = afterSpace(position)
        if !object.isFirst {
            guard bytes[next] == UInt8(ascii: ",") else { return false }
            next = afterSpace(next &+ 1)
        }
        guard bytes[next] == UInt8(ascii: "\""), bytes.matches(key, at: next &+ 1) else { return false }
        next = afterSpace(next &+ 2 &+ key.utf8CodeUnitCount)
        guard bytes[next] == UInt8(ascii: ":") else { return false }
        position = afterSpace(next &+ 1)
        object.isFirst = false
        return true
    }

    @usableFromInline
    mutating func findIndexed(_ key: StaticString) -> Bool {
        var index = members.count - 1
        while index >= object.low {
            let member = members[index]
            let same =
                member.isDecoded
                ? decodedKeys[member.keyStart..<member.keyEnd].elementsEqual("\(key)".utf8)
                : bytes.equals(key, member.keyStart, member.keyEnd)
            if same {
                members[index].isTaken = true
                if limits.duplicateKeys == .lastWins { takeAll(like: index) }
                position = member.valueStart
                return true
            }
            index -= 1
        }
        return false
    }

    @usableFromInline
    func absent(_ key: StaticString) -> WireError {
        guard object.isIndexed else { return .outOfOrder }
        let name = "\(key)"
        return WireError(.missingField, at: object.end - 1, expected: Bilingual("“\(name)”", "\"\(name)\""))
    }

    /// Passes the brace that opens an object.
    @inlinable
    mutating func openObject() throws(WireError) {
        position = afterSpace(position)
        guard bytes[position] == UInt8(ascii: "{") else { throw mismatch(Expected.object) }
        position &+= 1
        depth &+= 1
        guard depth <= limits.depth else { throw tooDeep(at: position - 1) }
        object = Object()
    }

    /// Passes the brace that closes an object read in order; where another member stands there, it is out of order.
    @inlinable
    mutating func closeOrdered() throws(WireError) {
        position = afterSpace(position)
        guard bytes[position] == UInt8(ascii: "}") else { throw .outOfOrder }
        position &+= 1
        depth &-= 1
    }

    /// Goes to the end of an object read from its list of members.
    @usableFromInline
    mutating func closeIndexed() throws(WireError) {
        if let unknown = members[object.low...].first(where: { !$0.isTaken }), limits.unknownKeys == .reject {
            throw WireError(.unknownField, at: unknown.start, found: text(ofKey: unknown))
        }
        finishIndexed()
    }

    @usableFromInline
    mutating func finishIndexed() {
        members.removeSubrange(object.low...)
        if members.isEmpty { decodedKeys.removeAll(keepingCapacity: true) }
        position = object.end
        depth -= 1
    }

    /// Starts again with an object, now from a list of its members.
    @usableFromInline
    mutating func reopen(at start: Int, low: Int, depth: Int) throws(WireError) {
        if restarts < Self.mostRestarts { restarts += 1 }
        position = start
        self.depth = depth
        members.removeSubrange(low...)
        object = Object()
        try indexObject()
    }

    /// Reads a record.
    @inlinable
    public mutating func readRecord<R: WireRecord>(as type: R.Type = R.self) throws(WireError) -> R {
        guard mode == .reading else { return try foreignRecord() }
        let outer = object
        try openObject()
        let (start, low, depth) = (position, members.count, depth)
        if restarts < Self.mostRestarts {
            do throws(WireError) {
                let record = try R.transfer(nil, through: &self)
                try closeOrdered()
                object = outer
                return record
            } catch { guard error.isOutOfOrder else { throw error } }
        }
        try reopen(at: start, low: low, depth: depth)
        let record = try R.transfer(nil, through: &self)
        try closeIndexed()
        object = outer
        return record
    }

    /// Reads an act whose kind must be known.
    @inlinable
    public mutating func readAct<A: WireAct>(as type: A.Type = A.self) throws(WireError) -> A {
        guard mode == .reading else { return try foreignAct() }
        let start = afterSpace(position)
        switch try readRecorded(as: A.self, keepingExtras: false) {
        case .known(let act), .extended(let act, _): return act
        case .unrecognized(let name, _):
            throw WireError(.unknownAct, at: start, path: "type", found: name)
        }
    }

    /// Reads an act; one of an unknown kind is kept as it came, and so are unknown keys.
    @inlinable
    public mutating func readRecorded<A: WireAct>(
        as type: A.Type = A.self, keepingExtras: Bool = true
    ) throws(WireError) -> Recorded<A> {
        guard mode == .reading else { return try foreignRecorded(keepingExtras: keepingExtras) }
        let outer = object
        let whole = afterSpace(position)
        try openObject()
        let (start, low, depth) = (position, members.count, depth)
        if restarts < Self.mostRestarts {
            do throws(WireError) {
                let kind: A.Kind = try orderedKind()
                let act = try A.read(kind, through: &self)
                try closeOrdered()
                object = outer
                return .known(act)
            } catch { guard error.isOutOfOrder else { throw error } }
        }
        try reopen(at: start, low: low, depth: depth)
        guard findIndexed("type") else { throw absent("type") }
        let tag = position
        guard let kind = try readWord(A.Kind.self) else {
            position = tag
            let name = try readText()
            finishIndexed()
            object = outer
            return .unrecognized(type: name, RawJSON(checked: bytes.array(whole, position)))
        }
        let act = try A.read(kind, through: &self)
        let extras = keepingExtras ? try takeExtras() : Extras()
        try closeIndexed()
        object = outer
        return extras.isEmpty ? .known(act) : .extended(act, extras)
    }

    @inlinable
    mutating func orderedKind<Kind: Vocabulary>() throws(WireError) -> Kind {
        guard try find("type"), let kind = try readWord(Kind.self) else { throw .outOfOrder }
        return kind
    }
}
