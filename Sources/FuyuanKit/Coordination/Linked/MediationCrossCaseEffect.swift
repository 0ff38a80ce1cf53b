/// What a mediation, and the governance around it, does to other cases: one row an effect, with who owes it and where it
/// stands.
///
/// An effect is owed, not done: the other case’s own machine does it.
@nonexhaustive
public enum MediationCrossCaseEffect: UInt8, Vocabulary, WireValue {
    /// 请求调解.
    /// law: mediation.X01
    case limitationByRequest
    /// 提交起诉材料.
    /// law: mediation.X02
    case limitationByComplaint
    /// 确认裁定可以申请执行.
    /// law: mediation.X03
    case confirmedIsEnforceable
    /// 未经确认的协议另诉.
    /// law: mediation.X04
    case breachIsSued
    /// 生效调解书不得再诉.
    /// law: mediation.X05
    case statementBars
    /// 案外人对确认裁定的异议.
    /// law: mediation.X06
    case outsiderObjects
    /// 诉前保全三十日.
    /// law: mediation.X07
    case preservationEnds
    /// 诉前鉴定意见.
    /// law: mediation.X08
    case appraisalUsable
    /// 无争议事实.
    /// law: mediation.X09
    case factsNeedNoProof
    /// 调解员回避.
    /// law: mediation.X10
    case mediatorBarred
    /// 劳动报酬调解协议.
    /// law: mediation.X11
    case wageOrder
    /// 起诉终止行业调解.
    /// law: mediation.X12
    case suitEndsMediation
    /// 复议中的调解.
    /// law: mediation.X13
    case reviewPauses
    /// 行政案件调解期间.
    /// law: mediation.X14
    case trialClockStops
    /// 治安案件调解.
    /// law: mediation.X15
    case penaltyWaits
    /// 涉法信访诉求分离.
    /// law: mediation.X16
    case petitionSplit
    /// 执行不能转破产.
    /// law: mediation.X17
    case debtorBroke
    /// 机关不履行.
    /// law: mediation.X18
    case publicBodyBreach
    /// 司法建议未答复.
    /// law: mediation.X19
    case adviceUnanswered
    /// 涉嫌犯罪移送.
    /// law: mediation.X20
    case crimeTransferred
    /// 未交费按撤诉处理.
    /// law: mediation.X21
    case feeUnpaid
    /// 送达地址确认.
    /// law: mediation.X22
    case addressKept
    /// 检察建议未落实.
    /// law: mediation.X23
    case proposalNotHonoured
    /// 损害赔偿与公益诉讼.
    /// law: mediation.X24
    case suitsInOrder
    /// 调解员、站点退出.
    /// law: mediation.X25
    case redesignate

    public static let wireIndex = VocabularyIndex<MediationCrossCaseEffect>()

    public var term: Term {
        switch self {
        case .limitationByRequest:
            Term("limitation-by-request", "请求调解", "limitation interrupted by a request for mediation")
        case .limitationByComplaint: Term("limitation-by-complaint", "提交起诉材料", "limitation interrupted by a complaint")
        case .confirmedIsEnforceable:
            Term("confirmed-is-enforceable", "确认裁定可以申请执行", "a confirmed agreement is enforceable")
        case .breachIsSued: Term("breach-is-sued", "未经确认的协议另诉", "an unconfirmed agreement is sued upon")
        case .statementBars: Term("statement-bars", "生效调解书不得再诉", "an effective statement bars the same claim")
        case .outsiderObjects: Term("outsider-objects", "案外人对确认裁定的异议", "an outsider objects to the ruling")
        case .preservationEnds: Term("preservation-ends", "诉前保全三十日", "pre-suit preservation ends")
        case .appraisalUsable: Term("appraisal-usable", "诉前鉴定意见", "a pre-suit appraisal is usable")
        case .factsNeedNoProof: Term("facts-need-no-proof", "无争议事实", "recorded facts need no proof")
        case .mediatorBarred: Term("mediator-barred", "调解员回避", "the mediator is barred")
        case .wageOrder: Term("wage-order", "劳动报酬调解协议", "a labour mediation on pay")
        case .suitEndsMediation: Term("suit-ends-mediation", "起诉终止行业调解", "a suit ends police or medical mediation")
        case .reviewPauses: Term("review-pauses", "复议中的调解", "mediation within reconsideration")
        case .trialClockStops: Term("trial-clock-stops", "行政案件调解期间", "an administrative suit is mediated")
        case .penaltyWaits: Term("penalty-waits", "治安案件调解", "public-order mediation and penalty")
        case .petitionSplit: Term("petition-split", "涉法信访诉求分离", "a petition with a litigable claim")
        case .debtorBroke: Term("debtor-broke", "执行不能转破产", "a broke debtor: enforcement to bankruptcy")
        case .publicBodyBreach: Term("public-body-breach", "机关不履行", "breach by a public body")
        case .adviceUnanswered: Term("advice-unanswered", "司法建议未答复", "advice without an answer")
        case .crimeTransferred: Term("crime-transferred", "涉嫌犯罪移送", "suspected crime")
        case .feeUnpaid: Term("fee-unpaid", "未交费按撤诉处理", "the fee is not paid")
        case .addressKept: Term("address-kept", "送达地址确认", "the address for service is kept")
        case .proposalNotHonoured: Term("proposal-not-honoured", "检察建议未落实", "a procuratorial proposal not honoured")
        case .suitsInOrder: Term("suits-in-order", "损害赔偿与公益诉讼", "compensation and public-interest suits")
        case .redesignate: Term("redesignate", "调解员、站点退出", "a mediator or station leaves")
        }
    }
}
