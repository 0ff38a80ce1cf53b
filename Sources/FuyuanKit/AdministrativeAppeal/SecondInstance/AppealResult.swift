/// How an appeal is decided under 行政诉讼法 art. 89(1).
@nonexhaustive
public enum AppealResult: UInt8, Vocabulary, WireValue {
    case affirmed
    case revised
    case remanded

    public var term: Term {
        switch self {
        case .affirmed: Term("affirmed", "驳回上诉，维持原判决、裁定", "appeal dismissed, decision affirmed")
        case .revised: Term("revised", "依法改判、撤销或者变更", "decision revised, revoked or changed")
        case .remanded: Term("remanded", "发回重审", "remanded")
        }
    }
}
