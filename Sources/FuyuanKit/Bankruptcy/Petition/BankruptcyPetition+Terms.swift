extension BankruptcyPetition {
    public typealias Role = BankruptcyRole

    /// Where the examination of a petition stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Nothing has reached a court.
        case draft
        /// The court holds the petition and gave a written receipt.
        case filed
        /// Papers are missing; the time to examine stands still.
        case correctionRequired
        /// The debtor’s seven days run; on a creditor’s petition only.
        case debtorNotified
        /// The debtor objected in time; the window has not ended.
        case objectionRaised
        /// The court examines; no window is open.
        case underReview
        /// The sides are heard.
        case hearing
        /// The next higher court gave fifteen more days.
        case extended
        /// Local practice before a ruling on reorganisation; no stay by statute.
        case preReorganization
        /// The main case opens.
        case accepted
        /// May be appealed.
        case refused
        /// The next higher court decides.
        case appealPending
        /// No appeal in time, or it failed.
        case refusedFinal
        /// Withdrawn before acceptance.
        case withdrawn
        /// The first court would not take it or did not act.
        case escalated

        public var term: Term {
            switch self {
            case .draft: Term("draft", "拟申请", "being prepared")
            case .filed: Term("filed", "已收到申请", "received")
            case .correctionRequired: Term("correction-required", "待补正", "waiting for supplements")
            case .debtorNotified: Term("debtor-notified", "已通知债务人", "debtor notified")
            case .objectionRaised: Term("objection-raised", "债务人已异议", "objection raised")
            case .underReview: Term("under-review", "审查中", "under review")
            case .hearing: Term("hearing", "听证中", "hearing")
            case .extended: Term("extended", "已批准延长", "extended")
            case .preReorganization: Term("pre-reorganization", "预重整", "pre-reorganisation")
            case .accepted: Term("accepted", "裁定受理", "accepted")
            case .refused: Term("refused", "裁定不予受理", "refused")
            case .appealPending: Term("appeal-pending", "上诉审查中", "appeal pending")
            case .refusedFinal: Term("refused-final", "不予受理已生效", "refusal in effect")
            case .withdrawn: Term("withdrawn", "准许撤回", "withdrawn")
            case .escalated: Term("escalated", "上级法院受领", "before the higher court")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case correctionNotice
        case notifyDebtor
        case objection
        case ruling
        case service
        case appeal
        case preReorganization

        public var term: Term {
            switch self {
            case .correctionNotice: Term("correction-notice", "告知补正", "notice to supplement")
            case .notifyDebtor: Term("notify-debtor", "通知债务人", "notice to the debtor")
            case .objection: Term("objection", "债务人异议", "objection of the debtor")
            case .ruling: Term("ruling", "裁定是否受理", "ruling on acceptance")
            case .service: Term("service", "送达不予受理裁定", "service of the refusal")
            case .appeal: Term("appeal", "不予受理上诉", "appeal against the refusal")
            case .preReorganization: Term("pre-reorganization", "预重整期间", "pre-reorganisation")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case interruptLimitation
        case openMainCase
        case appointAdministrator
        case sendDown
        case orderLowerCourt

        public var term: Term {
            switch self {
            case .interruptLimitation: Term("interrupt-limitation", "诉讼时效中断", "limitation is interrupted")
            case .openMainCase: Term("open-main-case", "另立“破”字号案件", "a main case is opened under a number of its own")
            case .appointAdministrator:
                Term("appoint-administrator", "同时指定管理人", "an administrator is appointed at the same time")
            case .sendDown: Term("send-down", "可以交下级人民法院审理", "the trial may be sent down")
            case .orderLowerCourt:
                Term("order-lower-court", "责令下级人民法院依法审查", "the lower court is told to examine and rule")
            }
        }
    }
}
