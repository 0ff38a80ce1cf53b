extension Actor: WireRecord {
    @inlinable
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("role", value?.role), try c.optional("id", value?.id))
    }
}

extension Entry: WireRecord {
    @inlinable
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        let caseID = try c.field("case", value?.caseID)
        _ = try c.field("machine", value.map { _ in MachineTag<Machine>() })
        var entry = Self(
            caseID, sequence: try c.field("seq", value?.sequence), on: try c.field("day", value?.day),
            by: try c.field("actor", value?.actor), recorded: try c.field("act", value?.act))
        entry.corrects = try c.optional("corrects", value?.corrects)
        entry.recordedAt = try c.optional("recordedAt", value?.recordedAt)
        entry.note = try c.optional("note", value?.note)
        entry.extras = try c.extras(value?.extras)
        return entry
    }
}

/// The machine's name as it stands in every line; another machine's name is an error.
@usableFromInline
struct MachineTag<Machine: CaseMachine>: WireValue {
    @inlinable
    init() {}

    @inlinable
    static func read(from coder: inout FieldCoder) throws(WireError) -> Self {
        let name = Machine.name.wire
        return try unsafe coder.readUTF8(expected: Bilingual(name, name)) { bytes in
            unsafe bytes.elementsEqual(name.utf8) ? Self() : nil
        }
    }

    @inlinable
    func write(to coder: inout FieldCoder) { coder.writeText(Machine.name.wire) }

    @usableFromInline
    static var schema: WireSchema { .text() }
    @usableFromInline
    static var sample: Self { Self() }
}
