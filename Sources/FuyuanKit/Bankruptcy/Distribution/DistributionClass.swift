/// What a claim is when the general estate is paid out. Where it then stands is said by the ``Waterfall``: claims that a
/// special statute puts first in one kind of estate are ordinary in every other.
@nonexhaustive
public enum DistributionClass: UInt8, Vocabulary {
    /// 破产费用 (企业破产法 art. 41): court fees; managing, realising and distributing; the administrator's work and pay.
    case bankruptcyCosts
    /// 共益债务 (art. 42), and new money (破产法司法解释三 art. 2).
    case commonBenefit
    /// A farmer member's unpaid trade with the cooperative before its bankruptcy.
    case memberTrade
    /// 职工债权 (art. 113(1)①).
    case employee
    /// Principal and interest of an individual's savings in a bank.
    case savings
    /// Claims and benefits under an insurer's policies.
    case insurance
    /// 其他社会保险费用和税款 (art. 113(1)②): one rank, pro rata.
    case socialAndTax
    /// 普通债权 (art. 113(1)③).
    case ordinary
    /// 劣后债权: punitive damages, fines.
    case subordinated
    /// What the holders of the debtor's capital share, in proportion to their capital.
    case equity
    /// 不予确认: takes no part.
    case notProvable

    public var term: Term {
        switch self {
        case .bankruptcyCosts: Term("bankruptcy-costs", "破产费用", "bankruptcy costs")
        case .commonBenefit: Term("common-benefit", "共益债务", "debts of common benefit")
        case .memberTrade: Term("member-trade", "农民成员未结清款项", "unpaid trade of farmer members")
        case .employee: Term("employee", "职工债权", "employee claims")
        case .savings: Term("savings", "个人储蓄存款本息", "individual savings")
        case .insurance: Term("insurance", "赔偿或者给付保险金", "insurance claims")
        case .socialAndTax: Term("social-and-tax", "其他社会保险费用和税款", "other social insurance and taxes")
        case .ordinary: Term("ordinary", "普通债权", "ordinary claims")
        case .subordinated: Term("subordinated", "劣后债权", "subordinated claims")
        case .equity: Term("equity", "出资人", "equity holders")
        case .notProvable: Term("not-provable", "不予确认", "not provable")
        }
    }

    /// Where its place in the order stands; for what lies outside art. 113, the court's minutes.
    public var basis: Basis {
        switch self {
        case .bankruptcyCosts: Basis(.bankruptcy(43, 2), .bankruptcy(41))
        case .commonBenefit: Basis(.bankruptcy(43, 1), .bankruptcy(42))
        case .memberTrade: Basis(Citation("COOP17", 55))
        case .employee: Basis(.bankruptcy(113, 1, item: 1))
        case .savings: Basis(Citation("COB15", 71))
        case .insurance: Basis(Citation("INS15", 91))
        case .socialAndTax: Basis(.bankruptcy(113, 1, item: 2))
        case .ordinary: Basis(.bankruptcy(113, 1, item: 3))
        case .subordinated: Basis(.bankruptcyMinutes2018(28))
        case .equity: Basis()
        case .notProvable: Basis(.bankruptcyInterpretation3(3))
        }
    }
}
