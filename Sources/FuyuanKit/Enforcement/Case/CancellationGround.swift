/// Why a file is cancelled (销案).
@nonexhaustive
public enum CancellationGround: UInt8, Vocabulary, WireValue {
    /// 执行程序解释 art. 2.
    case earlierFiling
    /// 执行程序解释 art. 3.
    case jurisdictionObjection
    /// 委托执行规定 art. 2.
    case entrusted

    public var term: Term {
        switch self {
        case .earlierFiling: Term("earlier-filing", "其他人民法院已先立案", "another court filed first")
        case .jurisdictionObjection: Term("jurisdiction-objection", "管辖异议成立", "the objection to jurisdiction is upheld")
        case .entrusted: Term("entrusted", "受托法院已立案", "the entrusted court has filed")
        }
    }
}
