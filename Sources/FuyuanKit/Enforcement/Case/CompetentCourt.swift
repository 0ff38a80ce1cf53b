/// By what a court is competent to enforce.
@nonexhaustive
public enum CompetentCourt: UInt8, Vocabulary, WireValue {
    case firstInstance
    case sameLevelAtProperty
    case rulingCourt
    case atDebtor
    case atProperty
    case intermediateAtDebtor
    case intermediateAtProperty
    /// 仲裁裁决执行规定 art. 2(2).
    case basicByDesignation
    case secondInstanceByDecision
    case basicAtOrgan
    case basicAtImmovable
    case intermediate

    public var term: Term {
        switch self {
        case .firstInstance: Term("first-instance", "第一审人民法院", "court of first instance")
        case .sameLevelAtProperty:
            Term("same-level-at-property", "与其同级的被执行财产所在地人民法院", "court of the same level where the property is")
        case .rulingCourt: Term("ruling-court", "作出裁定、支付令的人民法院", "court that made the ruling or order")
        case .atDebtor: Term("at-debtor", "被执行人住所地人民法院", "court of the debtor’s home")
        case .atProperty: Term("at-property", "被执行财产所在地人民法院", "court where the property is")
        case .intermediateAtDebtor:
            Term("intermediate-at-debtor", "被执行人住所地中级人民法院", "intermediate court of the debtor’s home")
        case .intermediateAtProperty:
            Term("intermediate-at-property", "被执行财产所在地中级人民法院", "intermediate court where the property is")
        case .basicByDesignation: Term("basic-by-designation", "经批准指定的基层人民法院", "basic court designated with approval")
        case .secondInstanceByDecision:
            Term("second-instance-by-decision", "第二审人民法院决定由其执行", "court of second instance by its own decision")
        case .basicAtOrgan: Term("basic-at-organ", "申请机关所在地基层人民法院", "basic court of the organ’s seat")
        case .basicAtImmovable: Term("basic-at-immovable", "不动产所在地基层人民法院", "basic court where the immovable lies")
        case .intermediate: Term("intermediate", "有管辖权的中级人民法院", "competent intermediate court")
        }
    }
}
