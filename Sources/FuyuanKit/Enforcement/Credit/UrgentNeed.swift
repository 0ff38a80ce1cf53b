/// Why a consumption order may be lifted for a time (善意文明执行意见 art. 17).
@nonexhaustive
public enum UrgentNeed: UInt8, Vocabulary, WireValue {
    case illness
    case funeral
    case officialDuty
    case foreignAffairs
    case examination
    case urgentTravel

    public static let wireIndex = VocabularyIndex<UrgentNeed>()

    public var term: Term {
        switch self {
        case .illness: Term("illness", "本人或者近亲属重大疾病就医", "serious illness of himself or near kin")
        case .funeral: Term("funeral", "近亲属丧葬", "funeral of near kin")
        case .officialDuty: Term("official-duty", "执行或者配合执行公务", "official duty")
        case .foreignAffairs: Term("foreign-affairs", "参加外事活动", "foreign affairs")
        case .examination: Term("examination", "重要考试", "an important examination")
        case .urgentTravel: Term("urgent-travel", "其他紧急情况亟需赴外地", "another urgent need to travel")
        }
    }
}
