/// Who acts in enforcement, and who owes the duties that follow from it.
@nonexhaustive
public enum EnforcementRole: UInt8, Vocabulary, WireValue {
    /// 执行法院.
    case court
    /// 立案庭.
    case filingOffice
    /// 承办人.
    case handler
    /// 合议庭.
    case panel
    /// 院长.
    case courtPresident
    /// 执行局长.
    case bureauChief
    /// 执行裁决部门.
    case reviewUnit
    /// 审判庭.
    case trialDivision
    /// 上一级人民法院.
    case higherCourt
    /// 其他人民法院.
    case otherCourt
    /// 破产受理法院.
    case bankruptcyCourt
    /// 破产管理人.
    case administrator
    /// 申请执行人.
    case creditor
    /// 被执行人.
    case debtor
    /// 双方当事人.
    case parties
    /// 案外人.
    case thirdParty
    /// 利害关系人.
    case interestedParty
    /// 执行担保人.
    case guarantor
    /// 被列入、被限制的人.
    case listedSubject
    /// 竞买人.
    case bidder
    /// 买受人.
    case buyer
    /// 网络服务提供者.
    case auctionPlatform
    /// 评估机构、询价平台.
    case appraiser
    /// 协助执行单位.
    case assistingOrgan
    /// 协助单位的上级机关.
    case superiorOrgan
    /// 登记机关.
    case registry
    /// 金融机构.
    case bank
    /// 公安机关.
    case police
    /// 人民检察院.
    case procuratorate
    /// 网格员.
    case gridWorker
    /// 公证机构.
    case notary
    /// 信用平台.
    case creditCentre
    /// 行政审批机关.
    case approvalOrgan
    /// 行政机关.
    case publicOrgan
    /// 府院联动办公室.
    case liaisonOffice
    /// 期限届满（系统记载）.
    case system

    public static let wireIndex = VocabularyIndex<EnforcementRole>()

    public var term: Term {
        switch self {
        case .court: Term("court", "执行法院", "enforcing court")
        case .filingOffice: Term("filing-office", "立案庭", "filing office")
        case .handler: Term("handler", "承办人", "handler of the case")
        case .panel: Term("panel", "合议庭", "collegial panel")
        case .courtPresident: Term("court-president", "院长", "president of the court")
        case .bureauChief: Term("bureau-chief", "执行局长", "head of the enforcement bureau")
        case .reviewUnit: Term("review-unit", "执行裁决部门", "review unit of enforcement")
        case .trialDivision: Term("trial-division", "审判庭", "trial division")
        case .higherCourt: Term("higher-court", "上一级人民法院", "next higher court")
        case .otherCourt: Term("other-court", "其他人民法院", "another court")
        case .bankruptcyCourt: Term("bankruptcy-court", "破产受理法院", "bankruptcy court")
        case .administrator: Term("administrator", "破产管理人", "bankruptcy administrator")
        case .creditor: Term("creditor", "申请执行人", "creditor")
        case .debtor: Term("debtor", "被执行人", "judgment debtor")
        case .parties: Term("parties", "双方当事人", "parties together")
        case .thirdParty: Term("third-party", "案外人", "third party")
        case .interestedParty: Term("interested-party", "利害关系人", "interested party")
        case .guarantor: Term("guarantor", "执行担保人", "guarantor")
        case .listedSubject: Term("listed-subject", "被列入、被限制的人", "person listed or restricted")
        case .bidder: Term("bidder", "竞买人", "bidder")
        case .buyer: Term("buyer", "买受人", "buyer")
        case .auctionPlatform: Term("auction-platform", "网络服务提供者", "auction platform")
        case .appraiser: Term("appraiser", "评估机构、询价平台", "appraiser or pricing platform")
        case .assistingOrgan: Term("assisting-organ", "协助执行单位", "organ that assists")
        case .superiorOrgan: Term("superior-organ", "协助单位的上级机关", "superior of that organ")
        case .registry: Term("registry", "登记机关", "registry")
        case .bank: Term("bank", "金融机构", "bank or payment firm")
        case .police: Term("police", "公安机关", "police")
        case .procuratorate: Term("procuratorate", "人民检察院", "procuratorate")
        case .gridWorker: Term("grid-worker", "网格员", "grid worker")
        case .notary: Term("notary", "公证机构", "notary office")
        case .creditCentre: Term("credit-centre", "信用平台", "credit platform")
        case .approvalOrgan: Term("approval-organ", "行政审批机关", "approval organ")
        case .publicOrgan: Term("public-organ", "行政机关", "administrative organ")
        case .liaisonOffice: Term("liaison-office", "府院联动办公室", "liaison office")
        case .system: Term("system", "期限届满（系统记载）", "expiry of time (noted by the register)")
        }
    }
}
