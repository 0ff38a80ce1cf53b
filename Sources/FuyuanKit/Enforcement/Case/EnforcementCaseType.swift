/// The types of case around an enforcement, each with its code in case numbers (类型代字); from memory.
@nonexhaustive
public enum EnforcementCaseType: UInt8, Vocabulary, WireValue {
    /// 执.
    case first
    /// 执恢.
    case revived
    /// 执保.
    case preservation
    /// 执异.
    case objection
    /// 执复.
    case reconsideration
    /// 执监.
    case supervision
    /// 执协.
    case coordination
    /// 执他.
    case other
    /// 行审.
    case nonLitigationReview
    /// 破申: the receiving side of a transfer.
    case bankruptcyPetition
    /// 司惩复.
    case sanctionReconsideration

    public var term: Term {
        switch self {
        case .first: Term("first", "首次执行", "first enforcement")
        case .revived: Term("revived", "恢复执行", "resumed enforcement")
        case .preservation: Term("preservation", "财产保全执行", "carrying out preservation")
        case .objection: Term("objection", "执行异议", "objection in enforcement")
        case .reconsideration: Term("reconsideration", "执行复议", "reconsideration in enforcement")
        case .supervision: Term("supervision", "执行监督", "supervision of enforcement")
        case .coordination: Term("coordination", "执行协调", "dispute between enforcing courts")
        case .other: Term("other", "其他执行", "other enforcement case")
        case .nonLitigationReview: Term("non-litigation-review", "非诉行政执行审查", "review of an organ’s application")
        case .bankruptcyPetition: Term("bankruptcy-petition", "破产申请审查", "review of a petition for bankruptcy")
        case .sanctionReconsideration:
            Term("sanction-reconsideration", "司法制裁复议", "reconsideration of a fine or detention")
        }
    }
}

extension EnforcementCaseType {
    /// The code as it stands in case numbers.
    public var code: String {
        switch self {
        case .first: "执"
        case .revived: "执恢"
        case .preservation: "执保"
        case .objection: "执异"
        case .reconsideration: "执复"
        case .supervision: "执监"
        case .coordination: "执协"
        case .other: "执他"
        case .nonLitigationReview: "行审"
        case .bankruptcyPetition: "破申"
        case .sanctionReconsideration: "司惩复"
        }
    }

    /// The type of case a number belongs to; nil for any other.
    public init?(_ number: CaseNumber) {
        guard let code = number.type?.description, let found = Self.allCases.first(where: { $0.code == code }) else {
            return nil
        }
        self = found
    }
}
