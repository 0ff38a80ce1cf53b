/// Why a case is stayed (暂缓执行).
@nonexhaustive
public enum StayGround: UInt8, Vocabulary, WireValue {
    /// 民事诉讼法 art. 242.
    case security
    /// 执行工作规定 art. 77.
    case superior
    /// 执行工作规定 arts. 68, 75.
    case conflictingBases

    public var term: Term {
        switch self {
        case .security: Term("security", "被执行人提供担保并经申请执行人同意", "security accepted by the creditor")
        case .superior: Term("superior", "上级人民法院通知", "notice of a higher court")
        case .conflictingBases: Term("conflicting-bases", "执行依据冲突或者确有错误", "conflicting or wrong bases")
        }
    }
}
