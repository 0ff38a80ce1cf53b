/// What kind of objection in enforcement it is; the kind decides the remedy.
@nonexhaustive
public enum ObjectionKind: UInt8, Vocabulary, WireValue {
    /// 民事诉讼法 art. 236.
    case conduct
    /// Examined as one to conduct (异议复议规定 art. 7(2)).
    case laterGround
    /// 民事诉讼法 art. 238: a suit follows, not reconsideration.
    case object
    /// The conduct route, with a public hearing and no suit (刑事涉财产执行规定 arts. 14, 15).
    case criminalProperty
    /// 执行程序解释 art. 3.
    case jurisdiction

    public var term: Term {
        switch self {
        case .conduct: Term("conduct", "执行行为异议", "objection to conduct")
        case .laterGround: Term("later-ground", "依据生效后事由异议", "objection on a later ground")
        case .object: Term("object", "案外人异议", "third party’s objection to the object")
        case .criminalProperty: Term("criminal-property", "涉刑财产异议", "objection to criminal-property enforcement")
        case .jurisdiction: Term("jurisdiction", "执行管辖异议", "objection to jurisdiction")
        }
    }
}

extension ObjectionKind {
    /// Whether the remedy against the ruling is a suit; otherwise it is reconsideration.
    public var isObjectRoute: Bool {
        switch self {
        case .object: true
        case .conduct, .laterGround, .criminalProperty, .jurisdiction: false
        }
    }
}
