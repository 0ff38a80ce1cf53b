/// A request to complete an application (行政复议法 art. 31).
public struct ReconsiderationSupplement: WireRecord {
    /// The day the applicant received it; nil for the day of the entry.
    public var receivedOn: CivilDate?
    /// The last day the organ sets or extends to; nil where the law’s own period runs.
    public var until: CivilDate?
    /// Whether it names everything that is missing at once; nil when not known.
    public var isComplete: Bool?

    /// As recorded; what is not known is nil.
    public init(receivedOn: CivilDate? = nil, until: CivilDate? = nil, isComplete: Bool? = true) {
        self.receivedOn = receivedOn
        self.until = until
        self.isComplete = isComplete
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            receivedOn: try c.optional("receivedOn", value?.receivedOn), until: try c.optional("until", value?.until),
            isComplete: try c.optional("isComplete", value?.isComplete))
    }
}

/// What the applicant handed in to complete the application.
public struct ReconsiderationSupply: WireRecord {
    /// Whether there is a good reason for being late; nil when not said.
    public var hasGoodReason: Bool?

    /// As recorded; what is not known is nil.
    public init(hasGoodReason: Bool? = nil) {
        self.hasGoodReason = hasGoodReason
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(hasGoodReason: try c.optional("hasGoodReason", value?.hasGoodReason))
    }
}

/// The acceptance of an application (行政复议法 arts. 30, 53, 87).
public struct ReconsiderationAdmission: WireRecord {
    /// The requirements that are not met; empty where all are.
    public var missing: [ReconsiderationRequirement]
    /// Whether the summary procedure is used.
    public var isSummary: Bool
    /// What the summary procedure rests on.
    public var summary: ReconsiderationSummary
    /// What was charged; nil for nothing.
    public var fee: Money?

    /// As recorded; what is not known is nil.
    public init(
        missing: [ReconsiderationRequirement] = [], isSummary: Bool = false,
        summary: ReconsiderationSummary = ReconsiderationSummary(), fee: Money? = nil
    ) {
        self.missing = missing
        self.isSummary = isSummary
        self.summary = summary
        self.fee = fee
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            missing: try c.defaulted("missing", value?.missing, default: []),
            isSummary: try c.defaulted("isSummary", value?.isSummary, default: false),
            summary: try c.defaulted("summary", value?.summary, default: ReconsiderationSummary()),
            fee: try c.optional("fee", value?.fee))
    }

    /// Whether nothing was charged.
    /// law: administrative.V-R34
    public var isFree: Bool { fee.map { $0 <= .zero } ?? true }
}

/// A refusal to accept, or a rejection after acceptance (行政复议法 arts. 30, 33).
public struct ReconsiderationRefusal: WireRecord {
    /// The requirements that are not met.
    public var missing: [ReconsiderationRequirement]
    /// Whether reasons are given; nil when not known.
    public var isReasoned: Bool?
    /// The organ named as competent; nil where none is.
    public var competentOrgan: ActorID?
    /// The day it was served; nil for the day of the entry.
    public var servedOn: CivilDate?

    /// As recorded; what is not known is nil.
    public init(
        _ missing: [ReconsiderationRequirement], isReasoned: Bool? = true, competentOrgan: ActorID? = nil,
        servedOn: CivilDate? = nil
    ) {
        self.missing = missing
        self.isReasoned = isReasoned
        self.competentOrgan = competentOrgan
        self.servedOn = servedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("missing", value?.missing, default: []),
            isReasoned: try c.optional("isReasoned", value?.isReasoned),
            competentOrgan: try c.optional("competentOrgan", value?.competentOrgan),
            servedOn: try c.optional("servedOn", value?.servedOn))
    }

    /// Whether it gives reasons and, where only jurisdiction is missing, names the right organ; nil where the file does
    /// not tell what is missing.
    /// law: administrative.V-R07
    public var isProper: Bool? {
        if missing.contains(.jurisdiction), competentOrgan == nil { return false }
        return missing.isEmpty && isReasoned == true ? nil : isReasoned
    }
}
