/// A chain over the lines of a journal: each line's digest is bound to all lines before it.
///
/// ```swift
/// var chain = JournalChain<SM3>(label: "2026")
/// let link = chain.append(line)      // goes into the chain's file
/// publish(chain.head)                // proves everything up to here
/// ```
///
/// Costs one digest of the line and one of 65 bytes a line; nothing grows with the length of the journal. How the
/// digests are made stands with ``ChainHeader``.
///
/// A line may be replaced by its digest (``redact(_:)``) in a copy, and the copy still verifies. Where the content
/// could be guessed, give the line a random member first (such as `"salt":"…"`, which entries keep): from a digest of
/// few possible contents the content can be found by trying.
public struct JournalChain<Digest: JournalDigest>: Sendable, Hashable {
    /// Where the chain stands.
    public private(set) var head: ChainHead

    /// A chain before its first line; the label says which journal it is.
    public init(label: String = "") {
        var state = Digest()
        state.update([2])
        state.update(Array(Digest.algorithm.utf8)[...])
        state.update([0])
        state.update(Array(label.utf8)[...])
        head = ChainHead(algorithm: Digest.algorithm, count: 0, digest: state.digest())
    }

    /// A chain that goes on from a head; nil where the head is of another algorithm, or of no chain.
    public init?(resuming head: ChainHead) {
        guard head.algorithm == Digest.algorithm, head.count >= 0, head.count < .max else { return nil }
        self.head = head
    }

    /// Adds a line, without its line end. Time in proportion to its length.
    @discardableResult
    public mutating func append(_ line: some Collection<UInt8>) -> ChainedLine { append(Self.digest(of: line)) }

    /// Adds a line of which only the digest is at hand.
    @discardableResult
    public mutating func append(_ line: Digest256) -> ChainedLine {
        let digest = Self.link(head.digest, line)
        head = ChainHead(algorithm: head.algorithm, count: head.count &+ 1, digest: digest)
        return ChainedLine(number: head.count, line: line, head: digest)
    }

    /// The digest of a line, without its line end.
    public static func digest(of line: some Collection<UInt8>) -> Digest256 {
        var state = Digest()
        state.update([0])
        if let slice = line as? ArraySlice<UInt8> { state.update(slice) } else { state.update(Array(line)[...]) }
        return state.digest()
    }

    /// The head that follows a head with a line.
    public static func link(_ head: Digest256, _ line: Digest256) -> Digest256 {
        var bytes: [UInt8] = [1]
        bytes.reserveCapacity(1 + 2 * Digest256.byteCount)
        head.append(to: &bytes)
        line.append(to: &bytes)
        var state = Digest()
        state.update(bytes[...])
        return state.digest()
    }
}

extension JournalChain {
    /// The chain's file for a journal that is all there: the header, and a link for every line that is not blank.
    public static func file(of journal: [UInt8], label: String = "", limits: DecodingLimits = .standard) -> [UInt8] {
        var chain = Self(label: label)
        var bytes = JSON.write(ChainHeader(algorithm: Digest.algorithm, label: label))
        bytes.append(0x0A)
        var lines = LineSplitter(limits: limits)
        lines.append(journal)
        lines.finish()
        while let line = lines.next() {
            if line.isBlank { continue }
            JSON.write(chain.append(Self.digest(of: line)), to: &bytes)
            bytes.append(0x0A)
        }
        return bytes
    }

    /// The digest a line of a journal stands for: its own, or the one it gives where it is redacted.
    static func digest(of line: JournalLine) -> Digest256 {
        RedactedLine(line.bytes)?.digest ?? digest(of: line.bytes)
    }

    /// A line's replacement in a redacted copy: its digest alone. A line already redacted stays as it is.
    public static func redact(_ line: some Collection<UInt8>) -> [UInt8] {
        JSON.write(RedactedLine(line) ?? RedactedLine(digest: digest(of: line)))
    }

    /// A copy of a journal in which the chosen lines are replaced by their digests. Line ends become LF; blank lines
    /// are left out.
    public static func redact(
        journal: [UInt8], limits: DecodingLimits = .standard, where isSecret: (JournalLine) -> Bool
    ) -> [UInt8] {
        var copy: [UInt8] = []
        copy.reserveCapacity(journal.count)
        var lines = LineSplitter(limits: limits)
        lines.append(journal)
        lines.finish()
        while let line = lines.next() {
            if line.isBlank { continue }
            if isSecret(line) { copy += redact(line.bytes) } else { copy += line.bytes }
            copy.append(0x0A)
        }
        return copy
    }
}
