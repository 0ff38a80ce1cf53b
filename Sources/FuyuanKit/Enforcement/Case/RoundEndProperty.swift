/// What the investigation found.
@nonexhaustive
public enum RoundEndProperty: UInt8, Vocabulary, WireValue {
    case nothing
    case undisposable
    case executable

    public var term: Term {
        switch self {
        case .nothing: Term("nothing", "未发现可供执行的财产", "nothing executable")
        case .undisposable: Term("undisposable", "有财产但不能处置", "property that cannot be disposed of")
        case .executable: Term("executable", "有可供执行的财产", "executable property")
        }
    }
}
