/// Who appears for an organ, as its head or not.
@nonexhaustive
public enum HeadPost: UInt8, Vocabulary, WireValue {
    /// 正职负责人.
    case principal
    /// 副职负责人.
    case deputy
    /// 参与分管被诉行政行为实施工作的副职级别的负责人.
    case deputyLevelInCharge
    /// 其他参与分管的负责人.
    case otherInCharge
    /// 共同被告协商确定、或者人民法院确定的负责人.
    case coDefendantHead
    /// 法律、法规、规章授权独立行使行政职权的组织的负责人, where that body is the defendant.
    case authorisedBodyHead
    /// Not a head of the defendant.
    case lowerOrganHead
    /// 被诉行政机关委托的组织的负责人: not a head of the defendant.
    case entrustedBodyHead
    /// 相应的工作人员: not a head.
    case staff

    public static let wireIndex = VocabularyIndex<HeadPost>()

    public var term: Term {
        switch self {
        case .principal: Term("principal", "主要负责人", "principal")
        case .deputy: Term("deputy", "副职负责人", "deputy")
        case .deputyLevelInCharge: Term("deputy-level-in-charge", "参与分管的副职级别负责人", "person of deputy level in charge")
        case .otherInCharge: Term("other-in-charge", "其他参与分管的负责人", "other person sharing in the management")
        case .coDefendantHead: Term("co-defendant-head", "共同被告协商确定的负责人", "head agreed on by the co-defendants")
        case .authorisedBodyHead: Term("authorised-body-head", "法律法规规章授权组织的负责人", "head of an authorised body")
        case .lowerOrganHead: Term("lower-organ-head", "下级行政机关的负责人", "head of a lower organ")
        case .entrustedBodyHead: Term("entrusted-body-head", "受委托组织的负责人", "head of an entrusted body")
        case .staff: Term("staff", "工作人员", "member of staff")
        }
    }

    /// Whether he counts as a head of the defendant (负责人出庭规定 arts. 1–3, 行诉法解释 art. 128).
    /// law: administrative.V-H03
    public var isEligible: Bool {
        switch self {
        case .principal, .deputy, .deputyLevelInCharge, .otherInCharge, .coDefendantHead, .authorisedBodyHead: true
        case .lowerOrganHead, .entrustedBodyHead, .staff: false
        }
    }

    /// Whether he is the principal (主要负责人).
    public var isPrincipal: Bool { self == .principal }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .principal, .deputy, .deputyLevelInCharge, .otherInCharge:
            Basis(.headAttendance(2, 1), .administrativeProcedureInterpretation(128, 1))
        case .coDefendantHead: Basis(.headAttendance(3))
        case .authorisedBodyHead: Basis(.headAttendance(1, 2))
        case .lowerOrganHead, .entrustedBodyHead: Basis(.headAttendance(2, 2))
        case .staff: Basis(.headAttendance(10), .administrativeProcedureInterpretation(130))
        }
    }
}
