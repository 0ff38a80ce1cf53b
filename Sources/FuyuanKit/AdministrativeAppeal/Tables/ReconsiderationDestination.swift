/// Which organ takes an application for reconsideration.
@nonexhaustive
public enum ReconsiderationDestination: UInt8, Vocabulary, WireValue {
    case sameLevelGovernment
    case higherGovernment
    /// 省级人民政府、国务院部门对自己的行为.
    case itself
    case dispatchingGovernment
    /// 地区行署按设区的市级人民政府的规定.
    case cityLevelJurisdiction
    case provincialGovernment
    case managingGovernment
    case governmentOfManagingDepartment
    case managingDepartment
    case governmentOfDepartment
    case governmentOfSeat
    case department
    case superiorDepartment
    case commonSuperior

    public static let wireIndex = VocabularyIndex<ReconsiderationDestination>()

    public var term: Term {
        switch self {
        case .sameLevelGovernment: Term("same-level-government", "本级人民政府", "government of the same level")
        case .higherGovernment: Term("higher-government", "上一级人民政府", "government one level up")
        case .itself: Term("itself", "作出行政行为的机关自身", "the organ itself")
        case .dispatchingGovernment: Term("dispatching-government", "设立派出机关的人民政府", "government that set up the organ")
        case .cityLevelJurisdiction: Term("city-level-jurisdiction", "设区的市级人民政府管辖规定", "as a city government")
        case .provincialGovernment: Term("provincial-government", "省级人民政府", "provincial government")
        case .managingGovernment: Term("managing-government", "管理该组织的人民政府", "government that manages it")
        case .governmentOfManagingDepartment:
            Term("government-of-managing-department", "管理该组织的部门的本级人民政府", "government of the department that manages it")
        case .managingDepartment: Term("managing-department", "管理该组织的部门", "department that manages it")
        case .governmentOfDepartment:
            Term("government-of-department", "派出机构所属部门的本级人民政府", "government of the department it belongs to")
        case .governmentOfSeat: Term("government-of-seat", "派出机构所在地的人民政府", "government where the office is")
        case .department: Term("department", "设立派出机构的部门", "department it belongs to")
        case .superiorDepartment: Term("superior-department", "上一级主管部门", "superior competent department")
        case .commonSuperior: Term("common-superior", "共同上一级行政机关", "common superior organ")
        }
    }
}
