extension JudicialAdvice {
    public typealias Role = AdministrativeRole

    /// Where an advice stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything was found.
        case unopened
        case identified
        /// The matter was looked into and the unit heard.
        case researched
        case drafted
        case committeeApproved
        case signed
        case delivered
        /// Signed for; the reply is awaited.
        case replyDue
        case replied
        case replyOverdue
        case implementing
        case implemented
        case notAdopted
        case escalated
        case reportedToCongress
        case cancelled

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未启动", "not begun")
            case .identified: Term("identified", "发现问题", "problem found")
            case .researched: Term("researched", "已调研沟通", "looked into")
            case .drafted: Term("drafted", "已起草", "drafted")
            case .committeeApproved: Term("committee-approved", "审委会已通过", "approved by the committee")
            case .signed: Term("signed", "已签发编号", "signed and numbered")
            case .delivered: Term("delivered", "已送达", "delivered")
            case .replyDue: Term("reply-due", "待答复", "reply awaited")
            case .replied: Term("replied", "已书面答复", "replied")
            case .replyOverdue: Term("reply-overdue", "逾期未答复", "reply overdue")
            case .implementing: Term("implementing", "采纳落实中", "being carried out")
            case .implemented: Term("implemented", "落实完成", "carried out")
            case .notAdopted: Term("not-adopted", "说明理由不采纳", "not adopted, with reasons")
            case .escalated: Term("escalated", "已抄送、报告上级或者监察机关", "reported upward")
            case .reportedToCongress: Term("reported-to-congress", "已列入向人大报告", "in the report to the congress")
            case .cancelled: Term("cancelled", "已撤回", "withdrawn")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case reply

        public var term: Term {
            switch self {
            case .reply: Term("reply", "书面答复", "replying")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case copySuperior
        case urgeReply
        case fileWithUpperCourt
        case stopApplying
        case recordInJudgment
        case publishNoShow
        case informCourt
        case countInAssessment

        public var term: Term {
            switch self {
            case .copySuperior: Term("copy-superior", "抄送上级机关", "copy to the superior")
            case .urgeReply: Term("urge-reply", "督促答复", "urge the reply")
            case .fileWithUpperCourt: Term("file-with-upper-court", "报送上一级人民法院备案", "file with the court above")
            case .stopApplying: Term("stop-applying", "建议立即停止执行规范性文件", "ask to stop applying the document at once")
            case .recordInJudgment: Term("record-in-judgment", "在裁判文书中载明", "record in the judgment")
            case .publishNoShow: Term("publish-no-show", "公告被告拒不到庭", "make the absence public")
            case .informCourt: Term("inform-court", "将处理情况告知人民法院", "tell the court what was done")
            case .countInAssessment: Term("count-in-assessment", "纳入考核", "count in the assessment")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case researchReport
        case draftLetter
        case committeeResolution
        case adviceLetter
        case proofOfService
        case reply
        case urging
        case implementationReport
        case publicNotice
        case congressReport

        public var term: Term {
            switch self {
            case .researchReport: Term("research-report", "调研报告", "report on the matter")
            case .draftLetter: Term("draft-letter", "司法建议书（稿）", "draft of the letter")
            case .committeeResolution: Term("committee-resolution", "审委会决议", "resolution of the committee")
            case .adviceLetter: Term("advice-letter", "司法建议书", "letter of judicial advice")
            case .proofOfService: Term("proof-of-service", "送达回证", "proof of service")
            case .reply: Term("reply", "复函", "reply")
            case .urging: Term("urging", "督促函", "letter of urging")
            case .implementationReport: Term("implementation-report", "落实情况报告", "report on what was done")
            case .publicNotice: Term("public-notice", "公告", "public notice")
            case .congressReport: Term("congress-report", "向人大报告", "report to the congress")
            }
        }
    }
}
