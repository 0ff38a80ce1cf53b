/// 联络事项: a message from one unit to another. A message to several units is as many threads.
public struct LiaisonMessage: WireRecord {
    /// The unit it goes to.
    public var addressee: ActorID
    /// What it is about; no personal names.
    public var subject: String
    /// The last day to reply; nil where none is set.
    public var respondBy: CivilDate?
    /// Who supervises the addressee; nil where not said.
    public var supervisor: ActorID?
    /// The minute of the day it was sent, from midnight; nil when not known.
    public var minute: Int?

    /// A liaison message.
    public init(
        to addressee: ActorID, about subject: String, respondBy: CivilDate? = nil, supervisor: ActorID? = nil,
        atMinute minute: Int? = nil
    ) {
        self.addressee = addressee
        self.subject = subject
        self.respondBy = respondBy
        self.supervisor = supervisor
        self.minute = minute
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            to: try c.field("addressee", value?.addressee), about: try c.field("subject", value?.subject),
            respondBy: try c.optional("respondBy", value?.respondBy),
            supervisor: try c.optional("supervisor", value?.supervisor),
            atMinute: try c.optional("minute", value?.minute))
    }
}

/// 回执: the message arrived, or was read.
public struct LiaisonReceipt: WireRecord {
    /// The minute of the day, from midnight; nil when not known.
    public var minute: Int?

    /// A liaison receipt.
    public init(atMinute minute: Int? = nil) {
        self.minute = minute
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(atMinute: try c.optional("minute", value?.minute))
    }
}

/// 回复: what the addressee replies.
public struct LiaisonReply: WireRecord {
    /// In words; nil where a paper says it.
    public var text: String?
    /// The minute of the day, from midnight; nil when not known.
    public var minute: Int?

    /// A liaison reply.
    public init(_ text: String? = nil, atMinute minute: Int? = nil) {
        self.text = text
        self.minute = minute
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.optional("text", value?.text), atMinute: try c.optional("minute", value?.minute))
    }
}

/// 延长期限: a later day to reply.
public struct LiaisonExtension: WireRecord {
    /// The new last day.
    public var until: CivilDate

    /// A liaison extension.
    public init(until: CivilDate) {
        self.until = until
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(until: try c.field("until", value?.until))
    }
}
