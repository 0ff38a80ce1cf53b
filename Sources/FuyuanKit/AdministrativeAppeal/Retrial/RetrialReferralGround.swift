/// Why the Supreme People’s Court has the high court that gave the judgment review the application (行政申请再审规定 art. 3).
@nonexhaustive
public enum RetrialReferralGround: UInt8, Vocabulary, WireValue {
    case factsOrProcedure
    case manyParties
    case betterResolved
    case other

    public var term: Term {
        switch self {
        case .factsOrProcedure:
            Term("facts-or-procedure", "基本事实不清、诉讼程序违法、遗漏诉讼请求", "unclear facts, illegal procedure or an omitted claim")
        case .manyParties: Term("many-parties", "再审申请人或者第三人人数众多", "many applicants or third parties")
        case .betterResolved:
            Term("better-resolved", "由高级人民法院审查更适宜实质性化解行政争议", "the high court better settles the dispute in substance")
        case .other: Term("other", "其他情形", "another case")
        }
    }
}
