extension FailedMediationFiling {
    public typealias Role = MediationRole

    /// Where the filing of a failed mediation stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before the mediation failed.
        case unopened
        /// Mediation failed; the papers are still with the mediator.
        case pendingTransfer
        /// The court has complaint and file; the time for filing runs.
        case materialsReceived
        /// One written notice listed every defect.
        case correctionRequired
        /// The case has a number.
        case registered
        /// It could not be judged in time; registered first.
        case provisionallyRegistered
        /// Not accepted by ruling; open to appeal.
        case refused
        /// Found unfit after registration.
        case dismissed
        /// Not corrected, not insisted on.
        case papersReturned
        /// The party does not insist on suing.
        case notPursued
        /// Notice to pay the fee was served.
        case feeNoticed
        /// Paid, deferred, reduced, waived, or not due.
        case feeSettled
        /// The fee was not paid in time.
        case deemedWithdrawn
        /// Handed to trial as a simple case.
        case assignedSimple
        /// Handed to trial as an ordinary case.
        case assignedOrdinary

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "调解尚未终结", "mediation not yet ended")
            case .pendingTransfer: Term("pending-transfer", "待移送", "papers still with the mediator")
            case .materialsReceived: Term("materials-received", "法院收到材料", "papers with the court")
            case .correctionRequired: Term("correction-required", "一次性告知补正", "correction required")
            case .registered: Term("registered", "登记立案", "registered")
            case .provisionallyRegistered: Term("provisionally-registered", "先行立案", "registered first")
            case .refused: Term("refused", "裁定不予受理", "not accepted")
            case .dismissed: Term("dismissed", "裁定驳回起诉", "dismissed")
            case .papersReturned: Term("papers-returned", "退回诉状记录在册", "papers returned")
            case .notPursued: Term("not-pursued", "不坚持诉讼", "not pursued")
            case .feeNoticed: Term("fee-noticed", "通知交费", "fee noticed")
            case .feeSettled: Term("fee-settled", "已交或者缓减免", "fee settled")
            case .deemedWithdrawn: Term("deemed-withdrawn", "按撤诉处理", "deemed withdrawn")
            case .assignedSimple: Term("assigned-simple", "简案速裁", "assigned as simple")
            case .assignedOrdinary: Term("assigned-ordinary", "繁案精审", "assigned as ordinary")
            }
        }
    }

    /// What an act needs or is expected to have.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case reportDelivered
        case onlineFilingChosen
        case partyAppliedOnline
        case receiptIssued
        case sameCourt
        case gateOpen
        case suitWanted
        case qualifies
        case caseNumberWellFormed
        case inTime
        case promptlyFiled
        case noticeComplete
        case firstCorrection
        case noNeedlessPaper
        case correctedInTime
        case correctionTimeOver
        case notInsisted
        case insisted
        case rulingInWriting
        case feeCovered
        case paidInTime
        case reliefAsked
        case reliefLawful
        case feeOverdue
        case noReliefPending
        case transferredInTime
        case simpleEnough

        public var term: Term {
            switch self {
            case .reportDelivered: Term("report-delivered", "已出具调解终结报告", "the closing report was delivered")
            case .onlineFilingChosen: Term("online-filing-chosen", "当事人选择网上立案", "the party chose online filing")
            case .partyAppliedOnline:
                Term(
                    "party-applied-online", "当事人自行提交的，系其在线申请的调解",
                    "where a party hands the papers in, he had applied for the mediation on line")
            case .receiptIssued: Term("receipt-issued", "已出具注明日期的收件凭证", "a dated receipt was issued")
            case .sameCourt: Term("same-court", "由收到材料的法院办理", "done by the court that received the papers")
            case .gateOpen: Term("gate-open", "没有须先行的程序", "nothing must come before a suit")
            case .suitWanted:
                Term(
                    "suit-wanted", "当事人坚持诉讼，或者系在线委派调解", "a party insists on suit, or the mediation was delegated online"
                )
            case .qualifies: Term("qualifies", "符合起诉条件", "the conditions of a suit are met")
            case .caseNumberWellFormed: Term("case-number-well-formed", "案号合乎格式", "the case number is well formed")
            case .inTime: Term("in-time", "在立案审查期限内", "within the time for filing")
            case .promptlyFiled: Term("promptly-filed", "在本地承诺的期限内立案", "filed within the local promise")
            case .noticeComplete: Term("notice-complete", "书面一次性告知全部补正内容", "one written notice listing every defect")
            case .firstCorrection: Term("first-correction", "此前未要求补正", "correction was not asked for before")
            case .noNeedlessPaper:
                Term("no-needless-paper", "在线材料符合要求的，不再要求纸质件", "no paper copies after adequate online papers")
            case .correctedInTime: Term("corrected-in-time", "在指定期限内补正", "corrected within the time set")
            case .correctionTimeOver: Term("correction-time-over", "补正期限已届满", "the time to correct is over")
            case .notInsisted: Term("not-insisted", "当事人未坚持起诉", "the party does not insist")
            case .insisted: Term("insisted", "当事人坚持起诉", "the party insists")
            case .rulingInWriting: Term("ruling-in-writing", "以书面裁定作出并说明理由", "by written ruling with reasons")
            case .feeCovered: Term("fee-covered", "已足额交纳", "the whole amount is paid")
            case .paidInTime: Term("paid-in-time", "在交费期限内", "within the time to pay")
            case .reliefAsked: Term("relief-asked", "已提出司法救助申请", "relief was asked for")
            case .reliefLawful: Term("relief-lawful", "救助种类、比例合法", "kind and share of relief are lawful")
            case .feeOverdue: Term("fee-overdue", "交费期限已届满", "the time to pay is over")
            case .noReliefPending: Term("no-relief-pending", "没有未决的司法救助申请", "no request for relief is open")
            case .transferredInTime: Term("transferred-in-time", "在移送审判庭期限内", "handed over in time")
            case .simpleEnough: Term("simple-enough", "事实清楚、权利义务明确、争议不大", "clear facts, clear rights, little dispute")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case filingDecision
        case localPromise
        case correction
        case feePayment
        case trialTransfer

        public var term: Term {
            switch self {
            case .filingDecision: Term("filing-decision", "立案审查期限", "time for filing")
            case .localPromise: Term("local-promise", "本地承诺立案期限", "local promise of filing")
            case .correction: Term("correction", "补正期限", "time to correct")
            case .feePayment: Term("fee-payment", "交费期限", "time to pay the fee")
            case .trialTransfer: Term("trial-transfer", "移送审判庭期限", "time to hand over to trial")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case confirmNoTransfer
        case giveReasons
        case serveDefendant
        case explainFee
        case refundFee
        case recordInRegister
        case carryOverFacts
        case pointOutPriorBody
        case explainRefiling

        public var term: Term {
            switch self {
            case .confirmNoTransfer: Term("confirm-no-transfer", "退还当事人材料", "return the party's papers")
            case .giveReasons: Term("give-reasons", "说明不予受理理由，告知上诉权", "explain the refusal and the right to appeal")
            case .serveDefendant: Term("serve-defendant", "依法向被告发送起诉状副本", "send the defendant a copy of the complaint")
            case .explainFee: Term("explain-fee", "告知交费与司法救助", "explain fee and relief")
            case .refundFee: Term("refund-fee", "退还案件受理费", "refund the fee")
            case .recordInRegister: Term("record-in-register", "退回情况记录在册", "note the return in the register")
            case .carryOverFacts: Term("carry-over-facts", "无争议事实带入审理", "carry undisputed facts over to trial")
            case .explainRefiling:
                Term(
                    "explain-refiling", "告知可以再次起诉（离婚案件依法受限）",
                    "explain that a new suit is open, within limits in divorce")
            case .pointOutPriorBody: Term("point-out-prior-body", "告知先行的程序", "point out what must come first")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case closingReport
        case transferLetter
        case receipt
        case acceptanceNotice
        case correctionNotice
        case returnRecord
        case refusalRuling
        case dismissalRuling
        case feeNotice
        case feeReceipt
        case reliefDecision
        case withdrawalRuling
        case trialTransferForm

        public var term: Term {
            switch self {
            case .closingReport: Term("closing-report", "调解终结报告", "closing report")
            case .transferLetter: Term("transfer-letter", "移送函", "letter of transfer")
            case .receipt: Term("receipt", "收件凭证", "receipt")
            case .acceptanceNotice: Term("acceptance-notice", "受理案件通知书", "notice of acceptance")
            case .correctionNotice: Term("correction-notice", "补正通知书", "notice of correction")
            case .returnRecord: Term("return-record", "退回登记", "record of return")
            case .refusalRuling: Term("refusal-ruling", "不予受理裁定书", "ruling of non-acceptance")
            case .dismissalRuling: Term("dismissal-ruling", "驳回起诉裁定书", "ruling of dismissal")
            case .feeNotice: Term("fee-notice", "交纳诉讼费用通知书", "notice to pay the fee")
            case .feeReceipt: Term("fee-receipt", "交费凭证", "receipt for the fee")
            case .reliefDecision: Term("relief-decision", "司法救助决定书", "decision on relief")
            case .withdrawalRuling: Term("withdrawal-ruling", "按撤诉处理裁定书", "ruling of deemed withdrawal")
            case .trialTransferForm: Term("trial-transfer-form", "移送审判单", "form of transfer to trial")
            }
        }
    }
}
