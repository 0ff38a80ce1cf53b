/// Time that is not counted in the trial period (实施条例 arts. 29, 30, 34, 37).
@nonexhaustive
public enum ReconsiderationExcludedTime: UInt8, Vocabulary, WireValue {
    case supplement
    case competingOrgans
    case onSiteInspection
    case appraisal

    public var term: Term {
        switch self {
        case .supplement: Term("supplement", "补正申请材料", "completing the application")
        case .competingOrgans:
            Term("competing-organs", "同时收到申请的机关协商、指定", "organs that received one application consult")
        case .onSiteInspection: Term("on-site-inspection", "现场勘验", "on-site inspection")
        case .appraisal: Term("appraisal", "鉴定", "appraisal")
        }
    }
}

extension ReconsiderationExcludedTime {
    /// The article of the regulation.
    public var citation: Citation {
        switch self {
        case .supplement: .reconsiderationRegulation(29)
        case .competingOrgans: .reconsiderationRegulation(30)
        case .onSiteInspection: .reconsiderationRegulation(34)
        case .appraisal: .reconsiderationRegulation(37)
        }
    }
}
