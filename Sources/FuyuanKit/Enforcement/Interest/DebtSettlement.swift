/// 清偿顺序: what a sum collected pays, item after item, and what stays open.
///
/// law: enforcement.calculation-5.1-A6a, enforcement.calculation-5.1-A6b
public struct DebtSettlement: Sendable, Hashable {
    /// What each item gets.
    public let paid: [DebtItem: Money]
    /// What stays open of each item.
    public let open: [DebtItem: Money]
    /// What is left over, due back to the debtor.
    public let surplus: Money
    /// How it came about.
    public let derivation: Derivation

    /// Pays the items in an order; an item that is not owed may be left out of `owed`.
    public init(
        _ collected: Money, on owed: [DebtItem: Money], order: [DebtItem] = DebtItem.statutoryOrder
    ) throws(InterestError) {
        guard DebtItem.isComplete(order) else { throw .incompleteOrder }
        guard !collected.isNegative, !owed.values.contains(where: \.isNegative) else { throw .negativeAmount }
        var (paid, open): ([DebtItem: Money], [DebtItem: Money]) = ([:], [:])
        var left = collected.fen
        var derivation = Derivation()
        derivation.add("执行到位", "collected", result: collected.description)
        for item in order {
            guard let debt = owed[item] else { continue }
            let share = Swift.min(debt.fen, left)
            left -= share
            paid[item] = Money(fen: share)
            open[item] = Money(fen: debt.fen - share)
            derivation.add(
                "\(item.term.zh)\(debt)，未清偿\(Money(fen: debt.fen - share))",
                "\(item.term.en) \(debt), open \(Money(fen: debt.fen - share))",
                result: Money(fen: share).description, DebtItem.basis)
        }
        surplus = Money(fen: left)
        if left > 0 {
            derivation.add("剩余退还被执行人", "the rest goes back to the debtor", result: surplus.description)
        }
        self.paid = paid
        self.open = open
        self.derivation = derivation
    }
}
