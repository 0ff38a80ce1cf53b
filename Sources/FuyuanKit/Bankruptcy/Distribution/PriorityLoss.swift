/// Why a claim that would go first on a property has no priority.
@nonexhaustive
public enum PriorityLoss: UInt8, Vocabulary {
    /// The creditor gave the priority up; the property joins the estate.
    case waived
    /// A chattel mortgage that was not registered.
    case unregisteredChattel
    /// The contractor asked after the time allowed.
    case outOfTime
    /// The advance notice was made within a year before acceptance for a debt that had no security.
    case recentForUnsecuredDebt
    /// The home was not bought to live in.
    case notForLiving
    /// The price was not paid in time.
    case priceNotPaid

    public var term: Term {
        switch self {
        case .waived: Term("waived", "放弃优先受偿权", "priority waived")
        case .unregisteredChattel: Term("unregistered-chattel", "动产抵押未登记", "chattel mortgage not registered")
        case .outOfTime: Term("out-of-time", "逾期行使工程价款优先权", "contractor out of time")
        case .recentForUnsecuredDebt:
            Term("recent-for-unsecured-debt", "受理前一年内为无担保债务设立", "made within a year for an unsecured debt")
        case .notForLiving: Term("not-for-living", "非以居住为目的", "not bought to live in")
        case .priceNotPaid: Term("price-not-paid", "未支付全部价款", "price not paid")
        }
    }

    /// Where it stands.
    ///
    /// law: bankruptcy.edge-42
    public var basis: Basis {
        switch self {
        case .waived: Basis(.bankruptcy(110))
        case .unregisteredChattel: Basis(.security(54))
        case .outOfTime: Basis(Citation("CON20", 41))
        case .recentForUnsecuredDebt: Basis(.security(52, 2))
        case .notForLiving, .priceNotPaid: Basis(Citation("HOM23"))
        }
    }

    /// How long a contractor may wait from the day the price was due (建设工程司法解释 art. 41).
    public static let contractorPeriod = Period.months(18)
    /// How long before acceptance an advance notice for a debt without security is looked back on (art. 52(2)).
    public static let noticeWindow = Period.years(1)

    /// The contractor's loss; nil where the price was asked for within 18 months from the day it was due.
    public static func ofContractor(due: CivilDate, asked: CivilDate) -> PriorityLoss? {
        guard let last = due.adding(months: Int(contractorPeriod.length)) else { return nil }
        return asked > last ? .outOfTime : nil
    }

    /// The loss of an advance notice; nil unless it was made within a year before acceptance for an unsecured debt.
    public static func ofPriorNotice(
        made: CivilDate, acceptance: CivilDate, forUnsecuredDebt: Bool
    ) -> PriorityLoss? {
        guard forUnsecuredDebt, let edge = acceptance.adding(years: -Int(noticeWindow.length)) else { return nil }
        return made >= edge && made < acceptance ? .recentForUnsecuredDebt : nil
    }
}
