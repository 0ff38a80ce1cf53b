/// 协助执行统计: how many persons were found and how many cases closed by assistance: two counts of two different things.
///
/// They are never a rate: one answer may find two persons and close one case, or find one person and close two.
/// law: enforcement.personsFound
/// law: enforcement.casesClosedByLocate
public struct AssistanceTally: Sendable, Hashable {
    /// Persons and things found, counted each time (人次).
    public private(set) var personTimes = 0
    /// Cases closed, each counted once (件).
    public private(set) var cases = 0
    /// Requests whose day had come, or that were answered before it.
    public private(set) var due = 0
    /// Among them, answered in time.
    public private(set) var onTime = 0
    /// Tasks sent to the grid.
    public private(set) var dispatched = 0
    /// Among them, reported.
    public private(set) var reported = 0

    /// The tally of some requests on a day. Withdrawn requests count for nothing.
    public init(_ requests: some Sequence<AssistanceRequest>, on day: CivilDate, in law: LegalContext) {
        var closed: Set<CaseNumber> = []
        for request in requests where request.phase != .withdrawn {
            let found = max(request.reply?.subjects ?? 0, 0)
            let (sum, isTooMany) = personTimes.addingReportingOverflow(found)
            personTimes = isTooMany ? .max : sum
            closed.formUnion(request.reply?.casesClosed ?? [])
            closed.formUnion(request.verification?.casesClosed ?? [])
            if request.task != nil {
                dispatched += 1
                if request.gridReport != nil { reported += 1 }
            } else if let last = request.lastDay(of: .answer, in: law), last < day || request.isDone {
                due += 1
                if request.isDone, let answered = request.reply?.answeredOn, answered <= last { onTime += 1 }
            }
        }
        cases = closed.count
    }

    /// 协助按时率: answered in time, of those due; nil where none was due.
    /// law: enforcement.assistOnTime
    public var onTimeRate: Percent? { due > 0 ? Percent(Int64(onTime), of: Int64(due)) : nil }

    /// 网格反馈率: reported, of those sent to the grid; nil where none was sent.
    /// law: enforcement.gridFeedback
    public var gridReportRate: Percent? { dispatched > 0 ? Percent(Int64(reported), of: Int64(dispatched)) : nil }
}
