/// What an event of a bankruptcy does to other cases: one row an effect, with who owes it and where it stands.
///
/// An effect is owed, not done: the other case's own machine does it. ``following(_:)`` lists what an event sets off.
@nonexhaustive
public enum CrossCaseEffect: UInt8, Vocabulary, WireValue {
    /// 执行中止.
    /// law: bankruptcy.x01
    case enforcementSuspended
    /// 保全解除.
    /// law: bankruptcy.x02
    case preservationLifted
    /// 执行回转.
    /// law: bankruptcy.x03
    case takenBack
    /// 拍定财产.
    /// law: bankruptcy.x04
    case auctionedOut
    /// 执行费用.
    /// law: bankruptcy.x05
    case enforcementCosts
    /// 执行终结.
    /// law: bankruptcy.x06
    case enforcementTerminated
    /// 恢复执行.
    /// law: bankruptcy.x07
    case enforcementResumed
    /// 恢复保全.
    /// law: bankruptcy.x08
    case preservationRestored
    /// 终本与破产.
    /// law: bankruptcy.x09
    case closedForNowIsEvidence
    /// 参与分配排除.
    /// law: bankruptcy.x10
    case noProRata
    /// 保证人执行.
    /// law: bankruptcy.x11
    case guarantorContinues
    /// 连带人破产.
    /// law: bankruptcy.x12
    case fullClaimInEach
    /// 失信限高.
    /// law: bankruptcy.x13
    case listingDeleted
    /// 民事诉讼中止.
    /// law: bankruptcy.x14
    case suitsPaused
    /// 给付变确认.
    /// law: bankruptcy.x15
    case payBecomesConfirm
    /// 个别追偿驳回.
    /// law: bankruptcy.x16
    case directRecoveryDismissed
    /// 集中管辖.
    /// law: bankruptcy.x17
    case newSuitsCentral
    /// 诉讼时效.
    /// law: bankruptcy.x18
    case limitationInterrupted
    /// 衍生诉讼先行调解.
    /// law: bankruptcy.x19
    case disputeMediated
    /// 调解不得个别清偿.
    /// law: bankruptcy.x20
    case noSinglePayment
    /// 生效调解书.
    /// law: bankruptcy.x21
    case effectivePapersAdmitted
    /// 自行和解.
    /// law: bankruptcy.x22
    case collectiveAgreement
    /// 恶意调解.
    /// law: bankruptcy.x23
    case collusiveMediation
    /// 行政查封.
    /// law: bankruptcy.x24
    case organMeasuresLifted
    /// 行政罚款.
    /// law: bankruptcy.x25
    case fineSubordinated
    /// 非诉行政执行.
    /// law: bankruptcy.x26
    case moneyDecisionSuspended
    /// 行政诉讼、复议.
    /// law: bankruptcy.x27
    case administrativeCasesGoOn
    /// 行政违法处理时点.
    /// law: bankruptcy.x28
    case earlierViolations
    /// 行政许可.
    /// law: bankruptcy.x29
    case licencesFollowPlan
    /// 划拨土地.
    /// law: bankruptcy.x30
    case landReturned
    /// 强制清算转破产.
    /// law: bankruptcy.x31
    case liquidationPetitions
    /// 行政强制注销.
    /// law: bankruptcy.x32
    case compulsoryDeregistration
    /// 刑事涉案财物.
    /// law: bankruptcy.x33
    case criminalProperty
    /// 金融机构申请中止.
    /// law: bankruptcy.x34
    case regulatorStay
    /// 董监高责任.
    /// law: bankruptcy.x35
    case officerLiability
    /// 个别追偿判决未执行完.
    /// law: bankruptcy.x36
    case directRecoveryStops
    /// 跨境效力.
    /// law: bankruptcy.x37
    case crossBorder
    /// 程序制裁.
    /// law: bankruptcy.x38
    case sanctions
    /// 行业附加义务.
    /// law: bankruptcy.x39
    case sectorDuties

    public static let wireIndex = VocabularyIndex<CrossCaseEffect>()

    public var term: Term {
        switch self {
        case .enforcementSuspended: Term("enforcement-suspended", "执行中止", "enforcement suspended")
        case .preservationLifted: Term("preservation-lifted", "保全解除", "preservation lifted")
        case .takenBack: Term("taken-back", "执行回转", "enforcement proceeds returned")
        case .auctionedOut: Term("auctioned-out", "拍定财产", "auctioned property")
        case .enforcementCosts: Term("enforcement-costs", "执行费用", "costs of enforcement")
        case .enforcementTerminated: Term("enforcement-terminated", "执行终结", "enforcement terminated")
        case .enforcementResumed: Term("enforcement-resumed", "恢复执行", "enforcement resumed")
        case .preservationRestored: Term("preservation-restored", "恢复保全", "preservation restored")
        case .closedForNowIsEvidence:
            Term("closed-for-now-is-evidence", "终本与破产", "closed-for-now enforcement is evidence")
        case .noProRata: Term("no-pro-rata", "参与分配排除", "no pro rata participation")
        case .guarantorContinues: Term("guarantor-continues", "保证人执行", "enforcement against the guarantor")
        case .fullClaimInEach: Term("full-claim-in-each", "连带人破产", "several debtors bankrupt")
        case .listingDeleted: Term("listing-deleted", "失信限高", "dishonest listing")
        case .suitsPaused: Term("suits-paused", "民事诉讼中止", "civil suits paused")
        case .payBecomesConfirm: Term("pay-becomes-confirm", "给付变确认", "payment becomes confirmation")
        case .directRecoveryDismissed: Term("direct-recovery-dismissed", "个别追偿驳回", "direct recovery dismissed")
        case .newSuitsCentral: Term("new-suits-central", "集中管辖", "central jurisdiction")
        case .limitationInterrupted: Term("limitation-interrupted", "诉讼时效", "limitation interrupted")
        case .disputeMediated: Term("dispute-mediated", "衍生诉讼先行调解", "claim dispute mediated first")
        case .noSinglePayment: Term("no-single-payment", "调解不得个别清偿", "no single payment by mediation")
        case .effectivePapersAdmitted: Term("effective-papers-admitted", "生效调解书", "effective mediation papers")
        case .collectiveAgreement: Term("collective-agreement", "自行和解", "collective agreement")
        case .collusiveMediation: Term("collusive-mediation", "恶意调解", "collusive mediation")
        case .organMeasuresLifted: Term("organ-measures-lifted", "行政查封", "organs’ measures lifted")
        case .fineSubordinated: Term("fine-subordinated", "行政罚款", "fines subordinated")
        case .moneyDecisionSuspended: Term("money-decision-suspended", "非诉行政执行", "money decisions not enforced")
        case .administrativeCasesGoOn: Term("administrative-cases-go-on", "行政诉讼、复议", "administrative cases go on")
        case .earlierViolations: Term("earlier-violations", "行政违法处理时点", "when earlier violations are decided")
        case .licencesFollowPlan: Term("licences-follow-plan", "行政许可", "licences follow the plan")
        case .landReturned: Term("land-returned", "划拨土地", "allocated land")
        case .liquidationPetitions: Term("liquidation-petitions", "强制清算转破产", "liquidation turns into bankruptcy")
        case .compulsoryDeregistration: Term("compulsory-deregistration", "行政强制注销", "compulsory deregistration")
        case .criminalProperty: Term("criminal-property", "刑事涉案财物", "property in criminal cases")
        case .regulatorStay: Term("regulator-stay", "金融机构申请中止", "stay asked by the regulator")
        case .officerLiability: Term("officer-liability", "董监高责任", "liability of officers")
        case .directRecoveryStops:
            Term("direct-recovery-stops", "个别追偿判决未执行完", "direct-recovery judgment not yet enforced")
        case .crossBorder: Term("cross-border", "跨境效力", "cross-border effect")
        case .sanctions: Term("sanctions", "程序制裁", "sanctions in the procedure")
        case .sectorDuties: Term("sector-duties", "行业附加义务", "duties of sectors")
        }
    }
}
