/// Which way a period runs from its event.
@nonexhaustive
public enum CountingDirection: UInt8, Vocabulary {
    /// Within N after the event: the last day it may be done.
    case after
    /// N before an event to come: the last day it may be done. Never rolls.
    case before
    /// Full N clear before an event to come: neither end counts. Never rolls.
    case fullBefore
    /// When N have fully passed (满N日): the first day on which that is so. Never rolls.
    case elapsed

    public var term: Term {
        switch self {
        case .after: Term("after", "之后", "after")
        case .before: Term("before", "之前", "before")
        case .fullBefore: Term("full-before", "满期之前", "clear before")
        case .elapsed: Term("elapsed", "届满之后", "once elapsed")
        }
    }
}
