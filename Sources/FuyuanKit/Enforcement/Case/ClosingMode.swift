/// The six ways an enforcement case is closed (执行工作规定 art. 64).
@nonexhaustive
public enum ClosingMode: UInt8, Vocabulary, WireValue {
    case completed
    case roundEnded
    case terminated
    case cancelled
    case refused
    case rejected

    public var term: Term {
        switch self {
        case .completed: Term("completed", "执行完毕", "performed")
        case .roundEnded: Term("round-ended", "终结本次执行程序", "round ended")
        case .terminated: Term("terminated", "终结执行", "terminated")
        case .cancelled: Term("cancelled", "销案", "file cancelled")
        case .refused: Term("refused", "不予执行", "not enforced")
        case .rejected: Term("rejected", "驳回申请", "application dismissed")
        }
    }
}

extension EnforcementCase {
    /// How the case is closed; nil while it is open, or was never accepted. A closed case can be opened again.
    public var closingMode: ClosingMode? {
        switch phase {
        case .completed: .completed
        case .roundEnded: .roundEnded
        case .terminated: .terminated
        case .cancelled: .cancelled
        case .refused: .refused
        case .rejected: .rejected
        case .unopened, .applied, .filed, .notAccepted, .notified, .investigating, .controlling, .disposing,
            .enforcingConduct, .distributing, .stayed, .suspended, .settlementPerforming, .bankruptcyReview, .resumed,
            .reversalOpen:
            nil
        }
    }
}
