/// Why nothing can be shared.
@nonexhaustive
public enum ProceedsError: Error, Sendable, Hashable {
    /// The proceeds or the costs are below zero.
    case negativeAmount
    /// The claim with this number is below zero.
    case negativeClaim(Int64)
    /// Two claims have this number.
    case duplicateNumber(Int64)
    /// The debtor is an enterprise legal person: no participation in distribution.
    case noParticipation
    /// Of one instrument, yet the claim with this number is secured.
    case securedUnderOneInstrument(Int64)
    /// A sum beyond what can be held.
    case overflow

    /// The error as a sentence.
    public func text(in language: Language) -> String {
        let text: Bilingual =
            switch self {
            case .negativeAmount: Bilingual("价款、费用不得为负数", "proceeds and costs must not be negative")
            case .negativeClaim(let number): Bilingual("债权\(number)为负数", "claim \(number) is negative")
            case .duplicateNumber(let number): Bilingual("债权编号\(number)重复", "claim number \(number) stands twice")
            case .noParticipation:
                Bilingual("被执行人为企业法人的，不适用参与分配", "no participation where the debtor is an enterprise legal person")
            case .securedUnderOneInstrument(let number):
                Bilingual(
                    "债权\(number)有担保物权，不按同一依据比例清偿", "claim \(number) is secured: no proportion under one instrument")
            case .overflow: Bilingual("金额超出可表示的范围", "an amount is too large to be held")
            }
        return text[language]
    }
}
