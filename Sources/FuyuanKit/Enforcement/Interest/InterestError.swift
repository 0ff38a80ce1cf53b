/// Why interest cannot be computed.
@nonexhaustive
public enum InterestError: Error, Sendable, Hashable {
    /// An amount is below zero.
    case negativeAmount
    /// A rate, or its multiple, is below zero.
    case negativeRate
    /// A number of days or months is below zero.
    case negativeLength
    /// A span ends before it begins.
    case endsBeforeStart(CivilDate, CivilDate)
    /// There is no debt to compute on.
    case noInstalment
    /// The history in hand holds no rate for this day.
    case rateUnknown(CivilDate)
    /// A floating rate needs the days themselves, not their number.
    case daysNeeded
    /// The delay began before 1 August 2014: the benchmark rates of that time are needed.
    case benchmarkNeeded
    /// The order of payment names a kind of debt twice, or not at all.
    case incompleteOrder
    /// A sum beyond what can be held.
    case overflow

    /// The error as a sentence.
    public func text(in language: Language) -> String {
        let text: Bilingual =
            switch self {
            case .negativeAmount: Bilingual("金额不得为负数", "an amount must not be negative")
            case .negativeRate: Bilingual("利率及其倍数不得为负数", "a rate and its multiple must not be negative")
            case .negativeLength: Bilingual("日数、月数不得为负数", "a number of days or months must not be negative")
            case .endsBeforeStart(let start, let end):
                Bilingual("止日\(end)早于起日\(start)", "the end \(end) is before the start \(start)")
            case .noInstalment: Bilingual("没有可计息的债务", "there is no debt to compute on")
            case .rateUnknown(let day): Bilingual("没有\(day)的利率", "no rate is known for \(day)")
            case .daysNeeded:
                Bilingual(
                    "浮动利率须给出起止日，不能只给日数、月数",
                    "a floating rate needs the first and last day, not a number of days or months")
            case .benchmarkNeeded:
                Bilingual(
                    "迟延始于2014年8月1日之前，须提供当时的贷款基准利率",
                    "the delay began before 1 August 2014: give the benchmark loan rates of that time")
            case .incompleteOrder:
                Bilingual("清偿顺序须列明每一种债务且不重复", "the order of payment must name every kind of debt once")
            case .overflow: Bilingual("金额超出可表示的范围", "an amount is too large to be held")
            }
        return text[language]
    }
}
