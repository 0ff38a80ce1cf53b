/// Entries by id, as several offices report them: joining two registers is a set union, never a sum.
///
/// Joining is commutative, associative and idempotent. Two different entries under one id are both kept, count once,
/// and are reported. Adding and looking up take constant time.
public struct UnionRegister<Element: Identifiable & Hashable & Sendable>: Sendable, Hashable
where Element.ID: RawRepresentable<String> & Sendable {
    private var versions: [Element.ID: Set<Element>] = [:]

    /// An empty register.
    public init() {}

    /// A register of these entries.
    public init(_ entries: some Sequence<Element>) {
        for entry in entries { add(entry) }
    }

    /// Adds an entry; the same entry once more changes nothing.
    public mutating func add(_ entry: Element) { versions[entry.id, default: []].insert(entry) }

    /// Adds every entry of another register.
    public mutating func formUnion(_ other: UnionRegister) { versions.merge(other.versions) { $0.union($1) } }

    /// Both registers as one.
    public func union(_ other: UnionRegister) -> UnionRegister {
        var union = self
        union.formUnion(other)
        return union
    }

    /// How many ids there are.
    public var count: Int { versions.count }

    /// The ids, in the order of their text.
    public var ids: [Element.ID] { versions.keys.sorted { $0.rawValue < $1.rawValue } }

    /// The entry with an id; nil where there is none, or where several differ. O(1).
    public subscript(id: Element.ID) -> Element? {
        guard let found = versions[id], found.count == 1 else { return nil }
        return found.first
    }

    /// The entries nobody disagrees about, in the order of their ids.
    public var entries: [Element] { ids.compactMap { self[$0] } }

    /// The ids under which different entries were reported, in order.
    public var conflicts: [Element.ID] { ids.filter { versions[$0].map { $0.count > 1 } ?? false } }

    /// A warning for each id under which different entries were reported.
    public var findings: [Finding] {
        conflicts.map { id in
            Finding(
                "governance.register-conflict", .warning, at: id.rawValue, Basis(), "编号“\(id.rawValue)”下登记的内容不一致",
                "different entries stand under the id “\(id.rawValue)”")
        }
    }
}

extension UnionRegister: WireValue, Codable where Element: WireValue {
    /// A list of entries, in any order.
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self {
        Self(try [Element].read(from: &coder))
    }

    /// Every entry, in the order of the ids; entries that differ under one id in the order of their bytes. The same register
    /// gives the same bytes, however it came about.
    public func write(to coder: inout FieldCoder) {
        let entries = ids.flatMap { id in
            (versions[id] ?? []).map { (entry: $0, bytes: JSON.write($0)) }
                .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }.map(\.entry)
        }
        entries.write(to: &coder)
    }

    public static var schema: WireSchema { [Element].schema }

    public static var sample: Self { Self([Element].sample) }
}
