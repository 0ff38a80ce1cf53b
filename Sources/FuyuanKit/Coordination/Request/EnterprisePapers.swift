/// Who handles an enterprise’s request.
@nonexhaustive
public enum EnterpriseRoute: UInt8, Vocabulary, WireValue {
    case court
    case government

    public var term: Term {
        switch self {
        case .court: Term("court", "人民法院", "the court")
        case .government: Term("government", "人民政府及其部门", "the government")
        }
    }
}

/// How somebody who asked rates what was done (满意度).
@nonexhaustive
public enum ServiceRating: UInt8, Vocabulary, WireValue {
    case satisfied
    case fairlySatisfied
    case dissatisfied

    public var term: Term {
        switch self {
        case .satisfied: Term("satisfied", "满意", "satisfied")
        case .fairlySatisfied: Term("fairly-satisfied", "基本满意", "fairly satisfied")
        case .dissatisfied: Term("dissatisfied", "不满意", "dissatisfied")
        }
    }
}

/// 诉求类别: what an enterprise asks for. An open list.
public struct EnterpriseDemandKind: OpenCode, WireValue {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 立案服务.
    public static let filing: EnterpriseDemandKind = "filing"
    /// 审判进度.
    public static let trialProgress: EnterpriseDemandKind = "trial-progress"
    /// 案件执行.
    public static let enforcement: EnterpriseDemandKind = "enforcement"
    /// 财产保全、查控措施.
    public static let measureRelief: EnterpriseDemandKind = "measure-relief"
    /// 信用修复.
    public static let creditRepair: EnterpriseDemandKind = "credit-repair"
    /// 拖欠账款.
    public static let arrears: EnterpriseDemandKind = "arrears"
    /// 行政审批.
    public static let permit: EnterpriseDemandKind = "permit"
    /// 融资.
    public static let financing: EnterpriseDemandKind = "financing"
    /// 政策兑现.
    public static let policy: EnterpriseDemandKind = "policy"
    /// 破产重整、和解.
    public static let rescue: EnterpriseDemandKind = "rescue"

    /// What the known codes are called.
    static let known: [EnterpriseDemandKind: Term] = Dictionary(
        uniqueKeysWithValues: [
            Term("filing", "立案服务", "filing a case"),
            Term("trial-progress", "审判进度", "progress of a trial"),
            Term("enforcement", "案件执行", "enforcement"),
            Term("measure-relief", "财产保全、查控措施", "a measure over property"),
            Term("credit-repair", "信用修复", "credit repair"),
            Term("arrears", "拖欠账款", "unpaid bills"),
            Term("permit", "行政审批", "a permit"),
            Term("financing", "融资", "finance"),
            Term("policy", "政策兑现", "a promised benefit"),
            Term("rescue", "破产重整、和解", "rescue in bankruptcy"),
        ].map { (Self(rawValue: $0.wire), $0) })

    /// What the code is called; the code itself where the kit does not know it.
    public var term: Term { Self.known[self] ?? Term(rawValue, rawValue, rawValue) }
}

/// 企业诉求: what an enterprise asks for.
public struct EnterpriseDemand: WireRecord {
    /// The kind.
    public var kind: EnterpriseDemandKind
    /// In words; nil where the paper alone says it.
    public var text: String?
    /// The case it is about; nil where about none.
    public var caseNumber: CaseNumber?
    /// Whether that case is still open.
    public var isCaseOpen: Bool

    /// An enterprise demand.
    public init(
        _ kind: EnterpriseDemandKind, _ text: String? = nil, about caseNumber: CaseNumber? = nil,
        isCaseOpen: Bool = false
    ) {
        self.kind = kind
        self.text = text
        self.caseNumber = caseNumber
        self.isCaseOpen = isCaseOpen
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), try c.optional("text", value?.text),
            about: try c.optional("caseNumber", value?.caseNumber),
            isCaseOpen: try c.defaulted("isCaseOpen", value?.isCaseOpen, default: false))
    }
}

/// 不予受理: why a request is not taken in.
public struct DemandRejection: WireRecord {
    /// The reason; nil where none is given.
    public var reason: String?

    /// A demand rejection.
    public init(_ reason: String? = nil) {
        self.reason = reason
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.optional("reason", value?.reason))
    }

    /// Whether there is a reason.
    public var isReasoned: Bool { reason?.contains { !$0.isWhitespace } ?? false }
}

/// 分派: who handles a request, and until when.
public struct DemandAssignment: WireRecord {
    /// The court or the government.
    public var route: EnterpriseRoute
    /// The unit; nil where not said.
    public var unit: ActorID?
    /// The last day to answer; nil where none is set.
    public var handleBy: CivilDate?

    /// A demand assignment.
    public init(to route: EnterpriseRoute, unit: ActorID? = nil, handleBy: CivilDate? = nil) {
        self.route = route
        self.unit = unit
        self.handleBy = handleBy
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            to: try c.field("route", value?.route), unit: try c.optional("unit", value?.unit),
            handleBy: try c.optional("handleBy", value?.handleBy))
    }
}

/// 反馈: what the enterprise is told.
public struct DemandAnswer: WireRecord {
    /// In words; nil where the paper alone says it.
    public var text: String?
    /// Whether the request was met; nil when not known.
    public var isSolved: Bool?

    /// A demand answer.
    public init(_ text: String? = nil, isSolved: Bool? = nil) {
        self.text = text
        self.isSolved = isSolved
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.optional("text", value?.text), isSolved: try c.optional("isSolved", value?.isSolved))
    }
}

/// 评价: how the enterprise rates what was done.
public struct DemandRating: WireRecord {
    /// The rating.
    public var rating: ServiceRating

    /// A demand rating.
    public init(_ rating: ServiceRating) {
        self.rating = rating
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("rating", value?.rating))
    }
}
