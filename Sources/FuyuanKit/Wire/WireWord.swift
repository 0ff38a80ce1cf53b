/// A word of a closed list as a value of the wire: its wire name as a string.
@frozen
public struct WireWord<Word: Vocabulary>: Sendable, Hashable {
    /// The word.
    public let word: Word

    /// A word.
    @inlinable
    public init(_ word: Word) { self.word = word }
}

extension WireWord: WireValue {
    @inlinable
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self {
        let start = coder.position
        if let word = try coder.readWord(Word.self) { return Self(word) }
        throw coder.unknownWord(at: start, Word.self)
    }

    @inlinable
    public func write(to coder: inout FieldCoder) { coder.writeWord(word) }

    @_semantics("optimize.sil.specialize.generic.never")
    public static var schema: WireSchema {
        .word(name: "\(Word.self)", Word.allCases.map { $0.term })
    }

    public static var sample: Self { get throws(WireError) { Self(try Word.sample) } }
}

extension Vocabulary {
    /// Some case: the first; throws for a vocabulary without any.
    public static var sample: Self {
        get throws(WireError) {
            guard let first = allCases.first else { throw WireError(.unknownWord) }
            return first
        }
    }
}

extension WireValue where Self: Vocabulary {
    @inlinable
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self {
        try WireWord<Self>.read(from: &coder).word
    }

    @inlinable
    public func write(to coder: inout FieldCoder) { coder.writeWord(self) }

    public static var schema: WireSchema { WireWord<Self>.schema }

    /// Reads the word through any decoder.
    public init(from decoder: any Decoder) throws { self = try FieldCoder.decode(from: decoder) }

    /// Writes the word through any encoder.
    public func encode(to encoder: any Encoder) throws { try FieldCoder.encode(self, to: encoder) }
}
