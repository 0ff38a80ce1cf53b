/// Who asks not to enforce what.
@nonexhaustive
public enum NonEnforcementKind: UInt8, Vocabulary, WireValue {
    case award
    case awardByOutsider
    case notarial

    public var term: Term {
        switch self {
        case .award: Term("award", "被执行人申请不予执行仲裁裁决", "debtor against an award")
        case .awardByOutsider: Term("award-by-outsider", "案外人申请不予执行仲裁裁决", "outsider against an award")
        case .notarial: Term("notarial", "被执行人申请不予执行公证债权文书", "debtor against a notarised instrument")
        }
    }
}
