/// Why a case needs cross enforcement (民事诉讼法 art. 237; 执行程序解释 art. 10; 交叉执行指导意见).
@nonexhaustive
public enum CrossEnforcementGround: UInt8, Vocabulary, WireValue {
    case sixMonthsIdle
    case propertyIdle
    case interference
    case longUnsolved
    case largeOrGrouped
    case wrongConduct
    case otherNeed

    public var term: Term {
        switch self {
        case .sixMonthsIdle: Term("six-months-idle", "超过六个月未执行", "six months without enforcement")
        case .propertyIdle: Term("property-idle", "有财产六个月未执行", "property found, six months without enforcement")
        case .interference: Term("interference", "受外部干预", "outside interference")
        case .longUnsolved: Term("long-unsolved", "长期未结", "long unsolved")
        case .largeOrGrouped: Term("large-or-grouped", "重大复杂、系列案件", "large, complex or grouped")
        case .wrongConduct: Term("wrong-conduct", "消极、违法执行", "idle or unlawful enforcement")
        case .otherNeed: Term("other-need", "其他确有必要", "another need")
        }
    }
}
