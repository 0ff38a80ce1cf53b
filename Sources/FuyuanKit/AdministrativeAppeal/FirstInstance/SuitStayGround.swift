/// Why the court stays an administrative act during the suit (停止执行, 行政诉讼法 art. 56(1)).
@nonexhaustive
public enum SuitStayGround: UInt8, Vocabulary, WireValue {
    case defendantAgrees
    case irreparableLoss
    case publicHarm
    case statute

    public var term: Term {
        switch self {
        case .defendantAgrees: Term("defendant-agrees", "被告认为需要停止执行", "the defendant thinks it needed")
        case .irreparableLoss:
            Term(
                "irreparable-loss", "原告或者利害关系人申请，执行会造成难以弥补的损失且停止执行不损害国家利益、社会公共利益",
                "asked for; irreparable loss, and no harm to the public interest")
        case .publicHarm:
            Term("public-harm", "人民法院认为执行会给国家利益、社会公共利益造成重大损害", "the court sees grave harm to the public interest")
        case .statute: Term("statute", "法律、法规规定停止执行", "a law or regulation says so")
        }
    }
}

extension SuitStayGround {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .defendantAgrees: Basis(.administrativeProcedure(56, 1, item: 1))
        case .irreparableLoss: Basis(.administrativeProcedure(56, 1, item: 2))
        case .publicHarm: Basis(.administrativeProcedure(56, 1, item: 3))
        case .statute: Basis(.administrativeProcedure(56, 1, item: 4))
        }
    }
}
