/// Why an objection is not accepted (异议复议规定 arts. 2, 6, 15).
@nonexhaustive
public enum ObjectionRefusalGround: UInt8, Vocabulary, WireValue {
    case repeated
    case late
    case unfit
    case notCompleted
    case anotherRoute

    public var term: Term {
        switch self {
        case .repeated: Term("repeated", "重复异议", "repeated")
        case .late: Term("late", "逾期", "late")
        case .unfit: Term("unfit", "不符合条件", "not fit")
        case .notCompleted: Term("not-completed", "逾期未补正", "not completed in time")
        case .anotherRoute: Term("another-route", "应当通过其他程序解决", "another way is open")
        }
    }
}
