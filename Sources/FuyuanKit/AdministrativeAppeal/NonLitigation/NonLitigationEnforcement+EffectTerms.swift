extension NonLitigationEnforcement {
    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        /// 行政强制法 art. 53.
        case barApplication
        /// 行政处罚法 art. 73(3).
        case stopAddedFine
        case resumeAddedFine
        /// 行政诉讼法 art. 95.
        case enforceByJudgment
        /// 复议法 art. 78.
        case applyByReconsiderationOrgan
        /// 行政强制法 arts. 13, 44.
        case organEnforcesItself
        /// 行诉法解释 art. 160(2).
        case hearBothSides
        case serveRuling
        /// The organ may correct it and start again.
        case decisionStands
        case actWithinRuling
        /// 行诉法解释 art. 1(2)(7).
        case newReviewableAct
        /// By local rules.
        case reportToCourt
        /// 行政强制法 art. 41.
        case restoreOrCompensate
        case endFurtherExecution

        public var term: Term {
            switch self {
            case .barApplication: Term("bar-application", "救济期间不得申请执行", "no application while a remedy runs")
            case .stopAddedFine: Term("stop-added-fine", "加处罚款停止计算", "the added fine stops")
            case .resumeAddedFine: Term("resume-added-fine", "加处罚款恢复计算", "the added fine goes on")
            case .enforceByJudgment: Term("enforce-by-judgment", "依生效裁判申请执行", "enforcement follows the judgment")
            case .applyByReconsiderationOrgan:
                Term(
                    "apply-by-reconsideration-organ", "由复议机关强制执行或者申请执行", "the reconsideration organ enforces or applies"
                )
            case .organEnforcesItself:
                Term("organ-enforces-itself", "行政机关依法自行强制执行", "the organ enforces by its own power")
            case .hearBothSides: Term("hear-both-sides", "听取被执行人和行政机关意见", "hear debtor and organ")
            case .serveRuling: Term("serve-ruling", "送达裁定", "serve the ruling")
            case .decisionStands: Term("decision-stands", "行政决定效力不变", "the decision itself stays")
            case .actWithinRuling: Term("act-within-ruling", "在裁定范围内组织实施", "act within the ruling")
            case .newReviewableAct: Term("new-reviewable-act", "扩大范围或者违法实施的，可诉", "a new reviewable act")
            case .reportToCourt: Term("report-to-court", "向人民法院报告执行情况", "report to the court")
            case .restoreOrCompensate: Term("restore-or-compensate", "恢复原状、退还财物或者赔偿", "restore, return or compensate")
            case .endFurtherExecution: Term("end-further-execution", "不再执行", "no further execution")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case decision
        case serviceReturn
        case demandLetter
        case applicationPaper
        case performanceDecision
        case supplementNotice
        case acceptanceNotice
        case nonAcceptanceRuling
        case reviewRequestPaper
        case upperRulingPaper
        case hearingRecord
        case grantRuling
        case refusalRuling
        case urgentRuling
        case preservationRuling
        case transferLetter
        case executionNotice
        case sceneRecord
        case executionAgreement
        case suspensionNotice
        case resumptionNotice
        case terminationPaper
        case executionReport

        public var term: Term {
            switch self {
            case .decision: Term("decision", "行政决定书", "decision")
            case .serviceReturn: Term("service-return", "送达回证", "return of service")
            case .demandLetter: Term("demand-letter", "催告书", "demand")
            case .applicationPaper: Term("application-paper", "强制执行申请书", "application for enforcement")
            case .performanceDecision:
                Term("performance-decision", "要求履行协议的书面决定", "written decision to perform the agreement")
            case .supplementNotice: Term("supplement-notice", "补正通知", "notice to supplement")
            case .acceptanceNotice: Term("acceptance-notice", "受理通知书", "notice of acceptance")
            case .nonAcceptanceRuling: Term("non-acceptance-ruling", "不予受理裁定书", "ruling of non-acceptance")
            case .reviewRequestPaper: Term("review-request-paper", "复议申请书", "request for review")
            case .upperRulingPaper: Term("upper-ruling-paper", "复议裁定书", "ruling of the higher court")
            case .hearingRecord: Term("hearing-record", "听证、询问笔录", "record of the hearing")
            case .grantRuling: Term("grant-ruling", "准予执行裁定书", "ruling granting execution")
            case .refusalRuling: Term("refusal-ruling", "不准予执行裁定书", "ruling refusing execution")
            case .urgentRuling: Term("urgent-ruling", "立即执行裁定书", "ruling on immediate execution")
            case .preservationRuling: Term("preservation-ruling", "保全裁定书", "ruling on preservation")
            case .transferLetter: Term("transfer-letter", "移送函", "letter of transfer")
            case .executionNotice: Term("execution-notice", "执行公告", "notice of execution")
            case .sceneRecord: Term("scene-record", "现场笔录", "record on the spot")
            case .executionAgreement: Term("execution-agreement", "执行协议", "execution agreement")
            case .suspensionNotice: Term("suspension-notice", "中止执行通知", "notice of suspension")
            case .resumptionNotice: Term("resumption-notice", "恢复执行通知", "notice of resumption")
            case .terminationPaper: Term("termination-paper", "终结执行裁定、决定", "ruling or decision of termination")
            case .executionReport: Term("execution-report", "执行情况报告", "report on the execution")
            }
        }
    }
}
