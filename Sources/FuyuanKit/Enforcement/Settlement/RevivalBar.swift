/// Why enforcement is not revived (执行和解规定 arts. 10, 11).
@nonexhaustive
public enum RevivalBar: UInt8, Vocabulary, WireValue {
    case performed
    case notDue
    case beingPerformed
    case outOfTime
    case otherBar

    public var term: Term {
        switch self {
        case .performed: Term("performed", "和解协议已履行完毕", "performed")
        case .notDue: Term("not-due", "期限、条件未成就", "not yet due")
        case .beingPerformed: Term("being-performed", "正在按约定履行", "being performed")
        case .outOfTime: Term("out-of-time", "超过申请恢复执行期间", "out of time")
        case .otherBar: Term("other-bar", "其他不符合恢复条件的情形", "another bar")
        }
    }
}
