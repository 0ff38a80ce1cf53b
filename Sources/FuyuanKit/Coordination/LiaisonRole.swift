/// Who acts in the coordination of courts and governments (府院联动): bodies, units and persons by what they are, never by name.
@nonexhaustive
public enum LiaisonRole: UInt8, Vocabulary, WireValue {
    /// 府院联动工作领导小组.
    case leadingGroup
    /// 府院联动工作办公室（政府侧）.
    case officeGov
    /// 府院联动工作办公室（法院侧）.
    case officeCourt
    /// 会议主持人.
    case chair
    /// 成员单位.
    case member
    /// 受邀单位.
    case invitee
    /// 人民法院.
    case court
    /// 人民政府.
    case government
    /// 行政机关.
    case agency
    /// 人民检察院.
    case procuratorate
    /// 党委政法委.
    case partyPoliticalLegal
    /// 公安机关.
    case police
    /// 请求机关.
    case requester
    /// 提供机关.
    case provider
    /// 上级主管.
    case supervisor
    /// 管理人.
    case administrator
    /// 调解员.
    case mediator
    /// 网格员.
    case grid
    /// 专家.
    case expert
    /// 律师.
    case lawyer
    /// 当事人.
    case party
    /// 企业.
    case enterprise
    /// 诉讼服务热线.
    case hotline
    /// 协作法院.
    case assistingCourt
    /// 管辖法院.
    case competentCourt
    /// 社会组织.
    case organisation
    /// 资金管理单位.
    case fundManager
    /// 期限届满（系统记载）.
    case system

    public static let wireIndex = VocabularyIndex<LiaisonRole>()

    public var term: Term {
        switch self {
        case .leadingGroup: Term("leading-group", "府院联动工作领导小组", "leading group")
        case .officeGov: Term("office-gov", "府院联动工作办公室（政府侧）", "office on the government’s side")
        case .officeCourt: Term("office-court", "府院联动工作办公室（法院侧）", "office on the court’s side")
        case .chair: Term("chair", "会议主持人", "chair of the meeting")
        case .member: Term("member", "成员单位", "member unit")
        case .invitee: Term("invitee", "受邀单位", "invited unit")
        case .court: Term("court", "人民法院", "court")
        case .government: Term("government", "人民政府", "government")
        case .agency: Term("agency", "行政机关", "administrative organ")
        case .procuratorate: Term("procuratorate", "人民检察院", "procuratorate")
        case .partyPoliticalLegal: Term("party-political-legal", "党委政法委", "political-legal committee")
        case .police: Term("police", "公安机关", "police")
        case .requester: Term("requester", "请求机关", "requesting organ")
        case .provider: Term("provider", "提供机关", "providing organ")
        case .supervisor: Term("supervisor", "上级主管", "supervisor")
        case .administrator: Term("administrator", "管理人", "administrator")
        case .mediator: Term("mediator", "调解员", "mediator")
        case .grid: Term("grid", "网格员", "grid worker")
        case .expert: Term("expert", "专家", "expert")
        case .lawyer: Term("lawyer", "律师", "lawyer")
        case .party: Term("party", "当事人", "party")
        case .enterprise: Term("enterprise", "企业", "enterprise")
        case .hotline: Term("hotline", "诉讼服务热线", "court service hotline")
        case .assistingCourt: Term("assisting-court", "协作法院", "assisting court")
        case .competentCourt: Term("competent-court", "管辖法院", "competent court")
        case .organisation: Term("organisation", "社会组织", "social organisation")
        case .fundManager: Term("fund-manager", "资金管理单位", "keeper of the fund")
        case .system: Term("system", "期限届满（系统记载）", "expiry of time (noted by the register)")
        }
    }
}
