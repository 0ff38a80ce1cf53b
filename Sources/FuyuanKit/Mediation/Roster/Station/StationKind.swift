/// The two kinds of station: they are counted apart.
@nonexhaustive
public enum StationKind: UInt8, Vocabulary, WireValue {
    /// In a village, community or grid.
    case villageStation
    /// In a department or trade.
    case departmentWorkroom

    public var term: Term {
        switch self {
        case .villageStation: Term("village-station", "诉调对接工作站（乡村、社区）", "station in a village or community")
        case .departmentWorkroom: Term("department-workroom", "诉调对接工作室（行业、部门）", "workroom of a trade or department")
        }
    }
}
