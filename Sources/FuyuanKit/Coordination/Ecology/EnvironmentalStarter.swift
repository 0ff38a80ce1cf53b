/// Who starts a proceeding over the environment.
@nonexhaustive
public enum EnvironmentalStarter: UInt8, Vocabulary, WireValue {
    /// 人民检察院.
    case procuratorate
    /// 依法登记的环保社会组织.
    case organisation
    /// 省级、市地级人民政府.
    case government
    /// 省级、市地级人民政府指定的部门、机构.
    case designatedBody
    /// 受国务院委托行使全民所有自然资源资产所有权的部门.
    case entrustedDepartment
    /// 磋商双方.
    case negotiators
    /// 受害人.
    case victim
    /// 行政行为相对人.
    case addressee
    /// 作出行政决定的行政机关.
    case agency
    /// 海洋环境监督管理部门.
    case marineOrgan

    public var term: Term {
        switch self {
        case .procuratorate: Term("procuratorate", "人民检察院", "procuratorate")
        case .organisation: Term("organisation", "社会组织", "registered organisation")
        case .government: Term("government", "省级、市地级人民政府", "provincial or city government")
        case .designatedBody: Term("designated-body", "省级、市地级人民政府指定的部门、机构", "body designated by that government")
        case .entrustedDepartment:
            Term(
                "entrusted-department", "受国务院委托行使全民所有自然资源资产所有权的部门",
                "department entrusted with State ownership of natural resources")
        case .negotiators: Term("negotiators", "磋商双方", "parties to the negotiation")
        case .victim: Term("victim", "受害人", "victim")
        case .addressee: Term("addressee", "行政行为相对人", "addressee of the act")
        case .agency: Term("agency", "作出行政决定的行政机关", "agency that decided")
        case .marineOrgan: Term("marine-organ", "海洋环境监督管理部门", "marine supervisory organ")
        }
    }
}
