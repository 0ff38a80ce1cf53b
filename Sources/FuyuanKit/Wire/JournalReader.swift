/// Reads a journal as it arrives: one value a line, bad lines reported and passed over.
///
/// ```swift
/// var reader = JournalReader<Entry<Mediation>>()
/// while let piece = readSome() {
///     reader.append(piece)
///     while let (line, result) = reader.next() { … }
/// }
/// reader.finish()
/// while let (line, result) = reader.next() { … }
/// ```
public struct JournalReader<Entry: WireValue>: Sendable {
    /// One line and what it says.
    public struct Element: Sendable {
        /// The line as it stands.
        public let line: JournalLine
        /// What it says, or why it cannot be read.
        public let result: Result<Entry, WireError>

        @inlinable
        init(line: JournalLine, result: Result<Entry, WireError>) {
            self.line = line
            self.result = result
        }
    }

    @usableFromInline var lines: LineSplitter
    @usableFromInline let limits: DecodingLimits

    /// A reader at the beginning of its input.
    public init(limits: DecodingLimits = .standard) {
        self.limits = limits
        lines = LineSplitter(limits: limits)
    }

    /// Gives the next piece of the input.
    public mutating func append(_ bytes: [UInt8]) { lines.append(bytes) }

    /// There are no more pieces.
    public mutating func finish() { lines.finish() }

    /// The next line that is not blank; nil where the pieces so far hold no further whole line.
    @inlinable
    public mutating func next() -> Element? {
        while let line = lines.next() {
            if line.isBlank { continue }
            do throws(WireError) {
                return Element(line: line, result: .success(try line.read(Entry.self, limits: limits)))
            } catch { return Element(line: line, result: .failure(error)) }
        }
        return nil
    }

    /// Every line of an input that is all there.
    @inlinable
    public static func read(_ bytes: [UInt8], limits: DecodingLimits = .standard) -> [Element] {
        var reader = Self(limits: limits)
        reader.append(bytes)
        reader.finish()
        var all: [Element] = []
        while let element = reader.next() { all.append(element) }
        return all
    }
}
