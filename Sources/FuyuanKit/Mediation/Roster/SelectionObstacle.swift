/// Why a member of the roster is not chosen.
@nonexhaustive
public enum SelectionObstacle: UInt8, Vocabulary {
    /// Not active on the day.
    case notActive
    /// An organisation, not a person.
    case organisation
    /// The dispute is not in the member's field.
    case otherField
    /// A ground of recusal without the consent of both sides.
    case recusal
    /// Declined, stayed silent, or was replaced in this case.
    case passedOver
    /// From abroad, for matching disputes only.
    case notForeignRelated
    /// Has as many open mediations as the member takes.
    case full

    public var term: Term {
        switch self {
        case .notActive: Term("not-active", "不在册或者暂停", "not active on the roster")
        case .organisation: Term("organisation", "系调解组织", "an organisation")
        case .otherField: Term("other-field", "不属于其调解领域", "another field")
        case .recusal: Term("recusal", "有回避事由", "must step back")
        case .passedOver: Term("passed-over", "已不接受或者已被更换", "passed over")
        case .notForeignRelated: Term("not-foreign-related", "仅调解涉外、涉港澳台纠纷", "for disputes that touch abroad only")
        case .full: Term("full", "在办数量已满", "full")
        }
    }
}
