/// Who acts in a duty across cases.
@nonexhaustive
public enum CrossCaseDutyRole: UInt8, Vocabulary, WireValue {
    /// Whoever owes it: the court, organ or person the rule names.
    case owner
    /// To whom it is owed.
    case addressee
    /// 府院联动工作办公室.
    case office
    /// The owner’s superior.
    case supervisor
    /// The register, which notes what follows from acts.
    case register

    public static let wireIndex = VocabularyIndex<CrossCaseDutyRole>()

    public var term: Term {
        switch self {
        case .owner: Term("owner", "义务单位", "the one who owes it")
        case .addressee: Term("addressee", "权利单位", "the one it is owed to")
        case .office: Term("office", "府院联动办公室", "coordination office")
        case .supervisor: Term("supervisor", "上级主管", "supervisor")
        case .register: Term("register", "协作登记（系统记载）", "the register")
        }
    }
}
