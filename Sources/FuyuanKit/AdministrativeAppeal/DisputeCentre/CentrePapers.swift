/// A dispute handed to the centre (移送函).
public struct CentreReferral: WireRecord {
    /// Where it comes from.
    public var channel: DisputeChannel
    /// How it was handed over.
    public var mode: CentreMode
    /// What the dispute is about; nil where not said.
    public var matter: MediationMatter?
    /// The case it comes out of; nil where there is none.
    public var sourceCase: CaseNumber?
    /// The day the centre received it; nil for the day of the entry.
    public var receivedOn: CivilDate?
    /// The day the complaint was handed to the court, which stays the day of filing; nil where there was none, or not
    /// known.
    public var filedOn: CivilDate?
    /// The day reconsideration was applied for, which chooses its law; nil where there was none.
    public var appliedOn: CivilDate?
    /// Whether it is on the centre’s list; nil when not known.
    public var isWithinList: Bool?
    /// Whether it goes through the online platform.
    public var isOnline: Bool
    /// Whether the suit goes through the summary procedure.
    public var isSummary: Bool

    /// A referral.
    public init(
        _ channel: DisputeChannel, _ mode: CentreMode, matter: MediationMatter? = nil, sourceCase: CaseNumber? = nil,
        receivedOn: CivilDate? = nil, filedOn: CivilDate? = nil, appliedOn: CivilDate? = nil,
        isWithinList: Bool? = true, isOnline: Bool = false,
        isSummary: Bool = false
    ) {
        self.channel = channel
        self.mode = mode
        self.matter = matter
        self.sourceCase = sourceCase
        self.receivedOn = receivedOn
        self.filedOn = filedOn
        self.appliedOn = appliedOn
        self.isWithinList = isWithinList
        self.isOnline = isOnline
        self.isSummary = isSummary
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("channel", value?.channel), try c.field("mode", value?.mode),
            matter: try c.optional("matter", value?.matter),
            sourceCase: try c.optional("sourceCase", value?.sourceCase),
            receivedOn: try c.optional("receivedOn", value?.receivedOn),
            filedOn: try c.optional("filedOn", value?.filedOn),
            appliedOn: try c.optional("appliedOn", value?.appliedOn),
            isWithinList: try c.optional("isWithinList", value?.isWithinList),
            isOnline: try c.defaulted("isOnline", value?.isOnline, default: false),
            isSummary: try c.defaulted("isSummary", value?.isSummary, default: false))
    }

    /// Whether the way it was handed over fits the stage: delegated before docketing, commissioned after it.
    public var modeFits: Bool {
        switch mode {
        case .invited: true
        case .entrusted: !channel.isPending
        case .commissioned: channel.isPending
        }
    }

    /// The forum whose rules say what may be mediated.
    public var forum: MediationForum {
        channel.isSuit
            ? .litigation
            : channel == .petitionMediation ? .petition : .reconsideration(appliedOn: appliedOn ?? receivedOn)
    }
}

/// A mediator’s signature for the file: the time to mediate runs from it (特邀调解规定 art. 27).
public struct FileSignature: WireRecord {
    /// The mediator; nil where not named.
    public var mediator: ActorID?
    /// The day of signing, or of acceptance on the platform; nil for the day of the entry.
    public var signedOn: CivilDate?

    /// A signature.
    public init(_ mediator: ActorID? = nil, signedOn: CivilDate? = nil) {
        self.mediator = mediator
        self.signedOn = signedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.optional("mediator", value?.mediator), signedOn: try c.optional("signedOn", value?.signedOn))
    }
}

/// Why the centre goes no further (在线调解规则 art. 15).
public struct ConsentRefusal: WireRecord {
    /// Refused, or not to be reached.
    public var ground: CentreRefusalGround
    /// Whether the reason is in writing; nil when not known.
    public var isReasonWritten: Bool?

    /// A refusal.
    public init(_ ground: CentreRefusalGround, isReasonWritten: Bool? = nil) {
        self.ground = ground
        self.isReasonWritten = isReasonWritten
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground),
            isReasonWritten: try c.optional("isReasonWritten", value?.isReasonWritten))
    }
}

/// The organs touched by the dispute, brought in (协调涉案机关).
public struct OrganMeeting: WireRecord {
    /// The organs called.
    public var organs: [ActorID]
    /// Whether every organ touched was found and called; nil when not known.
    public var areAllIdentified: Bool?
    /// Whether staff who know the case came; nil when not known.
    public var haveInformedStaff: Bool?

    /// A meeting.
    public init(_ organs: [ActorID] = [], areAllIdentified: Bool? = nil, haveInformedStaff: Bool? = nil) {
        self.organs = organs
        self.areAllIdentified = areAllIdentified
        self.haveInformedStaff = haveInformedStaff
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("organs", value?.organs, default: []),
            areAllIdentified: try c.optional("areAllIdentified", value?.areAllIdentified),
            haveInformedStaff: try c.optional("haveInformedStaff", value?.haveInformedStaff))
    }
}

/// A study of the case (研究案情、实地走访).
public struct CaseStudy: WireRecord {
    /// The day somebody went there; nil where nobody did.
    public var visitedOn: CivilDate?
    /// What was found; empty where nothing is said.
    public var note: String

    /// A study.
    public init(visitedOn: CivilDate? = nil, note: String = "") {
        self.visitedOn = visitedOn
        self.note = note
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            visitedOn: try c.optional("visitedOn", value?.visitedOn),
            note: try c.defaulted("note", value?.note, default: ""))
    }
}

/// How the dispute is to be resolved (化解方案).
public struct ResolutionPlan: WireRecord {
    /// The way.
    public var way: SettlementWay
    /// The plan in words; empty where nothing is said.
    public var text: String

    /// A plan.
    public init(_ way: SettlementWay, text: String = "") {
        self.way = way
        self.text = text
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("way", value?.way), text: try c.defaulted("text", value?.text, default: ""))
    }
}

/// More time to mediate, by consent (特邀调解规定 art. 27).
public struct CentreExtension: WireRecord {
    /// The new last day.
    public var until: CivilDate
    /// Whether all parties agree; nil when not known.
    public var isAgreed: Bool?

    /// An extension.
    public init(until: CivilDate, isAgreed: Bool? = nil) {
        self.until = until
        self.isAgreed = isAgreed
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(until: try c.field("until", value?.until), isAgreed: try c.optional("isAgreed", value?.isAgreed))
    }
}
