/// 董监高工资: what directors and officers are owed, at the average wage of the firm (EBL art. 113(3)).
///
/// law: bankruptcy.edge-14
public struct OfficerPay: Sendable, Hashable {
    /// What ranks with the employees.
    public let employeeRank: Money
    /// What does not; treated as ordinary, which the text says of returned wages only (破产法司法解释二 art. 24).
    public let excess: Money
    /// How it came about.
    public let derivation: Derivation

    /// Months of unpaid wages against the firm's average. Nil for a negative amount, fewer than 0 months, or where it
    /// does not fit.
    public init?(monthly: Money, months: Int, firmAverage: Money) {
        guard !monthly.isNegative, !firmAverage.isNegative, months >= 0,
            let owed = monthly.multiplied(by: Int64(months)),
            let atAverage = Swift.min(monthly, firmAverage).multiplied(by: Int64(months))
        else { return nil }
        employeeRank = atAverage
        excess = Money(fen: owed.fen - atAverage.fen)
        var steps = Derivation()
        steps.add("所欠工资：\(monthly) × \(months)月", "wages owed: \(monthly) × \(months) months", result: owed.description)
        steps.add(
            "按该企业职工的平均工资\(firmAverage)计算", "at the firm's average wage \(firmAverage)",
            result: atAverage.description, Basis(.bankruptcy(113, 3)))
        steps.add(
            "超出部分不属于职工债权，按普通债权处理", "the excess is no employee claim; treated as ordinary",
            result: excess.description, Basis(.bankruptcyInterpretation2(24, 3)))
        derivation = steps
    }
}
