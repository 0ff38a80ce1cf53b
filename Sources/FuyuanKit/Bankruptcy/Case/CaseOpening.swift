/// The ruling that accepts a petition, and what is done in the same step.
///
/// law: bankruptcy.v13
public struct CaseOpening: WireRecord {
    /// On whose petition.
    public var petitioner: BankruptcyPetitioner
    /// What the debtor is.
    public var debtorKind: BankruptcyDebtorKind
    /// The case number of the petition (破申), another than this case's own.
    public var petition: CaseID?
    /// The number of the ruling; nil when the entry does not say.
    public var ruling: String?
    /// The court; nil when the entry does not say.
    public var court: ActorID?
    /// The administrator; nil when the entry does not say.
    public var administrator: ActorID?
    /// The day the administrator was appointed: must be the day of the ruling (art. 13); nil when the entry does not say.
    public var appointedOn: CivilDate?
    /// Whether the debtor is a listed company.
    public var isListed: Bool
    /// Whether an enforcing court transferred the case.
    public var isTransferred: Bool
    /// Whether a restructuring out of court or a pre-reorganisation came before.
    public var isPrepared: Bool

    /// An opening.
    public init(
        _ petitioner: BankruptcyPetitioner, of debtorKind: BankruptcyDebtorKind = .company, petition: CaseID? = nil,
        ruling: String? = nil, court: ActorID? = nil, administrator: ActorID? = nil, appointedOn: CivilDate? = nil,
        isListed: Bool = false, isTransferred: Bool = false, isPrepared: Bool = false
    ) {
        self.petitioner = petitioner
        self.debtorKind = debtorKind
        self.petition = petition
        self.ruling = ruling
        self.court = court
        self.administrator = administrator
        self.appointedOn = appointedOn
        self.isListed = isListed
        self.isTransferred = isTransferred
        self.isPrepared = isPrepared
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("petitioner", value?.petitioner),
            of: try c.defaulted("debtorKind", value?.debtorKind, default: .company),
            petition: try c.optional("petition", value?.petition), ruling: try c.optional("ruling", value?.ruling),
            court: try c.optional("court", value?.court),
            administrator: try c.optional("administrator", value?.administrator),
            appointedOn: try c.optional("appointedOn", value?.appointedOn),
            isListed: try c.defaulted("isListed", value?.isListed, default: false),
            isTransferred: try c.defaulted("isTransferred", value?.isTransferred, default: false),
            isPrepared: try c.defaulted("isPrepared", value?.isPrepared, default: false))
    }
}

/// The announcement of acceptance (企业破产法 art. 14).
public struct AcceptanceAnnouncement: WireRecord {
    /// What it says.
    public var items: EnumSet<AnnouncementItem>
    /// The day it was published; nil for the day of the act.
    public var publishedOn: CivilDate?
    /// The last day to declare claims.
    public var claimsUntil: CivilDate
    /// The day of the first creditors' meeting; nil when it does not say.
    public var firstMeetingOn: CivilDate?

    /// An announcement; with all seven items unless said otherwise.
    public init(
        claimsUntil: CivilDate, firstMeetingOn: CivilDate? = nil, publishedOn: CivilDate? = nil,
        items: EnumSet<AnnouncementItem> = .all
    ) {
        self.items = items
        self.publishedOn = publishedOn
        self.claimsUntil = claimsUntil
        self.firstMeetingOn = firstMeetingOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            claimsUntil: try c.field("claimsUntil", value?.claimsUntil),
            firstMeetingOn: try c.optional("firstMeetingOn", value?.firstMeetingOn),
            publishedOn: try c.optional("publishedOn", value?.publishedOn),
            items: try c.defaulted("items", value?.items, default: .all))
    }

    /// Whether all seven items are there.
    /// law: bankruptcy.v16
    public var isComplete: Bool { items == .all }

    /// Whether the time to declare claims, counted from the publication, is 30 days or more; nil where it cannot be told.
    ///
    /// Both ends are compared as they fall after rest days.
    /// law: bankruptcy.v17 bankruptcy.edge-2
    public func isLongEnough(publishedOn day: CivilDate, in law: LegalContext) -> Bool? {
        compare(with: .claimPeriodShortest, from: day, in: law) { $0 >= $1 }
    }

    /// Whether the time to declare claims, counted from the publication, is three months or less; nil where it cannot be
    /// told.
    /// law: bankruptcy.v18
    public func isShortEnough(publishedOn day: CivilDate, in law: LegalContext) -> Bool? {
        compare(with: .claimPeriodLongest, from: day, in: law) { $0 <= $1 }
    }

    /// Whether the first meeting is within fifteen days of the end of that time; nil where it cannot be told.
    /// law: bankruptcy.v19
    public func meetsSoonEnough(in law: LegalContext) -> Bool? {
        guard let firstMeetingOn, let end = claimsEnd(in: law),
            let last = TimeLimit.firstCreditorsMeeting.lastDay(from: end, in: law)
        else { return nil }
        return firstMeetingOn <= last
    }

    /// Whether the first meeting is after the end of that time; nil where the announcement does not say.
    public var meetsAfterClaims: Bool? { firstMeetingOn.map { $0 > claimsUntil } }

    /// The end of the time to declare claims, moved off a rest day; nil outside the calendar.
    public func claimsEnd(in law: LegalContext) -> CivilDate? {
        law.calendar.rolled(claimsUntil, under: law.restDays)
    }

    private func compare(
        with limit: TimeLimit, from day: CivilDate, in law: LegalContext, by order: (CivilDate, CivilDate) -> Bool
    ) -> Bool? {
        guard let end = claimsEnd(in: law), let bound = limit.lastDay(from: day, in: law) else { return nil }
        return order(end, bound)
    }
}
