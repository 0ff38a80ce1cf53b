/// 双向报备: the court's and the organ's books of attendance (应诉台账), held against each other before a rate is computed.
/// law: administrative.K17
public struct AttendanceBooks: Sendable, Hashable {
    /// The book the court keeps.
    public private(set) var court: [AttendanceEntry]
    /// The book the organ, or the bureau of justice for the organs, keeps.
    public private(set) var organ: [AttendanceEntry]

    /// Two books.
    public init(court: [AttendanceEntry], organ: [AttendanceEntry]) {
        self.court = court
        self.organ = organ
    }

    /// Where they disagree about a record that either of them dates in the period (all, where none is given): by key,
    /// then in the order of the kinds. The same line twice in one book is one line. O(n log n).
    public func mismatches(in period: ClosedRange<CivilDate>? = nil) -> [AttendanceMismatch] {
        let (court, organ) = (Self.byKey(court), Self.byKey(organ))
        var all: [AttendanceMismatch] = []
        for key in Set(court.keys).union(organ.keys).sorted() {
            let (ours, theirs) = (court[key] ?? [], organ[key] ?? [])
            guard period.map({ days in (ours + theirs).contains { days.contains($0.day) } }) ?? true else { continue }
            all += Self.kinds(ours, theirs)
                .map { AttendanceMismatch(key: key, kind: $0, court: ours.last, organ: theirs.last) }
        }
        return all
    }

    private static func byKey(_ book: [AttendanceEntry]) -> [AttendanceKey: [AttendanceEntry]] {
        var lines: [AttendanceKey: [AttendanceEntry]] = [:]
        for entry in book where lines[entry.key]?.contains(entry) != true {
            lines[entry.key, default: []].append(entry)
        }
        return lines
    }

    private static func kinds(
        _ ours: [AttendanceEntry], _ theirs: [AttendanceEntry]
    ) -> [AttendanceMismatch.Kind] {
        var kinds: [AttendanceMismatch.Kind] = []
        if ours.isEmpty { kinds.append(.missingFromCourt) }
        if theirs.isEmpty { kinds.append(.missingFromOrgan) }
        if ours.count > 1 { kinds.append(.listedTwiceByCourt) }
        if theirs.count > 1 { kinds.append(.listedTwiceByOrgan) }
        guard ours.count == 1, theirs.count == 1, let one = ours.first, let other = theirs.first else { return kinds }
        if one.result != other.result { kinds.append(.result) }
        if one.day != other.day { kinds.append(.day) }
        if one.byPrincipal != other.byPrincipal { kinds.append(.principal) }
        if one.wasNotified != other.wasNotified { kinds.append(.notice) }
        return kinds
    }

    /// The lines both books agree on, by key.
    public func agreed(in period: ClosedRange<CivilDate>? = nil) -> [AttendanceEntry] {
        let doubtful = Set(mismatches().map(\.key))
        var seen: Set<AttendanceKey> = []
        return court.filter { entry in
            !doubtful.contains(entry.key) && (period?.contains(entry.day) ?? true)
                && seen.insert(entry.key).inserted
        }
        .sorted { $0.key < $1.key }
    }

    /// The tally of a period; nil while the books disagree about a record of it.
    public func tally(in period: ClosedRange<CivilDate>? = nil) -> AttendanceTally? {
        mismatches(in: period).isEmpty ? AttendanceTally(agreed(in: period)) : nil
    }

    /// The books after both sides settled on these lines: each replaces what either book said of its record.
    public func settling(on entries: [AttendanceEntry]) -> AttendanceBooks {
        let keys = Set(entries.map(\.key))
        return AttendanceBooks(
            court: court.filter { !keys.contains($0.key) } + entries,
            organ: organ.filter { !keys.contains($0.key) } + entries)
    }

    /// The books without some records, where both sides settled that these do not exist.
    public func striking(_ keys: Set<AttendanceKey>) -> AttendanceBooks {
        AttendanceBooks(
            court: court.filter { !keys.contains($0.key) }, organ: organ.filter { !keys.contains($0.key) })
    }
}
