extension Actor: WireRecord {
    @inlinable
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("role", value?.role), try c.optional("id", value?.id))
    }
}

extension Entry: WireRecord {
    @inlinable
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        // Taken apart once: each look into an optional of this size copies the whole of it.
        var (caseID, sequence, day): (CaseID?, Int?, CivilDate?) = (nil, nil, nil)
        var (actor, act): (Actor<Machine.Role>?, Recorded<Machine.Act>?) = (nil, nil)
        var (corrects, recordedAt, note, extras): (Int?, String?, String?, Extras?) = (nil, nil, nil, nil)
        var tag: MachineTag<Machine>?
        if let value {
            tag = MachineTag()
            (caseID, sequence, day, actor, act) = (value.caseID, value.sequence, value.day, value.actor, value.act)
            (corrects, recordedAt, note, extras) = (value.corrects, value.recordedAt, value.note, value.extras)
        }
        let id = try c.field("case", caseID)
        _ = try c.field("machine", tag)
        var entry = Self(
            id, sequence: try c.field("seq", sequence), on: try c.field("day", day),
            by: try c.field("actor", actor), recorded: try c.field("act", act))
        entry.corrects = try c.optional("corrects", corrects)
        entry.recordedAt = try c.optional("recordedAt", recordedAt)
        entry.note = try c.optional("note", note)
        entry.extras = try c.extras(extras)
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
