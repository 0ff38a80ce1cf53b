/// The conduct or the object that somebody objects to.
public enum ObjectedMatter: Sendable {}

/// The name of the conduct or the object that somebody objects to.
public typealias ObjectedMatterID = Identifier<ObjectedMatter>

/// A written objection (民事诉讼法 arts. 236, 238; 异议复议规定 arts. 6, 15).
public struct ObjectionPaper: WireRecord {
    /// The enforcement case; nil where not said.
    public var enforcement: CaseNumber?
    /// The conduct or the object; nil where not said.
    public var matter: ObjectedMatterID?
    /// Whether it is in writing; nil when not known.
    public var isWritten: Bool?
    /// The day the court received it; nil for the day of the entry.
    public var receivedOn: CivilDate?
    /// The day enforcement ended (for a third party: enforcement on that object, or of the case where a party got the
    /// object); nil while it goes on.
    public var endedOn: CivilDate?
    /// Whether it objects to the ending of enforcement itself, which may be done afterwards.
    public var objectsToEnding: Bool
    /// Whether the same person objected to it before and withdrew or lost; nil when not known.
    public var isRepeated: Bool?

    /// An objection.
    public init(
        in enforcement: CaseNumber? = nil, to matter: ObjectedMatterID? = nil, isWritten: Bool? = true,
        receivedOn: CivilDate? = nil, endedOn: CivilDate? = nil, objectsToEnding: Bool = false,
        isRepeated: Bool? = false
    ) {
        self.enforcement = enforcement
        self.matter = matter
        self.isWritten = isWritten
        self.receivedOn = receivedOn
        self.endedOn = endedOn
        self.objectsToEnding = objectsToEnding
        self.isRepeated = isRepeated
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            in: try c.optional("enforcement", value?.enforcement), to: try c.optional("matter", value?.matter),
            isWritten: try c.optional("isWritten", value?.isWritten),
            receivedOn: try c.optional("receivedOn", value?.receivedOn),
            endedOn: try c.optional("endedOn", value?.endedOn),
            objectsToEnding: try c.defaulted("objectsToEnding", value?.objectsToEnding, default: false),
            isRepeated: try c.optional("isRepeated", value?.isRepeated))
    }

    /// Whether it comes before the end (异议复议规定 art. 6); nil on the very day, which does not tell.
    public func isBeforeEnd(on day: CivilDate) -> Bool? {
        guard !objectsToEnding, let endedOn else { return true }
        let received = receivedOn ?? day
        return received == endedOn ? nil : received < endedOn
    }
}

/// An objection on a ground of substance that arose after the basis took effect (异议复议规定 arts. 7, 19).
public struct LaterGroundObjection: WireRecord {
    /// The paper.
    public var paper: ObjectionPaper
    /// The ground.
    public var ground: LaterGround
    /// The day it arose; nil when not known.
    public var aroseOn: CivilDate?
    /// The day the basis took effect; nil when not known.
    public var basisEffectiveOn: CivilDate?
    /// Whether a debt set off is fixed by an effective instrument or admitted by the creditor; nil when not known.
    public var isFixedOrAdmitted: Bool?
    /// Whether a debt set off is of the same kind and quality; nil when not known.
    public var isSameKind: Bool?

    /// An objection.
    public init(
        _ ground: LaterGround, aroseOn: CivilDate? = nil, basisEffectiveOn: CivilDate? = nil,
        isFixedOrAdmitted: Bool? = nil, isSameKind: Bool? = nil, paper: ObjectionPaper = ObjectionPaper()
    ) {
        self.ground = ground
        self.aroseOn = aroseOn
        self.basisEffectiveOn = basisEffectiveOn
        self.isFixedOrAdmitted = isFixedOrAdmitted
        self.isSameKind = isSameKind
        self.paper = paper
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground), aroseOn: try c.optional("aroseOn", value?.aroseOn),
            basisEffectiveOn: try c.optional("basisEffectiveOn", value?.basisEffectiveOn),
            isFixedOrAdmitted: try c.optional("isFixedOrAdmitted", value?.isFixedOrAdmitted),
            isSameKind: try c.optional("isSameKind", value?.isSameKind),
            paper: try c.defaulted("paper", value?.paper, default: ObjectionPaper()))
    }

    /// Whether the ground arose after the basis; a set-off that fits need not. Nil when the days are not known.
    public var isGroundLater: Bool? {
        if ground == .setOff { return true }
        guard let aroseOn, let basisEffectiveOn else { return nil }
        return aroseOn > basisEffectiveOn
    }

    /// Whether the set-off meets its conditions; true for other grounds.
    public var fitsSetOff: Bool? {
        guard ground == .setOff else { return true }
        if isFixedOrAdmitted == false || isSameKind == false { return false }
        return isFixedOrAdmitted == nil || isSameKind == nil ? nil : true
    }
}

/// An objection to enforcement on property of a criminal judgment (刑事涉财产执行规定 arts. 14, 15).
public struct CriminalPropertyObjection: WireRecord {
    /// The paper.
    public var paper: ObjectionPaper
    /// Whether the dispute is about what is loot: then the trial division corrects, or trial supervision follows.
    public var disputesLoot: Bool

    /// An objection.
    public init(_ paper: ObjectionPaper = ObjectionPaper(), disputesLoot: Bool = false) {
        self.paper = paper
        self.disputesLoot = disputesLoot
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("paper", value?.paper, default: ObjectionPaper()),
            disputesLoot: try c.defaulted("disputesLoot", value?.disputesLoot, default: false))
    }
}

/// An objection to the jurisdiction of enforcement (执行程序解释 art. 3).
public struct JurisdictionObjection: WireRecord {
    /// The paper.
    public var paper: ObjectionPaper
    /// The day the party received the notice of enforcement; nil when not known.
    public var noticeReceivedOn: CivilDate?

    /// An objection.
    public init(noticeReceivedOn: CivilDate? = nil, paper: ObjectionPaper = ObjectionPaper()) {
        self.noticeReceivedOn = noticeReceivedOn
        self.paper = paper
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            noticeReceivedOn: try c.optional("noticeReceivedOn", value?.noticeReceivedOn),
            paper: try c.defaulted("paper", value?.paper, default: ObjectionPaper()))
    }

    /// Whether it is within the time; nil when the day of the notice is not known.
    public func isInTime(on day: CivilDate, in law: LegalContext) -> Bool? {
        noticeReceivedOn.flatMap { TimeLimit.enforcementJurisdictionObjection.lastDay(from: $0, in: law) }
            .map { (paper.receivedOn ?? day) <= $0 }
    }
}
