/// What is done on the spot.
@nonexhaustive
public enum OnSiteOperation: UInt8, Vocabulary, WireValue {
    case sealing
    case search
    case eviction

    public var term: Term {
        switch self {
        case .sealing: Term("sealing", "查封、扣押", "sealing, seizure")
        case .search: Term("search", "搜查", "search")
        case .eviction: Term("eviction", "强制迁出", "eviction")
        }
    }
}
