/// 唯一住房的执行: when the debtor's only home may be enforced against, and what is put aside for rent
/// (异议复议规定 art. 20).
///
/// law: enforcement.calculation-5.5-E2
public struct HomeException: Sendable, Hashable {
    /// Why the only home may be enforced against.
    @nonexhaustive
    public enum Ground: UInt8, Vocabulary, WireValue {
        /// 对被执行人有扶养义务的人名下有其他能够维持生活必需的居住房屋.
        case supporterOwnsHome
        /// 执行依据生效后，被执行人为逃避债务转让其名下其他房屋.
        case soldToEvade
        /// 申请执行人按照当地廉租住房保障面积标准提供居住房屋.
        case housingProvided
        /// 同意参照当地房屋租赁市场平均租金标准从变价款中扣除五至八年租金.
        case rentDeducted

        public var term: Term {
            switch self {
            case .supporterOwnsHome:
                Term(
                    "supporter-owns-home", "对被执行人有扶养义务的人另有住房", "a person who must support the debtor owns another home")
            case .soldToEvade:
                Term("sold-to-evade", "执行依据生效后为逃避债务转让其他房屋", "the debtor sold other homes to evade")
            case .housingProvided: Term("housing-provided", "申请执行人提供居住房屋", "the creditor provides housing")
            case .rentDeducted: Term("rent-deducted", "同意扣除五至八年租金", "five to eight years’ rent are deducted")
            }
        }
    }

    /// The years of rent.
    public static let years: ClosedRange<Int64> = 5...8
    /// Where it stands.
    public static let basis = Basis(.enforcementObjections(20))

    /// The least and the most put aside for rent, by the average rent a month; nil for a negative rent, and where it does
    /// not fit.
    public static func rent(averageMonthly rent: Money) -> ClosedRange<Money>? {
        guard !rent.isNegative, let year = rent.multiplied(by: 12), let least = year.multiplied(by: years.lowerBound),
            let most = year.multiplied(by: years.upperBound)
        else { return nil }
        return least...most
    }

    /// What is wrong with enforcing against the only home: no ground, or a deduction outside the range.
    public static func findings(
        grounds: EnumSet<Ground>, deduction: Money? = nil, averageMonthlyRent: Money? = nil
    ) -> [Finding] {
        guard !grounds.isEmpty else {
            return [
                Finding(
                    "enforcement.home-exception", .error, at: "grounds", basis, "唯一住房的执行缺少法定情形",
                    "no ground to enforce against the only home")
            ]
        }
        guard grounds.contains(.rentDeducted), let deduction, let range = averageMonthlyRent.flatMap(rent),
            !range.contains(deduction)
        else { return [] }
        return [
            Finding(
                "enforcement.home-exception", .error, at: "deduction", basis,
                "扣除的租金\(deduction)不在\(range.lowerBound)至\(range.upperBound)之间",
                "rent put aside, \(deduction), is not between \(range.lowerBound) and \(range.upperBound)")
        ]
    }
}
