/// A debtor's request not to enforce an award (民事诉讼法 art. 248; 仲裁裁决执行规定 arts. 8, 10, 17, 20).
public struct AwardObjectionRequest: WireRecord {
    /// All grounds, brought together.
    public var grounds: EnumSet<RefusalGround>
    /// The day the notice of enforcement was served; nil when not known.
    public var noticeServedOn: CivilDate?
    /// The day forged evidence or corruption became known; nil where it is another ground or not known.
    public var knownOn: CivilDate?
    /// The day a dismissal of a request to set the award aside, made in time, took effect: the time runs anew from it.
    public var settingAsideDismissedOn: CivilDate?
    /// Whether enforcement still goes on; nil when not known.
    public var isEnforcementOpen: Bool?
    /// Whether it is a mediation paper, or an award upon a settlement or mediation.
    public var isConsentAward: Bool
    /// Whether an earlier request was dismissed; nil when not known.
    public var wasDismissedBefore: Bool?
    /// Whether new evidence shows forged evidence or corruption, which lets a second request through.
    public var hasNewEvidence: Bool
    /// Whether the same ground failed when setting aside was asked; nil when not known.
    public var failedSettingAside: Bool?

    /// A request.
    public init(
        _ grounds: EnumSet<RefusalGround>, noticeServedOn: CivilDate? = nil, knownOn: CivilDate? = nil,
        settingAsideDismissedOn: CivilDate? = nil, isEnforcementOpen: Bool? = true, isConsentAward: Bool = false,
        wasDismissedBefore: Bool? = false, hasNewEvidence: Bool = false, failedSettingAside: Bool? = false
    ) {
        self.grounds = grounds
        self.noticeServedOn = noticeServedOn
        self.knownOn = knownOn
        self.settingAsideDismissedOn = settingAsideDismissedOn
        self.isEnforcementOpen = isEnforcementOpen
        self.isConsentAward = isConsentAward
        self.wasDismissedBefore = wasDismissedBefore
        self.hasNewEvidence = hasNewEvidence
        self.failedSettingAside = failedSettingAside
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("grounds", value?.grounds),
            noticeServedOn: try c.optional("noticeServedOn", value?.noticeServedOn),
            knownOn: try c.optional("knownOn", value?.knownOn),
            settingAsideDismissedOn: try c.optional("settingAsideDismissedOn", value?.settingAsideDismissedOn),
            isEnforcementOpen: try c.optional("isEnforcementOpen", value?.isEnforcementOpen),
            isConsentAward: try c.defaulted("isConsentAward", value?.isConsentAward, default: false),
            wasDismissedBefore: try c.optional("wasDismissedBefore", value?.wasDismissedBefore),
            hasNewEvidence: try c.defaulted("hasNewEvidence", value?.hasNewEvidence, default: false),
            failedSettingAside: try c.optional("failedSettingAside", value?.failedSettingAside))
    }

    /// The last day to ask; nil where the day it runs from is not known. Grounds that run from knowing do so only while
    /// enforcement has not ended.
    public func lastDay(in law: LegalContext) -> CivilDate? {
        NonEnforcementRequest.lastDay(
            .awardNonEnforcementRequest, served: settingAsideDismissedOn ?? noticeServedOn, known: knownOn, grounds,
            isOpen: isEnforcementOpen, in: law)
    }

    /// Whether nothing stands against asking again: no earlier dismissal, or new evidence of forged evidence or
    /// corruption (仲裁裁决执行规定 art. 10).
    public var isFirst: Bool? {
        if hasNewEvidence, grounds.contains(.forgedEvidence) || grounds.contains(.corruption) { return true }
        return wasDismissedBefore.map { !$0 }
    }

    /// Whether the award can be attacked at all: a consent award only where it is against the public interest
    /// (仲裁裁决执行规定 art. 17).
    public var isAttackable: Bool { !isConsentAward || grounds.contains(.publicInterest) }
}

/// An outsider's request not to enforce an award (仲裁裁决执行规定 arts. 9, 18).
public struct OutsiderAwardRequest: WireRecord {
    /// The grounds.
    public var grounds: EnumSet<RefusalGround>
    /// The day the outsider knew, or should have known, of the measure; nil when not known.
    public var measureKnownOn: CivilDate?
    /// Whether enforcement on the object has not ended; nil when not known.
    public var isObjectOpen: Bool?

    /// A request.
    public init(
        _ grounds: EnumSet<RefusalGround> = [.shamArbitration], measureKnownOn: CivilDate? = nil,
        isObjectOpen: Bool? = true
    ) {
        self.grounds = grounds
        self.measureKnownOn = measureKnownOn
        self.isObjectOpen = isObjectOpen
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("grounds", value?.grounds),
            measureKnownOn: try c.optional("measureKnownOn", value?.measureKnownOn),
            isObjectOpen: try c.optional("isObjectOpen", value?.isObjectOpen))
    }

    /// The last day to ask; nil where the day of knowing is not known.
    public func lastDay(in law: LegalContext) -> CivilDate? {
        measureKnownOn.flatMap { TimeLimit.awardOutsiderRequest.lastDay(from: $0, in: law) }
    }
}

/// A debtor's request not to enforce a notarised instrument (民事诉讼法 art. 249; 公证债权文书执行规定 arts. 12–14).
public struct NotarialObjectionRequest: WireRecord {
    /// All grounds, brought together.
    public var grounds: EnumSet<RefusalGround>
    /// The day the notice of enforcement was served; nil when not known.
    public var noticeServedOn: CivilDate?
    /// The day the notary's conflict or corruption became known; nil where it is another ground or not known.
    public var knownOn: CivilDate?
    /// Whether enforcement still goes on; nil when not known.
    public var isEnforcementOpen: Bool?
    /// Whether it also says that the debt is untrue, void or paid: for that the debtor sues the creditor.
    public var complainsOfSubstance: Bool
    /// Whether an earlier request was dismissed; nil when not known.
    public var wasDismissedBefore: Bool?
    /// Whether it is shown that the ground became known only after that dismissal, which lets a second request through.
    public var isLaterKnown: Bool

    /// A request.
    public init(
        _ grounds: EnumSet<RefusalGround>, noticeServedOn: CivilDate? = nil, knownOn: CivilDate? = nil,
        isEnforcementOpen: Bool? = true, complainsOfSubstance: Bool = false, wasDismissedBefore: Bool? = false,
        isLaterKnown: Bool = false
    ) {
        self.isLaterKnown = isLaterKnown
        self.grounds = grounds
        self.noticeServedOn = noticeServedOn
        self.knownOn = knownOn
        self.isEnforcementOpen = isEnforcementOpen
        self.complainsOfSubstance = complainsOfSubstance
        self.wasDismissedBefore = wasDismissedBefore
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("grounds", value?.grounds),
            noticeServedOn: try c.optional("noticeServedOn", value?.noticeServedOn),
            knownOn: try c.optional("knownOn", value?.knownOn),
            isEnforcementOpen: try c.optional("isEnforcementOpen", value?.isEnforcementOpen),
            complainsOfSubstance: try c.defaulted("complainsOfSubstance", value?.complainsOfSubstance, default: false),
            wasDismissedBefore: try c.optional("wasDismissedBefore", value?.wasDismissedBefore),
            isLaterKnown: try c.defaulted("isLaterKnown", value?.isLaterKnown, default: false))
    }

    /// The last day to ask; nil where the day it runs from is not known.
    public func lastDay(in law: LegalContext) -> CivilDate? {
        NonEnforcementRequest.lastDay(
            .notarialNonEnforcementRequest, served: noticeServedOn, known: knownOn, grounds, isOpen: isEnforcementOpen,
            in: law)
    }

    /// Whether nothing stands against asking again: no earlier dismissal, or a ground known only after it
    /// (公证债权文书执行规定 art. 14).
    public var isFirst: Bool? { isLaterKnown ? true : wasDismissedBefore.map { !$0 } }
}

/// Why the review of a request ends without a ruling on it.
public struct ReviewEnd: WireRecord {
    /// Why.
    public var result: SettingAsideResult

    /// An end.
    public init(_ result: SettingAsideResult) { self.result = result }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("result", value?.result))
    }
}
