/// Who is bound in bankruptcy.
extension Bound {
    /// 债务人.
    public static let debtor = Term("debtor", "债务人", "the debtor")
    /// 破产申请人.
    public static let petitioningParty = Term("petitioner-for-bankruptcy", "破产申请人", "the petitioner for bankruptcy")
    /// 管理人.
    public static let administrator = Term("administrator", "管理人", "the administrator")
    /// 临时管理人.
    public static let temporaryAdministrator = Term("temporary-administrator", "临时管理人", "the temporary administrator")
    /// 拟任管理人.
    public static let administratorCandidate = Term(
        "administrator-candidate", "拟任管理人", "the candidate for administrator")
    /// 债权人.
    public static let bankruptcyCreditor = Term("bankruptcy-creditor", "债权人", "the creditor")
    /// 担保权人.
    public static let securedCreditor = Term("secured-creditor", "担保权人", "the secured creditor")
    /// 异议人.
    public static let objectingCreditor = Term("objector", "异议人", "the objector")
    /// 债务人或者管理人.
    public static let planDrafter = Term("plan-drafter", "债务人或者管理人", "the debtor or the administrator")
    /// 上一级人民法院.
    public static let higherCourt = Term("higher-court", "上一级人民法院", "the next higher court")
    /// 编制名册的人民法院.
    public static let rosterCourt = Term("roster-court", "编制名册的人民法院", "the court that keeps the roster")
    /// 执行法院.
    public static let enforcingCourt = Term("enforcing-court", "执行法院", "the enforcing court")
    /// 受移送法院.
    public static let receivingCourt = Term("receiving-court", "受移送法院", "the receiving court")
    /// 采取保全措施的单位.
    public static let sealingOrgan = Term("sealing-organ", "采取保全措施的单位", "the organ that holds the measure")
    /// 清算组.
    public static let liquidationGroup = Term("liquidation-group", "清算组", "the liquidation group")
    /// 存款保险基金管理机构.
    public static let depositFund = Term("deposit-fund", "存款保险基金管理机构", "the deposit insurance fund")
    /// 国务院证券监督管理机构.
    public static let securitiesRegulator = Term("securities-regulator", "国务院证券监督管理机构", "the securities regulator")
    /// 利害关系人.
    public static let interestedParty = Term("interested-party", "利害关系人", "the interested party")
    /// 负有个人责任的董事、监事、高级管理人员.
    public static let officers = Term(
        "officers", "负有个人责任的董事、监事、高级管理人员", "directors and officers personally responsible")
    /// 公司登记机关.
    public static let registry = Term("registry", "公司登记机关", "the company registry")
}
