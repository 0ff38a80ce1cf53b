/// A digest the journal chain is made with: the caller's own, or ``SHA256`` or ``SM3`` of this kit.
///
/// ```swift
/// struct Hardware: JournalDigest {
///     static let algorithm = "sm3-hsm"
///     mutating func update(_ bytes: ArraySlice<UInt8>) { … }
///     func digest() -> Digest256 { … }
/// }
/// ```
///
/// It must be one that nobody can find two inputs for; a checksum (CRC) is none.
public protocol JournalDigest: Sendable {
    /// The name of the algorithm, as chains carry it; it never changes.
    static var algorithm: String { get }
    /// A digest of nothing so far.
    init()
    /// Takes the next bytes.
    mutating func update(_ bytes: ArraySlice<UInt8>)
    /// The digest of all bytes taken so far; more may follow.
    func digest() -> Digest256
}

extension JournalDigest {
    /// The digest of bytes that are all there.
    public static func digest(of bytes: some Collection<UInt8>) -> Digest256 {
        var state = Self()
        if let slice = bytes as? ArraySlice<UInt8> {
            state.update(slice)
        } else {
            state.update(Array(bytes)[...])
        }
        return state.digest()
    }
}
