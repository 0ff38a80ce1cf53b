extension BankruptcyPetition {
    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case petition
        case receipt
        case correctionNotice
        case supplementPapers
        case debtorNotice
        case objection
        case hearingNotice
        case hearingRecord
        case extensionReply
        case acceptanceRuling
        case appointmentDecision
        case refusalRuling
        case serviceReturn
        case appealPaper
        case appellateRuling
        case withdrawalRequest
        case withdrawalRuling
        case preReorganizationDecision
        case temporaryAdministrator
        case reviewOrder

        public var term: Term {
            switch self {
            case .petition: Term("petition", "破产申请书", "petition")
            case .receipt: Term("receipt", "收到申请材料凭证", "receipt")
            case .correctionNotice: Term("correction-notice", "补正通知书", "notice to supplement")
            case .supplementPapers: Term("supplement-papers", "补正材料", "supplements")
            case .debtorNotice: Term("debtor-notice", "通知书", "notice to the debtor")
            case .objection: Term("objection", "异议书", "objection")
            case .hearingNotice: Term("hearing-notice", "听证通知书", "notice of the hearing")
            case .hearingRecord: Term("hearing-record", "听证笔录", "record of the hearing")
            case .extensionReply: Term("extension-reply", "延长审查期限批复", "reply on the extension")
            case .acceptanceRuling: Term("acceptance-ruling", "民事裁定书（受理破产申请用）", "ruling of acceptance")
            case .appointmentDecision: Term("appointment-decision", "指定管理人决定书", "appointment of the administrator")
            case .refusalRuling: Term("refusal-ruling", "民事裁定书（不予受理用）", "ruling of refusal")
            case .serviceReturn: Term("service-return", "送达回证", "proof of service")
            case .appealPaper: Term("appeal-paper", "上诉状", "appeal")
            case .appellateRuling: Term("appellate-ruling", "民事裁定书（二审）", "ruling on the appeal")
            case .withdrawalRequest: Term("withdrawal-request", "撤回申请书", "request to withdraw")
            case .withdrawalRuling: Term("withdrawal-ruling", "民事裁定书（准许撤回）", "ruling that allows it")
            case .preReorganizationDecision:
                Term("pre-reorganization-decision", "预重整决定书", "decision on pre-reorganisation")
            case .temporaryAdministrator:
                Term("temporary-administrator", "临时管理人指定书", "appointment of a temporary administrator")
            case .reviewOrder: Term("review-order", "责令审查通知", "order to examine")
            }
        }
    }
}
