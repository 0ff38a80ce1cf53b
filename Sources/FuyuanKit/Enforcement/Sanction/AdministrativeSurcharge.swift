/// 加处罚款: the extra administrative fine for late payment, 3 % a day and never more than the fine (行政处罚法 art. 72(1)(一)).
public struct AdministrativeSurcharge: Sendable, Hashable {
    /// What is added for each day, as a share of the fine.
    public static let daily = (hundredths: Int64(3), of: Int64(100))

    /// The fine.
    public let fine: Money
    /// The days paid late.
    public let daysLate: Int
    /// What is added. A share of a fen is rounded half up, once.
    public let amount: Money
    /// Whether the cap cut it.
    public let isCapped: Bool

    /// What is added to a fine; nil for a negative fine or number of days.
    public init?(on fine: Money, daysLate: Int) {
        guard !fine.isNegative, daysLate >= 0 else { return nil }
        self.fine = fine
        self.daysLate = daysLate
        let most = Self.daily.of / Self.daily.hundredths
        // Beyond so many days the fine itself is the answer, and no product can overflow.
        if Int64(daysLate) > most {
            amount = fine
            isCapped = true
            return
        }
        guard let share = Ratio(Self.daily.hundredths * Int64(daysLate), Self.daily.of),
            let amount = fine.multiplied(by: share, .halfUp)
        else { return nil }
        self.amount = amount
        isCapped = false
    }

    /// How it comes about.
    public var derivation: Derivation {
        var derivation = Derivation()
        derivation.add(
            "罚款\(fine)元，逾期\(daysLate)日，每日按百分之三加处", "fine CNY \(fine), \(daysLate) days late, 3 % a day",
            result: isCapped ? "" : "\(amount)", Basis(Citation("APL21", 72, 1, item: 1)))
        if isCapped {
            derivation.add(
                "加处罚款不得超出罚款的数额", "never more than the fine", result: "\(amount)",
                Basis(Citation("APL21", 72, 1, item: 1)))
        }
        return derivation
    }
}
