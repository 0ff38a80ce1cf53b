/// The wire names of a vocabulary as a hash table of bytes, without its type: every vocabulary is searched by the same code.
@usableFromInline
struct VocabularyTable: Sendable {
    /// Raw value of the case in each slot of the hash table; 255 where the slot is free. Empty for no table.
    @usableFromInline let slots: [UInt8]
    /// Where each case's name begins in `names`, by raw value; one more entry than cases.
    @usableFromInline let starts: [Int32]
    /// All wire names, one after the other.
    @usableFromInline let names: [UInt8]

    /// No table.
    init() { (slots, starts, names) = ([], [], []) }

    /// The table of the names of cases 0, 1, 2, …: at most 254.
    init(_ words: [String]) {
        var size = 4
        while size < words.count * 2 + 2 { size *= 2 }
        var slots = [UInt8](repeating: 255, count: size)
        var starts: [Int32] = [0]
        var names: [UInt8] = []
        for (raw, word) in words.enumerated() {
            let name = Array(word.utf8)
            var slot = Self.hash(name) & (size - 1)
            while slots[slot] != 255 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt8(truncatingIfNeeded: raw)
            names += name
            starts.append(Int32(truncatingIfNeeded: names.count))
        }
        (self.slots, self.starts, self.names) = (slots, starts, names)
    }

    @usableFromInline var isEmpty: Bool { slots.isEmpty }

    @usableFromInline
    static func hash(_ name: some RandomAccessCollection<UInt8>) -> Int {
        var hash: UInt32 = 0
        for byte in name { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return Int(hash ^ (hash >> 15))
    }

    /// Lends the bytes of a case's name; false where there is no such case.
    func name(of raw: UInt8, _ body: (UnsafeBufferPointer<UInt8>) -> Void) -> Bool {
        let raw = Int(raw)
        guard raw + 1 < starts.count else { return false }
        unsafe names.withUnsafeBufferPointer {
            unsafe body(UnsafeBufferPointer(rebasing: $0[Int(starts[raw])..<Int(starts[raw + 1])]))
        }
        return true
    }

    /// The raw value of the case with this name; nil when there is none. O(length).
    @usableFromInline
    func find(_ name: some RandomAccessCollection<UInt8>) -> UInt8? {
        guard !slots.isEmpty else { return nil }
        var slot = Self.hash(name) & (slots.count - 1)
        while slots[slot] != 255 {
            let raw = Int(slots[slot])
            let start = Int(starts[raw])
            if Int(starts[raw + 1]) - start == name.count {
                var at = start
                var same = true
                for byte in name {
                    if names[at] != byte {
                        same = false
                        break
                    }
                    at += 1
                }
                if same { return slots[slot] }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }
}
