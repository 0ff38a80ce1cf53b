/// A line of a redacted journal: the digest of the line that stood there, `{"redacted":"…64 digits…"}`.
public struct RedactedLine: Sendable, Hashable {
    /// The digest of the line that stood there.
    public let digest: Digest256

    /// A redacted line.
    public init(digest: Digest256) { self.digest = digest }

    /// The line as it stands; nil where it is not redacted. Looks at the first bytes only where it is not.
    public init?(_ line: some Collection<UInt8>) {
        guard line.starts(with: Self.start), let read = try? JSON.read(Self.self, from: line) else { return nil }
        self = read
    }

    private static let start = Array(#"{"redacted":""#.utf8)
}

extension RedactedLine: WireRecord {
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(digest: try c.field("redacted", value?.digest))
    }
}
