/// A debtor whom a court may list.
public struct ListedSubject: WireRecord {
    /// His name.
    public var name: String
    /// Person or organisation.
    public var kind: ListedSubjectKind
    /// The resident identity number or unified social credit code; nil when not known.
    public var identifier: String?
    /// The public standing, which decides who is told.
    public var standing: ListedStanding
    /// Whether a natural person is a minor; nil when not known.
    public var isMinor: Bool?
    /// Whether he owes nothing himself and is named only as representative, principal, responsible person or controller
    /// of an entity that does.
    public var isForEntity: Bool
    /// Whether he is a full-time student who owes on a campus loan.
    public var isCampusLoanStudent: Bool

    /// A debtor whom a court may list.
    public init(
        _ name: String, kind: ListedSubjectKind = .naturalPerson, identifier: String? = nil,
        standing: ListedStanding = .ordinary, isMinor: Bool? = nil, isForEntity: Bool = false,
        isCampusLoanStudent: Bool = false
    ) {
        self.name = name
        self.kind = kind
        self.identifier = identifier
        self.standing = standing
        self.isMinor = isMinor
        self.isForEntity = isForEntity
        self.isCampusLoanStudent = isCampusLoanStudent
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("name", value?.name),
            kind: try c.defaulted("kind", value?.kind, default: .naturalPerson),
            identifier: try c.optional("identifier", value?.identifier),
            standing: try c.defaulted("standing", value?.standing, default: .ordinary),
            isMinor: try c.optional("isMinor", value?.isMinor),
            isForEntity: try c.defaulted("isForEntity", value?.isForEntity, default: false),
            isCampusLoanStudent: try c.defaulted("isCampusLoanStudent", value?.isCampusLoanStudent, default: false))
    }
}
