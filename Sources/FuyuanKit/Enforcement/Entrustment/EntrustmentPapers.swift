/// Why a case is to be entrusted to another court (委托执行规定 arts. 1, 3).
public struct EntrustmentProposal: WireRecord {
    /// Whether that court lies in another province; nil when not known.
    public var isOutOfProvince: Bool?
    /// Whether there is property left here; nil when not known.
    public var hasPropertyHere: Bool?
    /// Whether there is property there; nil when not known.
    public var hasPropertyThere: Bool?
    /// Whether that court is of the right level; nil when not known.
    public var isLevelRight: Bool?

    /// Why a case is to be entrusted to another court.
    public init(
        isOutOfProvince: Bool? = true, hasPropertyHere: Bool? = false, hasPropertyThere: Bool? = true,
        isLevelRight: Bool? = true
    ) {
        self.isOutOfProvince = isOutOfProvince
        self.hasPropertyHere = hasPropertyHere
        self.hasPropertyThere = hasPropertyThere
        self.isLevelRight = isLevelRight
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isOutOfProvince: try c.optional("isOutOfProvince", value?.isOutOfProvince),
            hasPropertyHere: try c.optional("hasPropertyHere", value?.hasPropertyHere),
            hasPropertyThere: try c.optional("hasPropertyThere", value?.hasPropertyThere),
            isLevelRight: try c.optional("isLevelRight", value?.isLevelRight))
    }
}

/// A measure handed over with an entrustment (委托执行规定 art. 6).
public struct EntrustedMeasure: WireRecord {
    /// What it lies on; nil where not said.
    public var asset: AssetID?
    /// The day it expires, as renewed; nil when not known.
    public var expiresOn: CivilDate?
    /// Whether it was renewed for the hand-over.
    public var isRenewed: Bool

    /// A measure handed over with an entrustment.
    public init(_ asset: AssetID? = nil, expiresOn: CivilDate?, isRenewed: Bool = false) {
        self.asset = asset
        self.expiresOn = expiresOn
        self.isRenewed = isRenewed
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("asset", value?.asset), expiresOn: try c.optional("expiresOn", value?.expiresOn),
            isRenewed: try c.defaulted("isRenewed", value?.isRenewed, default: false))
    }

    /// The last day on which it still may be handed over without renewal; nil when the expiry is not known.
    public func lastDayUnrenewed(in law: LegalContext) -> CivilDate? {
        expiresOn.flatMap { TimeLimit.entrustmentRenewal.lastDay(from: $0, in: law) }
    }
}

/// The letter by which a case is entrusted (委托执行规定 arts. 5, 6).
public struct EntrustmentLetter: WireRecord {
    /// The measures handed over.
    public var measures: [EntrustedMeasure]
    /// Whether the papers are complete; nil when not known.
    public var isComplete: Bool?
    /// The day the entrusted court received it; nil for the day of the entry.
    public var receivedOn: CivilDate?
    /// The entrusted court; nil where not said.
    public var entrusted: ActorID?

    /// The letter by which a case is entrusted.
    public init(
        _ measures: [EntrustedMeasure] = [], isComplete: Bool? = true, receivedOn: CivilDate? = nil,
        to entrusted: ActorID? = nil
    ) {
        self.measures = measures
        self.isComplete = isComplete
        self.receivedOn = receivedOn
        self.entrusted = entrusted
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("measures", value?.measures, default: []),
            isComplete: try c.optional("isComplete", value?.isComplete),
            receivedOn: try c.optional("receivedOn", value?.receivedOn),
            to: try c.optional("entrusted", value?.entrusted))
    }

    /// What is wrong with the measures on the day of sending: less than a month left and not renewed. O(number of
    /// measures).
    /// law: enforcement.V62
    public func findings(sentOn day: CivilDate, in law: LegalContext) -> [Finding] {
        measures.enumerated().compactMap { index, measure in
            guard measure.lastDayUnrenewed(in: law).map({ day > $0 }) == true else { return nil }
            return Finding(
                "enforcement.V62", .error, at: "measures[\(index)].expiresOn", Basis(.entrustedEnforcement(6)),
                "查封、扣押、冻结期限剩余不足一个月的，委托前应当先办理续行手续",
                "a measure with less than a month left is renewed before the case is entrusted")
        }
    }

    /// Whether every measure has a month left, or was renewed to have; nil where an expiry is not known and nothing else
    /// is wrong.
    public func hasRenewedMeasures(sentOn day: CivilDate, in law: LegalContext) -> Bool? {
        if !findings(sentOn: day, in: law).isEmpty { return false }
        return measures.contains { $0.lastDayUnrenewed(in: law) == nil } ? nil : true
    }
}
