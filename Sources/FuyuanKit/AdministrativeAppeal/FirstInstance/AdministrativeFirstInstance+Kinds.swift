extension AdministrativeFirstInstance.Act {
    /// The kinds of act.
    @nonexhaustive
    public enum Kind: UInt8, Vocabulary {
        case fileComplaint
        case retractComplaint
        case docketOnSpot
        case docketPending
        case guideCorrection
        case submitCorrection
        case docketAfterCorrection
        case returnComplaint
        case ruleNotDocketed
        case referPreFiling
        case mediationFailedDocket
        case courtSilent
        case docketRemanded
        case docketOrdered
        case noticeFee
        case payFee
        case feeUnpaid
        case useSummary
        case serveComplaint
        case receiveComplaint
        case submitAnswer
        case sendAnswer
        case askLateEvidence
        case decideLateEvidence
        case endLateCause
        case evidenceDefault
        case objectJurisdiction
        case overruleObjection
        case appealJurisdiction
        case transfer
        case exchangeEvidence
        case closeExchange
        case formPanel
        case summon
        case openHearing
        case adjourn
        case rescheduleHearing
        case convertToOrdinary
        case extendTrial
        case excludeTime
        case raiseNewClaim
        case joinCivilDispute
        case requestDocumentReview
        case claimCompensation
        case collectEvidence
        case reviewDocument
        case suspend
        case resume
        case resumeBeforeHearing
        case resumeBeforeService
        case resumeBeforeRuling
        case stayLapsed
        case partyGone
        case mediate
        case signMediation
        case mediationFails
        case mediationFailsUnheard
        case requestWithdrawal
        case approveWithdrawal
        case refuseWithdrawal
        case plaintiffAbsent
        case hearWithoutPlaintiff
        case defendantAbsent
        case stayAct
        case refuseStay
        case advanceEnforce
        case preserve
        case askReview
        case organChangesAct
        case chooseAfterChange
        case closeHearing
        case pronounce
        case dismiss
        case serve
        case windowLapses
        case appeal

        public static let wireIndex = VocabularyIndex<Kind>()

        public var term: Term {
            switch self {
            case .fileComplaint: Term("file-complaint", "起诉", "file the complaint")
            case .retractComplaint: Term("retract-complaint", "立案前撤回起诉状", "retract the complaint before docketing")
            case .docketOnSpot: Term("docket-on-spot", "当场登记立案", "docket on the spot")
            case .docketPending: Term("docket-pending", "先予立案", "docket first")
            case .guideCorrection: Term("guide-correction", "指导释明", "say what to correct")
            case .submitCorrection: Term("submit-correction", "提交补正材料", "hand in the correction")
            case .docketAfterCorrection: Term("docket-after-correction", "补正后立案", "docket after correction")
            case .returnComplaint: Term("return-complaint", "退回诉状", "return the complaint")
            case .ruleNotDocketed: Term("rule-not-docketed", "裁定不予立案", "rule not to docket")
            case .referPreFiling: Term("refer-pre-filing", "引导诉前调解", "refer to mediation before docketing")
            case .mediationFailedDocket: Term("mediation-failed-docket", "调解不成转立案", "docket after failed mediation")
            case .courtSilent: Term("court-silent", "向上一级人民法院起诉", "turn to the higher court")
            case .docketRemanded: Term("docket-remanded", "发回重审立案", "docket a remanded case")
            case .docketOrdered: Term("docket-ordered", "指令立案、移送后立案", "docket a case ordered or transferred")
            case .noticeFee: Term("notice-fee", "通知预交案件受理费", "call for the fee")
            case .payFee: Term("pay-fee", "预交案件受理费", "pay the fee")
            case .feeUnpaid: Term("fee-unpaid", "未预交案件受理费", "close for want of the fee")
            case .useSummary: Term("use-summary", "适用简易程序", "use the summary procedure")
            case .serveComplaint: Term("serve-complaint", "发送起诉状副本", "send the complaint")
            case .receiveComplaint: Term("receive-complaint", "被告签收", "sign for the complaint")
            case .submitAnswer: Term("submit-answer", "提交答辩状和证据", "hand in answer and evidence")
            case .sendAnswer: Term("send-answer", "发送答辩状副本", "send the answer on")
            case .askLateEvidence: Term("ask-late-evidence", "申请延期举证", "ask for late evidence")
            case .decideLateEvidence: Term("decide-late-evidence", "决定是否准许延期举证", "decide on late evidence")
            case .endLateCause: Term("end-late-cause", "延期事由消除", "end of the cause for late evidence")
            case .evidenceDefault: Term("evidence-default", "逾期举证", "default of evidence")
            case .objectJurisdiction: Term("object-jurisdiction", "提出管辖异议", "object to jurisdiction")
            case .overruleObjection: Term("overrule-objection", "驳回管辖异议", "overrule the objection")
            case .appealJurisdiction: Term("appeal-jurisdiction", "对管辖异议裁定上诉", "appeal on jurisdiction")
            case .transfer: Term("transfer", "移送", "transfer")
            case .exchangeEvidence: Term("exchange-evidence", "组织证据交换", "exchange evidence")
            case .closeExchange: Term("close-exchange", "证据交换完毕", "close the exchange")
            case .formPanel: Term("form-panel", "组成合议庭", "form the panel")
            case .summon: Term("summon", "传唤", "summon")
            case .openHearing: Term("open-hearing", "开庭", "open the hearing")
            case .adjourn: Term("adjourn", "延期开庭", "put the hearing off")
            case .rescheduleHearing: Term("reschedule-hearing", "另定开庭", "set another hearing")
            case .convertToOrdinary: Term("convert-to-ordinary", "转为普通程序", "change to the ordinary procedure")
            case .extendTrial: Term("extend-trial", "延长审理期限", "extend the trial period")
            case .excludeTime: Term("exclude-time", "扣除审理期限", "leave time out of the trial period")
            case .raiseNewClaim: Term("raise-new-claim", "提出新的诉讼请求", "bring a new claim")
            case .joinCivilDispute: Term("join-civil-dispute", "请求一并解决民事争议", "ask to decide a civil dispute too")
            case .requestDocumentReview: Term("request-document-review", "请求一并审查规范性文件", "ask to review a document")
            case .claimCompensation: Term("claim-compensation", "一并提出赔偿请求", "claim compensation too")
            case .collectEvidence: Term("collect-evidence", "法院调取证据", "take evidence")
            case .reviewDocument: Term("review-document", "审查规范性文件", "review the document")
            case .suspend: Term("suspend", "中止诉讼", "suspend")
            case .resume: Term("resume", "恢复庭审", "resume the hearing")
            case .resumeBeforeHearing: Term("resume-before-hearing", "恢复庭前程序", "resume before the hearing")
            case .resumeBeforeService: Term("resume-before-service", "恢复送达程序", "resume before service")
            case .resumeBeforeRuling: Term("resume-before-ruling", "恢复管辖异议审查", "resume the dispute over jurisdiction")
            case .stayLapsed: Term("stay-lapsed", "中止满九十日终结诉讼", "abate after ninety days")
            case .partyGone: Term("party-gone", "终结诉讼", "abate")
            case .mediate: Term("mediate", "调解", "mediate")
            case .signMediation: Term("sign-mediation", "签收调解书", "sign the mediation statement")
            case .mediationFails: Term("mediation-fails", "调解不成及时判决", "end mediation and judge")
            case .mediationFailsUnheard: Term("mediation-fails-unheard", "庭前调解不成", "mediation fails before a hearing")
            case .requestWithdrawal: Term("request-withdrawal", "申请撤诉", "ask to withdraw")
            case .approveWithdrawal: Term("approve-withdrawal", "准许撤诉", "allow withdrawal")
            case .refuseWithdrawal: Term("refuse-withdrawal", "不准许撤诉", "refuse withdrawal")
            case .plaintiffAbsent: Term("plaintiff-absent", "原告缺席按撤诉处理", "deem withdrawn for absence")
            case .hearWithoutPlaintiff: Term("hear-without-plaintiff", "原告缺席继续审理", "go on without the plaintiff")
            case .defendantAbsent: Term("defendant-absent", "被告缺席", "go on without the defendant")
            case .stayAct: Term("stay-act", "裁定停止执行", "stay the act")
            case .refuseStay: Term("refuse-stay", "驳回停止执行申请", "refuse a stay")
            case .advanceEnforce: Term("advance-enforce", "先予执行", "enforce in advance")
            case .preserve: Term("preserve", "保全", "preserve")
            case .askReview: Term("ask-review", "对裁定申请复议", "ask for reconsideration of the ruling")
            case .organChangesAct: Term("organ-changes-act", "被告改变行政行为", "change the act")
            case .chooseAfterChange: Term("choose-after-change", "原告选择", "choose after the change")
            case .closeHearing: Term("close-hearing", "庭审结束评议", "close the hearing")
            case .pronounce: Term("pronounce", "宣判", "pronounce judgment")
            case .dismiss: Term("dismiss", "驳回起诉", "dismiss by ruling")
            case .serve: Term("serve", "送达裁判", "serve the decision")
            case .windowLapses: Term("window-lapses", "上诉期满", "end of the time to appeal")
            case .appeal: Term("appeal", "上诉", "appeal")
            }
        }
    }
}
