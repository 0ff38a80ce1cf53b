/// The first line of a chain's file: how the chain was made.
///
/// ```json
/// {"schema":"fuyuan.journal-chain","version":1,"algorithm":"sm3","label":"2026"}
/// {"seq":1,"line":"…64 digits…","head":"…64 digits…"}
/// {"seq":2,"line":"…","head":"…"}
/// ```
///
/// The file stands beside the journal, whose own bytes stay as they are. Anybody can make it again: with `|` for
/// “followed by”, `H` for the algorithm, digests as their 32 bytes and one byte in hexadecimal before each input,
///
/// - head 0 is `H(02 | algorithm | 00 | label)`, both texts in UTF-8;
/// - the digest of a line is `H(00 | bytes)`: the bytes as they stand, without LF or CR LF at the end;
/// - head n is `H(01 | head n-1 | digest of line n)`.
public struct ChainHeader: Sendable, Hashable {
    /// The digest's algorithm.
    public let algorithm: String
    /// Which journal it is, so that no other can be put in its place; it may be empty.
    public let label: String

    /// A header.
    public init(algorithm: String, label: String = "") {
        self.algorithm = algorithm
        self.label = label
    }

    /// What the file is.
    public static let schema = "fuyuan.journal-chain"
    /// The version of the file.
    public static let version = 1
}

extension ChainHeader: WireRecord {
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        _ = try c.field("schema", value.map { _ in ChainSchemaTag() })
        let version = try c.field("version", value.map { _ in Self.version })
        let header = Self(
            algorithm: try c.field("algorithm", value?.algorithm), label: try c.field("label", value?.label))
        guard version <= Self.version else {
            throw WireError(
                .readerTooOld, path: "version", expected: Bilingual("不高于 \(Self.version)", "at most \(Self.version)"),
                found: "\(version)")
        }
        return header
    }
}

extension ChainHeader {
    /// The header of a chain's file; nil where its first line is none.
    public init?(file: [UInt8], limits: DecodingLimits = .standard) {
        var lines = LineSplitter(limits: limits)
        lines.append(file)
        lines.finish()
        guard let header = Self.read(&lines, limits: limits) else { return nil }
        self = header
    }

    static func read(_ lines: inout LineSplitter, limits: DecodingLimits) -> Self? {
        guard let line = lines.next() else { return nil }
        return try? line.read(Self.self, limits: limits)
    }
}

/// The name of the file's schema; another is an error.
struct ChainSchemaTag: WireValue {
    static func read(from coder: inout FieldCoder) throws(WireError) -> Self {
        try coder.readText(expected: Bilingual(ChainHeader.schema, ChainHeader.schema)) {
            $0 == ChainHeader.schema ? Self() : nil
        }
    }

    func write(to coder: inout FieldCoder) { coder.writeText(ChainHeader.schema) }

    static var schema: WireSchema { .text() }
    static var sample: Self { Self() }
}
