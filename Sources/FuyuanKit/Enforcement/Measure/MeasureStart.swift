/// From when a measure on a class of property is in force.
@nonexhaustive
public enum MeasureStart: UInt8, Vocabulary, WireValue {
    case onService
    case onControl
    case onPublicity
    case onDirectService
    case onArrest
    case onFreshRuling
    case asClass

    public static let wireIndex = VocabularyIndex<MeasureStart>()

    public var term: Term {
        switch self {
        case .onService: Term("on-service", "送达协助单位时", "on service on the organ")
        case .onControl: Term("on-control", "实际控制或者张贴封条、公告时", "on control, seal or public mark")
        case .onPublicity: Term("on-publicity", "公示系统公示时", "on publicity in the credit system")
        case .onDirectService: Term("on-direct-service", "直接送达第三人时", "on direct service on the third party")
        case .onArrest: Term("on-arrest", "扣押时", "on arrest")
        case .onFreshRuling: Term("on-fresh-ruling", "对替代物作出新裁定时", "on a fresh ruling")
        case .asClass: Term("as-class", "依其财产类别", "as its class")
        }
    }
}
