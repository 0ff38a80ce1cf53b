/// What sets an item of coordination off.
@nonexhaustive
public enum AssistanceTrigger: UInt8, Vocabulary, WireValue {
    case debtorMissing
    case vehicleNotHeld
    case detentionDecided
    case refusalSuspected
    case exitBanDecided
    case moneyCase
    case sealRuling
    case titleTransferRuling
    case equityFound
    case listed
    case saleOrAudit
    case incomeLead
    case wageBasis
    case fundWithdrawable
    case securitiesFound
    case unclearOnSite
    case listingEvent
    case applicationMade
    case organIsDebtor
    case organOwesSmall
    case demolitionAllowed
    case creditorInHardship
    case livelihoodCase
    case auxiliaryWork
    case insolvent
    case governanceProblem
    case meetingDue
    case nodeOverdue

    public static let wireIndex = VocabularyIndex<AssistanceTrigger>()

    public var term: Term {
        switch self {
        case .debtorMissing: Term("debtor-missing", "被执行人下落不明或者须到场", "the debtor is missing or must be questioned")
        case .vehicleNotHeld: Term("vehicle-not-held", "车辆已登记查封未实际控制", "a vehicle is sealed on the register, not held")
        case .detentionDecided: Term("detention-decided", "作出拘留决定", "a detention was decided")
        case .refusalSuspected: Term("refusal-suspected", "涉嫌拒执罪", "refusal to perform may be a crime")
        case .exitBanDecided: Term("exit-ban-decided", "决定限制出境", "an exit ban was decided")
        case .moneyCase: Term("money-case", "金钱给付案件", "a money case")
        case .sealRuling: Term("seal-ruling", "作出查封、解除裁定", "a ruling to seal or lift")
        case .titleTransferRuling: Term("title-transfer-ruling", "作出成交、抵债裁定", "a ruling of confirmation or in kind")
        case .equityFound: Term("equity-found", "查有股权", "equity was found")
        case .listed: Term("listed", "纳入失信名单或者冻结股权", "a listing, or equity frozen")
        case .saleOrAudit: Term("sale-or-audit", "审计、拍卖", "an audit or a sale")
        case .incomeLead: Term("income-lead", "查有收入", "a lead to income")
        case .wageBasis: Term("wage-basis", "农民工工资执行依据", "a basis for migrant wages")
        case .fundWithdrawable: Term("fund-withdrawable", "公积金符合提取条件", "the fund may be withdrawn")
        case .securitiesFound: Term("securities-found", "查有证券", "securities were found")
        case .unclearOnSite:
            Term("unclear-on-site", "人、财不明，送达不能，信访风险", "person or property unclear, service failed, risk of petition")
        case .listingEvent: Term("listing-event", "名单增减", "a listing event")
        case .applicationMade: Term("application-made", "申请审批", "an application to an approval organ")
        case .organIsDebtor: Term("organ-is-debtor", "被执行人为行政机关", "the debtor is an organ")
        case .organOwesSmall: Term("organ-owes-small", "机关拖欠中小企业款项", "an organ owes a small enterprise")
        case .demolitionAllowed:
            Term("demolition-allowed", "准予拆迁、腾退的执行", "enforcement on land or demolition is allowed")
        case .creditorInHardship:
            Term("creditor-in-hardship", "申请执行人困难、被执行人无力履行", "creditor in hardship, debtor cannot pay")
        case .livelihoodCase: Term("livelihood-case", "涉民生且确无履行能力", "a livelihood case, the debtor truly cannot pay")
        case .auxiliaryWork: Term("auxiliary-work", "需要司法辅助事务", "auxiliary work is needed")
        case .insolvent: Term("insolvent", "具备破产原因", "the ground of bankruptcy stands")
        case .governanceProblem: Term("governance-problem", "共性治理问题", "a shared problem of governance")
        case .meetingDue: Term("meeting-due", "年度或者专题会议", "a yearly or special meeting")
        case .nodeOverdue: Term("node-overdue", "节点逾期", "a node is overdue")
        }
    }
}
