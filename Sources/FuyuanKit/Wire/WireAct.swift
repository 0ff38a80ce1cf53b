/// Something done in a case, as a flat object with its kind under `type`: `{"type":"extend","until":"2026-05-01"}`.
///
/// ```swift
/// enum Step: WireAct {
///     case extend(Extension), close(Closing)
///     var kind: StepKind { switch self { case .extend: .extend; case .close: .close } }
///     static func read(_ kind: StepKind, through c: inout FieldCoder) throws(WireError) -> Self {
///         switch kind {
///         case .extend: .extend(try .transfer(nil, through: &c))
///         case .close: .close(try .transfer(nil, through: &c))
///         }
///     }
///     func write(through c: inout FieldCoder) throws(WireError) {
///         switch self {
///         case .extend(let it): try c.put(it)
///         case .close(let it): try c.put(it)
///         }
///     }
/// }
/// ```
///
/// No payload may list a field called `type`.
public protocol WireAct: WireValue {
    /// The kinds of act; the wire name of a kind is the tag. Keep a ``Vocabulary/wireIndex`` on it.
    associatedtype Kind: Vocabulary
    /// Which kind this is.
    var kind: Kind { get }
    /// Reads the payload of a kind, field by field.
    static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self
    /// Writes the payload, field by field.
    func write(through c: inout FieldCoder) throws(WireError)
}

extension WireAct {
    @inlinable
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self { try coder.readAct() }

    @inlinable
    public func write(to coder: inout FieldCoder) { coder.writeAct(self, extras: Extras()) }

    public static var schema: WireSchema { FieldCoder.describeAct(Self.self) }

    public static var sample: Self {
        get throws(WireError) {
            var coder = FieldCoder(describingInto: ForeignCoder())
            return try read(try Kind.sample, through: &coder)
        }
    }
}
