extension TieredEscalation {
    public typealias Role = MediationRole

    /// At which tier a dispute stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before the dispute was logged.
        case unopened
        /// Logged by the organ that received it first.
        case logged
        /// With village or community, people's, industry, business or lawyer mediation.
        case socialTier
        /// With administrative mediation, adjudication, review or the petition route.
        case administrativeTier
        /// At court: filing, mediation in the suit, judgment.
        case courtTier
        /// Closed at the social tier.
        case resolvedSocial
        /// Closed at the administrative tier.
        case resolvedAdministrative
        /// Closed at the court tier.
        case resolvedJudicial
        /// A party used the right to sue at once.
        case bypassed
        /// Not a matter for the courts: handed to the petition route.
        case divertedToPetition
        /// Handed to labour arbitration or the agreed arbitration.
        case referredElsewhere
        /// Given up or settled privately.
        case withdrawn

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未登记", "not logged")
            case .logged: Term("logged", "纠纷登记", "logged")
            case .socialTier: Term("social-tier", "社会调解", "social tier")
            case .administrativeTier: Term("administrative-tier", "行政化解", "administrative tier")
            case .courtTier: Term("court-tier", "法院诉讼", "court tier")
            case .resolvedSocial: Term("resolved-social", "社会层化解", "resolved at the social tier")
            case .resolvedAdministrative:
                Term("resolved-administrative", "行政层化解", "resolved at the administrative tier")
            case .resolvedJudicial: Term("resolved-judicial", "司法层解决", "resolved at the court tier")
            case .bypassed: Term("bypassed", "直接起诉", "gone to court at once")
            case .divertedToPetition: Term("diverted-to-petition", "转信访程序", "diverted to petition")
            case .referredElsewhere: Term("referred-elsewhere", "转前置程序", "referred to what must come first")
            case .withdrawn: Term("withdrawn", "放弃或者自行和解", "withdrawn")
            }
        }
    }

    /// What an act needs or is expected to have.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case consented
        case socialEndedOrTied
        case agreementEffective
        case outcomeAccepted
        case notLitigable
        case reviewOpen
        case underReview
        case gateOpen
        case gateElsewhere
        case suitInTime

        public var term: Term {
            switch self {
            case .consented: Term("consented", "当事人同意社会调解", "the parties agree to social mediation")
            case .socialEndedOrTied:
                Term(
                    "social-ended-or-tied", "社会调解未成，或者与行政职权有关",
                    "the social tier failed, or the dispute is tied to administrative powers")
            case .agreementEffective: Term("agreement-effective", "调解协议已生效", "the agreement is in effect")
            case .outcomeAccepted:
                Term(
                    "outcome-accepted", "协议、裁决、复议决定或者信访意见已被接受",
                    "agreement, ruling, review decision or petition opinion accepted")
            case .notLitigable: Term("not-litigable", "不属于诉讼受理范围", "not a matter a court takes")
            case .reviewOpen: Term("review-open", "尚未经行政复议", "not reviewed yet")
            case .underReview: Term("under-review", "行政复议尚未作出决定", "reconsideration was asked for and is not over")
            case .gateOpen: Term("gate-open", "没有须先行的程序", "nothing must come before a suit")
            case .gateElsewhere:
                Term("gate-elsewhere", "须先经劳动仲裁或者有仲裁协议", "labour arbitration or an arbitration agreement comes first")
            case .suitInTime: Term("suit-in-time", "在复议后的起诉期限内", "within the time to sue after review")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case suitAfterReview

        public var term: Term {
            switch self {
            case .suitAfterReview: Term("suit-after-review", "复议后起诉期限", "time to sue after review")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case assignOnPlatform
        case openSocialMediation
        case openAdministrative
        case openReview
        case openFiling
        case creditTier
        case pointOutRoute
        case openPetition

        public var term: Term {
            switch self {
            case .assignOnPlatform:
                Term("assign-on-platform", "平台分派村（社区）、网格", "assign on the platform to village, community or grid")
            case .openSocialMediation: Term("open-social-mediation", "启动社会调解", "open mediation at the social tier")
            case .openAdministrative: Term("open-administrative", "启动行政化解", "open the administrative route")
            case .openReview: Term("open-review", "启动行政复议", "open reconsideration")
            case .openFiling: Term("open-filing", "启动登记立案", "open filing")
            case .creditTier: Term("credit-tier", "计入该层化解指标", "credit the tier")
            case .pointOutRoute: Term("point-out-route", "告知须先行的程序", "point out what must come first")
            case .openPetition: Term("open-petition", "导入信访程序", "open the petition route")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case disputeRecord
        case assignmentSheet
        case transferLetter
        case complaint
        case reviewApplication
        case agreementPaper
        case administrativePaper
        case judgmentPaper
        case record
        case forwardingLetter

        public var term: Term {
            switch self {
            case .disputeRecord: Term("dispute-record", "纠纷登记表", "dispute record")
            case .assignmentSheet: Term("assignment-sheet", "分流单", "assignment sheet")
            case .transferLetter: Term("transfer-letter", "移转函", "letter of transfer")
            case .complaint: Term("complaint", "起诉状", "complaint")
            case .reviewApplication: Term("review-application", "行政复议申请书", "application for reconsideration")
            case .agreementPaper: Term("agreement-paper", "调解协议书", "mediation agreement")
            case .administrativePaper:
                Term("administrative-paper", "协议、裁决书、复议决定书", "agreement, ruling or review decision")
            case .judgmentPaper: Term("judgment-paper", "裁判文书", "judgment, statement or ruling")
            case .record: Term("record", "记录", "record")
            case .forwardingLetter: Term("forwarding-letter", "转送函", "letter forwarding the petition")
            }
        }
    }
}
