/// Why nothing can be distributed.
@nonexhaustive
public enum DistributionError: Error, Sendable, Hashable {
    /// What is to be distributed is below zero, or less than what is kept back.
    case negativeEstate
    /// The claim with this number is below zero.
    case negativeClaim(Int64)
    /// Two claims have this number.
    case duplicateNumber(Int64)
    /// More of the claim with this number lies outside its priority than is owed on it.
    case outsideExceedsClaim(Int64)
    /// A sum beyond what can be held.
    case overflow

    /// The error as a sentence.
    public func text(in language: Language) -> String {
        let text: Bilingual =
            switch self {
            case .negativeEstate:
                Bilingual("可供分配的财产不得为负数，也不得少于预留数额", "the estate must not be negative, nor less than what is kept back")
            case .negativeClaim(let number):
                Bilingual("债权\(number)的数额为负数", "the amount of claim \(number) is negative")
            case .duplicateNumber(let number): Bilingual("债权编号\(number)重复", "claim number \(number) stands twice")
            case .outsideExceedsClaim(let number):
                Bilingual(
                    "债权\(number)不享有优先权的部分超过债权额", "more of claim \(number) is outside its priority than is owed on it")
            case .overflow: Bilingual("金额超出可表示的范围", "an amount is too large to be held")
            }
        return text[language]
    }
}
