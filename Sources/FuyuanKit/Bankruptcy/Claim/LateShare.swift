/// 补充申报后的分配: what a claim declared late gets of a later round, beside those declared in time (EBL art. 56).
///
/// Nothing of earlier rounds is made up for, and the late creditor bears the cost of reviewing his claim.
public struct LateShare: Sendable, Hashable {
    /// What later rounds are divided by; the law does not choose.
    @nonexhaustive
    public enum Base: UInt8, Vocabulary, WireValue {
        /// The amounts of the claims as they were; the default.
        case original
        /// What is unpaid of them.
        case unpaid

        public var term: Term {
            switch self {
            case .original: Term("original", "以原债权额为基数", "by the original amounts")
            case .unpaid: Term("unpaid", "以未受偿余额为基数", "by the unpaid balances")
            }
        }
    }

    /// What the claims declared in time get together.
    public let existing: Money
    /// What the late claim gets.
    public let late: Money
    /// What nobody can take, since all are paid.
    public let rest: Money
    /// How it came about.
    public let derivation: Derivation

    /// The division of `pot` between the claims declared in time, of which `paid` was paid, and a late claim. Nobody gets
    /// more than is owed. Nil where an amount is negative, more was paid than owed, or a sum does not fit.
    public init?(pot: Money, existing claims: Money, paid: Money, late claim: Money, base: Base = .original) {
        guard !pot.isNegative, !paid.isNegative, !claim.isNegative, paid <= claims else { return nil }
        let unpaid = Money(fen: claims.fen - paid.fen)
        let weight = base == .original ? claims : unpaid
        guard let owed = unpaid.adding(claim), weight.adding(claim) != nil else { return nil }
        let available = Swift.min(pot, owed)
        rest = Money(fen: pot.fen - available.fen)
        var shares = (existing: Money.zero, late: Money.zero)
        if available > .zero {
            // The weights cannot both be zero: something is owed.
            guard let split = available.split(by: [weight.fen, claim.fen]), split.count == 2 else { return nil }
            let inTime = Swift.min(split[0], unpaid)
            shares.late = Swift.min(Money(fen: available.fen - inTime.fen), claim)
            shares.existing = Money(fen: available.fen - shares.late.fen)
        }
        (existing, late) = shares
        var steps = Derivation()
        steps.add(
            "此前已进行的分配不再补充分配", "no share in rounds already paid", result: paid.description,
            Basis(.bankruptcy(56, 1)))
        steps.add(
            "本次分配\(base.term.zh)：\(weight)与\(claim)", "this round \(base.term.en): \(weight) and \(claim)",
            result: available.description)
        steps.add("按期申报者分得", "those in time get", result: existing.description)
        steps.add("补充申报者分得", "the late creditor gets", result: late.description)
        steps.add(
            "审查和确认补充申报债权的费用由补充申报人承担", "the late creditor bears the cost of review", Basis(.bankruptcy(56, 2)))
        derivation = steps
    }
}
