extension ProfessionalMediation {
    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case interruptLimitation
        case restartLimitation
        case notifyParties
        case explainRoutes
        case tellEnd
        case tellConfirmation
        case offerPaymentOrder
        case withholdPenalty
        case resumePenaltyCase
        case pauseReview
        case pointOutRoute
        case openConfirmation
        case openArbitrationReview
        case publishAgreement
        case openFiling
        case suspendPublicInterestSuit

        public var term: Term {
            switch self {
            case .interruptLimitation: Term("interrupt-limitation", "诉讼时效中断", "limitation is interrupted")
            case .restartLimitation: Term("restart-limitation", "诉讼时效重新计算", "limitation runs afresh")
            case .notifyParties: Term("notify-parties", "按期通知当事人", "tell the parties in time")
            case .explainRoutes: Term("explain-routes", "告知其他途径", "explain the other routes")
            case .tellEnd: Term("tell-end", "告知当事人调解终止", "tell the parties that mediation ended")
            case .tellConfirmation: Term("tell-confirmation", "告知可以申请司法确认", "tell the parties of confirmation")
            case .offerPaymentOrder: Term("offer-payment-order", "可以申请支付令", "a payment order may be asked for")
            case .withholdPenalty: Term("withhold-penalty", "不予治安管理处罚", "no penalty for the public-order violation")
            case .resumePenaltyCase: Term("resume-penalty-case", "依法处罚，办案期限起算", "go on to penalty; its time starts")
            case .pauseReview: Term("pause-review", "复议审理期限中止", "the review period stands still")
            case .pointOutRoute: Term("point-out-route", "告知须先行的程序", "point out what must come first")
            case .openConfirmation: Term("open-confirmation", "启动司法确认", "open judicial confirmation")
            case .openArbitrationReview:
                Term("open-arbitration-review", "启动劳动仲裁审查", "open the review by labour arbitration")
            case .publishAgreement: Term("publish-agreement", "受理后公告协议内容", "publish the agreement once accepted")
            case .openFiling: Term("open-filing", "启动登记立案", "open filing")
            case .suspendPublicInterestSuit:
                Term("suspend-public-interest-suit", "中止公益诉讼审理", "suspend the public-interest suit")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case application
        case acceptanceNotice
        case refusalNotice
        case mediationNotice
        case record
        case appraisalMandate
        case appraisalOpinion
        case extensionRecord
        case agreementPaper
        case terminationPaper
        case proofOfPerformance
        case confirmationApplication
        case arbitrationReviewApplication
        case complaint

        public var term: Term {
            switch self {
            case .application: Term("application", "调解申请书（口头申请笔录）", "application, or record of an oral one")
            case .acceptanceNotice: Term("acceptance-notice", "受理通知", "notice of acceptance")
            case .refusalNotice: Term("refusal-notice", "不予受理通知", "notice of non-acceptance")
            case .mediationNotice: Term("mediation-notice", "调解通知", "notice of the session")
            case .record: Term("record", "调解记录", "record of mediation")
            case .appraisalMandate: Term("appraisal-mandate", "鉴定、检验委托书", "mandate for an appraisal or test")
            case .appraisalOpinion: Term("appraisal-opinion", "鉴定、检验意见", "appraisal opinion or test report")
            case .extensionRecord: Term("extension-record", "延期约定", "agreement on extension")
            case .agreementPaper: Term("agreement-paper", "调解协议书（调解书）", "mediation agreement or statement")
            case .terminationPaper: Term("termination-paper", "调解终结书", "termination paper")
            case .proofOfPerformance: Term("proof-of-performance", "履行凭证", "proof of performance")
            case .confirmationApplication: Term("confirmation-application", "司法确认申请书", "application for confirmation")
            case .arbitrationReviewApplication:
                Term("arbitration-review-application", "仲裁审查申请书", "application for review by labour arbitration")
            case .complaint: Term("complaint", "起诉状", "complaint")
            }
        }
    }
}
