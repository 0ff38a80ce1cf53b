extension FieldCoder {
    /// Lists the members of the object at hand from here to its end, checking that all of it is JSON.
    mutating func indexObject() throws(WireError) {
        object.isIndexed = true
        object.low = members.count
        position = afterSpace(position)
        if bytes[position] == UInt8(ascii: "}") {
            object.end = position + 1
            return
        }
        while true {
            let start = position
            guard bytes[position] == UInt8(ascii: "\"") else { throw mismatch(Expected.key) }
            let key = try scanText()
            var member = Member(
                keyStart: key.start, keyEnd: key.end, isDecoded: false, start: start, valueStart: 0, valueEnd: 0)
            if !key.isPlain {
                member.keyStart = decodedKeys.count
                decodedKeys += decoded(key)
                member.keyEnd = decodedKeys.count
                member.isDecoded = true
            }
            position = afterSpace(position)
            guard bytes[position] == UInt8(ascii: ":") else { throw mismatch(Expected.colon) }
            position = afterSpace(position + 1)
            member.valueStart = position
            try skipValue()
            member.valueEnd = position
            members.append(member)
            guard members.count - object.low <= limits.elements else { throw tooMany() }
            position = afterSpace(position)
            if bytes[position] == UInt8(ascii: ",") {
                position = afterSpace(position + 1)
            } else if bytes[position] == UInt8(ascii: "}") {
                object.end = position + 1
                break
            } else {
                throw mismatch(Expected.commaOrBrace)
            }
        }
        if limits.duplicateKeys == .reject { try rejectDuplicates() }
    }

    private func rejectDuplicates() throws(WireError) {
        let low = object.low
        var repeated: Int?
        if members.count - low <= 16 {
            outer: for one in low..<members.count {
                for other in low..<one where sameKey(members[one], members[other]) {
                    repeated = one
                    break outer
                }
            }
        } else {
            var seen: Set<[UInt8]> = []
            repeated = (low..<members.count).first { !seen.insert(keyBytes(members[$0])).inserted }
        }
        guard let repeated else { return }
        let member = members[repeated]
        throw WireError(.duplicateKey, at: member.start, found: text(ofKey: member))
    }

    private func keyBytes(_ member: Member) -> [UInt8] {
        member.isDecoded
            ? Array(decodedKeys[member.keyStart..<member.keyEnd]) : bytes.array(member.keyStart, member.keyEnd)
    }

    private func sameKey(_ one: Member, _ other: Member) -> Bool {
        guard one.keyEnd - one.keyStart == other.keyEnd - other.keyStart else { return false }
        if !one.isDecoded, !other.isDecoded {
            return unsafe bytes.slice(one.keyStart, one.keyEnd).elementsEqual(
                bytes.slice(other.keyStart, other.keyEnd))
        }
        return keyBytes(one) == keyBytes(other)
    }

    func text(ofKey member: Member) -> String { String(decoding: keyBytes(member), as: UTF8.self) }

    mutating func takeAll(like index: Int) {
        for other in object.low..<index where sameKey(members[index], members[other]) { members[other].isTaken = true }
    }

    /// Keeps the members that no field has taken, as they came.
    @usableFromInline
    mutating func takeExtras() throws(WireError) -> Extras {
        guard object.isIndexed else {
            guard bytes[afterSpace(position)] == UInt8(ascii: "}") else { throw .outOfOrder }
            return Extras()
        }
        var extras = Extras()
        for index in object.low..<members.count where !members[index].isTaken {
            members[index].isTaken = true
            let member = members[index]
            extras.append(
                RawMember(
                    key: text(ofKey: member), text: bytes.array(member.start, member.valueEnd),
                    valueStart: member.valueStart - member.start))
        }
        return extras
    }
}
