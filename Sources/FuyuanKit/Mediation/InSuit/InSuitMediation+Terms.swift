extension InSuitMediation {
    public typealias Role = MediationRole

    /// Where a mediation in suit stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before the suit is registered.
        case unregistered
        /// The suit has a number (民初).
        case registered
        /// The parties are asked whether an outside mediator may try.
        case consentSought
        /// The letter is sent; the mediator has not yet signed for the papers.
        case entrusted
        /// The period of entrusted mediation runs.
        case mediating
        /// The judge or panel mediates, perhaps with those invited to help.
        case courtMediating
        /// Reported as possibly sham.
        case paused
        /// Consensus; neither statement nor minutes make it binding yet.
        case agreementReached
        /// The mediation statement is made, not yet received by all.
        case statementDrafted
        /// It has the force of a judgment.
        case effective
        /// The court permitted the withdrawal.
        case closedByWithdrawal
        /// Withdrawn or performed before the trial stage.
        case closedOther
        /// This attempt is over.
        case failed
        /// The fee is called between mediation and trial.
        case feeNoticed
        /// The trial runs; the judge may still mediate.
        case inTrial
        /// Mediation never succeeded.
        case closedByJudgment
        /// The fee was not paid in time.
        case deemedWithdrawn
        /// The claim is refused and the sham punished.
        case shamSanctioned

        public var term: Term {
            switch self {
            case .unregistered: Term("unregistered", "未立案", "not registered")
            case .registered: Term("registered", "已登记立案", "suit registered")
            case .consentSought: Term("consent-sought", "征求委托调解意见", "consent sought")
            case .entrusted: Term("entrusted", "已委托待接收", "entrusted, not yet accepted")
            case .mediating: Term("mediating", "委托调解中", "mediation by an outside mediator")
            case .courtMediating: Term("court-mediating", "法院主持调解", "mediation by the court")
            case .paused: Term("paused", "中止调解（疑似虚假）", "paused on suspicion of sham")
            case .agreementReached: Term("agreement-reached", "达成调解协议", "agreement reached")
            case .statementDrafted: Term("statement-drafted", "调解书已制作待签收", "statement drafted")
            case .effective: Term("effective", "调解书或者笔录协议生效", "statement or minutes in effect")
            case .closedByWithdrawal: Term("closed-by-withdrawal", "准许撤诉结案", "closed by withdrawal")
            case .closedOther: Term("closed-other", "以“其他方式”结案", "closed in another way")
            case .failed: Term("failed", "调解不成", "mediation failed")
            case .feeNoticed: Term("fee-noticed", "已通知交费", "fee called")
            case .inTrial: Term("in-trial", "审理中", "in trial")
            case .closedByJudgment: Term("closed-by-judgment", "判决结案", "closed by judgment")
            case .deemedWithdrawn: Term("deemed-withdrawn", "按撤诉处理", "deemed withdrawn")
            case .shamSanctioned: Term("sham-sanctioned", "虚假诉讼处理", "dealt with as sham")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case entrustedMediation
        case courtMediation
        case trial
        case statementDelivery
        case publicNotice
        case feePayment

        public var term: Term {
            switch self {
            case .entrustedMediation: Term("entrusted-mediation", "委托调解期限", "entrusted mediation")
            case .courtMediation: Term("court-mediation", "答辩期满前法院调解期限", "court mediation before the answer is due")
            case .trial: Term("trial", "审限", "trial limit")
            case .statementDelivery: Term("statement-delivery", "调解书发送期限", "sending of the statement")
            case .publicNotice: Term("public-notice", "公益诉讼调解公告期", "public notice of the agreement")
            case .feePayment: Term("fee-payment", "交费期限", "payment of the fee")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case filingNotice
        case entrustmentLetter
        case receiptForPapers
        case extensionConsent
        case record
        case invitation
        case agreementPaper
        case noticeOfAgreement
        case statement
        case proofOfService
        case correctionRuling
        case withdrawalRuling
        case workRecord
        case statementOfReasons
        case feeNotice
        case reliefRequest
        case reliefDecision
        case proofOfPayment
        case deemedWithdrawalRuling
        case shamReport
        case reviewOpinion
        case sanctionDecision
        case judgment
        case extensionApproval
        case conversionRuling

        public var term: Term {
            switch self {
            case .filingNotice: Term("filing-notice", "受理案件通知书", "notice of acceptance")
            case .entrustmentLetter: Term("entrustment-letter", "委托调解函", "letter of entrustment")
            case .receiptForPapers: Term("receipt-for-papers", "材料签收单", "receipt for the papers")
            case .extensionConsent: Term("extension-consent", "延期同意书", "consent to the extension")
            case .record: Term("record", "调解笔录", "record of mediation")
            case .invitation: Term("invitation", "邀请函", "letter of invitation")
            case .agreementPaper: Term("agreement-paper", "调解协议", "mediation agreement")
            case .noticeOfAgreement: Term("notice-of-agreement", "调解协议公告", "public notice of the agreement")
            case .statement: Term("statement", "民事调解书", "civil mediation statement")
            case .proofOfService: Term("proof-of-service", "送达回证", "proof of service")
            case .correctionRuling: Term("correction-ruling", "补正裁定书", "ruling of correction")
            case .withdrawalRuling: Term("withdrawal-ruling", "准许撤诉裁定书", "ruling permitting the withdrawal")
            case .workRecord: Term("work-record", "工作记录", "work record")
            case .statementOfReasons: Term("statement-of-reasons", "情况说明", "statement of reasons")
            case .feeNotice: Term("fee-notice", "交纳诉讼费用通知书", "notice to pay the fee")
            case .reliefRequest: Term("relief-request", "司法救助申请书", "request for relief")
            case .reliefDecision: Term("relief-decision", "司法救助决定书", "decision on relief")
            case .proofOfPayment: Term("proof-of-payment", "缴费凭证", "proof of payment")
            case .deemedWithdrawalRuling:
                Term("deemed-withdrawal-ruling", "按撤诉处理裁定书", "ruling deeming the suit withdrawn")
            case .shamReport: Term("sham-report", "虚假诉讼报告", "report of suspected sham")
            case .reviewOpinion: Term("review-opinion", "审查意见", "opinion after review")
            case .sanctionDecision: Term("sanction-decision", "处理决定书", "decision on sanctions")
            case .judgment: Term("judgment", "判决书", "judgment")
            case .extensionApproval: Term("extension-approval", "延长审限审批表", "approval of the extension")
            case .conversionRuling: Term("conversion-ruling", "转为普通程序裁定书", "ruling of conversion")
            }
        }
    }
}
