/// A restriction or block of one application for one entry, from the decision to its release.
public struct InterceptionRecord: WireRecord {
    /// The application.
    public var application: CreditApplication.ID
    /// The item.
    public var item: ApprovalItemCode
    /// The entry.
    public var entry: CreditEntry.ID
    /// What it does.
    public var effect: InterceptionEffect
    /// The edition of the list of items it rests on.
    public var listEdition: String
    /// The day of the decision.
    public var decidedOn: CivilDate
    /// Who confirmed it, and when; nil where nobody has.
    public var confirmedBy: ActorID?
    public var confirmedOn: CivilDate?
    /// The day it was released; nil where it was not.
    public var releasedOn: CivilDate?

    /// A record.
    public init(
        _ application: CreditApplication.ID, _ item: ApprovalItemCode, entry: CreditEntry.ID,
        _ effect: InterceptionEffect, edition: String, on decidedOn: CivilDate, confirmedBy: ActorID? = nil,
        on confirmedOn: CivilDate? = nil, releasedOn: CivilDate? = nil
    ) {
        self.application = application
        self.item = item
        self.entry = entry
        self.effect = effect
        listEdition = edition
        self.decidedOn = decidedOn
        self.confirmedBy = confirmedBy
        self.confirmedOn = confirmedOn
        self.releasedOn = releasedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("application", value?.application), try c.field("item", value?.item),
            entry: try c.field("entry", value?.entry), try c.field("effect", value?.effect),
            edition: try c.field("listEdition", value?.listEdition), on: try c.field("decidedOn", value?.decidedOn),
            confirmedBy: try c.optional("confirmedBy", value?.confirmedBy),
            on: try c.optional("confirmedOn", value?.confirmedOn),
            releasedOn: try c.optional("releasedOn", value?.releasedOn))
    }

    /// The same once a person has confirmed it; nil for a day before the decision.
    public func confirmed(by person: ActorID, on day: CivilDate) -> InterceptionRecord? {
        guard day >= decidedOn else { return nil }
        var record = self
        (record.confirmedBy, record.confirmedOn) = (person, day)
        return record
    }

    /// Whether it has effect on a day: a block only once a person has confirmed it.
    public func isInForce(on day: CivilDate) -> Bool {
        guard decidedOn <= day, releasedOn.map({ day < $0 }) ?? true else { return false }
        return effect != .block || (confirmedOn.map { $0 <= day } ?? false)
    }

    /// 解除拦截: what follows once the entry is no longer live: unblock within the time for deleting it, and take the
    /// application up again. Nil while the entry is live, or where the record is already released.
    ///
    /// law: enforcement.credit-8
    public func release(under list: CreditList, asOf day: CivilDate, in law: LegalContext = .current)
        -> InterceptionRelease?
    {
        guard releasedOn == nil else { return nil }
        guard let entry = list.entry(entry) else {
            // An entry that the source no longer has stands nowhere.
            return InterceptionRelease(self, nil, since: list.header.snapshotOn, in: law)
        }
        let standing = entry.standing(asOf: day)
        switch standing.status {
        case .live, .undecided: return nil
        case .inGrace, .unpublished, .stayed, .suspended, .expired, .removed, .revoked, .repaired:
            return InterceptionRelease(self, standing.status, since: standing.since ?? day, in: law)
        }
    }
}

/// That a restriction or block must be released.
public struct InterceptionRelease: Sendable, Hashable {
    /// What is released.
    public let record: InterceptionRecord
    /// Why: where the entry now stands; nil where the list no longer has it.
    public let status: CreditStatus?
    /// Since when.
    public let since: CivilDate
    /// The last day to release it: as long as the court has to delete; nil outside the calendar.
    public let lastDay: CivilDate?
    /// The application, to be taken up again.
    public var reopens: CreditApplication.ID { record.application }

    init(_ record: InterceptionRecord, _ status: CreditStatus?, since: CivilDate, in law: LegalContext) {
        self.record = record
        self.status = status
        self.since = since
        lastDay = TimeLimit.listingDeletion.lastDay(from: since, in: law)
    }

    /// What is done, in words.
    public var text: Bilingual {
        Bilingual(
            "名单条目\(record.entry)\(status?.term.zh ?? "已不在名单")（\(since)起），解除拦截并恢复办理\(record.application)",
            "entry \(record.entry): \(status?.term.en ?? "no longer on the list") (since \(since)); release, and take up \(record.application) again"
        )
    }
}
