/// The groups of case types (法〔2015〕137号, annex; the last by 法〔2016〕237号).
///
/// A group is not told by a code's first character: 行保 is preservation, 行赔初 compensation.
@nonexhaustive
public enum CaseCategory: UInt8, Vocabulary {
    case jurisdiction, criminal, civil, administrative, compensation, interregional
    case international, sanction, preservation, enforcement, insolvency

    public var term: Term {
        switch self {
        case .jurisdiction: Term("jurisdiction", "管辖案件", "jurisdiction")
        case .criminal: Term("criminal", "刑事案件", "criminal")
        case .civil: Term("civil", "民事案件", "civil")
        case .administrative: Term("administrative", "行政案件", "administrative")
        case .compensation: Term("compensation", "国家赔偿与司法救助案件", "state compensation and judicial relief")
        case .interregional: Term("interregional", "区际司法协助案件", "interregional judicial assistance")
        case .international: Term("international", "国际司法协助案件", "international judicial assistance")
        case .sanction: Term("sanction", "司法制裁案件", "judicial sanctions")
        case .preservation: Term("preservation", "非诉保全审查案件", "preservation outside proceedings")
        case .enforcement: Term("enforcement", "执行类案件", "enforcement")
        case .insolvency: Term("insolvency", "强制清算与破产案件", "compulsory liquidation and bankruptcy")
        }
    }
}
