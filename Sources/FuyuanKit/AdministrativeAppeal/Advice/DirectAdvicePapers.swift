/// 规范性文件司法建议: advice on a document that a judgment found illegal.
/// law: administrative.V-A05
public struct DocumentAdvice: WireRecord {
    /// The organ that made the document.
    public var addressee: ActorID
    /// The day the judgment took effect; nil when not known.
    public var effectiveOn: CivilDate?
    /// The day it was received; nil for the day of the act.
    public var receivedOn: CivilDate?
    /// Whether it proposes to the drafter how to deal with the document; nil when not known.
    public var proposesHandling: Bool?
    /// Whether it asks to stop applying the document at once, where the case is urgent.
    public var asksImmediateStop: Bool

    /// 规范性文件司法建议: advice on a document that a judgment found illegal.
    public init(
        to addressee: ActorID, effective effectiveOn: CivilDate? = nil, received receivedOn: CivilDate? = nil,
        proposesHandling: Bool? = nil, asksImmediateStop: Bool = false
    ) {
        self.addressee = addressee
        self.effectiveOn = effectiveOn
        self.receivedOn = receivedOn
        self.proposesHandling = proposesHandling
        self.asksImmediateStop = asksImmediateStop
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            to: try c.field("addressee", value?.addressee),
            effective: try c.optional("effectiveOn", value?.effectiveOn),
            received: try c.optional("receivedOn", value?.receivedOn),
            proposesHandling: try c.optional("proposesHandling", value?.proposesHandling),
            asksImmediateStop: try c.defaulted("asksImmediateStop", value?.asksImmediateStop, default: false))
    }
}

/// 出庭应诉司法建议: advice because the head of an organ did not appear as the law wants.
public struct AttendanceAdvice: WireRecord {
    /// The supervisory organ, or the organ next above the defendant.
    public var addressee: ActorID
    /// The other of the two; nil where not sent.
    public var superior: ActorID?
    /// The record of attendance it is about; nil where not said.
    public var record: AttendanceKey?
    /// Which of the five situations; nil where not said.
    public var ground: AttendanceFault?
    /// The day it was received; nil for the day of the act.
    public var receivedOn: CivilDate?

    /// 出庭应诉司法建议: advice because the head of an organ did not appear as the law wants.
    public init(
        to addressee: ActorID, alsoTo superior: ActorID? = nil, about record: AttendanceKey? = nil,
        because ground: AttendanceFault? = nil, received receivedOn: CivilDate? = nil
    ) {
        self.addressee = addressee
        self.superior = superior
        self.record = record
        self.ground = ground
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            to: try c.field("addressee", value?.addressee),
            alsoTo: try c.optional("superior", value?.superior),
            about: try c.optional("record", value?.record),
            because: try c.optional("ground", value?.ground),
            received: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// 拒不到庭司法建议: advice because the defendant stayed away or left.
public struct NoShowAdvice: WireRecord {
    /// The supervisory organ, or the organ next above the defendant.
    public var addressee: ActorID
    /// Whether the defendant was summoned, or left without leave; nil when not known.
    public var wasSummoned: Bool?
    /// Whether the court also makes it public.
    public var isPublished: Bool
    /// The day it was received; nil for the day of the act.
    public var receivedOn: CivilDate?

    /// 拒不到庭司法建议: advice because the defendant stayed away or left.
    public init(
        to addressee: ActorID, wasSummoned: Bool? = nil, isPublished: Bool = false,
        received receivedOn: CivilDate? = nil
    ) {
        self.addressee = addressee
        self.wasSummoned = wasSummoned
        self.isPublished = isPublished
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            to: try c.field("addressee", value?.addressee),
            wasSummoned: try c.optional("wasSummoned", value?.wasSummoned),
            isPublished: try c.defaulted("isPublished", value?.isPublished, default: false),
            received: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// 拒不履行司法建议: advice because an organ refuses to perform a judgment.
public struct RefusalAdvice: WireRecord {
    /// The supervisory organ, or the organ next above the defendant.
    public var addressee: ActorID
    /// Whether the court of first instance gives it; nil when not known.
    public var byFirstInstance: Bool?
    /// The day it was received; nil for the day of the act.
    public var receivedOn: CivilDate?

    /// 拒不履行司法建议: advice because an organ refuses to perform a judgment.
    public init(to addressee: ActorID, byFirstInstance: Bool? = nil, received receivedOn: CivilDate? = nil) {
        self.addressee = addressee
        self.byFirstInstance = byFirstInstance
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            to: try c.field("addressee", value?.addressee),
            byFirstInstance: try c.optional("byFirstInstance", value?.byFirstInstance),
            received: try c.optional("receivedOn", value?.receivedOn))
    }
}
