/// A suspension (行政复议法 art. 39).
public struct ReconsiderationSuspension: WireRecord {
    /// The ground; nil for one the law does not know.
    public var ground: ReconsiderationSuspensionGround?
    /// Whether the parties were told in writing; nil when not known.
    public var isNotified: Bool?

    /// As recorded; what is not known is nil.
    public init(_ ground: ReconsiderationSuspensionGround?, isNotified: Bool? = true) {
        self.ground = ground
        self.isNotified = isNotified
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.optional("ground", value?.ground), isNotified: try c.optional("isNotified", value?.isNotified))
    }
}

/// The start of mediation (行政复议法 arts. 5, 39).
public struct ReconsiderationMediationStart: WireRecord {
    /// Whether both sides want it; nil when not known.
    public var isVoluntary: Bool?

    /// As recorded; what is not known is nil.
    public init(isVoluntary: Bool? = true) {
        self.isVoluntary = isVoluntary
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isVoluntary: try c.optional("isVoluntary", value?.isVoluntary))
    }
}

/// A mediation statement (行政复议法 arts. 5, 73).
public struct ReconsiderationMediationStatement: WireRecord {
    /// Whether every party signed or sealed it; nil when not known.
    public var isSignedByAll: Bool?
    /// Whether it bears the organ’s seal; nil when not known.
    public var isSealed: Bool?
    /// Whether it is against mandatory law; nil when not known.
    public var breaksMandatoryLaw: Bool?
    /// Whether it harms the public or others’ rights; nil when not known.
    public var harmsOthers: Bool?

    /// As recorded; what is not known is nil.
    public init(
        isSignedByAll: Bool? = true, isSealed: Bool? = true, breaksMandatoryLaw: Bool? = false,
        harmsOthers: Bool? = false
    ) {
        self.isSignedByAll = isSignedByAll
        self.isSealed = isSealed
        self.breaksMandatoryLaw = breaksMandatoryLaw
        self.harmsOthers = harmsOthers
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isSignedByAll: try c.optional("isSignedByAll", value?.isSignedByAll),
            isSealed: try c.optional("isSealed", value?.isSealed),
            breaksMandatoryLaw: try c.optional("breaksMandatoryLaw", value?.breaksMandatoryLaw),
            harmsOthers: try c.optional("harmsOthers", value?.harmsOthers))
    }

    /// Whether it is signed by all and sealed: without both it has no effect.
    /// law: administrative.V-R31
    public var isExecuted: Bool? {
        if isSignedByAll == false || isSealed == false { return false }
        return isSignedByAll == nil || isSealed == nil ? nil : true
    }

    /// Whether its content is lawful.
    /// law: administrative.V-R32
    public var isLawful: Bool? {
        if breaksMandatoryLaw == true || harmsOthers == true { return false }
        return breaksMandatoryLaw == nil || harmsOthers == nil ? nil : true
    }

    /// What is wrong with it.
    public var findings: [Finding] {
        var findings: [Finding] = []
        if isExecuted == false {
            findings.append(
                Finding(
                    "administrative.V-R31", .error, at: "mediation", Basis(.reconsideration(73, 1)),
                    "调解书未经各方当事人签字或者盖章并加盖行政复议机关印章，不具有法律效力",
                    "without every party’s signature and the organ’s seal the statement has no effect"))
        }
        if isLawful == false {
            findings.append(
                Finding(
                    "administrative.V-R32", .error, at: "mediation", Basis(.reconsideration(5, 2)),
                    "调解不得损害国家利益、社会公共利益和他人合法权益，不得违反法律、法规的强制性规定",
                    "mediation may not harm the public or others, nor break mandatory law"))
        }
        return findings
    }
}

/// The withdrawal of an application (行政复议法 arts. 41, 74).
public struct ReconsiderationWithdrawal: WireRecord {
    /// Whether it is the applicant’s true will; nil when not known.
    public var isVoluntary: Bool?
    /// Whether the institution approved it; nil when not known.
    public var isApproved: Bool?
    /// Whether the parties settled.
    public var isBySettlement: Bool

    /// As recorded; what is not known is nil.
    public init(isVoluntary: Bool? = true, isApproved: Bool? = true, isBySettlement: Bool = false) {
        self.isVoluntary = isVoluntary
        self.isApproved = isApproved
        self.isBySettlement = isBySettlement
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isVoluntary: try c.optional("isVoluntary", value?.isVoluntary),
            isApproved: try c.optional("isApproved", value?.isApproved),
            isBySettlement: try c.defaulted("isBySettlement", value?.isBySettlement, default: false))
    }
}

/// The end of a case whose applicant is gone (行政复议法 art. 41(2)(3)).
public struct ReconsiderationEnding: WireRecord {
    /// Whether the applicant was an entity that ended, and not a person who died.
    public var isEntity: Bool

    /// As recorded.
    public init(isEntity: Bool = false) { self.isEntity = isEntity }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isEntity: try c.defaulted("isEntity", value?.isEntity, default: false))
    }

    /// The ground it ends on.
    public var ground: ReconsiderationTerminationGround { isEntity ? .entityGone : .personGone }
}

/// A stop of the act under review (行政复议法 art. 42).
public struct ReconsiderationActStay: WireRecord {
    /// Why it stops.
    public var ground: ReconsiderationStayGround
    /// Where it was asked for, whether the organ finds that reasonable; nil when not known.
    public var isReasonable: Bool?

    /// As recorded; what is not known is nil.
    public init(_ ground: ReconsiderationStayGround, isReasonable: Bool? = nil) {
        self.ground = ground
        self.isReasonable = isReasonable
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("ground", value?.ground), isReasonable: try c.optional("isReasonable", value?.isReasonable))
    }
}

/// A change to the ordinary procedure (行政复议法 art. 55).
public struct ReconsiderationConversion: WireRecord {
    /// Who approved it; nil when not known.
    public var approvedBy: AdministrativeRole?

    /// As recorded; what is not known is nil.
    public init(approvedBy: AdministrativeRole? = nil) {
        self.approvedBy = approvedBy
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(approvedBy: try c.optional("approvedBy", value?.approvedBy))
    }
}

/// An extension of the trial period (行政复议法 art. 62).
public struct ReconsiderationExtension: WireRecord {
    /// By how many days.
    public var days: Int
    /// Who approved it; nil when not known.
    public var approvedBy: AdministrativeRole?
    /// Whether the parties were told in writing; nil when not known.
    public var isNotified: Bool?

    /// As recorded; what is not known is nil.
    public init(_ days: Int, approvedBy: AdministrativeRole? = nil, isNotified: Bool? = true) {
        self.days = days
        self.approvedBy = approvedBy
        self.isNotified = isNotified
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("days", value?.days), approvedBy: try c.optional("approvedBy", value?.approvedBy),
            isNotified: try c.optional("isNotified", value?.isNotified))
    }

    /// Whether the right head approved it: the institution’s under the 2023 text, the organ’s under the 2017 text.
    /// law: administrative.V-R21
    public func isApproved(in edition: ReconsiderationEdition) -> Bool? {
        approvedBy.map { $0 == (edition == .law2023 ? .bodyHead : .organHead) }
    }
}

/// The review of a document, or of the basis of the act, together with the act (行政复议法 arts. 13, 56, 57).
public struct ReconsiderationDocumentReview: WireRecord {
    /// Whose document it is; nil for a kind that may not be asked about, such as rules (规章).
    public var document: ReconsiderationDocument?
    /// Whether the organ itself takes up the basis of the act (art. 57).
    public var isBasis: Bool
    /// The day of the request or of the finding; nil for the day of the entry.
    public var since: CivilDate?

    /// As recorded; what is not known is nil.
    public init(_ document: ReconsiderationDocument?, isBasis: Bool = false, since: CivilDate? = nil) {
        self.document = document
        self.isBasis = isBasis
        self.since = since
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("document", value?.document),
            isBasis: try c.defaulted("isBasis", value?.isBasis, default: false),
            since: try c.optional("since", value?.since))
    }
}
