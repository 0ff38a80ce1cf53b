/// An open list: a code that the kit may know or not, and that survives a round trip byte for byte.
///
/// Known codes are static members; an unknown value is kept as it came. Equality is on the text.
public protocol OpenCode: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible
where RawValue == String {
    /// A code from its text, kept as it is.
    init(rawValue: String)
}

extension OpenCode {
    /// A code written in source.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The code's text.
    public var description: String { rawValue }
}
