/// A retrial for which a fee is due after all (诉讼费用交纳办法 art. 9).
@nonexhaustive
public enum RetrialWithFee: UInt8, Vocabulary {
    /// New evidence that overturns the judgment, and the court decides to retry.
    case newEvidence
    /// The party did not appeal, applied after the judgment took effect, and the court decides to retry.
    case withoutAppeal

    public var term: Term {
        switch self {
        case .newEvidence: Term("new-evidence", "有新的证据申请再审", "new evidence")
        case .withoutAppeal: Term("without-appeal", "未上诉而申请再审", "no appeal was made")
        }
    }

    /// The provision.
    public var citation: Citation {
        switch self {
        case .newEvidence: .fees(9, 1, item: 1)
        case .withoutAppeal: .fees(9, 1, item: 2)
        }
    }
}
