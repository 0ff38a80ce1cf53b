/// What kind of standing body it is.
@nonexhaustive
public enum LiaisonBodyKind: UInt8, Vocabulary, WireValue {
    case leadingGroup
    case officeGov
    case officeCourt
    case disputeSettlementCommittee

    public static let wireIndex = VocabularyIndex<LiaisonBodyKind>()

    public var term: Term {
        switch self {
        case .leadingGroup: Term("leading-group", "领导小组", "leading group")
        case .officeGov: Term("office-gov", "工作办公室（政府侧）", "office on the government’s side")
        case .officeCourt: Term("office-court", "工作办公室（法院侧）", "office on the court’s side")
        case .disputeSettlementCommittee:
            Term("dispute-settlement-committee", "行政争议化解委员会", "committee for settling administrative disputes")
        }
    }
}
