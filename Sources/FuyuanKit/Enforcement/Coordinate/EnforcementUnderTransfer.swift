/// What the transfer of a case to bankruptcy does to the enforcement it came from.
@nonexhaustive
public enum EnforcementUnderTransfer: UInt8, Vocabulary, WireValue {
    /// Measures and renewals go on as before.
    case goesOn
    /// No participation in distribution for the other creditors of an enterprise.
    case seizureOrder
    /// Nothing is disposed of or paid out; measures are kept and renewed.
    case suspended
    case handedOver
    /// No second transfer; whoever has new evidence petitions directly.
    case resumed
    /// Bankruptcy was declared, or the rescue ended by ruling.
    case mayTerminate
    /// Against this debtor alone; guarantors stay.
    case terminated

    public static let wireIndex = VocabularyIndex<EnforcementUnderTransfer>()

    public var term: Term {
        switch self {
        case .goesOn: Term("goes-on", "继续执行", "goes on")
        case .seizureOrder: Term("seizure-order", "按查封先后顺序清偿", "pays in the order of seizure")
        case .suspended: Term("suspended", "中止执行", "is suspended")
        case .handedOver: Term("handed-over", "中止执行，财产已移交", "is suspended, its property handed over")
        case .resumed: Term("resumed", "恢复执行", "resumes")
        case .mayTerminate: Term("may-terminate", "可以终结执行", "may be terminated")
        case .terminated: Term("terminated", "终结执行", "is terminated")
        }
    }
}
