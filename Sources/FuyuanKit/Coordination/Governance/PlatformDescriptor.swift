/// Something a platform can be asked to do: an act of a machine, `machine/act`, or another operation by its own name.
/// An open list; an unknown one is kept byte for byte.
public struct PlatformOperation: OpenCode, WireValue {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// An act of a machine.
    public init<M: CaseMachine>(_ machine: M.Type, _ kind: M.Act.Kind) {
        rawValue = "\(M.name.wire)/\(kind.term.wire)"
    }

    /// An act of a machine, by the wire names of both.
    public init(machine: String, act: String) { rawValue = "\(machine)/\(act)" }

    /// The machine's wire name; nil for an operation that is no act.
    public var machine: String? {
        rawValue.split(separator: "/").count == 2 ? rawValue.split(separator: "/").first.map(String.init) : nil
    }
}

/// What a platform declares that it can do (平台能力声明): everything else is refused before anything changes.
public struct PlatformDescriptor: WireRecord, Identifiable {
    /// Its id.
    public var id: Identifier<PlatformDescriptor>
    /// What it is called.
    public var name: Bilingual
    /// The hub it stands under; nil for a hub.
    public var hub: Identifier<PlatformDescriptor>?
    /// The version of the declaration, from 1.
    public var version: UInt32
    /// The machines, by wire name, of which it takes every act.
    public var machines: Set<String>
    /// The single operations it takes besides.
    public var operations: Set<PlatformOperation>

    /// A platform that declares nothing more than what is given.
    public init(
        _ id: Identifier<PlatformDescriptor>, _ name: Bilingual, under hub: Identifier<PlatformDescriptor>? = nil,
        version: UInt32 = 1, machines: Set<String> = [], operations: Set<PlatformOperation> = []
    ) {
        self.id = id
        self.name = name
        self.hub = hub
        self.version = version
        self.machines = machines
        self.operations = operations
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), try c.field("name", value?.name), under: try c.optional("hub", value?.hub),
            version: try c.field("version", value?.version),
            machines: Set(try c.defaulted("machines", value.map { $0.machines.sorted() }, default: [])),
            operations: Set(
                try c.defaulted(
                    "operations", value.map { $0.operations.sorted { $0.rawValue < $1.rawValue } }, default: [])))
    }

    /// Whether it declares an operation. O(1).
    public func supports(_ operation: PlatformOperation) -> Bool {
        operations.contains(operation) || (operation.machine.map(machines.contains) ?? false)
    }

    /// Lets a declared operation pass.
    ///
    /// - Throws: ``PlatformError/capabilityNotSupported(_:_:)`` for any other.
    public func require(_ operation: PlatformOperation) throws(PlatformError) {
        guard supports(operation) else { throw .capabilityNotSupported(id, operation) }
    }

    /// A warning for each machine or act it declares that the kit does not have.
    public var findings: [Finding] {
        var findings: [Finding] = []
        func add(_ name: String, at path: String) {
            findings.append(
                Finding(
                    "governance.unknown-capability", .warning, at: path, Basis(), "声明的能力“\(name)”不存在",
                    "the declared capability “\(name)” does not exist"))
        }
        for machine in machines.sorted() where Docket.machine(named: machine) == nil { add(machine, at: "machines") }
        for operation in operations.sorted(by: { $0.rawValue < $1.rawValue }) {
            guard let name = operation.machine else { continue }
            let rows = Docket.machine(named: name)?.table.rows ?? []
            if !rows.contains(where: { PlatformOperation(machine: name, act: $0.act.wire) == operation }) {
                add(operation.rawValue, at: "operations")
            }
        }
        return findings
    }
}

/// Why a platform does not take something.
@nonexhaustive
public enum PlatformError: Error, Sendable, Hashable {
    /// The platform has not declared the operation.
    case capabilityNotSupported(Identifier<PlatformDescriptor>, PlatformOperation)
    /// The wrong side sent it; the reason cites the row of the matrix.
    case notResponsible(Reason)
    /// The line cannot be read, so that nobody can tell what it asks for.
    case unreadable(WireError)

    /// The error in words.
    public func text(in language: Language) -> String {
        switch self {
        case .capabilityNotSupported(let platform, let operation):
            language == .zh
                ? "平台“\(platform)”未声明操作“\(operation)”" : "the platform “\(platform)” does not declare “\(operation)”"
        case .notResponsible(let reason): reason.text[language]
        case .unreadable(let error): error.text(in: language)
        }
    }
}
