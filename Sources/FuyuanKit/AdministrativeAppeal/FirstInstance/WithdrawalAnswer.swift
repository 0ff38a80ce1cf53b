/// What the court may do with a request to withdraw a suit.
@nonexhaustive
public enum WithdrawalAnswer: UInt8, Vocabulary, WireValue {
    /// 行政诉讼法 art. 62; 行政诉讼撤诉规定 art. 2.
    case allow
    /// What was promised is not done yet (行政诉讼撤诉规定 art. 5).
    case allowOrSuspend
    /// 行政诉讼撤诉规定 art. 7.
    case refuse

    public var term: Term {
        switch self {
        case .allow: Term("allow", "准许撤诉", "withdrawal allowed")
        case .allowOrSuspend: Term("allow-or-suspend", "可以准许撤诉，也可以中止审理", "may be allowed, or the suit suspended")
        case .refuse: Term("refuse", "不准许撤诉", "withdrawal refused")
        }
    }
}
