/// Something that happens in or around a bankruptcy and reaches other cases. An open list: a place or a later law may add
/// its own.
public struct BankruptcyEvent: OpenCode, WireValue {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// 收到破产申请.
    public static let petition: BankruptcyEvent = "petition"
    /// 申报债权.
    public static let proofOfClaim: BankruptcyEvent = "proof-of-claim"
    /// 裁定受理.
    public static let acceptance: BankruptcyEvent = "acceptance"
    /// 宣告破产.
    public static let declaration: BankruptcyEvent = "declaration"
    /// 重整、和解程序终止.
    public static let rescueEnded: BankruptcyEvent = "rescue-ended"
    /// 移送后不予受理、驳回申请.
    public static let transferRefused: BankruptcyEvent = "transfer-refused"
    /// 驳回申请.
    public static let dismissal: BankruptcyEvent = "dismissal"
    /// 债务清偿、足额担保终结（第一百零八条）.
    public static let debtsCleared: BankruptcyEvent = "debts-cleared"
    /// 批准重整计划.
    public static let planApproval: BankruptcyEvent = "plan-approval"
    /// 终结破产程序.
    public static let conclusion: BankruptcyEvent = "conclusion"
    /// 终结本次执行程序.
    public static let closedForNow: BankruptcyEvent = "closed-for-now"
    /// 执行分配.
    public static let enforcementDistribution: BankruptcyEvent = "enforcement-distribution"
    /// 多个连带债务人被受理.
    public static let severalOpenings: BankruptcyEvent = "several-openings"
    /// 债权争议.
    public static let claimDispute: BankruptcyEvent = "claim-dispute"
    /// 债权审查.
    public static let claimReview: BankruptcyEvent = "claim-review"
    /// 自行和解协商.
    public static let selfAgreement: BankruptcyEvent = "self-agreement"
    /// 恶意串通.
    public static let collusion: BankruptcyEvent = "collusion"
    /// 受理前行政处罚罚款.
    public static let fine: BankruptcyEvent = "fine"
    /// 清算组发现资不抵债.
    public static let insolventLiquidation: BankruptcyEvent = "insolvent-liquidation"
    /// 吊销满三年未清算.
    public static let revokedThreeYears: BankruptcyEvent = "revoked-three-years"
    /// 刑事案件立案.
    public static let criminalCase: BankruptcyEvent = "criminal-case"
    /// 金融监管机构接管、托管.
    public static let regulatorTakeover: BankruptcyEvent = "regulator-takeover"
    /// 外国破产裁判.
    public static let foreignRuling: BankruptcyEvent = "foreign-ruling"
    /// 有关人员、管理人违反义务.
    public static let dutyBreach: BankruptcyEvent = "duty-breach"
    /// 重整期间裁员.
    public static let layOff: BankruptcyEvent = "lay-off"

    /// The events the kit knows, in order.
    public static let known: [BankruptcyEvent] = [
        .petition, .proofOfClaim, .acceptance, .declaration, .rescueEnded, .transferRefused, .dismissal, .debtsCleared,
        .planApproval, .conclusion, .closedForNow, .enforcementDistribution, .severalOpenings, .claimDispute,
        .claimReview, .selfAgreement, .collusion, .fine, .insolventLiquidation, .revokedThreeYears, .criminalCase,
        .regulatorTakeover, .foreignRuling, .dutyBreach, .layOff,
    ]
}
