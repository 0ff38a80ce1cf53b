/// In what part somebody stands in an application.
@nonexhaustive
public enum ApplicantRole: UInt8, Vocabulary, WireValue {
    /// 申请人.
    case applicant
    /// 法定代表人、主要负责人.
    case representative
    /// 实际控制人.
    case controller
    /// 影响债务履行的直接责任人员.
    case responsiblePerson
    /// 拟任董事、监事、高级管理人员.
    case appointee
    /// 代理人.
    case agent

    public var term: Term {
        switch self {
        case .applicant: Term("applicant", "申请人", "applicant")
        case .representative: Term("representative", "法定代表人、主要负责人", "legal representative or principal")
        case .controller: Term("controller", "实际控制人", "actual controller")
        case .responsiblePerson: Term("responsible-person", "直接责任人员", "person directly responsible")
        case .appointee: Term("appointee", "拟任董事、监事、高级管理人员", "director, supervisor or manager to be")
        case .agent: Term("agent", "代理人", "agent")
        }
    }

    /// Whether a restriction of the entity's consumption binds somebody in this part as well (限制消费规定 art. 3).
    var isBoundWithEntity: Bool {
        switch self {
        case .representative, .controller, .responsiblePerson: true
        case .applicant, .appointee, .agent: false
        }
    }
}

/// Somebody in an application, to be compared with a list.
public struct CreditApplicant: WireRecord {
    /// The number.
    public var number: SubjectNumber
    /// The name.
    public var name: SubjectName
    /// In what parts.
    public var roles: EnumSet<ApplicantRole>
    /// Names it had before.
    public var formerNames: [SubjectName]
    /// An entity outside the application that this person represents, controls or answers for, and how.
    public var entities: [EntityTie]

    /// Somebody.
    public init(
        _ number: SubjectNumber, _ name: SubjectName, as roles: EnumSet<ApplicantRole> = [.applicant],
        formerNames: [SubjectName] = [], of entities: [EntityTie] = []
    ) {
        self.number = number
        self.name = name
        self.roles = roles
        self.formerNames = formerNames
        self.entities = entities
    }

    /// Somebody, by kind of document, number and name.
    public init(
        _ kind: SubjectNumberKind, _ number: String, _ name: String, as roles: EnumSet<ApplicantRole> = [.applicant]
    ) {
        self.init(SubjectNumber(kind, number), SubjectName(name), as: roles)
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("identifier", value?.number), try c.field("name", value?.name),
            as: try c.defaulted("roles", value?.roles, default: [.applicant]),
            formerNames: try c.defaulted("formerNames", value?.formerNames, default: []),
            of: try c.defaulted("entities", value?.entities, default: []))
    }
}

/// What ties a person to an entity.
public struct EntityTie: WireRecord {
    /// The entity's number.
    public var number: SubjectNumber
    /// In what part the person stands there.
    public var role: ApplicantRole

    /// A tie.
    public init(_ role: ApplicantRole, of number: SubjectNumber) {
        self.number = number
        self.role = role
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("role", value?.role), of: try c.field("identifier", value?.number))
    }
}
