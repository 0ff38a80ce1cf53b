/// How well a number of the law is verified.
@nonexhaustive
public enum Evidence: UInt8, Vocabulary {
    /// Read in the text of the instrument.
    case statute
    /// Read in another's account of the instrument.
    case secondary
    /// Stated by a local document or published account.
    case local
    /// From memory; not re-read.
    case memory
    /// A convention where the law is silent.
    case convention

    public var term: Term {
        switch self {
        case .statute: Term("statute", "已核对条文", "read in the statute")
        case .secondary: Term("secondary", "二手来源", "secondary source")
        case .local: Term("local", "地方做法", "local practice")
        case .memory: Term("memory", "未核对", "from memory")
        case .convention: Term("convention", "约定做法", "convention")
        }
    }
}
