/// 立案: papers handed in through some channel: where they came in, and which court is to take the case.
public struct FilingRequest: WireRecord {
    /// How they came in.
    public var channel: FilingChannel
    /// The court that took them in.
    public var receivingCourt: CourtCode
    /// The court that has the case.
    public var competentCourt: CourtCode
    /// What is filed.
    public var kind: CrossDomainKind

    /// A filing request.
    public init(
        by channel: FilingChannel, at receivingCourt: CourtCode, for competentCourt: CourtCode,
        kind: CrossDomainKind = .civil
    ) {
        self.channel = channel
        self.receivingCourt = receivingCourt
        self.competentCourt = competentCourt
        self.kind = kind
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            by: try c.field("channel", value?.channel), at: try c.field("receivingCourt", value?.receivingCourt),
            for: try c.field("competentCourt", value?.competentCourt),
            kind: try c.defaulted("kind", value?.kind, default: .civil))
    }

    /// Whether they were handed in at a court elsewhere.
    public var isCrossDomain: Bool { channel == .crossDomain || receivingCourt != competentCourt }

    /// Whether a case number is the competent court’s; nil for a number of the old form, which names no court by its
    /// code.
    public func isNumberedByCompetentCourt(_ number: CaseNumber) -> Bool? { number.court.map { $0 == competentCourt } }

    /// What is wrong with the papers or the number they got: a number of another court, or a channel across districts
    /// with one court on both sides.
    public func findings(number: CaseNumber? = nil) -> [Finding] {
        var findings: [Finding] = []
        if channel == .crossDomain, receivingCourt == competentCourt {
            findings.append(
                Finding(
                    "filing-request/same-court", .warning, at: "receivingCourt", Basis(.qinhuangdao()),
                    "跨域立案的协作法院与管辖法院相同", "filed across districts, yet one court is on both sides"))
        }
        if let number, isNumberedByCompetentCourt(number) == false {
            findings.append(
                Finding(
                    "filing-request/other-courts-number", .error, at: "number", CaseNumber.basis, "案号不是管辖法院编立的",
                    "the case number is not the competent court’s"))
        }
        return findings
    }
}

/// 工单: what somebody asks of a court’s service desk.
public struct TicketOpening: WireRecord {
    /// What it is about.
    public var kind: ServiceTicketKind
    /// Whether the identity was checked; nil when not known.
    public var isIdentityChecked: Bool?
    /// The papers and both courts, for a filing across districts; nil for anything else.
    public var filing: FilingRequest?
    /// The last day to answer, as promised; nil where none is.
    public var answerBy: CivilDate?
    /// The minute of the day, from midnight; nil when not known.
    public var minute: Int?

    /// A ticket opening.
    public init(
        _ kind: ServiceTicketKind, isIdentityChecked: Bool? = nil, filing: FilingRequest? = nil,
        answerBy: CivilDate? = nil, atMinute minute: Int? = nil
    ) {
        self.kind = kind
        self.isIdentityChecked = isIdentityChecked
        self.filing = filing
        self.answerBy = answerBy
        self.minute = minute
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind),
            isIdentityChecked: try c.optional("isIdentityChecked", value?.isIdentityChecked),
            filing: try c.optional("filing", value?.filing), answerBy: try c.optional("answerBy", value?.answerBy),
            atMinute: try c.optional("minute", value?.minute))
    }
}

/// 派单: which desk or court answers.
public struct TicketRouting: WireRecord {
    /// The desk or the court; nil where not said.
    public var desk: ActorID?
    /// Whether the assisting court checked and scanned the papers; nil when not known.
    public var papersChecked: Bool?
    /// The last day to answer, in place of the one promised before; nil to keep that.
    public var answerBy: CivilDate?

    /// A ticket routing.
    public init(to desk: ActorID? = nil, papersChecked: Bool? = nil, answerBy: CivilDate? = nil) {
        self.desk = desk
        self.papersChecked = papersChecked
        self.answerBy = answerBy
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            to: try c.optional("desk", value?.desk),
            papersChecked: try c.optional("papersChecked", value?.papersChecked),
            answerBy: try c.optional("answerBy", value?.answerBy))
    }
}

/// 一次性告知: the papers that are missing.
public struct TicketSupplementCall: WireRecord {
    /// What is missing.
    public var missing: [String]

    /// A ticket supplement call.
    public init(_ missing: [String]) {
        self.missing = missing
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("missing", value?.missing))
    }
}

/// 答复: the result.
public struct TicketAnswer: WireRecord {
    /// In words; nil where a paper says it.
    public var text: String?
    /// The number the case got; nil where it got none.
    public var caseNumber: CaseNumber?
    /// Whether the assisting court served the result; nil when not known.
    public var servedByAssistingCourt: Bool?
    /// The minute of the day, from midnight; nil when not known.
    public var minute: Int?

    /// A ticket answer.
    public init(
        _ text: String? = nil, numbered caseNumber: CaseNumber? = nil, servedByAssistingCourt: Bool? = nil,
        atMinute minute: Int? = nil
    ) {
        self.text = text
        self.caseNumber = caseNumber
        self.servedByAssistingCourt = servedByAssistingCourt
        self.minute = minute
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("text", value?.text), numbered: try c.optional("caseNumber", value?.caseNumber),
            servedByAssistingCourt: try c.optional("servedByAssistingCourt", value?.servedByAssistingCourt),
            atMinute: try c.optional("minute", value?.minute))
    }
}

/// 转办: which other body the matter goes to.
public struct TicketTransfer: WireRecord {
    /// The body; nil where not said.
    public var body: ActorID?

    /// A ticket transfer.
    public init(to body: ActorID? = nil) {
        self.body = body
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(to: try c.optional("body", value?.body))
    }
}

/// 回访评价: how the caller found it.
public struct TicketClosing: WireRecord {
    /// The rating; nil where none was given.
    public var rating: ServiceRating?
    /// What was found good.
    public var quality: EnumSet<TicketQuality>

    /// A ticket closing.
    public init(_ rating: ServiceRating? = nil, quality: EnumSet<TicketQuality> = []) {
        self.rating = rating
        self.quality = quality
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.optional("rating", value?.rating), quality: try c.defaulted("quality", value?.quality, default: []))
    }
}
