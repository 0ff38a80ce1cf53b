/// A kind of identifier: a value whose text is checked once, at the door, and trusted from then on.
///
/// A check proves form, never existence. `description` is the canonical text, and the masked one for the three kinds that
/// are private: resident identity numbers, bank cards and mobile numbers.
public protocol IdentifierKind: Sendable, Hashable, CustomStringConvertible {
    /// What the kind is called.
    static var kind: Term { get }
    /// The instrument or standard its form rests on.
    static var basis: Basis { get }
    /// Reads a text: the value and what is improbable about it, or the first check that failed. Linear in the text.
    ///
    /// The kit has no clock: without a day, nothing is held to lie in the future.
    static func read(_ text: String, asOf day: CivilDate?) throws(IdentifierError) -> Reading<Self>
    /// The whole canonical text, unmasked: for storing and sending, not for logs.
    var unmasked: String { get }
    /// What the identifier is made of, under names for people. Texts are in Chinese where the law's words are.
    var parts: [IdentifierPart] { get }
}

extension IdentifierKind {
    /// Reads a text without asking whether it lies in the future.
    public static func read(_ text: String) throws(IdentifierError) -> Reading<Self> { try read(text, asOf: nil) }

    /// The identifier in a text; warnings are left aside.
    public init(parsing text: String, asOf day: CivilDate? = nil) throws(IdentifierError) {
        self = try Self.read(text, asOf: day).value
    }

    /// The identifier in a text; nil when it is none.
    public init?(_ text: String) {
        guard let reading = try? Self.read(text, asOf: nil) else { return nil }
        self = reading.value
    }

    /// The whole canonical text.
    public var unmasked: String { description }
}

/// What was read of an identifier, and what is improbable about it.
public struct Reading<Value: IdentifierKind>: Sendable, Hashable {
    /// The identifier.
    public let value: Value
    /// What is improbable about it.
    public let warnings: EnumSet<IdentifierWarning>

    init(_ value: Value, _ warnings: EnumSet<IdentifierWarning> = []) {
        self.value = value
        self.warnings = warnings
    }

    /// The warnings for people.
    public var findings: [Finding] {
        warnings.map { warning in
            let term = warning.term
            return Finding("identifier.\(Value.kind.wire).\(term.wire)", .warning, Value.basis, term.zh, term.en)
        }
    }
}

/// One part of an identifier: its name and what it says.
public struct IdentifierPart: Sendable, Hashable {
    /// What the part is called.
    public let name: Term
    /// What it says.
    public let value: String

    init(_ name: Term, _ value: String) {
        self.name = name
        self.value = value
    }
}
