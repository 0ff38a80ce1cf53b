/// Goes through the fields of a value: to read them, to write them, or to list them.
///
/// One concrete type, so that a payload's list of fields is compiled where it stands and is fast for every client,
/// without specialisation across modules. Made by ``JSON``, by the `Codable` bridge and by the schema walk only.
public struct FieldCoder: ~Copyable {
    @usableFromInline
    enum Mode: UInt8, Sendable { case reading, writing, decoding, encoding, describing }

    /// One object being read.
    @usableFromInline
    struct Object: Sendable {
        /// Whether no member has been passed yet.
        @usableFromInline var isFirst = true
        /// Whether the members stand in `members`; otherwise they are taken from the bytes in order.
        @usableFromInline var isIndexed = false
        /// The first row of `members` that belongs to this object.
        @usableFromInline var low = 0
        /// Where the object ends, once indexed.
        @usableFromInline var end = 0

        @inlinable
        init() {}
    }

    /// One member of an object that is read out of order.
    @usableFromInline
    struct Member: Sendable {
        /// Where the key's text stands: in the input, or in `decodedKeys`.
        @usableFromInline var keyStart: Int
        @usableFromInline var keyEnd: Int
        @usableFromInline var isDecoded: Bool
        /// Where the member begins, at the quote of its key, and where its value begins and ends.
        @usableFromInline var start: Int
        @usableFromInline var valueStart: Int
        @usableFromInline var valueEnd: Int
        @usableFromInline var isTaken = false
    }

    @usableFromInline let mode: Mode
    /// The limits a reader keeps.
    public let limits: DecodingLimits

    // Reading.
    @usableFromInline let bytes: ByteView
    @usableFromInline var position = 0
    @usableFromInline var depth = 0
    /// How many objects had to be read again because their keys came out of order.
    @usableFromInline var restarts = 0
    @usableFromInline var object = Object()
    @usableFromInline var members: [Member] = []
    @usableFromInline var decodedKeys: [UInt8] = []

    // Writing.
    @usableFromInline var output: ByteSink
    @usableFromInline var isFirst = true

    // The bridge and the schema walk.
    let foreign: ForeignCoder?

    @usableFromInline
    init(reading bytes: ByteView, limits: DecodingLimits) {
        mode = .reading
        self.bytes = bytes
        self.limits = limits
        output = ByteSink(capacity: 0)
        foreign = nil
    }

    /// A coder that writes.
    @usableFromInline
    init(writing: Void) {
        mode = .writing
        bytes = ByteView()
        limits = .standard
        output = ByteSink(capacity: 256)
        foreign = nil
    }

    init(_ mode: Mode, _ foreign: ForeignCoder, limits: DecodingLimits = .standard) {
        self.mode = mode
        bytes = ByteView()
        self.limits = limits
        output = ByteSink(capacity: 0)
        self.foreign = foreign
    }

    /// Whether the coder reads; otherwise it writes, or walks over the type.
    public var isReading: Bool {
        switch mode {
        case .reading, .decoding: true
        case .writing, .encoding, .describing: false
        }
    }
}

/// It stands on memory of one reader or writer.
@available(*, unavailable)
extension FieldCoder: Sendable {}
