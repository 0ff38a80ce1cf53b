/// Who may stand in for the head as corresponding staff (相应的工作人员).
@nonexhaustive
public enum StaffKind: UInt8, Vocabulary, WireValue {
    case exercisesPower
    /// 下级行政机关或者受委托组织的工作人员: may be treated as such.
    case lowerOrEntrusted
    /// For a government as defendant.
    case legalOffice
    /// For a government as defendant.
    case handlingDepartment
    /// Not corresponding staff.
    case unrelated

    public static let wireIndex = VocabularyIndex<StaffKind>()

    public var term: Term {
        switch self {
        case .exercisesPower: Term("exercises-power", "行使该项职权的工作人员", "member of staff exercising the power")
        case .lowerOrEntrusted:
            Term("lower-or-entrusted", "下级机关或者受委托组织的工作人员", "member of staff of a lower organ or an entrusted body")
        case .legalOffice: Term("legal-office", "政府法制机构的工作人员", "member of the government’s legal office")
        case .handlingDepartment: Term("handling-department", "具体承办机关的工作人员", "member of the handling department")
        case .unrelated: Term("unrelated", "无关人员", "somebody else")
        }
    }

    /// Whether he is corresponding staff.
    public var isCorresponding: Bool {
        switch self {
        case .exercisesPower, .lowerOrEntrusted, .legalOffice, .handlingDepartment: true
        case .unrelated: false
        }
    }
}
