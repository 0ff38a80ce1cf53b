/// A place whose court may hear an administrative suit.
@nonexhaustive
public enum SuitPlace: UInt8, Vocabulary, WireValue {
    case maker
    case reconsiderationOrgan
    /// 户籍所在地、经常居住地、被限制人身自由地.
    case plaintiff
    case immovable
    case designated

    public static let wireIndex = VocabularyIndex<SuitPlace>()

    public var term: Term {
        switch self {
        case .maker: Term("maker", "最初作出行政行为的机关所在地", "seat of the organ that first acted")
        case .reconsiderationOrgan: Term("reconsideration-organ", "复议机关所在地", "seat of the reconsideration organ")
        case .plaintiff: Term("plaintiff", "原告所在地", "place of the plaintiff")
        case .immovable: Term("immovable", "不动产所在地", "place of the immovable")
        case .designated: Term("designated", "跨行政区域集中管辖法院", "designated court")
        }
    }
}
