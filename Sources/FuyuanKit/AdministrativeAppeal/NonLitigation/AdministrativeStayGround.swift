/// Why enforcement of an administrative decision is suspended (行政强制法 art. 39(1)).
@nonexhaustive
public enum AdministrativeStayGround: UInt8, Vocabulary, WireValue {
    case realDifficulty
    case thirdPartyClaim
    case irreparableLoss
    case other

    public static let wireIndex = VocabularyIndex<AdministrativeStayGround>()

    public var term: Term {
        switch self {
        case .realDifficulty: Term("real-difficulty", "当事人履行确有困难或者暂无履行能力", "real difficulty, or no means for now")
        case .thirdPartyClaim: Term("third-party-claim", "第三人主张权利，确有理由", "a third party claims the object with reason")
        case .irreparableLoss:
            Term("irreparable-loss", "可能造成难以弥补的损失，且中止不损害公共利益", "irreparable loss, and no harm to the public")
        case .other: Term("other", "行政机关认为需要中止的其他情形", "another ground")
        }
    }
}
