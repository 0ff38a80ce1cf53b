/// An extension of the trial limit, as the president or the higher court approved it.
public struct TrialExtension: WireRecord {
    /// By how many months.
    public var months: Int
    /// The day it was asked for; nil when not known.
    public var askedOn: CivilDate?
    /// Whether the higher court approved it, as it must beyond the president's six months of the ordinary procedure.
    public var byHigherCourt: Bool

    /// An extension.
    public init(months: Int, askedOn: CivilDate? = nil, byHigherCourt: Bool = false) {
        self.months = months
        self.askedOn = askedOn
        self.byHigherCourt = byHigherCourt
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            months: try c.field("months", value?.months), askedOn: try c.optional("askedOn", value?.askedOn),
            byHigherCourt: try c.defaulted("byHigherCourt", value?.byHigherCourt, default: false))
    }

    /// What is wrong with the extension under a procedure, `earlier` being the months already granted. The ordinary
    /// procedure has no last extension, the higher court approving.
    /// law: mediation.V081
    public func findings(under procedure: TrialProcedure, after earlier: Int = 0, at path: String = "") -> [Finding] {
        let limit = procedure.trialLimit
        guard procedure != .ordinary, let cap = limit.extensible?.longest, !isWithin(cap, after: earlier) else {
            return []
        }
        return [
            Finding(
                "mediation.V081", .error, at: path, limit.basis,
                "\(limit.term.zh)的延长累计不得超过\(cap.text(in: .zh))",
                "\(limit.term.en): extensions may not exceed \(cap.text(in: .en)) in all")
        ]
    }

    /// Whether it stays within a cap in months, `earlier` being the months already granted.
    func isWithin(_ cap: Period, after earlier: Int) -> Bool {
        let (total, overflow) = earlier.addingReportingOverflow(months)
        return !overflow && months > 0 && total <= Int(cap.length)
    }
}

/// Why days are left out of the trial limit.
@nonexhaustive
public enum TrialExclusionReason: UInt8, Vocabulary, WireValue {
    /// Public notice.
    case publicNotice
    /// Appraisal.
    case appraisal
    /// Settlement out of court asked for by both.
    case settlementTalks
    /// Objections and disputes on jurisdiction.
    case jurisdiction
    /// Audit, valuation, liquidation by professional bodies.
    case audit
    /// Suspension of the suit.
    case suspension

    public var term: Term {
        switch self {
        case .publicNotice: Term("public-notice", "公告", "public notice")
        case .appraisal: Term("appraisal", "鉴定", "appraisal")
        case .settlementTalks: Term("settlement-talks", "双方当事人申请庭外和解", "settlement talks asked for by both")
        case .jurisdiction: Term("jurisdiction", "管辖异议和管辖争议", "jurisdiction")
        case .audit: Term("audit", "专业机构审计、评估、清理", "audit, valuation, liquidation")
        case .suspension: Term("suspension", "中止诉讼", "suspension of the suit")
        }
    }

    /// The articles.
    public var basis: Basis {
        switch self {
        case .publicNotice, .appraisal, .settlementTalks, .jurisdiction: Basis(.civilProcedureInterpretation(243))
        case .audit, .suspension: Basis(.trialLimits(9))
        }
    }
}

/// Days left out of the trial limit.
public struct TrialExclusion: WireRecord {
    /// Why.
    public var reason: TrialExclusionReason
    /// The day it stopped, itself left out.
    public var since: CivilDate
    /// The day it went on, which counts.
    public var until: CivilDate

    /// Days left out.
    public init(_ reason: TrialExclusionReason, since: CivilDate, until: CivilDate) {
        self.reason = reason
        self.since = since
        self.until = until
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("reason", value?.reason), since: try c.field("since", value?.since),
            until: try c.field("until", value?.until))
    }
}

/// What somebody conceded in mediation, and whether it may be used at trial.
public struct CompromiseAdmission: WireRecord {
    /// Whether both sides confirmed the fact in writing as undisputed.
    public var isUndisputedFact: Bool
    /// Whether all agree that it be used.
    public var allConsent: Bool
    /// Whether a law says that it may be used.
    public var lawAllows: Bool

    /// A concession; by itself not to be used.
    public init(isUndisputedFact: Bool = false, allConsent: Bool = false, lawAllows: Bool = false) {
        self.isUndisputedFact = isUndisputedFact
        self.allConsent = allConsent
        self.lawAllows = lawAllows
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isUndisputedFact: try c.defaulted("isUndisputedFact", value?.isUndisputedFact, default: false),
            allConsent: try c.defaulted("allConsent", value?.allConsent, default: false),
            lawAllows: try c.defaulted("lawAllows", value?.lawAllows, default: false))
    }

    /// Whether it may be used as evidence at trial (特邀调解规定 art. 22, 在线调解规则 art. 18, 民诉法解释 art. 107).
    /// law: mediation.V017
    public var isUsableInTrial: Bool { isUndisputedFact || allConsent || lawAllows }
}

/// A judgment, as far as mediation has a word to say about it.
public struct JudgmentPaper: WireRecord {
    /// Whether its text embodies a settlement.
    public var embodiesSettlement: Bool
    /// Whether it is a divorce run by the guardian of a party without capacity, where that is allowed.
    public var isGuardianRunDivorce: Bool
    /// Whether mediation was impossible or plainly needless.
    public var mediationNeedless: Bool
    /// What was conceded in mediation and is used in it.
    public var admissions: [CompromiseAdmission]

    /// A judgment.
    public init(
        embodiesSettlement: Bool = false, isGuardianRunDivorce: Bool = false, mediationNeedless: Bool = false,
        admissions: [CompromiseAdmission] = []
    ) {
        self.embodiesSettlement = embodiesSettlement
        self.isGuardianRunDivorce = isGuardianRunDivorce
        self.mediationNeedless = mediationNeedless
        self.admissions = admissions
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            embodiesSettlement: try c.defaulted("embodiesSettlement", value?.embodiesSettlement, default: false),
            isGuardianRunDivorce: try c.defaulted(
                "isGuardianRunDivorce", value?.isGuardianRunDivorce, default: false),
            mediationNeedless: try c.defaulted("mediationNeedless", value?.mediationNeedless, default: false),
            admissions: try c.defaulted("admissions", value?.admissions, default: []))
    }

    /// What is wrong with it.
    public var findings: [Finding] {
        var findings: [Finding] = []
        // law: mediation.V017
        for (index, admission) in admissions.enumerated() where !admission.isUsableInTrial {
            findings.append(
                Finding(
                    "mediation.V017", .error, at: "admissions[\(index)]",
                    Basis(.invitedMediation(22), .onlineMediation(18), .civilProcedureInterpretation(107)),
                    "调解中为达成协议作出的妥协不得作为不利的根据", "a compromise made in mediation may not be used against a party"))
        }
        // law: mediation.V020
        if embodiesSettlement, !isGuardianRunDivorce {
            findings.append(
                Finding(
                    "mediation.V020", .error, at: "embodiesSettlement", Basis(.civilProcedureInterpretation(148)),
                    "当事人和解或者调解达成协议的，不得请求按协议制作判决书", "a judgment may not be made to embody a settlement"))
        }
        return findings
    }
}
