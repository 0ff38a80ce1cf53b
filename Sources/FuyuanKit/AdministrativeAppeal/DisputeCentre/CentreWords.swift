/// Where a dispute comes to the centre from, and when (诉前、诉中、诉后).
@nonexhaustive
public enum DisputeChannel: UInt8, Vocabulary, WireValue {
    case preFilingMediation
    case preTrialReconciliation
    case inTrialCoordination
    case postJudgmentSettlement
    case reconsiderationMediation
    case petitionMediation

    public static let wireIndex = VocabularyIndex<DisputeChannel>()

    public var term: Term {
        switch self {
        case .preFilingMediation: Term("pre-filing-mediation", "诉前调解", "mediation before filing")
        case .preTrialReconciliation: Term("pre-trial-reconciliation", "审前和解", "reconciliation before trial")
        case .inTrialCoordination: Term("in-trial-coordination", "诉中协调", "coordination during the trial")
        case .postJudgmentSettlement: Term("post-judgment-settlement", "诉后化解", "settlement after judgment")
        case .reconsiderationMediation: Term("reconsideration-mediation", "复议调解", "mediation in reconsideration")
        case .petitionMediation: Term("petition-mediation", "访调", "mediation of a petition")
        }
    }
}

/// How the dispute was handed over.
@nonexhaustive
public enum CentreMode: UInt8, Vocabulary, WireValue {
    /// Before docketing.
    case entrusted
    /// After docketing.
    case commissioned
    /// The centre is asked to take part.
    case invited

    public static let wireIndex = VocabularyIndex<CentreMode>()

    public var term: Term {
        switch self {
        case .entrusted: Term("entrusted", "委派", "delegated")
        case .commissioned: Term("commissioned", "委托", "commissioned")
        case .invited: Term("invited", "邀请", "invited")
        }
    }
}

/// Why the centre gets no consent.
@nonexhaustive
public enum CentreRefusalGround: UInt8, Vocabulary, WireValue {
    case refused
    case unreachable

    public static let wireIndex = VocabularyIndex<CentreRefusalGround>()

    public var term: Term {
        switch self {
        case .refused: Term("refused", "拒绝", "refused")
        case .unreachable: Term("unreachable", "联系不上", "not to be reached")
        }
    }
}

/// Why a dispute was not resolved.
@nonexhaustive
public enum ReferralFailureGround: UInt8, Vocabulary, WireValue {
    case noAgreement
    case timeUp
    case consentWithdrawn
    case unlawfulTerms
    case refusedToSign

    public static let wireIndex = VocabularyIndex<ReferralFailureGround>()

    public var term: Term {
        switch self {
        case .noAgreement: Term("no-agreement", "未达成协议", "no agreement")
        case .timeUp: Term("time-up", "期限届满", "time is up")
        case .consentWithdrawn: Term("consent-withdrawn", "一方不再同意", "a side no longer agrees")
        case .unlawfulTerms: Term("unlawful-terms", "方案违法或者损害他人", "terms against the law or others")
        case .refusedToSign: Term("refused-to-sign", "拒绝签署", "refused to sign")
        }
    }
}

/// Why a claim was withdrawn.
@nonexhaustive
public enum WithdrawalCause: UInt8, Vocabulary, WireValue {
    case settled
    case actChanged
    case explained
    /// As where reconsideration must come first: the dispute goes on.
    case otherRoadFirst
    case other

    public static let wireIndex = VocabularyIndex<WithdrawalCause>()

    public var term: Term {
        switch self {
        case .settled: Term("settled", "已达成和解", "settled")
        case .actChanged: Term("act-changed", "行政机关改变行政行为", "the organ changed its act")
        case .explained: Term("explained", "经释明接受", "accepted after explanation")
        case .otherRoadFirst: Term("other-road-first", "应当先经其他途径", "another road must come first")
        case .other: Term("other", "其他", "another")
        }
    }
}

/// What is open after a breach.
@nonexhaustive
public enum RemedyRoad: UInt8, Vocabulary, WireValue {
    case suit
    case reconsideration
    case enforcement
    case resumedTrial

    public static let wireIndex = VocabularyIndex<RemedyRoad>()

    public var term: Term {
        switch self {
        case .suit: Term("suit", "起诉", "suit")
        case .reconsideration: Term("reconsideration", "申请复议", "reconsideration")
        case .enforcement: Term("enforcement", "申请执行", "enforcement")
        case .resumedTrial: Term("resumed-trial", "恢复审理", "the trial goes on")
        }
    }
}

/// How satisfied they are at the follow-up visit.
@nonexhaustive
public enum FollowUpAnswer: UInt8, Vocabulary, WireValue {
    case satisfied
    case fairly
    case dissatisfied
    case unreachable

    public static let wireIndex = VocabularyIndex<FollowUpAnswer>()

    public var term: Term {
        switch self {
        case .satisfied: Term("satisfied", "满意", "satisfied")
        case .fairly: Term("fairly", "基本满意", "fairly satisfied")
        case .dissatisfied: Term("dissatisfied", "不满意", "not satisfied")
        case .unreachable: Term("unreachable", "未联系上", "not reached")
        }
    }
}

/// Who is told how the dispute ended.
@nonexhaustive
public enum FeedbackReceiver: UInt8, Vocabulary, WireValue {
    case source
    case organ
    case committee

    public static let wireIndex = VocabularyIndex<FeedbackReceiver>()

    public var term: Term {
        switch self {
        case .source: Term("source", "法院、移送单位", "court or source")
        case .organ: Term("organ", "涉案机关", "organ")
        case .committee: Term("committee", "行政争议化解委员会", "dispute-resolution committee")
        }
    }
}

extension DisputeChannel {
    /// Whether a suit or an application for reconsideration is pending that the settlement ends.
    public var isPending: Bool {
        switch self {
        case .preTrialReconciliation, .inTrialCoordination, .reconsiderationMediation: true
        case .preFilingMediation, .postJudgmentSettlement, .petitionMediation: false
        }
    }

    /// Whether the rules of administrative suits say what may be mediated.
    public var isSuit: Bool {
        switch self {
        case .preFilingMediation, .preTrialReconciliation, .inTrialCoordination, .postJudgmentSettlement: true
        case .reconsiderationMediation, .petitionMediation: false
        }
    }
}
