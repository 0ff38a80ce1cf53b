/// What somebody does in a suit that the mediator of its dispute may not (特邀调解规定 art. 16).
@nonexhaustive
public enum SuitRole: UInt8, Vocabulary, WireValue {
    case juror
    case agent
    case witness
    case expert
    case interpreter

    public var term: Term {
        switch self {
        case .juror: Term("juror", "人民陪审员", "people's assessor")
        case .agent: Term("agent", "诉讼代理人", "agent in the suit")
        case .witness: Term("witness", "证人", "witness")
        case .expert: Term("expert", "鉴定人", "expert")
        case .interpreter: Term("interpreter", "翻译人员", "interpreter")
        }
    }
}
