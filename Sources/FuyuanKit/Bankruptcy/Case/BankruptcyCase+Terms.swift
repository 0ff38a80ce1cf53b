extension BankruptcyCase {
    public typealias Role = BankruptcyRole

    /// Where a bankruptcy case stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before the ruling that accepts the petition.
        case unopened
        /// Accepted on a petition for liquidation; the debtor is not yet bankrupt.
        case liquidationOpen
        /// From the reorganisation ruling to the end of the reorganisation procedure (art. 72).
        case reorganizing
        /// From the settlement ruling to approval or failure.
        case settling
        /// The plan is approved; the reorganisation procedure has ended, the case has not.
        case planExecuting
        /// The settlement is approved; its procedure has ended.
        case settlementExecuting
        /// The debtor is bankrupt, its estate the bankruptcy estate (art. 107).
        case declaredBankrupt
        /// A realisation plan is in effect.
        case realizing
        /// A distribution plan is approved by ruling.
        case distributing
        /// Acceptance is undone before declaration; open to appeal.
        case dismissed
        /// The dismissal is before the higher court.
        case dismissedAppealPending
        /// The dismissal stands; old measures come back.
        case dismissedFinal
        /// Art. 43(4).
        case concludedCostsShort
        /// Art. 120(1).
        case concludedNoAssets
        /// Art. 120(2).
        case concludedDistributed
        /// Art. 108, before declaration only.
        case concludedDebtsCleared
        /// Art. 105.
        case concludedSelfAgreement
        /// The debts remitted by the plan are gone (art. 94).
        case planCompleted
        /// The debts remitted by the settlement are gone (art. 106).
        case settlementCompleted
        /// The legal person has ended.
        case deregistered
        /// Property was found within two years of the conclusion (art. 123).
        case additionalDistributing
        /// No further distribution.
        case archived

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "尚未受理", "not opened")
            case .liquidationOpen: Term("liquidation-open", "清算受理（宣告前）", "liquidation opened, not declared")
            case .reorganizing: Term("reorganizing", "重整期间", "reorganisation")
            case .settling: Term("settling", "和解程序中", "settlement procedure")
            case .planExecuting: Term("plan-executing", "重整计划执行中", "plan being performed")
            case .settlementExecuting: Term("settlement-executing", "和解协议执行中", "settlement being performed")
            case .declaredBankrupt: Term("declared-bankrupt", "已宣告破产", "declared bankrupt")
            case .realizing: Term("realizing", "财产变价中", "realisation")
            case .distributing: Term("distributing", "分配中", "distribution")
            case .dismissed: Term("dismissed", "裁定驳回申请", "petition dismissed")
            case .dismissedAppealPending: Term("dismissed-appeal-pending", "驳回上诉中", "appeal against the dismissal")
            case .dismissedFinal: Term("dismissed-final", "驳回已生效", "dismissal final")
            case .concludedCostsShort: Term("concluded-costs-short", "不足清偿破产费用终结", "concluded, costs not covered")
            case .concludedNoAssets: Term("concluded-no-assets", "无财产可供分配终结", "concluded, nothing to distribute")
            case .concludedDistributed: Term("concluded-distributed", "分配完结终结", "concluded after distribution")
            case .concludedDebtsCleared:
                Term("concluded-debts-cleared", "债务清偿或者足额担保终结", "concluded, debts paid or secured")
            case .concludedSelfAgreement:
                Term("concluded-self-agreement", "自行和解终结", "concluded by agreement of all creditors")
            case .planCompleted: Term("plan-completed", "重整计划执行完毕", "plan performed")
            case .settlementCompleted: Term("settlement-completed", "和解协议执行完毕", "settlement performed")
            case .deregistered: Term("deregistered", "已注销登记", "deregistered")
            case .additionalDistributing: Term("additional-distributing", "追加分配中", "additional distribution")
            case .archived: Term("archived", "追加分配期满", "two years over")
            }
        }
    }

    /// What runs in a bankruptcy case.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case rulingService
        case debtorStatements
        case creditorNotice
        case announcement
        case claimPeriod
        case firstMeeting
        case planDraft
        case declarationRuling
        case declarationService
        case declarationNotice
        case dismissalAppeal
        case conclusionRuling
        case deregistration
        case additional
        case officerBan
        case fastTrack
        case consolidationRuling
        case consolidationReview

        public var term: Term {
            switch self {
            case .rulingService: Term("ruling-service", "送达受理裁定", "service of the acceptance ruling")
            case .debtorStatements: Term("debtor-statements", "债务人提交材料", "statements of the debtor")
            case .creditorNotice: Term("creditor-notice", "通知已知债权人", "notice to known creditors")
            case .announcement: Term("announcement", "公告受理", "announcement of the acceptance")
            case .claimPeriod: Term("claim-period", "债权申报期限", "time to declare claims")
            case .firstMeeting: Term("first-meeting", "第一次债权人会议", "first creditors’ meeting")
            case .planDraft: Term("plan-draft", "提交重整计划草案", "draft plan")
            case .declarationRuling: Term("declaration-ruling", "宣告破产裁定", "ruling on the declaration")
            case .declarationService: Term("declaration-service", "送达宣告裁定", "service of the declaration")
            case .declarationNotice: Term("declaration-notice", "通知并公告宣告", "notice of the declaration")
            case .dismissalAppeal: Term("dismissal-appeal", "驳回申请上诉", "appeal against the dismissal")
            case .conclusionRuling: Term("conclusion-ruling", "终结裁定", "ruling to conclude")
            case .deregistration: Term("deregistration", "注销登记", "deregistration")
            case .additional: Term("additional", "追加分配", "additional distribution")
            case .officerBan: Term("officer-ban", "董监高任职限制", "ban on officers")
            case .fastTrack: Term("fast-track", "快速审理审结", "conclusion on the fast track")
            case .consolidationRuling: Term("consolidation-ruling", "实质合并裁定", "ruling on consolidation")
            case .consolidationReview: Term("consolidation-review", "实质合并复议", "review of consolidation")
            }
        }
    }
}
