/// A duty that follows from what was done in a case: what must be done, who owes it, to whom, since when, until when.
///
/// A value of its own, so that it can be handed to the organ that owes it. What is done about it is not in here.
public struct Duty: Sendable, Hashable {
    /// The stable code: the machine's name and the duty's, such as `bankruptcy-case/e-02-petitioner`.
    public var code: String
    /// What must be done, or not be done.
    public var text: Bilingual
    /// Who owes it.
    public var owner: Term
    /// To whom it is owed; nil where to nobody in particular.
    public var addressee: Term?
    /// The day it arose, or the day its time counts from; nil where that day is not yet known.
    public var since: CivilDate?
    /// The limit it runs under; nil where the law sets no number.
    public var limit: TimeLimit.ID?
    /// The last day; nil where the law sets no number, or where the day it counts from is not yet known.
    public var lastDay: CivilDate?
    /// Where it stands.
    public var basis: Basis
    /// How well the source was verified.
    public var evidence: Evidence

    /// A duty; its last day is counted from `since` under `limit`, unless a last day is given.
    public init(
        _ code: String, _ text: Bilingual, owedBy owner: Term, to addressee: Term? = nil, since: CivilDate?,
        within limit: TimeLimit? = nil, lastDay: CivilDate? = nil, in law: LegalContext = .current, _ basis: Basis,
        evidence: Evidence = .statute
    ) {
        self.code = code
        self.text = text
        self.owner = owner
        self.addressee = addressee
        self.since = since
        self.limit = limit?.id
        self.lastDay = lastDay ?? since.flatMap { day in limit?.lastDay(from: day, in: law) }
        self.basis = basis
        self.evidence = evidence
    }

    /// Whether it must be done at once: it has arisen, and the law sets no number.
    public var isAtOnce: Bool { since != nil && limit == nil && lastDay == nil }

    /// Whether its last day has passed; false where there is none.
    public func isOverdue(asOf day: CivilDate) -> Bool { lastDay.map { day > $0 } ?? false }

    /// Days left on a day, the last day included; negative once it is over, nil where there is no last day.
    public func daysLeft(on day: CivilDate) -> Int? { lastDay.map { day.days(until: $0) } }

    /// The last day with every step of its derivation; nil where the law sets no number, or where the day it counts from
    /// is not yet known.
    public func deadline(in law: LegalContext) -> Deadline? {
        guard let since, let limit = limit.flatMap(TimeLimit.init(id:)) else { return nil }
        return limit.deadline(from: since, in: law)
    }

    /// The same duty once the day its time counts from is known.
    public func starting(on day: CivilDate, in law: LegalContext) -> Duty {
        var duty = self
        duty.since = day
        duty.lastDay = limit.flatMap(TimeLimit.init(id:))?.lastDay(from: day, in: law)
        return duty
    }

    /// The time in words: the last day, 立即, or what it waits for.
    public func time(in language: Language) -> String {
        if let lastDay { return "\(lastDay)" }
        if isAtOnce { return language == .zh ? "立即" : "at once" }
        let start = limit.flatMap(TimeLimit.init(id:))?.start[language]
        return start.map { language == .zh ? "自\($0)起算" : "counts from: \($0)" } ?? "—"
    }
}

extension Duty: WireRecord {
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        var duty = Self(
            try c.field("code", value?.code), try c.field("text", value?.text),
            owedBy: try c.field("owner", value?.owner), to: try c.optional("addressee", value?.addressee),
            since: try c.optional("since", value?.since), Basis())
        duty.limit = try c.optional("limit", value?.limit)
        duty.lastDay = try c.optional("lastDay", value?.lastDay)
        duty.basis = try c.field("basis", value?.basis)
        duty.evidence = try c.field("evidence", value?.evidence)
        return duty
    }
}
