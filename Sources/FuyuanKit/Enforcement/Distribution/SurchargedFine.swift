/// 加处罚款: three per cent of a fine for each day it is late, never more than the fine (行政处罚法 art. 72(1)).
public enum SurchargedFine {
    /// The share a day.
    public static let dailyRate = Ratio(unchecked: 3, 100)
    /// Where it stands.
    public static let basis = Basis(Citation("APL21", 72, 1, item: 1))

    /// The surcharge for so many days; nil for a negative fine or count.
    public static func amount(fine: Money, days: Int, _ rounding: Rounding = .halfUp) -> Money? {
        guard !fine.isNegative, days >= 0 else { return nil }
        // From the 34th day on the cap is reached.
        guard days < 34, let share = dailyRate.multiplied(by: Ratio(Int64(days))),
            let amount = fine.multiplied(by: share, rounding)
        else { return fine }
        return Swift.min(amount, fine)
    }
}
