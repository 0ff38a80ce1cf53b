/// What kind of organ acted: it decides who reconsiders the act and which level of court hears the suit.
@nonexhaustive
public enum AdministrativeOrganKind: UInt8, Vocabulary, WireValue {
    /// 国务院部门.
    case stateCouncilDepartment
    /// 省、自治区、直辖市人民政府.
    case provincialGovernment
    /// 设区的市、自治州人民政府.
    case cityGovernment
    /// 县、区人民政府.
    case countyGovernment
    /// 乡、民族乡、镇人民政府.
    case townshipGovernment
    /// 地方人民政府工作部门.
    case localDepartment
    /// 海关、金融、外汇管理等实行垂直领导的行政机关，国家安全机关.
    case verticalDepartment
    /// 旧法仅指国税；当时的地方税务机关按地方部门处理.
    case taxOrgan
    /// 省以下垂直领导的部门.
    case provincialVerticalDepartment
    /// 履行行政复议机构职责的地方司法行政部门.
    case justiceDepartment
    /// 街道办事处、区公所等派出机关.
    case dispatchedOrgan
    /// 省级人民政府的派出机关，按设区的市级管辖.
    case prefecturalOffice
    /// 以自己名义行使职权的派出机构.
    case dispatchedOffice
    /// 直辖市、设区的市工作部门按照行政区划设立的派出机构.
    case cityDispatchedOffice
    /// 政府管理的法律、法规、规章授权的组织.
    case governmentManagedOrganization
    /// 部门管理的法律、法规、规章授权的组织.
    case departmentManagedOrganization
    /// 国务院部门依法设立的、以自己名义行使职权的派出机构.
    case stateCouncilDispatchedOffice
    /// 国务院部门管理的法律、行政法规、部门规章授权的组织.
    case stateCouncilManagedOrganization

    public static let wireIndex = VocabularyIndex<AdministrativeOrganKind>()

    public var term: Term {
        switch self {
        case .stateCouncilDepartment: Term("state-council-department", "国务院部门", "department of the State Council")
        case .provincialGovernment: Term("provincial-government", "省级人民政府", "provincial government")
        case .cityGovernment: Term("city-government", "设区的市级人民政府", "city government")
        case .countyGovernment: Term("county-government", "县级人民政府", "county or district government")
        case .townshipGovernment: Term("township-government", "乡镇人民政府", "township government")
        case .localDepartment: Term("local-department", "县级以上地方人民政府工作部门", "department of a local government")
        case .verticalDepartment: Term("vertical-department", "实行垂直领导的行政机关和国家安全机关", "organ under vertical leadership")
        case .taxOrgan: Term("tax-organ", "税务机关", "tax organ")
        case .provincialVerticalDepartment:
            Term(
                "provincial-vertical-department", "省以下垂直领导的部门",
                "department under vertical leadership below the province")
        case .justiceDepartment: Term("justice-department", "地方司法行政部门", "local justice department")
        case .dispatchedOrgan: Term("dispatched-organ", "地方人民政府的派出机关", "dispatched organ of a local government")
        case .prefecturalOffice: Term("prefectural-office", "地区行政公署", "prefectural administrative office")
        case .dispatchedOffice: Term("dispatched-office", "地方部门的派出机构", "dispatched office of a local department")
        case .cityDispatchedOffice:
            Term("city-dispatched-office", "设区的市、直辖市部门按区设立的派出机构", "district office of a city department")
        case .governmentManagedOrganization:
            Term("government-managed-organization", "政府管理的授权组织", "authorised organisation under a government")
        case .departmentManagedOrganization:
            Term("department-managed-organization", "部门管理的授权组织", "authorised organisation under a department")
        case .stateCouncilDispatchedOffice:
            Term(
                "state-council-dispatched-office", "国务院部门的派出机构", "dispatched office of a State Council department")
        case .stateCouncilManagedOrganization:
            Term(
                "state-council-managed-organization", "国务院部门管理的授权组织",
                "authorised organisation under a State Council department")
        }
    }
}
