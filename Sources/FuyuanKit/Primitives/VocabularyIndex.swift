/// Finds a case of a ``Vocabulary`` by the bytes of its wire name, without making a string: a table built once.
///
/// A vocabulary that is read often keeps one: `public static let wireIndex = VocabularyIndex<Self>()`. A vocabulary that
/// keeps none is searched case by case.
public struct VocabularyIndex<Word: Vocabulary>: Sendable {
    /// Raw value of the case in each slot of the hash table; 255 where the slot is free. Empty for a linear search.
    @usableFromInline let slots: [UInt8]
    /// Where each case's name begins in `names`, by raw value; one more entry than cases.
    @usableFromInline let starts: [Int32]
    /// All wire names, one after the other.
    @usableFromInline let names: [UInt8]

    /// The table of a vocabulary; one of more than 254 cases is searched case by case.
    public init() {
        let cases = Array(Word.allCases)
        guard cases.count < 255, cases.enumerated().allSatisfy({ Int($1.rawValue) == $0 }) else {
            self.init(slots: [], starts: [], names: [])
            return
        }
        var size = 4
        while size < cases.count * 2 + 2 { size *= 2 }
        var slots = [UInt8](repeating: 255, count: size)
        var starts: [Int32] = [0]
        var names: [UInt8] = []
        for word in cases {
            let name = Array(word.term.wire.utf8)
            var slot = Self.hash(name) & (size - 1)
            while slots[slot] != 255 { slot = (slot + 1) & (size - 1) }
            slots[slot] = word.rawValue
            names += name
            starts.append(Int32(truncatingIfNeeded: names.count))
        }
        self.init(slots: slots, starts: starts, names: names)
    }

    @usableFromInline
    init(slots: [UInt8], starts: [Int32], names: [UInt8]) {
        self.slots = slots
        self.starts = starts
        self.names = names
    }

    /// No table: every search goes through the cases in order.
    public static var linear: Self { Self(slots: [], starts: [], names: []) }

    @inlinable
    static func hash(_ name: some RandomAccessCollection<UInt8>) -> Int {
        var hash: UInt32 = 0
        for byte in name { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return Int(hash ^ (hash >> 15))
    }

    @inlinable
    static func same(_ one: UnsafeBufferPointer<UInt8>, _ other: some RandomAccessCollection<UInt8>) -> Bool {
        var at = 0
        for byte in other {
            guard unsafe one[at] == byte else { return false }
            at += 1
        }
        return true
    }

    @inlinable
    func findLinear(_ name: some RandomAccessCollection<UInt8>) -> Word? {
        for word in Word.allCases {
            var wire = word.term.wire
            guard wire.utf8.count == name.count else { continue }
            if wire.withUTF8({ unsafe Self.same($0, name) }) { return word }
        }
        return nil
    }

    /// Lends the bytes of a case's wire name; false without a table.
    @inlinable
    func name(of word: Word, _ body: (UnsafeBufferPointer<UInt8>) -> Void) -> Bool {
        let raw = Int(word.rawValue)
        guard raw + 1 < starts.count else { return false }
        unsafe names.withUnsafeBufferPointer {
            unsafe body(UnsafeBufferPointer(rebasing: $0[Int(starts[raw])..<Int(starts[raw + 1])]))
        }
        return true
    }

    /// The case whose wire name has these UTF-8 bytes; nil when there is none. O(length) with a table.
    @inlinable
    public func find(_ name: some RandomAccessCollection<UInt8>) -> Word? {
        guard !slots.isEmpty else { return findLinear(name) }
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
                if same { return Word(rawValue: slots[slot]) }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }
}
