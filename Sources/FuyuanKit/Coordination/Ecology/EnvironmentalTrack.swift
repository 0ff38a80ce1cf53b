/// The four tracks one harm may run on.
@nonexhaustive
public enum EnvironmentalTrack: UInt8, Vocabulary, WireValue {
    case criminal
    case civil
    case administrative
    case publicInterest

    public var term: Term {
        switch self {
        case .criminal: Term("criminal", "刑事", "criminal")
        case .civil: Term("civil", "民事", "civil")
        case .administrative: Term("administrative", "行政", "administrative")
        case .publicInterest: Term("public-interest", "公益诉讼", "public interest")
        }
    }
}
