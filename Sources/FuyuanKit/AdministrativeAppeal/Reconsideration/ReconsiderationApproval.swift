/// How a decision was approved before it was made (行政复议法 art. 61).
@nonexhaustive
public enum ReconsiderationApproval: UInt8, Vocabulary, WireValue {
    case headConsent
    case collectiveDiscussion

    public var term: Term {
        switch self {
        case .headConsent: Term("head-consent", "经行政复议机关的负责人同意", "consent of the organ’s head")
        case .collectiveDiscussion: Term("collective-discussion", "经行政复议机关集体讨论通过", "collective discussion")
        }
    }
}
