/// Why the review of a request ends without a ruling on it (仲裁裁决执行规定 art. 20).
@nonexhaustive
public enum SettingAsideResult: UInt8, Vocabulary, WireValue {
    case awardSetAside
    case arbitratedAnew
    case debtorGaveUp

    public var term: Term {
        switch self {
        case .awardSetAside: Term("award-set-aside", "仲裁裁决被撤销", "award set aside")
        case .arbitratedAnew: Term("arbitrated-anew", "重新仲裁", "arbitrated anew")
        case .debtorGaveUp: Term("debtor-gave-up", "被执行人撤回撤销申请", "the debtor withdrew the request to set aside")
        }
    }
}
