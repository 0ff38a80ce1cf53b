/// What a chain keeps of one journal line; one line of the chain's own file.
///
/// It says nothing of the content, so it can be given to anybody who is to check a copy.
public struct ChainedLine: Sendable, Hashable {
    /// The number of the journal line, from 1; blank lines do not count.
    public let number: Int
    /// The digest of the line's bytes.
    public let line: Digest256
    /// The chain's digest after this line.
    public let head: Digest256

    /// A link as it was kept.
    public init(number: Int, line: Digest256, head: Digest256) {
        self.number = number
        self.line = line
        self.head = head
    }
}

extension ChainedLine: WireRecord {
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            number: try c.field("seq", value?.number), line: try c.field("line", value?.line),
            head: try c.field("head", value?.head))
    }
}
