/// Which list an entry stands on. They are different things: a restriction of consumption is no listing.
@nonexhaustive
public enum CreditListKind: UInt8, Vocabulary, WireValue {
    /// 失信被执行人名单.
    case dishonestListing
    /// 限制消费.
    case consumptionRestriction
    /// 联合惩戒对象名单 of administrative organs.
    case jointPunishment
    /// 拖欠农民工工资失信联合惩戒名单.
    case wageArrears
    /// 股权冻结.
    case frozenEquity

    public var term: Term {
        switch self {
        case .dishonestListing: Term("dishonest-listing", "失信被执行人名单", "list of dishonest judgment debtors")
        case .consumptionRestriction: Term("consumption-restriction", "限制消费", "consumption restriction")
        case .jointPunishment: Term("joint-punishment", "联合惩戒对象名单", "list of joint-punishment targets")
        case .wageArrears: Term("wage-arrears", "拖欠农民工工资失信联合惩戒名单", "list of those in arrears with migrant wages")
        case .frozenEquity: Term("frozen-equity", "股权冻结", "frozen equity")
        }
    }

    /// Whether a court keeps it.
    public var isJudicial: Bool {
        switch self {
        case .dishonestListing, .consumptionRestriction, .frozenEquity: true
        case .jointPunishment, .wageArrears: false
        }
    }
}

/// How many entries stand on one list. Counts of different lists do not add up to anything.
public struct CreditCount: Sendable, Hashable {
    /// Which list.
    public let kind: CreditListKind
    /// How many.
    public let count: Int

    /// A count.
    public init(_ kind: CreditListKind, _ count: Int) {
        self.kind = kind
        self.count = count
    }

    /// Both together; nil where they count different lists, or where the sum does not fit.
    public func adding(_ other: CreditCount) -> CreditCount? {
        let (sum, overflow) = count.addingReportingOverflow(other.count)
        return kind == other.kind && !overflow ? CreditCount(kind, sum) : nil
    }
}
