extension AdministrativeRetrial {
    /// Where a retrial stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anybody asks for a retrial.
        case effective
        /// With the court one level above the one whose decision is in effect.
        case retrialApplied
        case correctionRequested
        case notDocketed
        /// Six months of review.
        case reviewDocketed
        case sentToHighCourt
        case underReview
        /// Allowed, or taken as withdrawn.
        case applicationWithdrawn
        /// The procuratorate is open.
        case applicationDismissed
        /// Execution is stayed, as a rule.
        case retrialOrdered
        /// The court orders the retrial within thirty days.
        case procuratorProtest
        /// Reviewed in three months.
        case procuratorAdvice
        case retrialHearing
        /// The earlier judgment is executed again.
        case retrialTerminated
        /// The end after the second-instance procedure; after the first it can be appealed.
        case retrialAffirmed
        /// The end after the second-instance procedure; after the first it can be appealed.
        case retrialRevised
        /// To the court that gave the decision in effect.
        case remanded
        /// No retrial upon the proposal.
        case closed
        /// After a retrial by the first-instance procedure.
        case appealWindow
        /// Goes on as a second instance.
        case appealed
        /// Nobody appealed in time.
        case retrialEffective

        public var term: Term {
            switch self {
            case .effective: Term("effective", "裁判已生效", "decision in effect")
            case .retrialApplied: Term("retrial-applied", "申请再审", "retrial applied for")
            case .correctionRequested: Term("correction-requested", "通知补正", "correction asked for")
            case .notDocketed: Term("not-docketed", "不予立案", "not docketed")
            case .reviewDocketed: Term("review-docketed", "再审审查立案", "review docketed")
            case .sentToHighCourt: Term("sent-to-high-court", "决定由高级人民法院审查", "sent to the high court")
            case .underReview: Term("under-review", "审查", "under review")
            case .applicationWithdrawn: Term("application-withdrawn", "撤回再审申请", "application withdrawn")
            case .applicationDismissed: Term("application-dismissed", "驳回再审申请", "application dismissed")
            case .retrialOrdered: Term("retrial-ordered", "裁定再审", "retrial ordered")
            case .procuratorProtest: Term("procurator-protest", "抗诉", "protest")
            case .procuratorAdvice: Term("procurator-advice", "再审检察建议", "procuratorial proposal")
            case .retrialHearing: Term("retrial-hearing", "再审审理", "retrial")
            case .retrialTerminated: Term("retrial-terminated", "终结再审程序", "retrial ended")
            case .retrialAffirmed: Term("retrial-affirmed", "再审维持", "affirmed")
            case .retrialRevised: Term("retrial-revised", "再审改判", "revised")
            case .remanded: Term("remanded", "发回重审", "remanded")
            case .closed: Term("closed", "书面回复结案", "closed with a written reply")
            case .appealWindow: Term("appeal-window", "再审裁判上诉期", "time to appeal")
            case .appealed: Term("appealed", "已上诉", "appealed")
            case .retrialEffective: Term("retrial-effective", "再审裁判生效", "retrial decision in effect")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case notice
        case answer
        case timelinessProof
        case review
        case protestOrder
        case adviceReview
        case trial
        case appeal

        public var term: Term {
            switch self {
            case .notice: Term("notice", "通知", "notices")
            case .answer: Term("answer", "书面意见", "answer")
            case .timelinessProof: Term("timeliness-proof", "证明未逾期", "proof of timeliness")
            case .review: Term("review", "再审审查", "review")
            case .protestOrder: Term("protest-order", "抗诉案件裁定再审", "ruling on a protest")
            case .adviceReview: Term("advice-review", "再审检察建议审查", "review of a proposal")
            case .trial: Term("trial", "再审审限", "trial limit")
            case .appeal: Term("appeal", "上诉", "appeal")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case executionGoesOn
        case sendNotices
        case informOfProcuratorate
        case stayExecution
        case mayContinueExecution
        case resumeExecution
        case restartReview
        case barReapplication
        case orderRetrialInTime
        case replyInWriting
        case newPanel
        case noSummary
        case mayAppeal
        case takesEffect

        public var term: Term {
            switch self {
            case .executionGoesOn: Term("execution-goes-on", "申请再审不停止执行", "applying does not stay execution")
            case .sendNotices: Term("send-notices", "五日内通知", "send the notices")
            case .informOfProcuratorate:
                Term("inform-of-procuratorate", "告知可以向人民检察院申请", "tell that the procuratorate is open")
            case .stayExecution: Term("stay-execution", "中止原裁判的执行", "execution is stayed")
            case .mayContinueExecution: Term("may-continue-execution", "可以不中止执行", "execution may go on")
            case .resumeExecution: Term("resume-execution", "自动恢复执行", "execution resumes automatically")
            case .restartReview: Term("restart-review", "审查期限重新计算", "the review period starts anew")
            case .barReapplication:
                Term("bar-reapplication", "再次申请不予立案，四种情形除外", "a new application is barred, four grounds excepted")
            case .orderRetrialInTime: Term("order-retrial-in-time", "三十日内裁定再审", "order the retrial within thirty days")
            case .replyInWriting: Term("reply-in-writing", "书面回复人民检察院", "reply to the procuratorate in writing")
            case .newPanel: Term("new-panel", "另行组成合议庭", "another panel sits")
            case .noSummary: Term("no-summary", "不适用简易程序", "no summary procedure")
            case .mayAppeal: Term("may-appeal", "当事人可以上诉", "the parties may appeal")
            case .takesEffect: Term("takes-effect", "再审裁判发生法律效力", "the decision is in effect")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case application
        case correctionNotice
        case acceptanceNotice
        case answerNotice
        case answer
        case proofNotice
        case referralDecision
        case ruling
        case retrialRuling
        case protestPaper
        case advicePaper
        case writtenReply
        case hearingNotice
        case retrialJudgment
        case serviceReturn
        case appealPetition

        public var term: Term {
            switch self {
            case .application: Term("application", "再审申请书", "application for retrial")
            case .correctionNotice: Term("correction-notice", "补正通知", "notice to correct")
            case .acceptanceNotice: Term("acceptance-notice", "受理通知书", "notice of acceptance")
            case .answerNotice: Term("answer-notice", "应诉通知书", "notice to answer")
            case .answer: Term("answer", "书面意见", "answer")
            case .proofNotice: Term("proof-notice", "限期证明通知", "notice to prove timeliness")
            case .referralDecision: Term("referral-decision", "决定书", "decision of referral")
            case .ruling: Term("ruling", "裁定书", "ruling")
            case .retrialRuling: Term("retrial-ruling", "再审裁定书", "ruling for retrial")
            case .protestPaper: Term("protest-paper", "抗诉书", "protest")
            case .advicePaper: Term("advice-paper", "再审检察建议书", "proposal for retrial")
            case .writtenReply: Term("written-reply", "书面回复", "written reply")
            case .hearingNotice: Term("hearing-notice", "开庭通知", "notice of the hearing")
            case .retrialJudgment: Term("retrial-judgment", "再审判决、裁定书", "retrial decision")
            case .serviceReturn: Term("service-return", "送达回证", "return of service")
            case .appealPetition: Term("appeal-petition", "上诉状", "petition of appeal")
            }
        }
    }
}
