/// What both sides do not dispute (在线调解规则 arts. 18, 22).
public struct UndisputedFacts: WireRecord {
    /// The facts; empty where they are kept elsewhere.
    public var text: String
    /// Whether both sides confirmed them; nil when not known.
    public var isConfirmedByBoth: Bool?
    /// Whether a part of the claims was agreed on as well.
    public var isPartSettled: Bool

    /// A record of facts.
    public init(text: String = "", isConfirmedByBoth: Bool? = nil, isPartSettled: Bool = false) {
        self.text = text
        self.isConfirmedByBoth = isConfirmedByBoth
        self.isPartSettled = isPartSettled
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            text: try c.defaulted("text", value?.text, default: ""),
            isConfirmedByBoth: try c.optional("isConfirmedByBoth", value?.isConfirmedByBoth),
            isPartSettled: try c.defaulted("isPartSettled", value?.isPartSettled, default: false))
    }
}

/// An agreement reached at the centre (调解、和解协议).
public struct CentreAgreement: WireRecord {
    /// What kind of settlement it is.
    public var way: SettlementWay
    /// Whether all have signed or sealed it, by hand or electronically; nil when not known.
    public var isSignedByAll: Bool?
    /// Whether the organ has the power to agree to it; nil when not known.
    public var isWithinPower: Bool?
    /// Whether it is against mandatory rules; nil when not known.
    public var breaksMandatoryRules: Bool?
    /// Whether it harms the State, the public or others; nil when not known.
    public var harmsOthers: Bool?
    /// Whether it settles only a part.
    public var isPartial: Bool
    /// The day it is to be performed by; nil where not said.
    public var performBy: CivilDate?

    /// An agreement.
    public init(
        _ way: SettlementWay, isSignedByAll: Bool? = nil, isWithinPower: Bool? = nil, breaksMandatoryRules: Bool? = nil,
        harmsOthers: Bool? = nil, isPartial: Bool = false, performBy: CivilDate? = nil
    ) {
        self.way = way
        self.isSignedByAll = isSignedByAll
        self.isWithinPower = isWithinPower
        self.breaksMandatoryRules = breaksMandatoryRules
        self.harmsOthers = harmsOthers
        self.isPartial = isPartial
        self.performBy = performBy
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("way", value?.way), isSignedByAll: try c.optional("isSignedByAll", value?.isSignedByAll),
            isWithinPower: try c.optional("isWithinPower", value?.isWithinPower),
            breaksMandatoryRules: try c.optional("breaksMandatoryRules", value?.breaksMandatoryRules),
            harmsOthers: try c.optional("harmsOthers", value?.harmsOthers),
            isPartial: try c.defaulted("isPartial", value?.isPartial, default: false),
            performBy: try c.optional("performBy", value?.performBy))
    }

    /// Whether nothing stands against it in law; nil when that cannot be told.
    public var isLawful: Bool? {
        if isWithinPower == false || breaksMandatoryRules == true || harmsOthers == true { return false }
        return isWithinPower == nil || breaksMandatoryRules == nil || harmsOthers == nil ? nil : true
    }

    /// What is wrong with it; empty where nothing is known to be.
    /// law: administrative.V-C05
    public var findings: [Finding] {
        var findings: [Finding] = []
        func add(_ path: String, _ zh: String, _ en: String) {
            findings.append(
                Finding(
                    "administrative.V-C05", .error, at: path, Basis(.suitWithdrawal(2), .reconsideration(5, 2)), zh, en)
            )
        }
        if isWithinPower == false { add("isWithinPower", "行政机关超越或者放弃职权达成协议", "the organ had no power to agree") }
        if breaksMandatoryRules == true {
            add("breaksMandatoryRules", "协议违反法律、法规的禁止性规定", "the agreement is against mandatory rules")
        }
        if harmsOthers == true {
            add("harmsOthers", "协议损害公共利益或者他人合法权益", "the agreement harms the public or others")
        }
        return findings
    }
}

/// A suit or an application withdrawn at the centre without an agreement (自愿撤回).
public struct ClaimWithdrawal: WireRecord {
    /// Why.
    public var cause: WithdrawalCause
    /// Whether it is the true will; nil when not known.
    public var isTrueWill: Bool?

    /// A withdrawal.
    public init(_ cause: WithdrawalCause, isTrueWill: Bool? = nil) {
        self.cause = cause
        self.isTrueWill = isTrueWill
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("cause", value?.cause), isTrueWill: try c.optional("isTrueWill", value?.isTrueWill))
    }

    /// Whether it ends the dispute: of true will, and not merely to take another road.
    public var endsDispute: Bool { isTrueWill == true && cause != .otherRoadFirst }
}

/// Why a dispute was not resolved (化解不成).
public struct ReferralFailure: WireRecord {
    /// The ground.
    public var ground: ReferralFailureGround
    /// More in words; empty where nothing is said.
    public var note: String

    /// A failure.
    public init(_ ground: ReferralFailureGround, note: String = "") {
        self.ground = ground
        self.note = note
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("ground", value?.ground), note: try c.defaulted("note", value?.note, default: ""))
    }
}

/// Proof that the agreement was performed (履行凭证).
public struct PerformanceProof: WireRecord {
    /// Whether there is proof; nil when not known.
    public var isProved: Bool?
    /// The day; nil for the day of the entry.
    public var performedOn: CivilDate?

    /// A proof.
    public init(isProved: Bool? = true, performedOn: CivilDate? = nil) {
        self.isProved = isProved
        self.performedOn = performedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isProved: try c.optional("isProved", value?.isProved),
            performedOn: try c.optional("performedOn", value?.performedOn))
    }
}

/// What was not performed.
public struct AgreementBreach: WireRecord {
    /// The day it was due; nil where not said.
    public var dueOn: CivilDate?
    /// What was not paid; nil where it is not money.
    public var unpaid: Money?

    /// A breach.
    public init(dueOn: CivilDate? = nil, unpaid: Money? = nil) {
        self.dueOn = dueOn
        self.unpaid = unpaid
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(dueOn: try c.optional("dueOn", value?.dueOn), unpaid: try c.optional("unpaid", value?.unpaid))
    }
}

/// The remedy taken after a breach.
public struct ReopenedRemedy: WireRecord {
    /// Which.
    public var road: RemedyRoad

    /// A remedy.
    public init(_ road: RemedyRoad) {
        self.road = road
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("road", value?.road))
    }
}
