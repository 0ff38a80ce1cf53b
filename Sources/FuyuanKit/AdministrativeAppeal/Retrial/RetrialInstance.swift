/// First or second instance: of the judgment in effect, or of the procedure the retrial follows.
@nonexhaustive
public enum RetrialInstance: UInt8, Vocabulary, WireValue {
    case first
    case second

    public var term: Term {
        switch self {
        case .first: Term("first", "第一审", "first instance")
        case .second: Term("second", "第二审", "second instance")
        }
    }
}

extension RetrialInstance {
    /// The trial limit of the procedure.
    public var trialLimit: TimeLimit {
        switch self {
        case .first: .administrativeTrial
        case .second: .administrativeTrialAppeal
        }
    }
}
