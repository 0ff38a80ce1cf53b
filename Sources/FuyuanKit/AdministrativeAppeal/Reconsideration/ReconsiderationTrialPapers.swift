/// The copy of the application sent to the respondent (行政复议法 arts. 48, 54).
public struct ReconsiderationCopy: WireRecord {
    /// The day the respondent received it; nil for the day of the entry.
    public var receivedOn: CivilDate?

    /// As recorded; what is not known is nil.
    public init(receivedOn: CivilDate? = nil) {
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// The respondent’s answer and evidence (行政复议法 arts. 46, 48, 54, 70).
public struct ReconsiderationAnswer: WireRecord {
    /// The day the institution received it; nil for the day of the entry.
    public var receivedOn: CivilDate?
    /// Whether the respondent collected evidence itself during the reconsideration; nil when not known.
    public var selfCollected: Bool?
    /// Whether a third party whose rights are touched gave evidence for the act; nil when not known.
    public var thirdPartyEvidence: Bool?

    /// As recorded; what is not known is nil.
    public init(receivedOn: CivilDate? = nil, selfCollected: Bool? = false, thirdPartyEvidence: Bool? = nil) {
        self.receivedOn = receivedOn
        self.selfCollected = selfCollected
        self.thirdPartyEvidence = thirdPartyEvidence
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            receivedOn: try c.optional("receivedOn", value?.receivedOn),
            selfCollected: try c.optional("selfCollected", value?.selfCollected),
            thirdPartyEvidence: try c.optional("thirdPartyEvidence", value?.thirdPartyEvidence))
    }
}

/// Further evidence (行政复议法 arts. 44, 46).
public struct ReconsiderationEvidence: WireRecord {
    /// Whether the other side raised grounds or evidence not raised before; nil when not known.
    public var raisesNewGrounds: Bool?
    /// Whether the institution gave leave; nil when not known.
    public var hasLeave: Bool?
    /// Whether the respondent collected it itself during the reconsideration; nil when not known.
    public var selfCollected: Bool?
    /// Whether it is a third party’s evidence for the act; nil when not known.
    public var thirdPartyEvidence: Bool?

    /// As recorded; what is not known is nil.
    public init(
        raisesNewGrounds: Bool? = nil, hasLeave: Bool? = nil, selfCollected: Bool? = false,
        thirdPartyEvidence: Bool? = nil
    ) {
        self.raisesNewGrounds = raisesNewGrounds
        self.hasLeave = hasLeave
        self.selfCollected = selfCollected
        self.thirdPartyEvidence = thirdPartyEvidence
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            raisesNewGrounds: try c.optional("raisesNewGrounds", value?.raisesNewGrounds),
            hasLeave: try c.optional("hasLeave", value?.hasLeave),
            selfCollected: try c.optional("selfCollected", value?.selfCollected),
            thirdPartyEvidence: try c.optional("thirdPartyEvidence", value?.thirdPartyEvidence))
    }
}

/// The hearing of the parties’ opinions (行政复议法 art. 49).
public struct ReconsiderationOpinions: WireRecord {
    /// Whether the parties were heard, in person, by telephone or online; nil when not known.
    public var areHeard: Bool?
    /// Whether the party’s own reasons prevented it, so that a paper trial is allowed; nil when not known.
    public var isPreventedByParty: Bool?

    /// As recorded; what is not known is nil.
    public init(areHeard: Bool? = true, isPreventedByParty: Bool? = false) {
        self.areHeard = areHeard
        self.isPreventedByParty = isPreventedByParty
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            areHeard: try c.optional("areHeard", value?.areHeard),
            isPreventedByParty: try c.optional("isPreventedByParty", value?.isPreventedByParty))
    }

    /// Whether the parties were heard, or could not be for reasons of their own.
    /// law: administrative.V-R12
    public var suffice: Bool? {
        if areHeard == true || isPreventedByParty == true { return true }
        return areHeard == nil || isPreventedByParty == nil ? nil : false
    }
}

/// What the institution finds a case to be (行政复议法 arts. 50, 52).
public struct ReconsiderationAssessment: WireRecord {
    /// Why a hearing must be held; empty where it need not.
    public var hearingGrounds: [ReconsiderationHearingGround]
    /// Why the committee must be consulted; empty where it need not.
    public var committeeGrounds: [ReconsiderationCommitteeGround]

    /// As recorded; what is not known is nil.
    public init(
        hearingGrounds: [ReconsiderationHearingGround] = [], committeeGrounds: [ReconsiderationCommitteeGround] = []
    ) {
        self.hearingGrounds = hearingGrounds
        self.committeeGrounds = committeeGrounds
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            hearingGrounds: try c.defaulted("hearingGrounds", value?.hearingGrounds, default: []),
            committeeGrounds: try c.defaulted("committeeGrounds", value?.committeeGrounds, default: []))
    }
}

/// An investigation (行政复议法 art. 45).
public struct ReconsiderationInvestigation: WireRecord {
    /// How many investigated; nil when not known.
    public var investigators: Int?
    /// Whether they showed their cards; nil when not known.
    public var showedCards: Bool?

    /// As recorded; what is not known is nil.
    public init(_ investigators: Int?, showedCards: Bool? = true) {
        self.investigators = investigators
        self.showedCards = showedCards
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("investigators", value?.investigators),
            showedCards: try c.optional("showedCards", value?.showedCards))
    }

    /// What is wrong with it.
    /// law: administrative.V-R39
    public var findings: [Finding] {
        guard hasTwo == false || showedCards == false else { return [] }
        return [
            Finding(
                "administrative.V-R39", .error, at: "investigation",
                Basis(.reconsideration(45, 2), .reconsiderationRegulation(34, 2)),
                "调查取证时行政复议人员不得少于两人，并应当出示工作证件",
                "at least two must investigate, and show their cards")
        ]
    }

    /// Whether at least two investigated.
    public var hasTwo: Bool? { investigators.map { $0 >= 2 } }
}

/// A time that is not counted in the trial period.
public struct ReconsiderationTimeOut: WireRecord {
    /// What took it.
    public var kind: ReconsiderationExcludedTime
    /// The day it began, which is left out.
    public var from: CivilDate
    /// The day the trial went on, which counts.
    public var until: CivilDate

    /// As recorded; what is not known is nil.
    public init(_ kind: ReconsiderationExcludedTime, from: CivilDate, until: CivilDate) {
        self.kind = kind
        self.from = from
        self.until = until
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), from: try c.field("from", value?.from),
            until: try c.field("until", value?.until))
    }
}
