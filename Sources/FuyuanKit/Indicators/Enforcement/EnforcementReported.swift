/// A query for property in the query system of the courts (网络查控), as its log has it.
public struct PropertyQuery: Sendable, Hashable, WireRecord {
    /// The case it was made for.
    public var file: CaseID
    /// Its number in the log.
    public var number: UInt32
    /// Its day.
    public var day: CivilDate
    /// The number, in the case, of the measure it led to; nil where it led to none.
    public var measure: UInt32?

    /// A query.
    public init(_ number: UInt32, for file: CaseID, on day: CivilDate, ledTo measure: UInt32? = nil) {
        self.file = file
        self.number = number
        self.day = day
        self.measure = measure
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("number", value?.number), for: try c.field("case", value?.file),
            on: try c.field("day", value?.day), ledTo: try c.optional("measure", value?.measure))
    }
}

/// That an organ undid an interception after a complaint, and why.
public struct InterceptionReversal: Sendable, Hashable, WireRecord {
    /// The application it was made against.
    public var application: CreditApplication.ID
    /// The entry it was made for.
    public var entry: CreditEntry.ID
    /// The day.
    public var day: CivilDate
    /// Whether the applicant was another person than the one listed (身份误判).
    public var wasOtherPerson: Bool

    /// A reversal.
    public init(
        of application: CreditApplication.ID, for entry: CreditEntry.ID, on day: CivilDate, wasOtherPerson: Bool
    ) {
        self.application = application
        self.entry = entry
        self.day = day
        self.wasOtherPerson = wasOtherPerson
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            of: try c.field("application", value?.application), for: try c.field("entry", value?.entry),
            on: try c.field("day", value?.day), wasOtherPerson: try c.field("wasOtherPerson", value?.wasOtherPerson))
    }
}

/// Indicators of enforcement that need something beside the files of cases.
extension Indicator {
    /// 执行到位率: money realised in cases closed in the period, of the sums they were filed for. The sum is in the
    /// register of filings; a case without one is on neither side.
    /// law: enforcement.recoveryRate
    public static func recoveryRate(_ reported: ReportedFigures) -> Indicator {
        .ratio(
            IndicatorDefinition(
                Term("recovery-rate", "执行到位率", "share recovered"), .ratio, in: .percent,
                numerator: Term(
                    "realised", "到账案款（不含退还被执行人的）与以物抵债作价", "money received, less what went back, and prices in kind"),
                denominator: Term(
                    "claimed", "期内结案且登记有标的额的案件的执行标的额", "sums claimed in cases closed in the period"),
                Basis(), .convention),
            of: EnforcementCase.self
        ) { file, period, _ in
            guard let closed = file.closedOn, period.contains(closed), let realised = file.realised,
                let claimed = reported.latest(.sumClaimed, of: file.id.rawValue, by: closed)
            else { return nil }
            return (realised, claimed)
        }
    }

    /// 查控有效率: of the queries of the period, those that led to a measure which the file shows.
    /// law: enforcement.queryHit
    public static func queryHits(_ queries: some Sequence<PropertyQuery>) -> Indicator {
        let log = Dictionary(grouping: Set(queries), by: \.file)
        return .parts(
            IndicatorDefinition(
                Term("query-hits", "查控有效率", "queries that led to a control"), .share, in: .percent,
                numerator: Term("controlled", "据以采取控制措施的", "those that led to a measure"),
                denominator: Term("queries", "期内的财产查询", "queries of the period"),
                Basis(Citation("INV20", 12)), .convention),
            of: EnforcementCase.self
        ) { file, period, _ in
            (log[file.id] ?? []).filter { period.contains($0.day) }.map { query in
                let measure = query.measure.flatMap { file.state.parts.measures[number: $0] }
                let isHit = measure.map { $0.effectiveOn != nil || $0.rank != nil || $0.deducted != nil } ?? false
                return .share(IndicatorContribution.part("query-\(query.number)", of: file.id), isHit)
            }
        }
    }

    /// 误拦率: of the interceptions of the period, those an organ undid because the applicant was another person.
    public static let falseMatch = IndicatorDefinition(
        Term("false-match", "误拦率", "wrongly intercepted"), .share, in: .percent,
        numerator: Term("other-person", "因身份误判撤销的", "undone because the applicant was another person"),
        denominator: Term("interceptions", "期内的联合惩戒拦截", "interceptions of the period"),
        Basis(Citation("PIP21", 24)), .convention)

    /// The share of wrong interceptions, from the records of interceptions and of their reversals.
    /// law: enforcement.falseMatch
    public static func falseMatches(
        _ records: some Sequence<InterceptionRecord>, undoneBy reversals: some Sequence<InterceptionReversal>,
        over period: IndicatorPeriod
    ) -> IndicatorTally {
        func name(_ application: CreditApplication.ID, _ entry: CreditEntry.ID) -> String {
            "\(application.rawValue)#\(entry.rawValue)"
        }
        let wrong = Set(reversals.filter(\.wasOtherPerson).map { name($0.application, $0.entry) })
        var tally = IndicatorTally(falseMatch, over: period)
        tally.add(
            records.filter { period.contains($0.decidedOn) && ($0.effect == .restrict || $0.effect == .block) }.map {
                let unit = name($0.application, $0.entry)
                return .share(unit, wrong.contains(unit))
            })
        return tally
    }

    /// 限制审批事项: items of approval that lists in force on a day hold; an item on two lists is one.
    public static let restrictedItems = IndicatorDefinition(
        Term("restricted-items", "限制审批事项", "items of approval restricted"), .count, in: .items,
        numerator: Term("items", "期末有效清单中的审批事项", "items of the lists in force on the last day"), Basis(Citation("YT21"))
    )

    /// The items of approval that lists in force on the last day of a period hold.
    /// law: enforcement.interceptItems
    public static func restrictedItems(
        _ lists: some Sequence<ApprovalItemList>, in place: DivisionCode? = nil, over period: IndicatorPeriod
    ) -> IndicatorTally {
        var tally = IndicatorTally(restrictedItems, over: period)
        for list in lists where list.isInForce(on: period.through, in: place) {
            tally.add(list.items.map { .counted($0.code.rawValue) })
        }
        return tally
    }
}
