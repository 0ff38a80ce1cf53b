/// The five forms of cross enforcement (交叉执行指导意见).
@nonexhaustive
public enum CrossEnforcementForm: UInt8, Vocabulary, WireValue {
    case urging
    case designation
    case lifting
    case pooling
    case jointness

    public var term: Term {
        switch self {
        case .urging: Term("urging", "督促执行", "urging")
        case .designation: Term("designation", "指令执行", "designation")
        case .lifting: Term("lifting", "提级执行", "lifting up")
        case .pooling: Term("pooling", "集中执行", "pooling")
        case .jointness: Term("jointness", "协同执行", "joint enforcement")
        }
    }
}
