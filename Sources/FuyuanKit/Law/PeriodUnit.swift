/// What a period is counted in (民事诉讼法 art. 85; 民法典 art. 200).
// law: mediation.R01
@nonexhaustive
public enum PeriodUnit: UInt8, Vocabulary {
    /// 时.
    case hours
    /// 日: every day counts.
    case days
    /// 工作日.
    case workingDays
    /// 月.
    case months
    /// 年.
    case years

    public var term: Term {
        switch self {
        case .hours: Term("hours", "小时", "hours")
        case .days: Term("days", "日", "days")
        case .workingDays: Term("working-days", "个工作日", "working days")
        case .months: Term("months", "个月", "months")
        case .years: Term("years", "年", "years")
        }
    }
}
