/// A document that may be reviewed together with the act (行政复议法 art. 13); rules (规章) are not among them.
@nonexhaustive
public enum ReconsiderationDocument: UInt8, Vocabulary, WireValue {
    case stateCouncilDepartment
    case localGovernment
    case township
    case authorisedOrganisation

    public var term: Term {
        switch self {
        case .stateCouncilDepartment:
            Term("state-council-department", "国务院部门的规范性文件", "of a department of the State Council")
        case .localGovernment:
            Term(
                "local-government", "县级以上地方各级人民政府及其工作部门的规范性文件",
                "of a local government at or above the county, or its department")
        case .township: Term("township", "乡、镇人民政府的规范性文件", "of a township government")
        case .authorisedOrganisation:
            Term("authorised-organisation", "法律、法规、规章授权的组织的规范性文件", "of an authorised organisation")
        }
    }
}

extension ReconsiderationDocument {
    /// The item of 行政复议法 art. 13.
    public var citation: Citation { .reconsideration(13, 1, item: rawValue + 1) }
}
