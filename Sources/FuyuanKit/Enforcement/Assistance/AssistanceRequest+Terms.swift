extension AssistanceRequest {
    public typealias Role = EnforcementRole

    /// Where a request stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Nothing has been asked.
        case unopened
        /// Scope, basis, case number and officers are filled in.
        case drafted
        /// Ruling and assistance notice are delivered, on paper or electronically with equal force.
        case sent
        /// Received, with a time stamp.
        case accepted
        /// The organ says that it exceeds its duty or breaks a rule.
        case queried
        /// Some of it is done, the rest explained.
        case partlyFulfilled
        /// The agreed time has passed.
        case overdue
        /// The superior organ was told.
        case urged
        /// Refused, or put off, without a lawful ground.
        case refusedUnlawfully
        /// Fine, detention, advice, or a ruling that the organ answers for the loss; the duty to assist goes on.
        case sanctioned
        /// The result and a receipt came back; only a breach of the measure afterwards leads on.
        case fulfilled
        /// The court took it back.
        case withdrawn
        /// A grid worker has the task.
        case gridDispatched
        /// The grid worker said what was found.
        case gridReported
        /// The handler checked what was reported.
        case verifiedByHandler

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未发起", "not begun")
            case .drafted: Term("drafted", "拟制", "drafted")
            case .sent: Term("sent", "已送达", "sent")
            case .accepted: Term("accepted", "已签收受理", "accepted")
            case .queried: Term("queried", "协助方提出异议", "queried")
            case .partlyFulfilled: Term("partly-fulfilled", "部分办结", "partly fulfilled")
            case .overdue: Term("overdue", "超期", "overdue")
            case .urged: Term("urged", "督办", "urged")
            case .refusedUnlawfully: Term("refused-unlawfully", "拒不协助", "refused without ground")
            case .sanctioned: Term("sanctioned", "已制裁", "sanctioned")
            case .fulfilled: Term("fulfilled", "已办结", "fulfilled")
            case .withdrawn: Term("withdrawn", "撤销", "withdrawn")
            case .gridDispatched: Term("grid-dispatched", "网格派发", "sent to the grid")
            case .gridReported: Term("grid-reported", "网格反馈", "reported by the grid")
            case .verifiedByHandler: Term("verified-by-handler", "承办人核实", "verified by the handler")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case answer
        case objectionReply
        case gridReport
        case verification

        public var term: Term {
            switch self {
            case .answer: Term("answer", "协助办理", "the assistance")
            case .objectionReply: Term("objection-reply", "答复异议", "the answer to an objection")
            case .gridReport: Term("grid-report", "网格反馈", "the report of the grid worker")
            case .verification: Term("verification", "核实线索", "verifying what was reported")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case recordReceipt
        case closeServedCases
        case answerObjection
        case openSupervision
        case notifySuperior
        case considerSanction
        case adviseDiscipline
        case enforceAgainstOrgan
        case verifyReport
        case takeMeasureByCourt

        public var term: Term {
            switch self {
            case .recordReceipt: Term("record-receipt", "登记回执", "the receipt is entered in the case")
            case .closeServedCases: Term("close-served-cases", "据以办结有关案件", "the cases it serves may go on or close")
            case .answerObjection: Term("answer-objection", "书面答复异议", "the objection is answered in writing")
            case .openSupervision: Term("open-supervision", "开立督办单", "a supervision order is opened")
            case .notifySuperior: Term("notify-superior", "通报上级机关", "the superior organ is told")
            case .considerSanction: Term("consider-sanction", "依法制裁", "a sanction is considered")
            case .adviseDiscipline:
                Term("advise-discipline", "提出纪律处分的司法建议", "discipline is advised to the competent organ")
            case .enforceAgainstOrgan:
                Term("enforce-against-organ", "向协助单位执行损失", "the organ is enforced against, up to the loss")
            case .verifyReport: Term("verify-report", "核实网格反馈", "the handler verifies the report")
            case .takeMeasureByCourt:
                Term("take-measure-by-court", "依法由法院采取措施", "the court itself takes the measure where one is due")
            }
        }
    }
}
