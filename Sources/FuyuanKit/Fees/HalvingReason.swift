/// Why an acceptance fee is halved.
@nonexhaustive
public enum HalvingReason: UInt8, Vocabulary {
    /// The case was closed by mediation (诉讼费用交纳办法 art. 15).
    case mediated
    /// The plaintiff or appellant withdrew (诉讼费用交纳办法 art. 15).
    case withdrawn
    /// The simple procedure was applied (诉讼费用交纳办法 art. 16).
    case simpleProcedure
    /// A counterclaim heard together with the claim (诉讼费用交纳办法 art. 18).
    case counterclaim
    /// A claim of an independent third party heard together (诉讼费用交纳办法 art. 18).
    case thirdPartyClaim

    public var term: Term {
        switch self {
        case .mediated: Term("mediated", "调解结案", "closed by mediation")
        case .withdrawn: Term("withdrawn", "撤诉", "withdrawn")
        case .simpleProcedure: Term("simple-procedure", "适用简易程序", "simple procedure")
        case .counterclaim: Term("counterclaim", "反诉合并审理", "counterclaim heard together")
        case .thirdPartyClaim: Term("third-party-claim", "第三人请求合并审理", "third party's claim heard together")
        }
    }

    /// The article.
    public var citation: Citation {
        switch self {
        case .mediated, .withdrawn: .fees(15)
        case .simpleProcedure: .fees(16)
        case .counterclaim, .thirdPartyClaim: .fees(18)
        }
    }
}
