/// 拖欠中小企业款项: what a public body owes a small enterprise, and the complaint that runs beside the enforcement
/// (保障中小企业款项支付条例 arts. 9, 25).
/// law: enforcement.smeArrears
public struct SmallEnterpriseArrears: WireRecord {
    /// What is owed.
    public var amount: Money
    /// The day goods, works or services were delivered.
    public var deliveredOn: CivilDate
    /// The days of payment the contract names; nil for the usual time.
    public var agreedDays: Int?
    /// The day the complaint was formally accepted; nil where there is none.
    public var complaintAcceptedOn: CivilDate?
    /// The day the department in charge received it; nil before.
    public var complaintReceivedOn: CivilDate?
    /// Whether the complaint is complex.
    public var isComplex: Bool

    /// Arrears.
    public init(
        _ amount: Money, deliveredOn: CivilDate, agreedDays: Int? = nil, complaintAcceptedOn: CivilDate? = nil,
        complaintReceivedOn: CivilDate? = nil, isComplex: Bool = false
    ) {
        self.amount = amount
        self.deliveredOn = deliveredOn
        self.agreedDays = agreedDays
        self.complaintAcceptedOn = complaintAcceptedOn
        self.complaintReceivedOn = complaintReceivedOn
        self.isComplex = isComplex
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("amount", value?.amount), deliveredOn: try c.field("deliveredOn", value?.deliveredOn),
            agreedDays: try c.optional("agreedDays", value?.agreedDays),
            complaintAcceptedOn: try c.optional("complaintAcceptedOn", value?.complaintAcceptedOn),
            complaintReceivedOn: try c.optional("complaintReceivedOn", value?.complaintReceivedOn),
            isComplex: try c.defaulted("isComplex", value?.isComplex, default: false))
    }

    /// The longest time of payment a contract may name, in days.
    static var longestAgreed: Int { Int(TimeLimit.publicBodyPayment.extensible?.longest?.length ?? 0) }

    /// The last day of payment: the agreed one up to the longest allowed, else the usual; nil where the calendar does not
    /// reach.
    public func paymentDay(in law: LegalContext) -> CivilDate? {
        let limit = TimeLimit.publicBodyPayment
        guard let agreedDays, agreedDays >= 0 else { return limit.lastDay(from: deliveredOn, in: law) }
        let days = min(agreedDays, Self.longestAgreed)
        return Counting(.days(days), limit.counting.rule).lastDay(from: deliveredOn, in: law)
    }

    /// The last day to pass the complaint on; nil where none was accepted.
    public func transferDay(in law: LegalContext) -> CivilDate? {
        complaintAcceptedOn.flatMap { TimeLimit.paymentComplaintTransfer.lastDay(from: $0, in: law) }
    }

    /// The last day of the result: counted from the day the department received the complaint.
    public func resultDay(in law: LegalContext) -> CivilDate? {
        let limit = TimeLimit.paymentComplaintResult
        guard let complaintReceivedOn else { return nil }
        guard isComplex, let longest = limit.extensible?.longest else {
            return limit.lastDay(from: complaintReceivedOn, in: law)
        }
        return Counting(longest, limit.counting.rule).lastDay(from: complaintReceivedOn, in: law)
    }

    /// What is wrong: a contract that names more days than allowed, or fewer than none.
    public var findings: [Finding] {
        guard let agreedDays, agreedDays > Self.longestAgreed || agreedDays < 0 else { return [] }
        return [
            Finding(
                "enforcement.smePayOrgan", .error, at: "agreedDays", Basis(Citation("SMP25", 9)),
                "付款期限最长不得超过\(Self.longestAgreed)日", "payment may be agreed within \(Self.longestAgreed) days at most")
        ]
    }
}
