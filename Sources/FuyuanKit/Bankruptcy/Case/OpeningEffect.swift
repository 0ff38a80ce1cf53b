/// What follows from the acceptance of a petition for bankruptcy: block E of the sheet, in its order.
@nonexhaustive
public enum OpeningEffect: UInt8, Vocabulary, WireValue {
    /// E01 同时指定管理人.
    case appointAdministrator
    /// E02 送达受理裁定.
    case serveRuling
    /// E03 债务人提交材料.
    case debtorStatements
    /// E04 通知债权人并公告.
    case notifyAndAnnounce
    /// E05 有关人员的义务.
    /// law: bankruptcy.debtorPersonnel
    case personnelDuties
    /// E06 个别清偿无效.
    case noSinglePayment
    /// E07 向管理人清偿或者交付.
    case payAdministrator
    /// E08 合同选择.
    case contractChoice
    /// E09 解除保全.
    /// law: bankruptcy.x02 bankruptcy.x24 bankruptcy.edge-30
    case liftMeasures
    /// E10 中止执行.
    /// law: bankruptcy.x01 bankruptcy.x03
    case suspendEnforcement
    /// E11 中止诉讼仲裁.
    /// law: bankruptcy.x14 bankruptcy.x27
    case pauseSuits
    /// E12 集中管辖.
    /// law: bankruptcy.x17
    case centralJurisdiction
    /// E13 个别追偿诉讼.
    /// law: bankruptcy.x36
    case directRecoverySuits
    /// E14 加速到期.
    case acceleration
    /// E15 停止计息.
    case interestStops
    /// E16 出资加速.
    /// law: bankruptcy.edge-33
    case capitalDue
    /// E17 回溯起点.
    case lookBack
    /// E18 时效中断.
    case limitationInterrupted
    /// E19 申报期.
    case claimPeriod
    /// E20 保全权.
    case ownPreservation
    /// E21 执行费用定性.
    /// law: bankruptcy.x05
    case enforcementCosts
    /// E22 担保物权.
    case security
    /// E23 告知执行法院.
    case tellEnforcingCourt
    /// E24 税务机关.
    /// law: bankruptcy.x24
    case taxOrganActs
    /// E25 失信信息.
    /// law: bankruptcy.x13
    case deleteListing
    /// E26 存款偿付.
    /// law: bankruptcy.edge-39
    case depositPayout

    public var term: Term {
        switch self {
        case .appointAdministrator: Term("appoint-administrator", "同时指定管理人", "administrator appointed in the same step")
        case .serveRuling: Term("serve-ruling", "送达受理裁定", "service of the ruling")
        case .debtorStatements: Term("debtor-statements", "债务人提交材料", "statements of the debtor")
        case .notifyAndAnnounce: Term("notify-and-announce", "通知债权人并公告", "notice and announcement")
        case .personnelDuties: Term("personnel-duties", "有关人员的义务", "duties of the debtor’s persons")
        case .noSinglePayment: Term("no-single-payment", "个别清偿无效", "no payment to single creditors")
        case .payAdministrator: Term("pay-administrator", "向管理人清偿或者交付", "pay and deliver to the administrator")
        case .contractChoice: Term("contract-choice", "合同选择", "choice over contracts")
        case .liftMeasures: Term("lift-measures", "解除保全", "measures are lifted")
        case .suspendEnforcement: Term("suspend-enforcement", "中止执行", "enforcement is suspended")
        case .pauseSuits: Term("pause-suits", "中止诉讼仲裁", "suits and arbitrations pause")
        case .centralJurisdiction: Term("central-jurisdiction", "集中管辖", "one court for new suits")
        case .directRecoverySuits: Term("direct-recovery-suits", "个别追偿诉讼", "direct-recovery suits")
        case .acceleration: Term("acceleration", "加速到期", "claims fall due")
        case .interestStops: Term("interest-stops", "停止计息", "interest stops")
        case .capitalDue: Term("capital-due", "出资加速", "capital falls due")
        case .lookBack: Term("look-back", "回溯起点", "look-back windows fixed")
        case .limitationInterrupted: Term("limitation-interrupted", "时效中断", "limitation interrupted")
        case .claimPeriod: Term("claim-period", "申报期", "time to declare claims")
        case .ownPreservation: Term("own-preservation", "保全权", "the court’s own measures")
        case .enforcementCosts: Term("enforcement-costs", "执行费用定性", "costs of unfinished enforcement")
        case .security: Term("security", "担保物权", "security")
        case .tellEnforcingCourt: Term("tell-enforcing-court", "告知执行法院", "the enforcing court is told")
        case .taxOrganActs: Term("tax-organ-acts", "税务机关", "the tax organ")
        case .deleteListing: Term("delete-listing", "失信信息", "dishonesty listing")
        case .depositPayout: Term("deposit-payout", "存款偿付", "insured deposits")
        }
    }

    /// The number in the order of the list, from 1.
    public var number: Int { Int(rawValue) + 1 }

    /// The stable code of the duty, such as `bankruptcy-case/e01`.
    public var code: String { "bankruptcy-case/e" + (number < 10 ? "0" : "") + "\(number)" }
}
