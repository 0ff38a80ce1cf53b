/// A measure as it was taken.
public struct HeldMeasure: WireRecord {
    /// The organ that holds it.
    public var holder: ActorID
    /// What kind of organ.
    public var organ: MeasureOrgan
    /// What kind of measure.
    public var kind: MeasureKind
    /// The asset it lies on; nil when not said.
    public var asset: String?
    /// Its place among the measures on that asset, 1 the first; nil when not known.
    public var order: Int?
    /// The day it was taken; nil when not known.
    public var takenOn: CivilDate?

    /// A measure as it was taken.
    public init(
        _ holder: ActorID, organ: MeasureOrgan = .court, kind: MeasureKind = .seizure, asset: String? = nil,
        order: Int? = nil, takenOn: CivilDate? = nil
    ) {
        self.holder = holder
        self.organ = organ
        self.kind = kind
        self.asset = asset
        self.order = order
        self.takenOn = takenOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("holder", value?.holder), organ: try c.defaulted("organ", value?.organ, default: .court),
            kind: try c.defaulted("kind", value?.kind, default: .seizure), asset: try c.optional("asset", value?.asset),
            order: try c.optional("order", value?.order), takenOn: try c.optional("takenOn", value?.takenOn))
    }
}

/// Word of the acceptance reaching the organ.
public struct AcceptanceNotice: WireRecord {
    /// The day the petition was accepted.
    public var acceptedOn: CivilDate
    /// The day the organ learned of it; nil when not known.
    public var knownOn: CivilDate?
    /// Whether the bankruptcy court lies where a rule lets property be disposed of before unsealing.
    public var hasLocalRule: Bool
    /// Whether the organ has a reason in law to keep the measure.
    public var hasReason: Bool

    /// Word of the acceptance reaching the organ.
    public init(acceptedOn: CivilDate, knownOn: CivilDate? = nil, hasLocalRule: Bool = false, hasReason: Bool = false) {
        self.acceptedOn = acceptedOn
        self.knownOn = knownOn
        self.hasLocalRule = hasLocalRule
        self.hasReason = hasReason
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            acceptedOn: try c.field("acceptedOn", value?.acceptedOn),
            knownOn: try c.optional("knownOn", value?.knownOn),
            hasLocalRule: try c.defaulted("hasLocalRule", value?.hasLocalRule, default: false),
            hasReason: try c.defaulted("hasReason", value?.hasReason, default: false))
    }
}

/// 解除财产保全通知书: a notice asking an organ to lift a measure.
public struct UnsealNotice: WireRecord {
    /// What the administrator shows; nil where a court asks.
    public var mandate: AdministratorMandate?
    /// The day the organ received it; nil for the day of the act.
    public var receivedOn: CivilDate?

    /// 解除财产保全通知书: a notice asking an organ to lift a measure.
    public init(mandate: AdministratorMandate? = nil, receivedOn: CivilDate? = nil) {
        self.mandate = mandate
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            mandate: try c.optional("mandate", value?.mandate),
            receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// 径行处置: a sale of sealed property under a local rule (浦东 art. 11).
public struct DirectDisposal: WireRecord {
    /// Whether the creditors’ meeting agreed; nil when not known.
    public var meetingAgreed: Bool?
    /// Whether the court reviewed the scheme; nil when not known.
    public var courtReviewed: Bool?
    /// The day the organ was notified; nil when the file of the measure tells, or it is not known.
    public var noticedOn: CivilDate?

    /// 径行处置: a sale of sealed property under a local rule (浦东 art. 11).
    public init(meetingAgreed: Bool? = nil, courtReviewed: Bool? = nil, noticedOn: CivilDate? = nil) {
        self.meetingAgreed = meetingAgreed
        self.courtReviewed = courtReviewed
        self.noticedOn = noticedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            meetingAgreed: try c.optional("meetingAgreed", value?.meetingAgreed),
            courtReviewed: try c.optional("courtReviewed", value?.courtReviewed),
            noticedOn: try c.optional("noticedOn", value?.noticedOn))
    }
}

/// A measure that comes back, or is waived.
public struct MeasureRestoration: WireRecord {
    /// Why; nil when not known.
    public var ground: RestorationGround?
    /// Whether the bankruptcy court told the organ; nil when not known.
    public var toldByCourt: Bool?
    /// Whether every measure earlier in order was answered for first; nil when not known.
    public var inOldOrder: Bool?

    /// A measure that comes back, or is waived.
    public init(ground: RestorationGround? = nil, toldByCourt: Bool? = true, inOldOrder: Bool? = true) {
        self.ground = ground
        self.toldByCourt = toldByCourt
        self.inOldOrder = inOldOrder
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            ground: try c.optional("ground", value?.ground),
            toldByCourt: try c.optional("toldByCourt", value?.toldByCourt),
            inOldOrder: try c.optional("inOldOrder", value?.inOldOrder))
    }
}

/// A measure of the bankruptcy court itself (破产法司法解释二 art. 6).
public struct CourtPreservation: WireRecord {
    /// The bankruptcy court.
    public var court: ActorID
    /// What kind of measure.
    public var kind: MeasureKind
    /// The asset it lies on; nil when not said.
    public var asset: String?
    /// Whether the procedure may otherwise suffer; nil when not known.
    public var atRisk: Bool?

    /// A measure of the bankruptcy court itself (破产法司法解释二 art. 6).
    public init(_ court: ActorID, kind: MeasureKind = .seizure, asset: String? = nil, atRisk: Bool? = true) {
        self.court = court
        self.kind = kind
        self.asset = asset
        self.atRisk = atRisk
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("court", value?.court), kind: try c.defaulted("kind", value?.kind, default: .seizure),
            asset: try c.optional("asset", value?.asset), atRisk: try c.optional("atRisk", value?.atRisk))
    }
}

/// The bankruptcy court lifting its own measure.
public struct OwnMeasureRelease: WireRecord {
    /// Whether the case ended by dismissal or under art. 108: then old organs are answered for first.
    public var afterProcedure: Bool
    /// Whether every old organ has restored or waived; nil when not known.
    public var oldOrgansAnswered: Bool?

    /// The bankruptcy court lifting its own measure.
    public init(afterProcedure: Bool = false, oldOrgansAnswered: Bool? = nil) {
        self.afterProcedure = afterProcedure
        self.oldOrgansAnswered = oldOrgansAnswered
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            afterProcedure: try c.defaulted("afterProcedure", value?.afterProcedure, default: false),
            oldOrgansAnswered: try c.optional("oldOrgansAnswered", value?.oldOrgansAnswered))
    }
}
