/// 登记: a petition as it came in.
public struct PetitionRegistration: WireRecord {
    /// Whether several persons came with one matter; nil when not known.
    public var isGroupVisit: Bool?
    /// How many representatives they sent; nil when not known.
    public var representatives: Int?
    /// Whether the same facts and grounds went through re-review before; nil when not known.
    public var finalBefore: Bool?
    /// The court case it concerns; nil where there is none.
    public var caseNumber: CaseNumber?

    /// 登记: a petition as it came in.
    public init(
        isGroupVisit: Bool? = nil, representatives: Int? = nil, finalBefore: Bool? = nil, caseNumber: CaseNumber? = nil
    ) {
        self.isGroupVisit = isGroupVisit
        self.representatives = representatives
        self.finalBefore = finalBefore
        self.caseNumber = caseNumber
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isGroupVisit: try c.optional("isGroupVisit", value?.isGroupVisit),
            representatives: try c.optional("representatives", value?.representatives),
            finalBefore: try c.optional("finalBefore", value?.finalBefore),
            caseNumber: try c.optional("caseNumber", value?.caseNumber))
    }
}

/// 甄别分类: the channel a petition belongs to, with what decides it.
public struct PetitionClassification: WireRecord {
    /// The channel.
    public var channel: PetitionChannel
    /// Whether it meets the conditions of a suit; nil when not examined.
    public var meetsSuitConditions: Bool?
    /// Whether the litigation was lawfully terminated; nil when not known.
    public var litigationTerminated: Bool?

    /// 甄别分类: the channel a petition belongs to, with what decides it.
    public init(_ channel: PetitionChannel, meetsSuitConditions: Bool? = nil, litigationTerminated: Bool? = nil) {
        self.channel = channel
        self.meetsSuitConditions = meetsSuitConditions
        self.litigationTerminated = litigationTerminated
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("channel", value?.channel),
            meetsSuitConditions: try c.optional("meetsSuitConditions", value?.meetsSuitConditions),
            litigationTerminated: try c.optional("litigationTerminated", value?.litigationTerminated))
    }
}

/// 导入其他途径: the channel it was routed to.
public struct PetitionRouteElsewhere: WireRecord {
    /// The channel.
    public var channel: PetitionChannel

    /// 导入其他途径: the channel it was routed to.
    public init(_ channel: PetitionChannel) {
        self.channel = channel
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("channel", value?.channel))
    }
}

/// 转送、交办: to whom a petition goes.
public struct PetitionTransfer: WireRecord {
    /// The organ that receives it, as written.
    public var receiver: String
    /// Whether it is the one accused or reported; nil when not known.
    public var isReceiverAccused: Bool?

    /// 转送、交办: to whom a petition goes.
    public init(_ receiver: String, isReceiverAccused: Bool? = nil) {
        self.receiver = receiver
        self.isReceiverAccused = isReceiverAccused
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("receiver", value?.receiver),
            isReceiverAccused: try c.optional("isReceiverAccused", value?.isReceiverAccused))
    }
}

/// 转送异议: why the receiver does not take it.
public struct PetitionObjection: WireRecord {
    /// The reasons; nil where none are given.
    public var reason: String?

    /// 转送异议: why the receiver does not take it.
    public init(reason: String? = nil) {
        self.reason = reason
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(reason: try c.optional("reason", value?.reason))
    }
}

/// 延长办理期限: more days to handle a petition.
public struct PetitionExtension: WireRecord {
    /// How many days more.
    public var days: Int
    /// Whether the head of the organ approved; nil when not known.
    public var isApprovedByHead: Bool?
    /// Whether the petitioner was told why; nil when not known.
    public var isPetitionerTold: Bool?

    /// 延长办理期限: more days to handle a petition.
    public init(days: Int, isApprovedByHead: Bool? = nil, isPetitionerTold: Bool? = nil) {
        self.days = days
        self.isApprovedByHead = isApprovedByHead
        self.isPetitionerTold = isPetitionerTold
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            days: try c.field("days", value?.days),
            isApprovedByHead: try c.optional("isApprovedByHead", value?.isApprovedByHead),
            isPetitionerTold: try c.optional("isPetitionerTold", value?.isPetitionerTold))
    }
}

/// 处理、复查、复核意见: an opinion on a petition.
public struct PetitionOpinion: WireRecord {
    /// The day the petitioner received it; nil when not known.
    public var receivedOn: CivilDate?

    /// 处理、复查、复核意见: an opinion on a petition.
    public init(receivedOn: CivilDate? = nil) {
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// 信访调解: a settlement of a petition.
public struct PetitionMediation: WireRecord {
    /// Whether the matter lies within the organ’s discretion and the parties are willing; nil when not known.
    public var isWithinDiscretion: Bool?

    /// 信访调解: a settlement of a petition.
    public init(isWithinDiscretion: Bool? = nil) {
        self.isWithinDiscretion = isWithinDiscretion
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isWithinDiscretion: try c.optional("isWithinDiscretion", value?.isWithinDiscretion))
    }
}

/// 复核听证: a hearing held in a re-review; its time is not counted.
public struct PetitionHearing: WireRecord {
    /// The first day of the hearing’s time.
    public var since: CivilDate
    /// The last day.
    public var until: CivilDate

    /// 复核听证: a hearing held in a re-review; its time is not counted.
    public init(since: CivilDate, until: CivilDate) {
        self.since = since
        self.until = until
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(since: try c.field("since", value?.since), until: try c.field("until", value?.until))
    }
}

/// 移交属地: a terminated matter handed to the local party committee and government.
public struct PetitionHandOver: WireRecord {
    /// Whether the court explained the law; nil when not known.
    public var isExplained: Bool?

    /// 移交属地: a terminated matter handed to the local party committee and government.
    public init(isExplained: Bool? = nil) {
        self.isExplained = isExplained
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isExplained: try c.optional("isExplained", value?.isExplained))
    }
}
