/// 重整计划草案的内容: what a draft plan has (企业破产法 art. 81).
/// law: bankruptcy.v40
@nonexhaustive
public enum PlanContent: UInt8, Vocabulary, WireValue {
    /// 债务人的经营方案.
    case businessPlan
    /// 债权分类.
    case claimClasses
    /// 债权调整方案.
    case adjustment
    /// 债权受偿方案.
    case payment
    /// 重整计划的执行期限.
    case executionTerm
    /// 重整计划执行的监督期限.
    case supervisionTerm
    /// 有利于债务人重整的其他方案: as the case asks.
    case other

    public var term: Term {
        switch self {
        case .businessPlan: Term("business-plan", "债务人的经营方案", "business plan")
        case .claimClasses: Term("claim-classes", "债权分类", "classes of claims")
        case .adjustment: Term("adjustment", "债权调整方案", "adjustment of claims")
        case .payment: Term("payment", "债权受偿方案", "payment of claims")
        case .executionTerm: Term("execution-term", "重整计划的执行期限", "term of performance")
        case .supervisionTerm: Term("supervision-term", "重整计划执行的监督期限", "term of supervision")
        case .other: Term("other", "有利于债务人重整的其他方案", "other measures that help reorganisation")
        }
    }

    /// What no draft may lack: items 1 to 6; item 7 as the case asks.
    public static let required: EnumSet<PlanContent> = [
        .businessPlan, .claimClasses, .adjustment, .payment, .executionTerm, .supervisionTerm,
    ]
}
