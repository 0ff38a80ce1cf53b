extension AssistanceRequest {
    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case scopeFilled
        case papersComplete
        case answerDayKnown
        case outcomeNamed
        case inTime
        case restExplained
        case pastDue
        case groundLacking
        case fineBeforeDetention
        case recoveryFailed
        case withinLoss
        case objectionAnswered
        case noCoercion
        case publicDataOnly
        case factRecorded
        case checkedInTime

        public var term: Term {
            switch self {
            case .scopeFilled: Term("scope-filled", "写明事项、案号和协助单位", "topic, case and organ are written")
            case .papersComplete: Term("papers-complete", "裁定书、协助执行通知书齐备", "the papers the matter needs were served")
            case .answerDayKnown: Term("answer-day-known", "约定或者规定了办理时限", "a day for the answer is agreed or set")
            case .outcomeNamed: Term("outcome-named", "回执写明结果", "the receipt names the outcome")
            case .inTime: Term("in-time", "在时限内", "in time")
            case .restExplained: Term("rest-explained", "说明未办事项的理由", "what is not done is explained")
            case .pastDue: Term("past-due", "时限已届满", "the day has passed")
            case .groundLacking: Term("ground-lacking", "拒绝没有法定理由", "the refusal has no lawful ground")
            case .fineBeforeDetention:
                Term(
                    "fine-before-detention", "拘留前已经罚款且仍不履行",
                    "fined before, and still not performing, before a detention")
            case .recoveryFailed: Term("recovery-failed", "责令追回未果", "recovery was ordered and failed")
            case .withinLoss: Term("within-loss", "责任不超过损失", "no more than what was lost")
            case .objectionAnswered: Term("objection-answered", "期限内答复异议", "the objection was answered in time")
            case .noCoercion: Term("no-coercion", "不含查封、搜查、拘留", "no sealing, search or detention")
            case .publicDataOnly: Term("public-data-only", "不查询非公开信息", "no query of data that are not public")
            case .factRecorded: Term("fact-recorded", "记载时间、地点", "time and place are recorded")
            case .checkedInTime:
                Term("checked-in-time", "七日（紧急三日）内核实", "verified within seven days, three where urgent")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case assistanceNotice
        case receipt
        case writtenObjection
        case correctedNotice
        case answerLetter
        case withdrawalLetter
        case interimReceipt
        case supervisionSlip
        case urgingLetter
        case sanctionDecision
        case adviceLetter
        case orderToAssist
        case liabilityPaper
        case taskSheet
        case verificationRecord

        public var term: Term {
            switch self {
            case .assistanceNotice: Term("assistance-notice", "协助执行通知书", "assistance notice")
            case .receipt: Term("receipt", "回执", "receipt")
            case .writtenObjection: Term("written-objection", "异议书", "written objection")
            case .correctedNotice: Term("corrected-notice", "更正通知", "corrected notice")
            case .answerLetter: Term("answer-letter", "答复函", "letter of answer")
            case .withdrawalLetter: Term("withdrawal-letter", "撤回函", "letter of withdrawal")
            case .interimReceipt: Term("interim-receipt", "阶段回执", "interim receipt")
            case .supervisionSlip: Term("supervision-slip", "督办单", "supervision slip")
            case .urgingLetter: Term("urging-letter", "督办函", "letter that urges")
            case .sanctionDecision: Term("sanction-decision", "罚款、拘留决定书", "decision on fine or detention")
            case .adviceLetter: Term("advice-letter", "司法建议书", "letter of judicial advice")
            case .orderToAssist: Term("order-to-assist", "责令履行协助义务通知", "order to assist")
            case .liabilityPaper: Term("liability-paper", "责任裁定书", "ruling on liability")
            case .taskSheet: Term("task-sheet", "协助执行任务单", "grid task sheet")
            case .verificationRecord: Term("verification-record", "核实笔录", "record of verification")
            }
        }
    }
}
