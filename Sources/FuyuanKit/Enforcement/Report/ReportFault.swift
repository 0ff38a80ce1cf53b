/// How a debtor breaks the duty to report (财产调查规定 arts. 9, 10).
@nonexhaustive
public enum ReportFault: UInt8, Vocabulary, WireValue {
    case refused
    case late
    case falseReport
    case notSupplemented

    public static let wireIndex = VocabularyIndex<ReportFault>()

    public var term: Term {
        switch self {
        case .refused: Term("refused", "拒绝报告", "refused")
        case .late: Term("late", "无正当理由逾期报告", "late without good reason")
        case .falseReport: Term("false-report", "虚假报告", "false report")
        case .notSupplemented: Term("not-supplemented", "未依法补充报告", "not supplemented")
        }
    }
}
