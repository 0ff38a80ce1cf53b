/// What seat a unit has in a liaison body.
@nonexhaustive
public enum RosterSeat: UInt8, Vocabulary, WireValue {
    case head
    case deputyHead
    case member
    case invitee

    public static let wireIndex = VocabularyIndex<RosterSeat>()

    public var term: Term {
        switch self {
        case .head: Term("head", "组长", "head")
        case .deputyHead: Term("deputy-head", "副组长", "deputy head")
        case .member: Term("member", "成员", "member")
        case .invitee: Term("invitee", "受邀单位", "invited unit")
        }
    }
}
