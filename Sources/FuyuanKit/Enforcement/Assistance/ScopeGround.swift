/// Why an organ objects to a request (异议复议规定 art. 5(4); 网络查询冻结规定 art. 6).
@nonexhaustive
public enum ScopeGround: UInt8, Vocabulary, WireValue {
    case beyondDuty
    case againstRule
    case papersLacking
    case wrongSubject
    case alreadyGone
    case othersProperty

    public var term: Term {
        switch self {
        case .beyondDuty: Term("beyond-duty", "超出协助职责", "beyond its duty to assist")
        case .againstRule: Term("against-rule", "违反法律、行政法规", "against a law or regulation")
        case .papersLacking: Term("papers-lacking", "手续不全", "papers are lacking")
        case .wrongSubject: Term("wrong-subject", "名称、号码不符", "name or number does not match")
        case .alreadyGone: Term("already-gone", "财产已不存在或者已转移", "the property is gone")
        case .othersProperty: Term("others-property", "不属被执行人财产", "not the debtor’s property")
        }
    }
}
