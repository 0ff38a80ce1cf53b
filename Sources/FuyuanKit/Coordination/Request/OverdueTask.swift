/// 逾期督办事项: what the supervisor of an addressee must see to, because a thread was not answered in time.
///
/// Its id follows from the thread, so however it comes about it is one task.
public struct OverdueTask: WireRecord, Identifiable {
    /// The thread.
    public var thread: CaseID
    /// Who must see to it; nil where nobody was named.
    public var supervisor: ActorID?
    /// The unit that did not reply.
    public var addressee: ActorID
    /// What the thread is about.
    public var subject: String
    /// The last day to reply.
    public var respondBy: CivilDate
    /// The day a late reply or a withdrawal settled it; nil while it is open.
    public var settledOn: CivilDate?

    /// A task.
    public init(
        thread: CaseID, supervisor: ActorID?, addressee: ActorID, subject: String, respondBy: CivilDate,
        settledOn: CivilDate? = nil
    ) {
        self.thread = thread
        self.supervisor = supervisor
        self.addressee = addressee
        self.subject = subject
        self.respondBy = respondBy
        self.settledOn = settledOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            thread: try c.field("thread", value?.thread), supervisor: try c.optional("supervisor", value?.supervisor),
            addressee: try c.field("addressee", value?.addressee), subject: try c.field("subject", value?.subject),
            respondBy: try c.field("respondBy", value?.respondBy),
            settledOn: try c.optional("settledOn", value?.settledOn))
    }

    /// The task’s name: the thread’s, and what it is about.
    public var id: Identifier<OverdueTask> { Identifier("\(thread)/overdue") }

    /// Whether a late reply or a withdrawal settled it.
    public var isSettled: Bool { settledOn != nil }

    /// The first day it stands; nil at the end of the calendar.
    public var raisedOn: CivilDate? { respondBy.adding(days: 1) }

    /// The task as a duty of the supervisor to the office.
    public var duty: Duty {
        Duty(
            "liaison-thread/overdue",
            Bilingual("督促\(addressee)回复联络事项「\(subject)」", "see that \(addressee) replies to “\(subject)”"),
            owedBy: LiaisonRole.supervisor.term, to: LiaisonRole.requester.term, since: raisedOn, Basis(),
            evidence: .convention)
    }

    /// The tasks of many threads as of a day, each thread once, by name: two copies of a thread, or a journal replayed
    /// twice, give one task. O(n log n).
    public static func all(
        of files: some Sequence<CaseFile<LiaisonThread>>, asOf day: CivilDate, in law: LegalContext
    ) -> [OverdueTask] {
        // Of two copies the one that knows more counts.
        var fullest: [CaseID: CaseFile<LiaisonThread>] = [:]
        for file in files where file.lastSequence > fullest[file.id]?.lastSequence ?? 0 { fullest[file.id] = file }
        return fullest.values.compactMap { $0.state.overdueTask(of: $0.id, asOf: day, in: law) }
            .sorted { $0.thread.rawValue < $1.thread.rawValue }
    }
}
