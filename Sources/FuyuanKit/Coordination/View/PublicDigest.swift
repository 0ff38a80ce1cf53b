/// Many case files for the public: how many cases of each machine stand in each phase.
///
/// The same files in any order give the same bytes.
public struct PublicDigest: WireRecord {
    /// How many cases of a machine stand in a phase.
    public struct Row: WireRecord {
        /// The machine.
        public let machine: Term
        /// The phase.
        public let phase: Term
        /// How many cases.
        public let cases: Int

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                machine: try c.field("machine", value?.machine), phase: try c.field("phase", value?.phase),
                cases: try c.field("cases", value?.cases))
        }
    }

    /// The rows, in the order of the wire names.
    public let rows: [Row]

    /// The digest of some case files. O(number of files).
    public init(of files: [any Dossier]) {
        var counts: [Term: [Term: Int]] = [:]
        for file in files { counts[type(of: file).machine, default: [:]][file.phase, default: 0] += 1 }
        rows = counts.sorted { $0.key.wire < $1.key.wire }.flatMap { machine, phases in
            phases.sorted { $0.key.wire < $1.key.wire }.map { Row(machine: machine, phase: $0.key, cases: $0.value) }
        }
    }

    private init(rows: [Row]) { self.rows = rows }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(rows: try c.field("rows", value?.rows))
    }
}
