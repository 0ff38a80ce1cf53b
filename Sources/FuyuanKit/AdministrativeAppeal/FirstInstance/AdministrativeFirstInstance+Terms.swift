extension AdministrativeFirstInstance {
    public typealias Role = AdministrativeRole

    /// Where a first-instance suit stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before the complaint.
        case unfiled
        /// A dated receipt is given.
        case complaintReceived
        /// With the plaintiff's consent.
        case preFilingMediation
        /// What is missing was named, once and completely.
        case correctionRequested
        /// Not corrected and not insisted on, or retracted.
        case returnedToPlaintiff
        /// The ruling is open to appeal once served.
        case notDocketed
        /// Day 0 of the trial period.
        case docketed
        /// The defendant has not signed for it yet.
        case complaintServed
        /// The defendant answers and brings its evidence.
        case answerPeriod
        /// Left out of the trial period.
        case jurisdictionObjection
        /// Another court takes it.
        case transferred
        /// Optional.
        case evidenceExchange
        /// The parties are summoned.
        case hearingScheduled
        case inHearing
        case adjourned
        /// Only in the categories the law allows.
        case mediating
        case suspended
        case deliberating
        case judged
        /// Open to appeal once served.
        case dismissedByRuling
        case withdrawn
        case deemedWithdrawn
        case abated
        /// From the last signature.
        case mediationEffective
        case appealWindow
        /// Nobody appealed in time.
        case effective
        /// The second instance has it.
        case appealed

        public var term: Term {
            switch self {
            case .unfiled: Term("unfiled", "未起诉", "not filed")
            case .complaintReceived: Term("complaint-received", "收到起诉状", "complaint received")
            case .preFilingMediation: Term("pre-filing-mediation", "诉前调解", "mediation before docketing")
            case .correctionRequested: Term("correction-requested", "指定补正", "correction asked for")
            case .returnedToPlaintiff: Term("returned-to-plaintiff", "退回诉状", "complaint returned")
            case .notDocketed: Term("not-docketed", "裁定不予立案", "not docketed")
            case .docketed: Term("docketed", "登记立案", "docketed")
            case .complaintServed: Term("complaint-served", "发送起诉状副本", "complaint sent")
            case .answerPeriod: Term("answer-period", "答辩举证期", "answer and evidence")
            case .jurisdictionObjection:
                Term("jurisdiction-objection", "管辖异议审查", "objection to jurisdiction under review")
            case .transferred: Term("transferred", "移送或者指定管辖", "transferred")
            case .evidenceExchange: Term("evidence-exchange", "庭前证据交换", "exchange of evidence")
            case .hearingScheduled: Term("hearing-scheduled", "传票传唤", "hearing set")
            case .inHearing: Term("in-hearing", "开庭审理", "in hearing")
            case .adjourned: Term("adjourned", "延期开庭", "hearing put off")
            case .mediating: Term("mediating", "调解", "mediation by the court")
            case .suspended: Term("suspended", "中止诉讼", "suspended")
            case .deliberating: Term("deliberating", "合议评议", "deliberation")
            case .judged: Term("judged", "一审判决", "judged")
            case .dismissedByRuling: Term("dismissed-by-ruling", "裁定驳回起诉", "dismissed by ruling")
            case .withdrawn: Term("withdrawn", "裁定准许撤诉", "withdrawn by leave")
            case .deemedWithdrawn: Term("deemed-withdrawn", "按撤诉处理", "deemed withdrawn")
            case .abated: Term("abated", "终结诉讼", "abated")
            case .mediationEffective: Term("mediation-effective", "行政调解书生效", "mediation in effect")
            case .appealWindow: Term("appeal-window", "上诉期", "time to appeal")
            case .effective: Term("effective", "一审生效", "in effect")
            case .appealed: Term("appealed", "已上诉", "appealed")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case filing
        case upperHandling
        /// The time the court sets; the law sets none.
        case correction
        case preFiling
        case fee
        case copy
        case answer
        case lateEvidence
        case answerCopy
        case objection
        case jurisdictionAppeal
        /// From the original docketing, whichever procedure.
        case trial
        case summaryEvidence
        /// Runs only on the first three grounds.
        case stayLapse
        case delivery
        case appeal

        public var term: Term {
            switch self {
            case .filing: Term("filing", "立案审查", "decision on docketing")
            case .upperHandling: Term("upper-handling", "上一级法院处理", "handling by the higher court")
            case .correction: Term("correction", "补正", "correction")
            case .preFiling: Term("pre-filing", "诉前委派调解", "mediation before docketing")
            case .fee: Term("fee", "预交案件受理费", "prepayment of the fee")
            case .copy: Term("copy", "发送起诉状副本", "sending the copy")
            case .answer: Term("answer", "答辩、举证", "answer and evidence")
            case .lateEvidence: Term("late-evidence", "延期举证", "late evidence")
            case .answerCopy: Term("answer-copy", "发送答辩状副本", "sending the answer on")
            case .objection: Term("objection", "管辖异议", "objection to jurisdiction")
            case .jurisdictionAppeal: Term("jurisdiction-appeal", "管辖异议裁定上诉", "appeal on jurisdiction")
            case .trial: Term("trial", "审理期限", "trial period")
            case .summaryEvidence: Term("summary-evidence", "简易程序举证", "evidence in the summary procedure")
            case .stayLapse: Term("stay-lapse", "中止满九十日", "ninety days of suspension")
            case .delivery: Term("delivery", "发送判决书", "sending the judgment")
            case .appeal: Term("appeal", "上诉", "appeal")
            }
        }
    }
}
