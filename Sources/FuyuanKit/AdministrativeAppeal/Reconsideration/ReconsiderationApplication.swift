/// An application for reconsideration (行政复议法 arts. 16 to 22).
public struct ReconsiderationApplication: WireRecord {
    /// The day of the application, for one sent by post the postmark: it chooses the law; nil for the day of the entry.
    public var appliedOn: CivilDate?
    /// The day it was received; nil for the day of the entry.
    public var receivedOn: CivilDate?
    /// The text of the law the file goes by; nil where the day decides.
    public var statedEdition: ReconsiderationEdition?
    /// Why the file goes by another text than the day’s; nil where it does not.
    public var overrideReason: String?
    /// How many acts it attacks; nil when not known.
    public var acts: Int?
    /// How many agents act for the applicant; nil when not known.
    public var agents: Int?
    /// What kind of act it attacks; nil when not known.
    public var matter: ReconsiderationMatter?
    /// Why the matter may not be reviewed; nil where it may.
    public var exclusion: ReconsiderationExclusion?
    /// Whether a court already took up the same person’s suit against the act; nil when not known.
    public var inCourt: Bool?
    /// Whether it repeats a withdrawn application on the same facts and grounds; nil when not known.
    public var repeatsWithdrawn: Bool?
    /// Whether the applicant shows that the earlier withdrawal was against his will; nil when not known.
    public var withdrawnAgainstWill: Bool?
    /// Whether reconsideration must come before a suit; nil when not known.
    public var isReconsiderationFirst: Bool?
    /// Whether it attacks a penalty imposed on the spot or on electronic monitoring; nil when not known.
    public var penaltyOnTheSpot: Bool?
    /// Whether it is about a discretionary act or compensation, which alone may be mediated under the 2017 text; nil when not known.
    public var isDiscretionary: Bool?
    /// Whether the respondent is a department of a local government; nil when not known.
    public var againstDepartment: Bool?
    /// Whether there is a third party; nil when not known.
    public var hasThirdParty: Bool?

    /// As recorded; what is not known is nil.
    public init(
        appliedOn: CivilDate? = nil, receivedOn: CivilDate? = nil, statedEdition: ReconsiderationEdition? = nil,
        overrideReason: String? = nil, acts: Int? = 1, agents: Int? = 0, matter: ReconsiderationMatter? = nil,
        exclusion: ReconsiderationExclusion? = nil, inCourt: Bool? = false, repeatsWithdrawn: Bool? = false,
        withdrawnAgainstWill: Bool? = false, isReconsiderationFirst: Bool? = nil, penaltyOnTheSpot: Bool? = nil,
        isDiscretionary: Bool? = nil, againstDepartment: Bool? = nil, hasThirdParty: Bool? = nil
    ) {
        self.appliedOn = appliedOn
        self.receivedOn = receivedOn
        self.statedEdition = statedEdition
        self.overrideReason = overrideReason
        self.acts = acts
        self.agents = agents
        self.matter = matter
        self.exclusion = exclusion
        self.inCourt = inCourt
        self.repeatsWithdrawn = repeatsWithdrawn
        self.withdrawnAgainstWill = withdrawnAgainstWill
        self.isReconsiderationFirst = isReconsiderationFirst
        self.penaltyOnTheSpot = penaltyOnTheSpot
        self.isDiscretionary = isDiscretionary
        self.againstDepartment = againstDepartment
        self.hasThirdParty = hasThirdParty
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            appliedOn: try c.optional("appliedOn", value?.appliedOn),
            receivedOn: try c.optional("receivedOn", value?.receivedOn),
            statedEdition: try c.optional("statedEdition", value?.statedEdition),
            overrideReason: try c.optional("overrideReason", value?.overrideReason),
            acts: try c.optional("acts", value?.acts), agents: try c.optional("agents", value?.agents),
            matter: try c.optional("matter", value?.matter),
            exclusion: try c.optional("exclusion", value?.exclusion),
            inCourt: try c.optional("inCourt", value?.inCourt),
            repeatsWithdrawn: try c.optional("repeatsWithdrawn", value?.repeatsWithdrawn),
            withdrawnAgainstWill: try c.optional("withdrawnAgainstWill", value?.withdrawnAgainstWill),
            isReconsiderationFirst: try c.optional("isReconsiderationFirst", value?.isReconsiderationFirst),
            penaltyOnTheSpot: try c.optional("penaltyOnTheSpot", value?.penaltyOnTheSpot),
            isDiscretionary: try c.optional("isDiscretionary", value?.isDiscretionary),
            againstDepartment: try c.optional("againstDepartment", value?.againstDepartment),
            hasThirdParty: try c.optional("hasThirdParty", value?.hasThirdParty))
    }

    /// The text of the law that governs the application made or entered on a day.
    public func edition(enteredOn day: CivilDate) -> ReconsiderationEdition {
        if overrideReason != nil, let statedEdition { return statedEdition }
        return .inForce(on: appliedOn ?? day)
    }

    /// Whether the file goes by the text of the day, or says why not.
    /// law: administrative.V-R01
    public func statesRightLaw(enteredOn day: CivilDate) -> Bool {
        overrideReason != nil || statedEdition.map { $0 == .inForce(on: appliedOn ?? day) } ?? true
    }

    /// Whether it attacks exactly one act.
    /// law: administrative.V-R03
    public var attacksOneAct: Bool? { acts.map { $0 == 1 } }

    /// Whether it does not repeat a withdrawn application, or the withdrawal was against the applicant’s will.
    /// law: administrative.V-R33
    public var isNotRepeated: Bool? {
        guard let repeatsWithdrawn else { return nil }
        return repeatsWithdrawn ? withdrawnAgainstWill : true
    }
}
