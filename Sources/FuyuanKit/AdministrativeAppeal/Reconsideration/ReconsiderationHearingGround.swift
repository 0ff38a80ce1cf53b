/// When a hearing must be held (听证办法 art. 3, under 行政复议法 art. 50): read in another’s account.
@nonexhaustive
public enum ReconsiderationHearingGround: UInt8, Vocabulary, WireValue {
    case publicInterest
    case groupDispute
    case newBusiness
    case disputedFacts
    case complexLaw
    case otherMajor

    public var term: Term {
        switch self {
        case .publicInterest: Term("public-interest", "涉及国家利益、重大社会公共利益", "national or major public interest")
        case .groupDispute: Term("group-dispute", "涉及群体性纠纷或者社会关注度较高", "group dispute or high attention")
        case .newBusiness:
            Term(
                "new-business", "涉及新业态、新领域、新类型行政争议，案情复杂", "new business form or new type of dispute with complex facts")
        case .disputedFacts:
            Term("disputed-facts", "被申请人证据疑点较多，当事人对主要事实分歧较大", "many doubts on the evidence, main facts much disputed")
        case .complexLaw: Term("complex-law", "法律关系复杂", "complex legal relations")
        case .otherMajor: Term("other-major", "其他重大、疑难、复杂案件", "other major, difficult or complex case")
        }
    }
}

extension ReconsiderationHearingGround {
    /// The article of the measures on hearings.
    public var citation: Citation { .reconsiderationHearings(3) }
}
