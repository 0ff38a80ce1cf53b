/// 生活必需: what of a person's income must be left to the debtor and those supported (民事诉讼法 arts. 254–255;
/// 查封扣押冻结规定 arts. 3–5).
///
/// law: enforcement.calculation-5.5-E1, enforcement.calculation-5.5-E3
public struct LivingNecessities: Sendable, Hashable {
    /// What is kept back a month.
    public let reserved: Money
    /// What may be enforced a month.
    public let executable: Money
    /// How it came about.
    public let derivation: Derivation

    /// Where it stands.
    public static let basis = Basis(.civilProcedure(254), .civilProcedure(255), .sealing(3), .sealing(5))

    /// A month: the local standard for the debtor and each person the debtor supports, and the net income. Nil for a
    /// negative amount or count, and where it does not fit.
    public init?(standard: Money, dependants: Int, income: Money) {
        guard !standard.isNegative, !income.isNegative, (0...1_000_000).contains(dependants),
            let reserved = standard.multiplied(by: Int64(dependants) + 1)
        else { return nil }
        self.reserved = reserved
        executable = Money(fen: Swift.max(0, income.fen - reserved.fen))
        derivation = Derivation([
            Derivation.Step(
                "最低生活保障标准\(standard) × \(dependants + 1)人",
                "minimum living standard \(standard) × \(dependants + 1) persons",
                result: reserved.description, Self.basis),
            Derivation.Step(
                "每月可供执行：\(income) − \(reserved)", "executable a month: \(income) − \(reserved)",
                result: executable.description, Self.basis),
        ])
    }

    /// What is wrong with an ability to perform stated for one month: it is more than what is left after necessities.
    ///
    /// law: enforcement.V54
    public func findings(onStatedAbility stated: Money) -> [Finding] {
        guard stated > executable else { return [] }
        return [
            Finding(
                "enforcement.V54", .error, at: "ability", Basis(.refusalCrime(5), .civilProcedure(254)),
                "认定的履行能力\(stated)超过扣除生活必需费用后的\(executable)",
                "the ability stated, \(stated), is more than \(executable), what is left after necessities")
        ]
    }
}
