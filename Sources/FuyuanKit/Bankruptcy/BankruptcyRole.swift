/// Who acts in bankruptcy, and who owes the duties that follow from it.
@nonexhaustive
public enum BankruptcyRole: UInt8, Vocabulary, WireValue {
    /// 受理法院.
    case court
    /// 上一级人民法院.
    case higherCourt
    /// 债务人.
    case debtor
    /// 债权人.
    case creditor
    /// 债务人与全体债权人.
    case allParties
    /// 依法负有清算责任的人.
    case liquidationObligor
    /// 出资人.
    case shareholder
    /// 国务院金融监督管理机构.
    case regulator
    /// 管理人.
    case administrator
    /// 拟任管理人.
    case candidate
    /// 债权人会议.
    case creditorsMeeting
    /// 债权人委员会.
    case creditorsCommittee
    /// 债权人会议主席.
    case chair
    /// 职工.
    case employee
    /// 合同对方当事人.
    case counterparty
    /// 第三人.
    case thirdParty
    /// 财产权利人.
    case owner
    /// 利害关系人.
    case interestedParty
    /// 执行法院.
    case enforcingCourt
    /// 编制名册的人民法院.
    case rosterCourt
    /// 其他人民法院、仲裁机构.
    case otherCourt
    /// 采取保全措施的单位.
    case sealingOrgan
    /// 保全单位的上级机关.
    case superiorOrgan
    /// 税务机关.
    case taxOrgan
    /// 登记机关.
    case registry
    /// 有关政府部门.
    case publicOrgan
    /// 责任单位.
    case responsibleUnit
    /// 府院联动办公室.
    case coordinationOffice
    /// 府院联动领导小组.
    case leadingGroup
    /// 人民检察院.
    case procuratorate
    /// 存款保险基金管理机构.
    case depositFund
    /// 期限届满（系统记载）.
    case system

    public static let wireIndex = VocabularyIndex<BankruptcyRole>()

    public var term: Term {
        switch self {
        case .court: Term("court", "受理法院", "bankruptcy court")
        case .higherCourt: Term("higher-court", "上一级人民法院", "next higher court")
        case .debtor: Term("debtor", "债务人", "debtor")
        case .creditor: Term("creditor", "债权人", "creditor")
        case .allParties: Term("all-parties", "债务人与全体债权人", "debtor and all creditors together")
        case .liquidationObligor: Term("liquidation-obligor", "依法负有清算责任的人", "person liable to liquidate")
        case .shareholder: Term("shareholder", "出资人", "shareholder")
        case .regulator: Term("regulator", "国务院金融监督管理机构", "financial regulator")
        case .administrator: Term("administrator", "管理人", "administrator")
        case .candidate: Term("candidate", "拟任管理人", "candidate for administrator")
        case .creditorsMeeting: Term("creditors-meeting", "债权人会议", "creditors’ meeting")
        case .creditorsCommittee: Term("creditors-committee", "债权人委员会", "creditors’ committee")
        case .chair: Term("chair", "债权人会议主席", "chair of the creditors’ meeting")
        case .employee: Term("employee", "职工", "employee")
        case .counterparty: Term("counterparty", "合同对方当事人", "counterparty")
        case .thirdParty: Term("third-party", "第三人", "third party (holder, debtor’s debtor)")
        case .owner: Term("owner", "财产权利人", "owner who claims property back")
        case .interestedParty: Term("interested-party", "利害关系人", "interested party")
        case .enforcingCourt: Term("enforcing-court", "执行法院", "enforcing court")
        case .rosterCourt: Term("roster-court", "编制名册的人民法院", "court that keeps the roster")
        case .otherCourt: Term("other-court", "其他人民法院、仲裁机构", "other court or tribunal")
        case .sealingOrgan: Term("sealing-organ", "采取保全措施的单位", "organ that holds a measure")
        case .superiorOrgan: Term("superior-organ", "保全单位的上级机关", "superior of that organ")
        case .taxOrgan: Term("tax-organ", "税务机关", "tax organ")
        case .registry: Term("registry", "登记机关", "registry")
        case .publicOrgan: Term("public-organ", "有关政府部门", "government department")
        case .responsibleUnit: Term("responsible-unit", "责任单位", "responsible unit")
        case .coordinationOffice: Term("coordination-office", "府院联动办公室", "coordination office")
        case .leadingGroup: Term("leading-group", "府院联动领导小组", "coordination leading group")
        case .procuratorate: Term("procuratorate", "人民检察院", "procuratorate")
        case .depositFund: Term("deposit-fund", "存款保险基金管理机构", "deposit insurance fund")
        case .system: Term("system", "期限届满（系统记载）", "expiry of time (noted by the register)")
        }
    }
}
