/// An act as a file holds it: known to this kit, or of a newer version and kept as it came.
@nonexhaustive
public enum Recorded<Act: WireAct>: Sendable, Hashable {
    /// An act this kit knows.
    case known(Act)
    /// An act this kit knows, with keys it does not know, kept as they came.
    case extended(Act, Extras)
    /// An act of a kind this kit does not know: its tag, and the whole object as it came.
    case unrecognized(type: String, RawJSON)

    /// The act; nil where its kind is unknown.
    public var act: Act? {
        switch self {
        case .known(let act), .extended(let act, _): act
        case .unrecognized: nil
        }
    }

    /// The wire name of its kind.
    public var type: String {
        switch self {
        case .known(let act), .extended(let act, _): act.kind.term.wire
        case .unrecognized(let type, _): type
        }
    }
}

extension Recorded: WireValue {
    @inlinable
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self { try coder.readRecorded() }

    @inlinable
    public func write(to coder: inout FieldCoder) {
        switch self {
        case .known(let act): coder.writeAct(act, extras: Extras())
        case .extended(let act, let extras): coder.writeAct(act, extras: extras)
        case .unrecognized(_, let raw): coder.writeRaw(raw)
        }
    }

    public static var schema: WireSchema { Act.schema }

    public static var sample: Self { get throws(WireError) { .known(try Act.sample) } }
}
