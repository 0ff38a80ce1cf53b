extension NonLitigationEnforcement {
    /// Where the matter stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before the decision is served.
        case unopened
        /// 行政决定送达.
        case decisionServed
        /// 复议、诉讼进行中: the application is closed meanwhile.
        case remedyPending
        /// 法定救济期内: an application is premature.
        case remedyPeriodRunning
        /// 可申请期: three months after the remedy periods.
        case windowOpen
        /// 催告书送达: ten working days to perform.
        case demandServed
        /// 自动履行.
        case performedVoluntarily
        /// 逾期未申请.
        case windowExpired
        /// 提交强制执行申请.
        case applied
        /// 限期补正.
        case supplementRequested
        /// 裁定不予受理: may be reviewed by the higher court.
        case notAccepted
        /// 不予受理复议.
        case refusalUnderReview
        /// 受理、立案.
        case accepted
        /// 书面审查.
        case writtenReview
        /// 听取意见审查.
        case enhancedReview
        /// 立即执行.
        case urgentExecution
        /// 裁定不准予执行: may be reviewed by the higher court.
        case refused
        /// 不准予执行复议.
        case refusedUnderReview
        /// 裁定准予执行.
        case granted
        /// 裁执分离: the government carries it out.
        case assignedToGovernment
        /// 移送法院执行机构.
        case assignedToCourtBureau
        /// 实施执行.
        case executing
        /// 执行协议、分阶段履行.
        case executionAgreed
        /// 中止执行.
        case executionSuspended
        /// 终结执行.
        case executionTerminated
        /// 执行完毕: open to reversal.
        case executed
        /// 执行回转.
        case executionReversed
        /// 决定已撤销结案，或者转依判决执行.
        case closed

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未开始", "not opened")
            case .decisionServed: Term("decision-served", "行政决定送达", "decision served")
            case .remedyPending: Term("remedy-pending", "复议、诉讼进行中", "remedy pending")
            case .remedyPeriodRunning: Term("remedy-period-running", "法定救济期内", "remedy periods running")
            case .windowOpen: Term("window-open", "可申请期", "window open")
            case .demandServed: Term("demand-served", "催告书送达", "demand served")
            case .performedVoluntarily: Term("performed-voluntarily", "自动履行", "performed")
            case .windowExpired: Term("window-expired", "逾期未申请", "window expired")
            case .applied: Term("applied", "提交强制执行申请", "applied")
            case .supplementRequested: Term("supplement-requested", "限期补正", "supplement requested")
            case .notAccepted: Term("not-accepted", "裁定不予受理", "not accepted")
            case .refusalUnderReview: Term("refusal-under-review", "不予受理复议", "non-acceptance under review")
            case .accepted: Term("accepted", "受理、立案", "accepted")
            case .writtenReview: Term("written-review", "书面审查", "review on the papers")
            case .enhancedReview: Term("enhanced-review", "听取意见审查", "review with both sides heard")
            case .urgentExecution: Term("urgent-execution", "立即执行", "immediate execution")
            case .refused: Term("refused", "裁定不准予执行", "refused")
            case .refusedUnderReview: Term("refused-under-review", "不准予执行复议", "refusal under review")
            case .granted: Term("granted", "裁定准予执行", "granted")
            case .assignedToGovernment: Term("assigned-to-government", "交由政府组织实施", "assigned to the government")
            case .assignedToCourtBureau: Term("assigned-to-court-bureau", "移送法院执行机构", "assigned to the court’s bureau")
            case .executing: Term("executing", "实施执行", "executing")
            case .executionAgreed: Term("execution-agreed", "执行协议", "execution agreed")
            case .executionSuspended: Term("execution-suspended", "中止执行", "execution suspended")
            case .executionTerminated: Term("execution-terminated", "终结执行", "execution terminated")
            case .executed: Term("executed", "执行完毕", "executed")
            case .executionReversed: Term("execution-reversed", "执行回转", "execution reversed")
            case .closed: Term("closed", "非诉程序结束", "closed")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case reconsiderationPeriod
        case suitPeriod
        case suitAfterDecision
        case applicationWindow
        case rightHolderWindow
        case demandTerm
        case supplementTerm
        case acceptance
        case ruling
        case rulingService
        case reviewRequest
        case upperRuling
        case urgentTerm
        case bureauTerm
        case stayLapse

        public var term: Term {
            switch self {
            case .reconsiderationPeriod: Term("reconsideration-period", "申请复议期限", "time to seek reconsideration")
            case .suitPeriod: Term("suit-period", "起诉期限", "time to sue")
            case .suitAfterDecision: Term("suit-after-decision", "复议决定后的起诉期限", "time to sue after reconsideration")
            case .applicationWindow: Term("application-window", "申请强制执行期限", "time to apply for enforcement")
            case .rightHolderWindow: Term("right-holder-window", "权利人申请执行期限", "time of the right-holder to apply")
            case .demandTerm: Term("demand-term", "催告期", "ten working days after the demand")
            case .supplementTerm: Term("supplement-term", "补正期限", "time to supplement")
            case .acceptance: Term("acceptance", "受理期限", "time to accept")
            case .ruling: Term("ruling", "审查裁定期限", "time to rule")
            case .rulingService: Term("ruling-service", "裁定送达期限", "time to serve the ruling")
            case .reviewRequest: Term("review-request", "申请上级法院复议期限", "time to ask the higher court")
            case .upperRuling: Term("upper-ruling", "上级法院复议裁定期限", "time of the higher court to rule")
            case .urgentTerm: Term("urgent-term", "立即执行期限", "time of immediate execution")
            case .bureauTerm: Term("bureau-term", "法院执行期限", "term of the court’s bureau")
            case .stayLapse: Term("stay-lapse", "中止执行满三年", "three years of suspension")
            }
        }
    }
}
