/// A ground of substance that arose after the basis took effect (异议复议规定 arts. 7, 19).
@nonexhaustive
public enum LaterGround: UInt8, Vocabulary, WireValue {
    case paid
    /// It may have arisen earlier, where its conditions are met.
    case setOff
    case unenforceable
    case otherLater

    public var term: Term {
        switch self {
        case .paid: Term("paid", "债权消灭", "the debt is paid or gone")
        case .setOff: Term("set-off", "抵销", "set-off")
        case .unenforceable: Term("unenforceable", "丧失强制执行效力", "the basis is no longer enforceable")
        case .otherLater: Term("other-later", "其他实体事由", "another ground of substance")
        }
    }
}
