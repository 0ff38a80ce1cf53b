/// 迟延履行金: what a debtor owes for being late with something other than money (民诉法解释 art. 505).
///
/// law: enforcement.calculation-5.1-A8
public struct DelayedActMoney: Sendable, Hashable {
    /// Twice the loss; nil where no loss was caused, and the court decides by the circumstances.
    public let amount: Money?
    /// How it came about.
    public let derivation: Derivation

    /// How many times the loss.
    public static let times: Int64 = 2
    /// Where it stands.
    public static let basis = Basis(.civilProcedureInterpretation(505), .civilProcedure(264))

    /// What is owed for a loss; nil stands for no loss.
    public init(loss: Money?) throws(InterestError) {
        guard let loss, loss != .zero else {
            amount = nil
            derivation = Derivation([
                Derivation.Step(
                    "没有造成损失的，由人民法院根据具体案件情况决定", "no loss: the court decides by the circumstances", Self.basis)
            ])
            return
        }
        guard !loss.isNegative else { throw .negativeAmount }
        guard let double = loss.multiplied(by: Self.times) else { throw .overflow }
        amount = double
        derivation = Derivation([
            Derivation.Step("损失\(loss)的双倍补偿", "twice the loss of \(loss)", result: double.description, Self.basis)
        ])
    }
}
