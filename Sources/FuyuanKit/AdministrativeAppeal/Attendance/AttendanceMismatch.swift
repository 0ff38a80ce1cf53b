/// Where the court's and the organ's book of attendance disagree about one record.
public struct AttendanceMismatch: Sendable, Hashable {
    /// What they disagree about.
    @nonexhaustive
    public enum Kind: UInt8, Vocabulary, WireValue {
        case missingFromCourt
        case missingFromOrgan
        case listedTwiceByCourt
        case listedTwiceByOrgan
        case result
        case day
        case principal
        case notice

        public static let wireIndex = VocabularyIndex<Kind>()

        public var term: Term {
            switch self {
            case .missingFromCourt: Term("missing-from-court", "法院台账缺失", "missing from the court’s book")
            case .missingFromOrgan: Term("missing-from-organ", "行政机关台账缺失", "missing from the organ’s book")
            case .listedTwiceByCourt:
                Term("listed-twice-by-court", "法院台账重复且不一致", "twice in the court’s book, differently")
            case .listedTwiceByOrgan:
                Term("listed-twice-by-organ", "行政机关台账重复且不一致", "twice in the organ’s book, differently")
            case .result: Term("result", "出庭情况不一致", "different outcome")
            case .day: Term("day", "日期不一致", "different day")
            case .principal: Term("principal", "是否主要负责人不一致", "different as to the principal")
            case .notice: Term("notice", "是否通知不一致", "different as to the notice")
            }
        }
    }

    /// The record.
    public let key: AttendanceKey
    /// What they disagree about.
    public let kind: Kind
    /// What the court's book says; nil where nothing.
    public let court: AttendanceEntry?
    /// What the organ's book says; nil where nothing.
    public let organ: AttendanceEntry?
}
