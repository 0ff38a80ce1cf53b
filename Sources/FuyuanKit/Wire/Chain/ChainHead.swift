/// Where a chain stands: how many lines it holds, and the digest that depends on every one of them.
///
/// Kept or published where the keeper of the journal cannot change it, it proves the journal up to that line.
public struct ChainHead: Sendable, Hashable {
    /// The digest's algorithm (``JournalDigest/algorithm``).
    public let algorithm: String
    /// How many lines the chain holds.
    public let count: Int
    /// The digest.
    public let digest: Digest256

    /// A head as it was kept.
    public init(algorithm: String, count: Int, digest: Digest256) {
        self.algorithm = algorithm
        self.count = count
        self.digest = digest
    }
}

extension ChainHead: WireRecord {
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            algorithm: try c.field("algorithm", value?.algorithm), count: try c.field("count", value?.count),
            digest: try c.field("head", value?.digest))
    }
}

/// A head laid down outside: with a notary, on a blockchain, in a gazette.
///
/// The kit connects to none of them; it says what to lay down (``head``), and keeps where and when it was done.
public struct ChainAnchor: Sendable, Hashable {
    /// What was laid down.
    public let head: ChainHead
    /// The day.
    public let day: CivilDate
    /// Where: the name of the platform or body.
    public let place: String
    /// How it is found again there, such as a transaction or receipt number; empty where there is none.
    public let reference: String

    /// An anchor.
    public init(_ head: ChainHead, on day: CivilDate, at place: String, reference: String = "") {
        self.head = head
        self.day = day
        self.place = place
        self.reference = reference
    }
}

extension ChainAnchor: WireRecord {
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("head", value?.head), on: try c.field("day", value?.day),
            at: try c.field("place", value?.place),
            reference: try c.defaulted("reference", value?.reference, default: ""))
    }
}
