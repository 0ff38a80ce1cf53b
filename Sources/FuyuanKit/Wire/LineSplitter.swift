/// One line of a journal as it stands in the input.
public struct JournalLine: Sendable {
    /// Its number, from 1; blank lines count.
    public let number: Int
    /// How many bytes of the input stand before it.
    public let offset: Int
    /// Its bytes without the line end; empty where it was too long to keep.
    public let bytes: ArraySlice<UInt8>
    /// How many bytes it has, without the line end.
    public let length: Int
    /// Whether a line end follows; a last line without one may have been cut off.
    public let isTerminated: Bool
    /// Why it cannot be read at all: it is too long.
    public let error: WireError?

    /// Whether it holds nothing but space.
    public var isBlank: Bool {
        error == nil && bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }

    /// Reads the line as a value. Errors carry the line, and offsets from the beginning of the input. A broken value in a
    /// last line without line end is reported as possibly cut off.
    @inlinable
    public func read<V: WireValue>(
        _ type: V.Type = V.self, limits: DecodingLimits = .standard
    ) throws(WireError) -> V {
        if let error { throw error }
        do throws(WireError) { return try JSON.read(V.self, from: bytes, limits: limits) } catch {
            throw place(error)
        }
    }

    /// The error of reading this line, seen from the whole input.
    @usableFromInline
    func place(_ error: WireError) -> WireError {
        let placed = error.inLine(number, at: offset)
        guard !isTerminated, error.code == .unexpectedEnd else { return placed }
        return WireError(.possiblyTruncated, at: error.offset, path: error.path, expected: error.expected)
            .inLine(number, at: offset)
    }
}

/// Cuts bytes that arrive in pieces into lines. The caller does the reading; nothing but the line at hand is kept.
///
/// Give it a piece, take lines until nil, and so on; after the last piece call ``finish()`` and take what is left. Lines
/// end in LF or CR LF. A line beyond ``DecodingLimits/lineBytes`` is reported with its length, without being kept, and
/// the lines after it are read as usual.
public struct LineSplitter: Sendable {
    let lineBytes: Int
    var skipsMark: Bool
    var piece: ArraySlice<UInt8> = []
    var rest: [UInt8] = []
    /// How many bytes of the line at hand have gone by, kept or not.
    var passed = 0
    var offset = 0
    var number = 1
    var isFinished = false

    /// A splitter at the beginning of its input.
    public init(limits: DecodingLimits = .standard) {
        // A line never has more bytes than an array; the room left is for its end.
        lineBytes = limits.lineBytes.clamped(to: 0...Int.max / 2)
        skipsMark = limits.skipsByteOrderMark
    }

    /// Gives the next piece of the input. Every line of the piece before must have been taken; what has not been is kept.
    public mutating func append(_ bytes: [UInt8]) { append(bytes[...]) }

    /// Gives the next piece of the input. Every line of the piece before must have been taken; what has not been is kept.
    public mutating func append(_ bytes: ArraySlice<UInt8>) {
        if piece.isEmpty { piece = bytes } else { piece += bytes }
    }

    /// There are no more pieces.
    public mutating func finish() { isFinished = true }

    /// The next line; nil where the pieces so far hold no further whole line.
    public mutating func next() -> JournalLine? {
        if let end = Self.lineEnd(in: piece) {
            let found = piece[piece.startIndex..<end]
            piece = piece[(end + 1)...]
            return line(found, isTerminated: true)
        }
        keep(piece)
        piece = []
        guard isFinished, passed > 0 else { return nil }
        return line([], isTerminated: false)
    }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) {
        passed += bytes.count
        // One byte more than a line may have: it may be the CR of its end.
        let room = lineBytes + 4 - rest.count
        if passed <= lineBytes + 4 { rest += bytes } else if room > 0 { rest += bytes.prefix(room) }
    }

    private mutating func line(_ last: ArraySlice<UInt8>, isTerminated: Bool) -> JournalLine {
        var bytes = last
        if passed > 0 {
            keep(last)
            bytes = rest[...]
        } else {
            passed = last.count
        }
        let whole = passed
        let endLength = isTerminated ? 1 : 0
        var start = offset
        var length = whole
        if bytes.count == whole, bytes.last == 0x0D, isTerminated {
            bytes = bytes.dropLast()
            length -= 1
        }
        if number == 1, skipsMark, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            bytes = bytes.dropFirst(3)
            length -= 3
            start += 3
        }
        var error: WireError?
        if length > lineBytes {
            bytes = []
            error = WireError(
                .lineTooLong, at: start,
                expected: Bilingual("不超过 \(lineBytes) 字节", "at most \(lineBytes) bytes"), found: "\(length)"
            )
            .inLine(number, at: start, offset: start)
        }
        let line = JournalLine(
            number: number, offset: start, bytes: bytes, length: length, isTerminated: isTerminated, error: error)
        offset += whole + endLength
        number += 1
        passed = 0
        rest = []
        return line
    }

    private static func lineEnd(in bytes: ArraySlice<UInt8>) -> Int? {
        let start = bytes.startIndex
        return bytes.withView { $0.firstLineEnd() }.map { start + $0 }
    }
}

extension ByteView {
    /// Where the first LF stands.
    func firstLineEnd() -> Int? {
        let ones: UInt64 = 0x0101_0101_0101_0101
        var next = 0
        while let word = word(at: next) {
            let other = word ^ (ones &* 0x0A)
            let found = (other &- ones) & ~other & (ones &* 0x80)
            if found != 0 { return next + found.trailingZeroBitCount >> 3 }
            next += 8
        }
        while next < count {
            if self[next] == 0x0A { return next }
            next += 1
        }
        return nil
    }
}
