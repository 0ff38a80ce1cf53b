/// Which organ answers, as respondent or as defendant.
@nonexhaustive
public enum DefendantRole: UInt8, Vocabulary, WireValue {
    case maker
    case allMakers
    case delegatingOrgan
    case approvingOrgan
    case signingOrgan
    case reconsiderationOrgan
    case successor
    case governmentOfAbolished
    case zoneAuthority
    case zoneDepartment
    case foundingGovernment
    case decisionMaker
    case actualPerformer
    case expropriationDepartment
    case executingDepartment
    case registrationInstitution

    public static let wireIndex = VocabularyIndex<DefendantRole>()

    public var term: Term {
        switch self {
        case .maker: Term("maker", "作出行政行为的机关", "organ that did the act")
        case .allMakers: Term("all-makers", "共同作出行政行为的机关", "every organ that did the act")
        case .delegatingOrgan: Term("delegating-organ", "委托的机关", "delegating organ")
        case .approvingOrgan: Term("approving-organ", "批准机关", "approving organ")
        case .signingOrgan: Term("signing-organ", "对外署名的机关", "organ that signed the document")
        case .reconsiderationOrgan: Term("reconsideration-organ", "复议机关", "reconsideration organ")
        case .successor: Term("successor", "继续行使职权的机关", "organ that continues the powers")
        case .governmentOfAbolished:
            Term("government-of-abolished", "所属人民政府或者垂直领导的上一级机关", "its government, or the vertical superior")
        case .zoneAuthority: Term("zone-authority", "开发区管理机构", "zone authority")
        case .zoneDepartment: Term("zone-department", "开发区管理机构的职能部门", "department of the zone authority")
        case .foundingGovernment: Term("founding-government", "设立开发区的人民政府", "government that founded the zone")
        case .decisionMaker: Term("decision-maker", "作出强制拆除决定的机关", "organ that decided the demolition")
        case .actualPerformer: Term("actual-performer", "实际实施拆除的机关", "organ that carried it out")
        case .expropriationDepartment: Term("expropriation-department", "房屋征收部门", "expropriation department")
        case .executingDepartment: Term("executing-department", "具体实施的职能部门", "department that did it")
        case .registrationInstitution: Term("registration-institution", "不动产登记机构", "registration institution")
        }
    }
}
