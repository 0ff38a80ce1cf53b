/// Why ballots cannot be counted.
@nonexhaustive
public enum VoteError: Error, Sendable, Hashable {
    /// The ballot at this place, counted from 0, carries an amount below zero.
    case negativeAmount(at: Int)
    /// A sum of amounts beyond what can be held.
    case overflow
    /// The total given is below zero, or less than what the ballots hold.
    case totalTooSmall
    /// A plan is voted in groups; count it with ``PlanTally``.
    case needsGroups

    /// The error as a sentence.
    public func text(in language: Language) -> String {
        let text: Bilingual =
            switch self {
            case .negativeAmount(let place):
                Bilingual("第\(place + 1)张表决票的债权额为负数", "the amount of ballot \(place + 1) is negative")
            case .overflow: Bilingual("债权额之和超出可表示的范围", "the sum of the amounts is too large to be held")
            case .totalTooSmall:
                Bilingual("所给债权总额小于表决票所载债权额之和", "the total given is less than what the ballots hold")
            case .needsGroups: Bilingual("重整计划草案应当分组表决", "a reorganisation plan is voted in groups")
            }
        return text[language]
    }
}
