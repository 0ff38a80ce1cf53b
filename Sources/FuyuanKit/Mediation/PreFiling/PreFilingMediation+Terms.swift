extension PreFilingMediation {
    public typealias Role = MediationRole

    /// Where a delegated mediation stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before the papers are handed in.
        case unopened
        /// The court holds the papers.
        case received
        /// Scope, jurisdiction and suitability are checked.
        case screening
        /// The sides are asked whether they will mediate.
        case consentSought
        /// Joint choice or designation is pending.
        case mediatorSelecting
        /// The mediator has not yet accepted.
        case delegated
        /// The period runs.
        case mediating
        /// The period stands still.
        case appraising
        /// Reported as possibly sham.
        case paused
        /// Consensus, not yet signed by everyone.
        case agreementReached
        /// The agreement is in effect.
        case agreementEffective
        /// Ended without agreement.
        case failed
        /// Obligations discharged.
        case performed
        /// Handed to judicial confirmation.
        case confirmationRequested
        /// A suit over the agreement's performance or content.
        case agreementDisputed
        /// Handed to filing.
        case referredToFiling
        /// Handed to the body that must come first.
        case referredElsewhere
        /// Papers returned, no suit.
        case abandoned
        /// Request withdrawn or settled privately.
        case withdrawn
        /// Not to be mediated here.
        case returned
        /// Dealt with as sham mediation.
        case shamSanctioned

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未提交材料", "nothing handed in")
            case .received: Term("received", "已收材料", "papers received")
            case .screening: Term("screening", "适宜性甄别", "screening")
            case .consentSought: Term("consent-sought", "征询调解意愿", "consent sought")
            case .mediatorSelecting: Term("mediator-selecting", "选定调解员", "selecting a mediator")
            case .delegated: Term("delegated", "已委派待确认", "delegated, not yet accepted")
            case .mediating: Term("mediating", "调解中", "mediating")
            case .appraising: Term("appraising", "诉前鉴定评估中", "under appraisal")
            case .paused: Term("paused", "中止调解（疑似虚假）", "paused on suspicion of sham")
            case .agreementReached: Term("agreement-reached", "达成合意待签章", "consensus, to be signed")
            case .agreementEffective: Term("agreement-effective", "调解协议生效", "agreement in effect")
            case .failed: Term("failed", "调解不成", "mediation failed")
            case .performed: Term("performed", "已自动履行", "performed")
            case .confirmationRequested: Term("confirmation-requested", "已申请司法确认", "confirmation requested")
            case .agreementDisputed: Term("agreement-disputed", "因协议另诉", "sued upon the agreement")
            case .referredToFiling: Term("referred-to-filing", "移送立案", "referred to filing")
            case .referredElsewhere: Term("referred-elsewhere", "转前置程序", "referred to what must come first")
            case .abandoned: Term("abandoned", "未坚持诉讼", "not pursued")
            case .withdrawn: Term("withdrawn", "撤回或者自行和解", "withdrawn")
            case .returned: Term("returned", "退回申请", "returned")
            case .shamSanctioned: Term("sham-sanctioned", "虚假调解处理", "dealt with as sham")
            }
        }
    }

    /// What an act needs or is expected to have.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case receiptIssued
        case sameCourt
        case mediable
        case delegationUsual
        case declinedOrFiledFirst
        case gateOpen
        case gateClosed
        case online
        case mediatorRegistered
        case inTime
        case assigned
        case assignedOrTimeUp
        case mayMediate
        case consentPending
        case consented
        case partiesInformed
        case mayReplace
        case effectFits
        case designatedInTime
        case courtAgrees
        case laterDay
        case beforeExpiry
        case noAgreement
        case agreementDrafted
        case agreementInEffect
        case begun
        case notExpired
        case noShamSuspicion
        case withinWindow
        case organisationLed
        case expired

        public var term: Term {
            switch self {
            case .receiptIssued: Term("receipt-issued", "已出具注明日期的收件凭证", "a dated receipt was issued")
            case .sameCourt: Term("same-court", "由收件法院办理", "done by the court that took the papers")
            case .mediable: Term("mediable", "属于可以调解的案件", "the dispute may be mediated")
            case .delegationUsual:
                Term(
                    "delegation-usual", "收件时实行诉前委派", "delegation before filing was the practice when the papers came in"
                )
            case .declinedOrFiledFirst:
                Term("declined-or-filed-first", "当事人不同意调解或者实行先立案", "a party declined, or cases are filed first here")
            case .gateOpen: Term("gate-open", "没有须先行的程序", "nothing must come before a suit")
            case .gateClosed: Term("gate-closed", "有须先行的程序", "something must come before a suit")
            case .online: Term("online", "申请在线调解", "mediation online was asked for")
            case .mediatorRegistered: Term("mediator-registered", "调解员在册", "the mediator is on the roster")
            case .inTime: Term("in-time", "在期限内", "within the period")
            case .assigned: Term("assigned", "由被选定、指定的调解员或者组织办理", "done by the one chosen or designated")
            case .assignedOrTimeUp:
                Term(
                    "assigned-or-time-up", "由被指定者说明或者确认期限届满", "said by the one designated, or the time to accept is up")
            case .mayMediate:
                Term("may-mediate", "无回避事由或者双方书面同意", "no ground of recusal, or both sides agree in writing")
            case .consentPending: Term("consent-pending", "对方尚未同意", "the other side has not agreed yet")
            case .consented: Term("consented", "双方同意调解", "both sides agreed to mediate")
            case .partiesInformed:
                Term(
                    "parties-informed", "已告知权利、规则、效力，核对身份并提示虚假调解后果",
                    "rights, rules and effect explained, identities checked, sham warned of")
            case .mayReplace:
                Term("may-replace", "首次更换或者自行选定另一调解员", "a first replacement, or by the parties' own choice")
            case .effectFits:
                Term("effect-fits", "协议经双方当事人签章生效", "the agreement takes effect by both parties' signatures")
            case .designatedInTime: Term("designated-in-time", "在指定期限内", "designated within the time")
            case .courtAgrees: Term("court-agrees", "人民法院同意鉴定", "the court agrees to the appraisal")
            case .laterDay: Term("later-day", "约定的届满日晚于现届满日", "the day agreed is later than the present last day")
            case .beforeExpiry: Term("before-expiry", "在期限届满前约定", "agreed before the period ended")
            case .noAgreement: Term("no-agreement", "尚未达成协议", "there is no agreement yet")
            case .agreementDrafted: Term("agreement-drafted", "协议待签", "the agreement waits for signatures")
            case .agreementInEffect: Term("agreement-in-effect", "协议已生效", "the agreement is in effect")
            case .begun: Term("begun", "已告知并开始调解", "a session has begun")
            case .notExpired: Term("not-expired", "期限未届满", "the period has not ended")
            case .noShamSuspicion: Term("no-sham-suspicion", "没有未查清的虚假调解嫌疑", "no suspicion of sham is open")
            case .withinWindow: Term("within-window", "在协议生效之日起三十日内", "within thirty days of effect")
            case .organisationLed: Term("organisation-led", "由调解组织调解", "an organisation mediated")
            case .expired: Term("expired", "期限已届满", "the period has ended")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case jointChoice
        case designation
        case acceptance
        case notifyOther
        case mediationPeriod
        case confirmationWindow

        public var term: Term {
            switch self {
            case .jointChoice: Term("joint-choice", "共同选定调解员期限", "time for joint choice")
            case .designation: Term("designation", "法院指定期限", "time for designation")
            case .acceptance: Term("acceptance", "确认接受期限", "time to accept")
            case .notifyOther: Term("notify-other", "协助通知对方期限", "time to help notify the other side")
            case .mediationPeriod: Term("mediation-period", "委派调解期限", "mediation period")
            case .confirmationWindow: Term("confirmation-window", "申请司法确认期限", "window for confirmation")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case interruptLimitation
        case pointOutRoute
        case confirmAddresses
        case returnPapers
        case reportToCourt
        case serveParties
        case lodgeWithCourt
        case closeOutOfCourt
        case openConfirmation
        case openFiling
        case transferPapers
        case transferCrimeEvidence

        public var term: Term {
            switch self {
            case .interruptLimitation: Term("interrupt-limitation", "诉讼时效中断", "limitation is interrupted")
            case .pointOutRoute: Term("point-out-route", "告知正确途径", "point out the right route")
            case .confirmAddresses: Term("confirm-addresses", "填写送达地址确认书", "have addresses for service confirmed")
            case .returnPapers: Term("return-papers", "退回材料", "return the papers")
            case .reportToCourt:
                Term("report-to-court", "向法院书面报告并移交材料", "report to the court in writing with the papers")
            case .serveParties: Term("serve-parties", "向当事人送达协议", "serve the agreement on the parties")
            case .lodgeWithCourt: Term("lodge-with-court", "协议报法院备案", "lodge the agreement with the court")
            case .closeOutOfCourt: Term("close-out-of-court", "以诉讼外调解结案", "close as settled out of court")
            case .openConfirmation: Term("open-confirmation", "启动司法确认", "open judicial confirmation")
            case .openFiling: Term("open-filing", "启动登记立案", "open filing")
            case .transferPapers: Term("transfer-papers", "移送起诉状和材料", "transfer complaint and papers")
            case .transferCrimeEvidence: Term("transfer-crime-evidence", "移送犯罪线索", "pass on evidence of crime")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case receipt
        case returnNotice
        case mediationNotice
        case statementOfReasons
        case consentRecord
        case delegationLetter
        case receiptForPapers
        case record
        case appraisalRequest
        case appraisalOpinion
        case extensionRecord
        case shamReport
        case sanctionDecision
        case undisputedFacts
        case agreementPaper
        case closingReport
        case proofOfPerformance
        case confirmationApplication
        case complaint
        case withdrawal
        case transferLetter

        public var term: Term {
            switch self {
            case .receipt: Term("receipt", "收件凭证", "receipt")
            case .returnNotice: Term("return-notice", "退回告知书", "notice of return")
            case .mediationNotice: Term("mediation-notice", "诉前调解告知书", "notice of mediation")
            case .statementOfReasons: Term("statement-of-reasons", "情况说明", "statement of reasons")
            case .consentRecord: Term("consent-record", "调解同意书", "record of consent")
            case .delegationLetter: Term("delegation-letter", "委派调解函", "letter of delegation")
            case .receiptForPapers: Term("receipt-for-papers", "材料签收单", "receipt for the papers")
            case .record: Term("record", "调解笔录", "record of mediation")
            case .appraisalRequest: Term("appraisal-request", "诉前鉴定申请书", "request for appraisal")
            case .appraisalOpinion: Term("appraisal-opinion", "鉴定意见书", "appraisal opinion")
            case .extensionRecord: Term("extension-record", "延期同意笔录", "record of the extension")
            case .shamReport: Term("sham-report", "虚假调解报告", "report of suspected sham")
            case .sanctionDecision: Term("sanction-decision", "处理决定书", "decision on sanctions")
            case .undisputedFacts: Term("undisputed-facts", "无争议事实记录", "record of undisputed facts")
            case .agreementPaper: Term("agreement-paper", "调解协议书", "mediation agreement")
            case .closingReport: Term("closing-report", "调解终结报告", "closing report")
            case .proofOfPerformance: Term("proof-of-performance", "履行凭证", "proof of performance")
            case .confirmationApplication: Term("confirmation-application", "司法确认申请书", "application for confirmation")
            case .complaint: Term("complaint", "起诉状", "complaint")
            case .withdrawal: Term("withdrawal", "撤回申请", "withdrawal")
            case .transferLetter: Term("transfer-letter", "移送函", "letter of transfer")
            }
        }
    }
}
