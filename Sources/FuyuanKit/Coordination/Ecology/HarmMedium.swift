/// What was harmed.
@nonexhaustive
public enum HarmMedium: UInt8, Vocabulary, WireValue {
    case water
    case soil
    case air
    case forest
    case minerals
    case wildlife
    case farmland
    case sea

    public var term: Term {
        switch self {
        case .water: Term("water", "水", "water")
        case .soil: Term("soil", "土壤", "soil")
        case .air: Term("air", "大气", "air")
        case .forest: Term("forest", "林木", "forest")
        case .minerals: Term("minerals", "矿产", "minerals")
        case .wildlife: Term("wildlife", "野生动植物", "wildlife")
        case .farmland: Term("farmland", "农用地", "farmland")
        case .sea: Term("sea", "海洋", "sea")
        }
    }
}
