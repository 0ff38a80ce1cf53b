/// How much, and what, a reader takes from bytes it does not trust. The defaults are safe for input from anywhere.
public struct DecodingLimits: Sendable, Hashable {
    /// What happens where an object has a key twice.
    @nonexhaustive
    public enum DuplicateKeys: Sendable, Hashable {
        /// An error at the second key.
        case reject
        /// The last one counts.
        case lastWins
    }

    /// What happens to a key that a record does not list and has no ``Extras`` to keep it in.
    @nonexhaustive
    public enum UnknownKeys: Sendable, Hashable {
        /// An error at the key.
        case reject
        /// The key and its value are checked to be JSON and dropped.
        case skip
    }

    /// How deep arrays and objects may nest.
    public var depth: Int
    /// How many UTF-8 bytes a string may have, as written.
    public var stringBytes: Int
    /// How many bytes a line of a journal may have, without its line end.
    public var lineBytes: Int
    /// How many elements an array, or members an object, may have; in a value carried along unread, all levels together.
    public var elements: Int
    /// What happens where an object has a key twice. Values carried along unread are not looked into.
    public var duplicateKeys: DuplicateKeys
    /// What happens to a key that a record neither lists nor keeps.
    public var unknownKeys: UnknownKeys
    /// Whether a byte order mark before the document is passed over; otherwise it is an error.
    public var skipsByteOrderMark: Bool

    /// Limits; every one has a safe default.
    public init(
        depth: Int = 128, stringBytes: Int = 1 << 20, lineBytes: Int = 1 << 24, elements: Int = 10_000_000,
        duplicateKeys: DuplicateKeys = .reject, unknownKeys: UnknownKeys = .reject, skipsByteOrderMark: Bool = false
    ) {
        self.depth = depth
        self.stringBytes = stringBytes
        self.lineBytes = lineBytes
        self.elements = elements
        self.duplicateKeys = duplicateKeys
        self.unknownKeys = unknownKeys
        self.skipsByteOrderMark = skipsByteOrderMark
    }

    /// The safe defaults.
    public static let standard = DecodingLimits()
}
