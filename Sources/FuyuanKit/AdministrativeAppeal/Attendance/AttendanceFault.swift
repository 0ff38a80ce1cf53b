/// A situation in which the court must advise the supervisory and the superior organ, and say so in the judgment (负责人出庭规定 art. 12).
@nonexhaustive
public enum AttendanceFault: UInt8, Vocabulary, WireValue {
    case absentWithoutReason
    case absentAfterPostponement
    case nobodyCame
    case leftWithoutLeave
    case refusedToExplain

    public static let wireIndex = VocabularyIndex<AttendanceFault>()

    public var term: Term {
        switch self {
        case .absentWithoutReason: Term("absent-without-reason", "未出庭且无理由或者理由不成立", "absent without a valid reason")
        case .absentAfterPostponement:
            Term("absent-after-postponement", "延期后再次无正当理由不出庭", "absent again after a postponement")
        case .nobodyCame: Term("nobody-came", "负责人和工作人员均不出庭", "neither head nor staff came")
        case .leftWithoutLeave: Term("left-without-leave", "未经法庭许可中途退庭", "left without leave")
        case .refusedToExplain:
            Term("refused-to-explain", "拒绝就有关问题说明致庭审无法进行", "refused to explain, so that the hearing stopped")
        }
    }

    /// Where it stands.
    public var basis: Basis { Basis(.headAttendance(12, 1, item: rawValue + 1)) }
}
