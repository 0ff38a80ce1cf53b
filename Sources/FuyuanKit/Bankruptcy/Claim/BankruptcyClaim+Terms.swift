extension BankruptcyClaim {
    /// Where a claim stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Known or unknown, not declared.
        case undeclared
        /// With the administrator in time.
        case declared
        /// After the period, before the final distribution.
        case lateDeclared
        /// In the register of claims.
        case registered
        /// The administrator checks nature, amount, security and limitation.
        case underReview
        /// The administrator admits it, in whole or part.
        case admitted
        /// The administrator rejects it; it is listed with zero.
        case rejected
        /// A suit, a condition or missing evidence stands in the way; it votes only with an amount fixed for the time being.
        case deferred
        /// In the table handed to the meeting.
        case listed
        /// Checked by the meeting, nobody objected so far.
        case checked
        /// The debtor or a creditor objects with reasons.
        case objected
        /// The administrator has answered the objection.
        case explained
        /// A suit or an agreed arbitration fixes it.
        case litigating
        /// Confirmed by the court's ruling.
        case confirmed
        /// Fixed by judgment or award.
        case determined
        /// Extinguished by set-off in whole.
        case setOff
        /// Its share is deposited.
        case sharePending
        case partiallyPaid
        case paid
        /// The procedure has ended; guarantors and co-debtors still owe what is unpaid.
        case unpaidBalance
        /// Not taken within two months of the final announcement.
        case forfeited
        case withdrawnClaim
        /// Not declared; frozen while a plan or settlement is performed.
        case dormantUnderPlan
        /// An employee's claim, investigated, listed and published; no declaration is needed.
        case listedByAdministrator
        /// The employee asks for a correction of the list.
        case correctionSought
        case corrected
        case correctionRefused

        public static let wireIndex = VocabularyIndex<Phase>()

        public var term: Term {
            switch self {
            case .undeclared: Term("undeclared", "未申报", "not declared")
            case .declared: Term("declared", "已申报", "declared")
            case .lateDeclared: Term("late-declared", "补充申报", "declared late")
            case .registered: Term("registered", "已登记造册", "registered")
            case .underReview: Term("under-review", "审查中", "under review")
            case .admitted: Term("admitted", "审查确认", "admitted")
            case .rejected: Term("rejected", "审查不予确认", "rejected")
            case .deferred: Term("deferred", "暂缓确认", "deferred")
            case .listed: Term("listed", "已编入债权表", "in the table")
            case .checked: Term("checked", "债权人会议已核查", "checked by the meeting")
            case .objected: Term("objected", "有异议", "objected to")
            case .explained: Term("explained", "管理人已解释或者调整", "explained or adjusted")
            case .litigating: Term("litigating", "确认诉讼、仲裁中", "in confirmation proceedings")
            case .confirmed: Term("confirmed", "裁定确认", "confirmed by ruling")
            case .determined: Term("determined", "判决、裁决确定", "determined by judgment or award")
            case .setOff: Term("set-off", "已抵销", "extinguished by set-off")
            case .sharePending: Term("share-pending", "分配额提存", "share deposited")
            case .partiallyPaid: Term("partially-paid", "部分受偿", "paid in part")
            case .paid: Term("paid", "已受偿", "paid in full")
            case .unpaidBalance: Term("unpaid-balance", "未受偿余额", "unpaid balance")
            case .forfeited: Term("forfeited", "视为放弃受领", "taken as waived")
            case .withdrawnClaim: Term("withdrawn-claim", "撤回申报", "withdrawn")
            case .dormantUnderPlan: Term("dormant-under-plan", "执行期间不得行使", "dormant under a plan")
            case .listedByAdministrator: Term("listed-by-administrator", "管理人列单公示", "listed by the administrator")
            case .correctionSought: Term("correction-sought", "职工要求更正", "correction sought")
            case .corrected: Term("corrected", "管理人已更正", "corrected")
            case .correctionRefused: Term("correction-refused", "管理人不予更正", "correction refused")
            }
        }
    }
}
