/// Finds the rows that have a key: open addressing over row numbers, at most half full, rows of one key chained in order.
///
/// Four bytes a slot, sixteen a row; a key that is not there mostly costs one probe. Built once, never changed.
struct KeyTable: Sendable {
    private var slots: [Int32]
    private var next: [Int32]
    private var keys: [SubjectKey]
    private var rows: [Int32]
    private let mask: UInt64

    /// A table of keys and the rows they stand for; empty keys are left out.
    init(_ pairs: [(key: SubjectKey, row: Int)]) {
        var capacity = 16
        while capacity < pairs.count * 2, capacity < 1 << 30 { capacity *= 2 }
        (slots, mask) = (Array(repeating: -1, count: capacity), UInt64(capacity - 1))
        (next, keys, rows) = ([], [], [])
        keys.reserveCapacity(pairs.count)
        rows.reserveCapacity(pairs.count)
        next.reserveCapacity(pairs.count)
        // From the last to the first, so that a chain goes from the first row to the last.
        for pair in pairs.reversed() where !pair.key.isEmpty {
            guard let row = Int32(exactly: pair.row), let at = Int32(exactly: keys.count) else { continue }
            var slot = Int(pair.key.spread & mask)
            while slots[slot] >= 0, keys[Int(slots[slot])] != pair.key { slot = (slot + 1) & (capacity - 1) }
            keys.append(pair.key)
            rows.append(row)
            next.append(slots[slot])
            slots[slot] = at
        }
    }

    /// The place of the first row with a key; -1 where there is none.
    @inline(__always)
    func first(_ key: SubjectKey) -> Int32 {
        if key.isEmpty { return -1 }
        var slot = Int(key.spread & mask)
        while true {
            let place = slots[slot]
            if place < 0 || keys[Int(place)] == key { return place }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    /// The row at a place, and the place of the next row with the same key; -1 where there is none.
    @inline(__always)
    func row(at place: Int32) -> (row: Int, next: Int32) { (Int(rows[Int(place)]), next[Int(place)]) }

    /// The rows that have a key, in order.
    func all(_ key: SubjectKey) -> [Int] {
        var found: [Int] = []
        var place = first(key)
        while place >= 0 {
            let (row, following) = row(at: place)
            found.append(row)
            place = following
        }
        return found
    }
}
