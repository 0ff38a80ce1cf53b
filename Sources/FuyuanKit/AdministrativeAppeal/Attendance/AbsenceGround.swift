/// A reason for which a head need not appear (负责人出庭规定 art. 8).
@nonexhaustive
public enum AbsenceGround: UInt8, Vocabulary, WireValue {
    case forceMajeure
    case accident
    case irreplaceableDuty
    case otherGoodCause

    public static let wireIndex = VocabularyIndex<AbsenceGround>()

    public var term: Term {
        switch self {
        case .forceMajeure: Term("force-majeure", "不可抗力", "force majeure")
        case .accident: Term("accident", "意外事件", "accident")
        case .irreplaceableDuty: Term("irreplaceable-duty", "需要履行他人不能代替的公务", "a duty nobody else can perform")
        case .otherGoodCause: Term("other-good-cause", "其他正当事由", "other good cause")
        }
    }

    /// Where it stands.
    public var basis: Basis { Basis(.headAttendance(8, 1, item: rawValue + 1)) }
}
