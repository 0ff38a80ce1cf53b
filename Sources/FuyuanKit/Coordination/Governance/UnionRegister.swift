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
