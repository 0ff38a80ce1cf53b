extension CourtFeeAccount {
    /// Where the account stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before it is opened.
        case unopened
        /// Nothing is due.
        case exempt
        /// Nothing is to be paid yet.
        case notDue
        /// The notice is out, the time to pay runs.
        case noticed
        /// Deferral, reduction or waiver was asked for.
        case reliefRequested
        /// Relief was granted.
        case reliefGranted
        /// Relief was refused; a new time to pay runs.
        case reliefDenied
        /// All that is due was paid.
        case paid
        /// More is due.
        case supplementDue
        /// Not paid in time: the suit counts as withdrawn.
        case deemedWithdrawn
        /// Money is on its way back.
        case refunding
        /// The account is closed.
        case settled

        public static let wireIndex = VocabularyIndex<Phase>()

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "尚未建账", "not opened")
            case .exempt: Term("exempt", "不交纳", "no fee is due")
            case .notDue: Term("not-due", "未到交纳时点", "not due yet")
            case .noticed: Term("noticed", "已通知交费", "payment asked for")
            case .reliefRequested: Term("relief-requested", "申请缓减免", "relief asked for")
            case .reliefGranted: Term("relief-granted", "准予缓、减、免", "relief granted")
            case .reliefDenied: Term("relief-denied", "不予批准", "relief refused")
            case .paid: Term("paid", "已交", "paid")
            case .supplementDue: Term("supplement-due", "补交", "more is due")
            case .deemedWithdrawn: Term("deemed-withdrawn", "逾期按撤诉处理", "deemed withdrawn")
            case .refunding: Term("refunding", "退费", "being paid back")
            case .settled: Term("settled", "结清", "settled")
            }
        }
    }

    /// What the rows need or expect.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case sameCourt
        case notNegative
        case feeFits
        case halvedOnce
        case registered
        case mustPrepay
        case callFits
        case fullAmount
        case notMore
        case inTime
        case feeOverdue
        case writtenWithProof
        case groundFits
        case reliefLawful
        case deferredBeforeFiling
        case reasonsInWriting
        case waiverGranted
        case stillToPay
        case moreIsDue
        case inSupplementTime
        case supplementOverdue
        case conversionUnpaid
        case noGoodReason
        case comesBack
        case refundFits
        case caseGoesOn
        case inRefundTime
        case refundWhole
        case nothingComesBack
        case listSent

        public var term: Term {
            switch self {
            case .sameCourt: Term("same-court", "由收取费用的法院办理", "done by the court of the account")
            case .notNegative: Term("not-negative", "数额不为负数", "no amount below zero")
            case .feeFits: Term("fee-fits", "数额与收费标准相符", "the amount fits the scale")
            case .halvedOnce: Term("halved-once", "减半只一次", "halved once only")
            case .registered: Term("registered", "已登记立案或者即将转入审理", "filed, or about to go to trial")
            case .mustPrepay: Term("must-prepay", "属于应当预交的费用", "to be prepaid")
            case .callFits: Term("call-fits", "通知数额与应交数额相符", "the notice asks for what is due")
            case .fullAmount: Term("full-amount", "足额交纳", "paid in full")
            case .notMore: Term("not-more", "未超过应交数额", "not more than is due")
            case .inTime: Term("in-time", "在交费期限内", "within the time to pay")
            case .feeOverdue: Term("fee-overdue", "交费期限已届满", "the time to pay is over")
            case .writtenWithProof: Term("written-with-proof", "书面申请并附证明", "in writing, with proof")
            case .groundFits: Term("ground-fits", "申请事由属于该项救助", "the ground is one of this relief")
            case .reliefLawful: Term("relief-lawful", "救助的种类与幅度合法", "kind and measure of the relief are lawful")
            case .deferredBeforeFiling: Term("deferred-before-filing", "缓交在决定立案之前准予", "deferral decided before filing")
            case .reasonsInWriting: Term("reasons-in-writing", "书面说明理由", "reasons in writing")
            case .waiverGranted: Term("waiver-granted", "已准予免交", "a waiver was granted")
            case .stillToPay: Term("still-to-pay", "准予的不是免交", "what was granted is no waiver")
            case .moreIsDue: Term("more-is-due", "应交数额多于已交数额", "more is due than was paid")
            case .inSupplementTime: Term("in-supplement-time", "在补交期限内", "within the time for the supplement")
            case .supplementOverdue: Term("supplement-overdue", "补交期限已届满", "the time for the supplement is over")
            case .conversionUnpaid:
                Term("conversion-unpaid", "系简易程序转为普通程序后未补交", "unpaid after the change to the ordinary procedure")
            case .noGoodReason: Term("no-good-reason", "没有正当理由", "no good reason")
            case .comesBack: Term("comes-back", "依规定应当退还", "the law gives it back")
            case .refundFits: Term("refund-fits", "退费数额与规定相符", "the refund is what the law gives")
            case .caseGoesOn: Term("case-goes-on", "案件继续审理", "the case goes on")
            case .inRefundTime: Term("in-refund-time", "在退费期限内", "within the time to pay back")
            case .refundWhole: Term("refund-whole", "足额退还", "paid back in full")
            case .nothingComesBack: Term("nothing-comes-back", "没有应当退还而未退还的费用", "nothing is left to pay back")
            case .listSent: Term("list-sent", "已发送诉讼费用清单", "the list of costs was sent")
            }
        }
    }
}
