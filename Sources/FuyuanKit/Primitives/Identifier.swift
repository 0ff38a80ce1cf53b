/// The name of one thing of a kind, unique among its kind: a case, a mediator, an organ.
///
/// The kind is part of the type, so a mediator's name is never taken for a party's. Any text is allowed; it is kept
/// byte for byte. Up to 15 UTF-8 bytes cost no allocation.
@frozen
public struct Identifier<Entity>: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    /// The name as text.
    public let rawValue: String

    /// A name from its text.
    @inlinable
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A name from its text.
    @inlinable
    public init(_ text: String) { rawValue = text }

    /// A name written in source.
    public init(stringLiteral value: String) { rawValue = value }

    /// The name as text.
    public var description: String { rawValue }
}
