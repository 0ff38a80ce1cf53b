/// When the reconsideration committee must be consulted (行政复议法 art. 52).
@nonexhaustive
public enum ReconsiderationCommitteeGround: UInt8, Vocabulary, WireValue {
    case major
    case technical
    case provincialAct
    case foundNecessary

    public var term: Term {
        switch self {
        case .major: Term("major", "案情重大、疑难、复杂", "major, difficult or complex")
        case .technical: Term("technical", "专业性、技术性较强", "technical")
        case .provincialAct:
            Term("provincial-act", "省、自治区、直辖市人民政府对本机关作出的行政行为不服的案件", "a provincial government’s own act")
        case .foundNecessary: Term("found-necessary", "行政复议机构认为有必要", "the institution finds it necessary")
        }
    }
}

extension ReconsiderationCommitteeGround {
    /// The item of 行政复议法 art. 52.
    public var citation: Citation { .reconsideration(52, 2, item: rawValue + 1) }
}
