/// 涉党政机关案件: an enforcement case against a public body, as the periodic notice sees it.
/// law: enforcement.organDebtor
public struct PublicBodyCase: WireRecord {
    /// The number of the case.
    public var number: CaseNumber
    /// The body that owes.
    public var body: ActorID
    /// Whether it is flagged as a case against a public body.
    public var isFlagged: Bool
    /// What is still owed; nil where it is no money, or not known.
    public var owed: Money?
    /// The last day to perform; nil when not known.
    public var dueOn: CivilDate?
    /// The day it was performed in whole; nil before.
    public var performedOn: CivilDate?
    /// The day the case ended in another way, as by a withdrawal or a transfer; nil where it did not.
    public var endedOtherwiseOn: CivilDate?

    /// A case.
    public init(
        _ number: CaseNumber, against body: ActorID, isFlagged: Bool = true, owed: Money? = nil,
        dueOn: CivilDate? = nil, performedOn: CivilDate? = nil, endedOtherwiseOn: CivilDate? = nil
    ) {
        self.number = number
        self.body = body
        self.isFlagged = isFlagged
        self.owed = owed
        self.dueOn = dueOn
        self.performedOn = performedOn
        self.endedOtherwiseOn = endedOtherwiseOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("number", value?.number), against: try c.field("body", value?.body),
            isFlagged: try c.defaulted("isFlagged", value?.isFlagged, default: true),
            owed: try c.optional("owed", value?.owed), dueOn: try c.optional("dueOn", value?.dueOn),
            performedOn: try c.optional("performedOn", value?.performedOn),
            endedOtherwiseOn: try c.optional("endedOtherwiseOn", value?.endedOtherwiseOn))
    }

    /// Whether it stood unperformed on a day: flagged, neither performed nor ended.
    public func isOutstanding(on day: CivilDate) -> Bool {
        isFlagged && (performedOn.map { $0 > day } ?? true) && (endedOtherwiseOn.map { $0 > day } ?? true)
    }

    /// 涉机关执结率: performed or ended by a day, of the flagged cases; nil where there are none.
    /// law: enforcement.organSettled
    public static func settledRate(of cases: some Sequence<PublicBodyCase>, on day: CivilDate) -> Percent? {
        let flagged = cases.filter(\.isFlagged)
        guard !flagged.isEmpty else { return nil }
        return Percent(Int64(flagged.count { !$0.isOutstanding(on: day) }), of: Int64(flagged.count))
    }

    /// How many days the body is late on a day; nil where its day is not known, 0 while in time.
    public func daysOverdue(on day: CivilDate) -> Int? { dueOn.map { max($0.days(until: day), 0) } }
}
