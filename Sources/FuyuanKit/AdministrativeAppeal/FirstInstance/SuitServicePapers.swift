/// The copy of the complaint sent to the defendant (行政诉讼法 art. 67).
public struct ComplaintService: WireRecord {
    /// Whether the head of the organ is called to attend (负责人出庭应诉规定 art. 4).
    public var headMustAttend: Bool
    /// Whether the reconsideration organ is a co-defendant (行政诉讼法 art. 26(2)).
    public var hasCoDefendant: Bool

    /// Its particulars.
    public init(
        headMustAttend: Bool = false, hasCoDefendant: Bool = false
    ) {
        self.headMustAttend = headMustAttend
        self.hasCoDefendant = hasCoDefendant
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            headMustAttend: try c.defaulted("headMustAttend", value?.headMustAttend, default: false),
            hasCoDefendant: try c.defaulted("hasCoDefendant", value?.hasCoDefendant, default: false))
    }
}

/// The copy signed for by the defendant.
public struct ReceivedComplaint: WireRecord {
    /// The day; nil for the day of the entry.
    public var receivedOn: CivilDate?

    /// Its particulars.
    public init(
        receivedOn: CivilDate? = nil
    ) {
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// The defendant's answer, evidence and documents relied on (行政诉讼法 art. 67).
public struct DefendantAnswer: WireRecord {
    /// The day they were handed in or posted; nil for the day of the entry.
    public var submittedOn: CivilDate?
    /// Whether the evidence and the documents relied on came with it.
    public var hasEvidence: Bool

    /// Its particulars.
    public init(
        submittedOn: CivilDate? = nil, hasEvidence: Bool = false
    ) {
        self.submittedOn = submittedOn
        self.hasEvidence = hasEvidence
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            submittedOn: try c.optional("submittedOn", value?.submittedOn),
            hasEvidence: try c.defaulted("hasEvidence", value?.hasEvidence, default: false))
    }
}

/// A request to bring evidence late (行诉法解释 art. 34).
public struct LateEvidenceRequest: WireRecord {
    /// Whether it is in writing; nil when not known.
    public var isWritten: Bool?
    /// Whether force majeure or another objective cause stands behind it; nil when not known.
    public var isCauseLegitimate: Bool?

    /// Its particulars.
    public init(
        isWritten: Bool? = nil, isCauseLegitimate: Bool? = nil
    ) {
        self.isWritten = isWritten
        self.isCauseLegitimate = isCauseLegitimate
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isWritten: try c.optional("isWritten", value?.isWritten),
            isCauseLegitimate: try c.optional("isCauseLegitimate", value?.isCauseLegitimate))
    }

    /// Whether it is in writing and for a legitimate cause; nil where the facts do not tell.
    public var isSound: Bool? {
        if isWritten == false || isCauseLegitimate == false { return false }
        return isWritten == true && isCauseLegitimate == true ? true : nil
    }
}

/// What the court decides on late evidence (行诉法解释 art. 34).
public struct LateEvidenceLeave: WireRecord {
    /// Whether it allows it.
    public var isAllowed: Bool

    /// Its particulars.
    public init(
        isAllowed: Bool = true
    ) {
        self.isAllowed = isAllowed
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isAllowed: try c.defaulted("isAllowed", value?.isAllowed, default: true))
    }
}

/// The end of the cause for late evidence; the fifteen days run from it.
public struct LateEvidenceCauseEnd: WireRecord {
    /// The day; nil for the day of the entry.
    public var endedOn: CivilDate?

    /// Its particulars.
    public init(
        endedOn: CivilDate? = nil
    ) {
        self.endedOn = endedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            endedOn: try c.optional("endedOn", value?.endedOn))
    }
}

/// A suit that goes to another court.
public struct SuitTransfer: WireRecord {
    /// Why.
    public var ground: SuitTransferGround

    /// Its particulars.
    public init(
        _ ground: SuitTransferGround
    ) {
        self.ground = ground
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground))
    }
}

/// A claim brought after the complaint (行诉法解释 art. 70).
public struct NewSuitClaim: WireRecord {
    /// Whether there is good reason; nil when not known.
    public var hasGoodReason: Bool?

    /// Its particulars.
    public init(
        hasGoodReason: Bool? = nil
    ) {
        self.hasGoodReason = hasGoodReason
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            hasGoodReason: try c.optional("hasGoodReason", value?.hasGoodReason))
    }
}

/// A request that belongs before the hearing or the end of it, with the excuse for its lateness.
public struct LateSuitRequest: WireRecord {
    /// Whether there is good reason, or for compensation the court’s leave; nil when not known.
    public var hasGoodReason: Bool?

    /// Its particulars.
    public init(
        hasGoodReason: Bool? = nil
    ) {
        self.hasGoodReason = hasGoodReason
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            hasGoodReason: try c.optional("hasGoodReason", value?.hasGoodReason))
    }
}

/// Evidence taken by the court (行政诉讼法 art. 40).
public struct CourtEvidence: WireRecord {
    /// Whether it is taken to prove that the act is lawful; nil when not known.
    public var provesLegality: Bool?

    /// Its particulars.
    public init(
        provesLegality: Bool? = nil
    ) {
        self.provesLegality = provesLegality
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            provesLegality: try c.optional("provesLegality", value?.provesLegality))
    }
}
