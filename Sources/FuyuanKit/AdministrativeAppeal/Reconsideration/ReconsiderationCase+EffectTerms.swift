extension ReconsiderationCase {
    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case forwardOrCorrect
        case recordAbandonment
        case fixAcceptanceDay
        case tellSuit
        case reviewRefusal
        case openUpperCase
        case allowReading
        case treatAsNoEvidence
        case waiveHearing
        case weighOpinion
        case giveWrittenNotice
        case decidePromptly
        case barReapplication
        case stopAct
        case followRecord
        case escalateDocument
        case publishDecision
        case copyToSuperior
        case reportCorrection
        case orderPerformance
        case talkOrCriticise
        case mayOrderDecision
        case enforceMaintained
        case enforceChanged
        case enforceByOrgan
        case barSameAct

        public var term: Term {
            switch self {
            case .forwardOrCorrect:
                Term("forward-or-correct", "处罚机关及时处理，认为应当维持的转送", "the organ corrects, or forwards if it would maintain")
            case .recordAbandonment: Term("record-abandonment", "记录在案", "record the abandonment")
            case .fixAcceptanceDay:
                Term("fix-acceptance-day", "按法定日期视为受理", "it counts as accepted on the day of the law")
            case .tellSuit: Term("tell-suit", "告知起诉权利和期限", "tell the right and time to sue")
            case .reviewRefusal: Term("review-refusal", "申请人可以向上一级机关反映", "the applicant may turn to the upper organ")
            case .openUpperCase: Term("open-upper-case", "上级机关立案审理", "the upper organ opens the case")
            case .allowReading:
                Term("allow-reading", "申请人、第三人可以查阅、复制", "the applicant and third party may read and copy")
            case .treatAsNoEvidence: Term("treat-as-no-evidence", "视为没有证据、依据", "the act is deemed without evidence")
            case .waiveHearing: Term("waive-hearing", "视为放弃听证", "the hearing is waived")
            case .weighOpinion: Term("weigh-opinion", "咨询意见作为重要参考", "the opinion is an important reference")
            case .giveWrittenNotice: Term("give-written-notice", "书面告知当事人", "tell the parties in writing")
            case .decidePromptly: Term("decide-promptly", "及时作出决定", "decide promptly")
            case .barReapplication:
                Term("bar-reapplication", "不得以同一事实和理由再次申请", "no new application on the same facts and grounds")
            case .stopAct: Term("stop-act", "停止执行行政行为", "the act is not carried out")
            case .followRecord: Term("follow-record", "根据听证笔录作出决定", "decide on the record of the hearing")
            case .escalateDocument:
                Term("escalate-document", "逾期未处理的提请上级", "take an overdue document to the higher organ")
            case .publishDecision: Term("publish-decision", "公开复议决定书", "publish the decision")
            case .copyToSuperior:
                Term("copy-to-superior", "抄告被申请人的上一级主管部门", "copy the decision to the superior department")
            case .reportCorrection: Term("report-correction", "六十日内报送纠正情况", "report the correction")
            case .orderPerformance: Term("order-performance", "责令限期履行", "order performance")
            case .talkOrCriticise:
                Term("talk-or-criticise", "可以约谈、通报批评", "a talk with the head, or circulated criticism, may follow")
            case .mayOrderDecision:
                Term("may-order-decision", "上级机关责令作出决定或者直接受理", "the upper organ orders a decision or takes the case")
            case .enforceMaintained: Term("enforce-maintained", "维持的由作出机关执行", "the maker enforces what was maintained")
            case .enforceChanged:
                Term("enforce-changed", "变更的由复议机关执行", "the reconsideration organ enforces what it changed")
            case .enforceByOrgan:
                Term(
                    "enforce-by-organ", "调解书由复议机关执行或者申请法院执行",
                    "the reconsideration organ enforces the statement, or applies to the court")
            case .barSameAct:
                Term("bar-same-act", "不得以同一事实和理由作出相同行为", "the same act on the same facts and grounds is barred")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case application
        case forwardingLetter
        case supplementNotice
        case abandonmentRecord
        case acceptanceNotice
        case refusalDecision
        case acceptanceOrder
        case resumptionOrder
        case answerNotice
        case rejectionDecision
        case answer
        case evidence
        case opinionRecord
        case hearingNotice
        case hearingRecord
        case committeeOpinion
        case mediationStatement
        case suspensionNotice
        case resumptionNotice
        case terminationDecision
        case stayNotice
        case conversionNotice
        case extensionNotice
        case transferLetter
        case drafterNotice
        case reviewOpinion
        case decision
        case opinionLetter
        case performanceOrder
        case performanceProof
        case enforcementApplication
        case complaint

        public var term: Term {
            switch self {
            case .application: Term("application", "行政复议申请书、申请笔录", "application, or its record")
            case .forwardingLetter: Term("forwarding-letter", "转送函", "forwarding letter")
            case .supplementNotice: Term("supplement-notice", "补正通知", "notice of what is missing")
            case .abandonmentRecord: Term("abandonment-record", "视为放弃申请记录", "record of the abandonment")
            case .acceptanceNotice: Term("acceptance-notice", "受理通知书", "notice of acceptance")
            case .refusalDecision: Term("refusal-decision", "不予受理决定书", "decision not to accept")
            case .acceptanceOrder: Term("acceptance-order", "责令受理通知书", "order to accept")
            case .resumptionOrder: Term("resumption-order", "责令恢复审理通知书", "order to resume")
            case .answerNotice: Term("answer-notice", "答复通知书", "notice to answer")
            case .rejectionDecision: Term("rejection-decision", "驳回行政复议申请决定书", "decision to reject the application")
            case .answer: Term("answer", "书面答复和证据材料", "written answer and evidence")
            case .evidence: Term("evidence", "证据材料", "evidence")
            case .opinionRecord: Term("opinion-record", "听取意见记录", "record of opinions")
            case .hearingNotice: Term("hearing-notice", "听证通知书", "notice of the hearing")
            case .hearingRecord: Term("hearing-record", "听证笔录", "record of the hearing")
            case .committeeOpinion: Term("committee-opinion", "咨询意见", "opinion of the committee")
            case .mediationStatement: Term("mediation-statement", "行政复议调解书", "mediation statement")
            case .suspensionNotice: Term("suspension-notice", "中止通知书", "notice of suspension")
            case .resumptionNotice: Term("resumption-notice", "恢复审理通知书", "notice of resumption")
            case .terminationDecision: Term("termination-decision", "终止决定书", "decision to terminate")
            case .stayNotice: Term("stay-notice", "停止执行通知书", "notice to stop the act")
            case .conversionNotice: Term("conversion-notice", "转为普通程序告知书", "notice of the ordinary procedure")
            case .extensionNotice: Term("extension-notice", "延期通知书", "notice of extension")
            case .transferLetter: Term("transfer-letter", "规范性文件转送函", "letter passing on a document")
            case .drafterNotice: Term("drafter-notice", "要求制定机关书面答复的通知", "notice to the drafter")
            case .reviewOpinion: Term("review-opinion", "审查意见", "opinion on the decision")
            case .decision: Term("decision", "行政复议决定书", "decision")
            case .opinionLetter: Term("opinion-letter", "行政复议意见书", "reconsideration opinion")
            case .performanceOrder: Term("performance-order", "责令履行通知书", "order to perform")
            case .performanceProof: Term("performance-proof", "履行凭证", "proof of performance")
            case .enforcementApplication: Term("enforcement-application", "强制执行申请书", "application for enforcement")
            case .complaint: Term("complaint", "行政起诉状", "complaint")
            }
        }
    }
}
