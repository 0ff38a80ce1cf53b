/// Why a reconsideration ends without a decision (行政复议法 art. 41).
@nonexhaustive
public enum ReconsiderationTerminationGround: UInt8, Vocabulary, WireValue {
    case withdrawal
    case personGone
    case entityGone
    case criminalMeasure
    case stayLapsed

    public var term: Term {
        switch self {
        case .withdrawal: Term("withdrawal", "申请人撤回申请，行政复议机构准予撤回", "withdrawal approved")
        case .personGone: Term("person-gone", "作为申请人的自然人死亡，没有近亲属或者其近亲属放弃", "the applicant died without willing kin")
        case .entityGone:
            Term("entity-gone", "作为申请人的法人或者其他组织终止，没有权利义务承受人或者承受人放弃", "the entity ended without a willing successor")
        case .criminalMeasure:
            Term("criminal-measure", "行政拘留或者限制人身自由措施因同一违法行为涉嫌犯罪变更为刑事强制措施", "criminal measure for the same conduct")
        case .stayLapsed: Term("stay-lapsed", "中止满六十日，中止的原因仍未消除", "the stay lasted sixty days")
        }
    }
}

extension ReconsiderationTerminationGround {
    /// Where it stands in a text of the law.
    public func citation(in edition: ReconsiderationEdition) -> Citation {
        switch edition {
        case .law2023: .reconsideration(41, 1, item: rawValue + 1)
        case .law2017: .reconsiderationRegulation(42)
        }
    }
}
