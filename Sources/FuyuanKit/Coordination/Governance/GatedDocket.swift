/// A docket behind a platform’s declaration, and behind a matrix of responsibilities where there is one: a line whose
/// act the platform has not declared, or that the wrong side sends, never reaches it.
public struct GatedDocket: Sendable {
    /// What the platform declares.
    public let platform: PlatformDescriptor
    /// The matrix of responsibilities; nil where only each machine’s own law decides.
    public let plan: ResponsibilityPlan?
    /// The files.
    public private(set) var docket: Docket

    /// An empty docket behind a declaration, or an existing one.
    public init(_ platform: PlatformDescriptor, _ docket: Docket = Docket(), under plan: ResponsibilityPlan? = nil) {
        self.platform = platform
        self.plan = plan
        self.docket = docket
    }

    /// Takes one line of a journal whose act the platform declares. The law may still refuse the act: see the file.
    ///
    /// - Returns: why the line could not be read beyond its head; nil where it was taken.
    /// - Throws: ``PlatformError``; then nothing has changed.
    @discardableResult
    public mutating func admit(line: [UInt8], under law: LegalContext) throws(PlatformError) -> WireError? {
        let head: OperationHead
        do throws(WireError) { head = try JSON.read(OperationHead.self, from: line) } catch { throw .unreadable(error) }
        try platform.require(PlatformOperation(machine: head.machine, act: head.act.type))
        if let reason = plan?.refusal(machine: head.machine, act: head.act.type, by: head.actor.role) {
            throw .notResponsible(reason)
        }
        return docket.admit(line: line, under: law)
    }
}

/// What a line asks for.
private struct OperationHead: WireRecord {
    struct Act: WireRecord {
        let type: String
        let rest: Extras

        static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(type: try c.field("type", value?.type), rest: try c.extras(value?.rest))
        }
    }

    struct Sender: WireRecord {
        let role: String
        let rest: Extras

        static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(role: try c.field("role", value?.role), rest: try c.extras(value?.rest))
        }
    }

    let machine: String
    let actor: Sender
    let act: Act
    let rest: Extras

    static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            machine: try c.field("machine", value?.machine), actor: try c.field("actor", value?.actor),
            act: try c.field("act", value?.act),
            rest: try c.extras(value?.rest))
    }
}
