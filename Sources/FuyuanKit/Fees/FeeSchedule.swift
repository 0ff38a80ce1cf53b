/// The numbers of 诉讼费用交纳办法 arts. 13 and 14, in yuan, each once.
public enum FeeSchedule: Sendable {
    /// Property cases (art. 13(1)).
    public static let property = FeeScale(
        flat: 50,
        [
            (10_000, 25), (100_000, 20), (200_000, 15), (500_000, 10), (1_000_000, 9), (2_000_000, 8), (5_000_000, 7),
            (10_000_000, 6), (20_000_000, 5),
        ], .fees(13, 1, item: 1))

    /// On the property divided in a divorce, beside the sum for the case (art. 13(2)).
    public static let divorceProperty = FeeScale(flat: 0, [(200_000, 5)], .fees(13, 1, item: 2))

    /// On the damages for personality rights, beside the sum for the case (art. 13(2)).
    public static let personalityDamages = FeeScale(flat: 0, [(50_000, 10), (100_000, 5)], .fees(13, 1, item: 2))

    /// Applications for enforcement (art. 14(1)).
    public static let execution = FeeScale(
        flat: 50, [(10_000, 15), (500_000, 10), (5_000_000, 5), (10_000_000, 1)], .fees(14, 1, item: 1))

    /// Applications for preservation (art. 14(2)).
    public static let preservation = FeeScale(
        flat: 30, [(1_000, 10), (100_000, 5)], cap: 5_000, .fees(14, 1, item: 2))

    /// The most for a bankruptcy case (art. 14(6)).
    public static let bankruptcyCap = Money(fen: 300_000_00)

    /// The share of the property scale that a payment order costs (art. 14(3)).
    static let paymentOrderShare = Ratio(unchecked: 1, 3)
    /// The share of the property scale that a bankruptcy costs (art. 14(6)).
    static let bankruptcyShare = Ratio(unchecked: 1, 2)
    /// The least share of a reduction (art. 46).
    public static let leastReduction = Percent(fraction: Ratio(unchecked: 3, 10))
}
