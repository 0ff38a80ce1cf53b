/// 会议提议单: what meeting is proposed, on what.
public struct ConferenceProposal: WireRecord {
    /// What kind of meeting.
    public var kind: ConferenceKind
    /// What it is about.
    public var subject: String
    /// The body it is a meeting of; nil where not said.
    public var body: ActorID?

    /// A proposal.
    public init(_ kind: ConferenceKind, on subject: String, of body: ActorID? = nil) {
        self.kind = kind
        self.subject = subject
        self.body = body
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), on: try c.field("subject", value?.subject),
            of: try c.optional("body", value?.body))
    }
}

/// 议题: one topic of an agenda.
public struct AgendaTopic: WireRecord {
    /// What it is about.
    public var title: String
    /// The unit that raised it; nil where not said.
    public var raisedBy: ActorID?
    /// The case, request or task it comes from; nil where there is none.
    public var matter: CaseID?

    /// A topic.
    public init(_ title: String, raisedBy: ActorID? = nil, matter: CaseID? = nil) {
        self.title = title
        self.raisedBy = raisedBy
        self.matter = matter
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("title", value?.title), raisedBy: try c.optional("raisedBy", value?.raisedBy),
            matter: try c.optional("matter", value?.matter))
    }
}

/// Topics collected; those of an earlier collection stay on the agenda.
public struct ConferenceAgenda: WireRecord {
    /// The topics.
    public var topics: [AgendaTopic]

    /// Topics.
    public init(_ topics: [AgendaTopic]) { self.topics = topics }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("topics", value?.topics))
    }
}

/// A unit at a meeting, and in what role.
public struct ConferenceSeat: WireRecord {
    /// The unit.
    public var unit: ActorID
    /// The role it takes part in.
    public var role: LiaisonRole
    /// The office that sits for it; nil where not said.
    public var title: OfficeTitle?

    /// A seat.
    public init(_ unit: ActorID, as role: LiaisonRole = .member, title: OfficeTitle? = nil) {
        self.unit = unit
        self.role = role
        self.title = title
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("unit", value?.unit), as: try c.field("role", value?.role),
            title: try c.optional("title", value?.title))
    }
}

/// 会议通知: the day, the chair and who is to come.
public struct ConferenceNotice: WireRecord {
    /// The day of the meeting.
    public var day: CivilDate
    /// The office that chairs; nil where not said.
    public var chair: OfficeTitle?
    /// Who is notified.
    public var seats: [ConferenceSeat]
    /// Who must take part, in place of what the kind of meeting asks; nil for what the kind asks.
    public var required: [LiaisonRole]?

    /// A notice.
    public init(
        for day: CivilDate, chair: OfficeTitle? = nil, to seats: [ConferenceSeat], required: [LiaisonRole]? = nil
    ) {
        self.day = day
        self.chair = chair
        self.seats = seats
        self.required = required
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            for: try c.field("day", value?.day), chair: try c.optional("chair", value?.chair),
            to: try c.field("seats", value?.seats), required: try c.optional("required", value?.required))
    }
}

/// 签到表: who came.
public struct ConferenceAttendance: WireRecord {
    /// Who is present, by unit and role.
    public var present: [ConferenceSeat]

    /// An attendance sheet.
    public init(_ present: [ConferenceSeat]) { self.present = present }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("present", value?.present))
    }
}

/// 会议变更: why a meeting is put off or not held.
public struct ConferenceChange: WireRecord {
    /// The reason; empty where none is given.
    public var reason: String

    /// A change.
    public init(because reason: String) { self.reason = reason }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(because: try c.defaulted("reason", value?.reason, default: ""))
    }
}

/// 纪要印发: the minutes go out.
public struct MinutesIssue: WireRecord {
    /// Their number; nil where there is none.
    public var number: String?
    /// The office that signed them; nil where nobody did.
    public var signedBy: OfficeTitle?

    /// An issue of minutes.
    public init(number: String? = nil, signedBy: OfficeTitle? = nil) {
        self.number = number
        self.signedBy = signedBy
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(number: try c.optional("number", value?.number), signedBy: try c.optional("signedBy", value?.signedBy))
    }
}

/// 落实情况报告: what the leading group is told when a meeting's decisions are settled.
public struct ConferenceReport: WireRecord {
    /// Where the report is found; nil where there is none.
    public var reference: String?

    /// A report.
    public init(_ reference: String? = nil) { self.reference = reference }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.optional("reference", value?.reference))
    }
}
