/// When a dispute is mediated, seen from its suit.
@nonexhaustive
public enum DisputePhase: UInt8, Vocabulary, WireValue {
    /// 诉前.
    case beforeSuit
    /// 诉中.
    case duringSuit
    /// 诉后.
    case afterSuit

    public var term: Term {
        switch self {
        case .beforeSuit: Term("before-suit", "诉前", "before the suit")
        case .duringSuit: Term("during-suit", "诉中", "during the suit")
        case .afterSuit: Term("after-suit", "诉后", "after the suit")
        }
    }
}

/// Disputes under one id through mediation before, during and after their suits: a dispute counts once, whatever phases
/// it passes.
public struct DisputeCourse: Sendable, Hashable {
    private var phases: [CaseID: EnumSet<DisputePhase>] = [:]

    /// No disputes yet.
    public init() {}

    /// Notes that a dispute passed a phase; noting it again changes nothing.
    public mutating func note(_ dispute: CaseID, in phase: DisputePhase) { phases[dispute, default: []].insert(phase) }

    /// Adds what another office noted.
    public mutating func formUnion(_ other: DisputeCourse) { phases.merge(other.phases) { $0.union($1) } }

    /// How many disputes there are.
    public var count: Int { phases.count }

    /// How many disputes passed a phase. The counts of the phases do not add up to the disputes.
    public func count(in phase: DisputePhase) -> Int { phases.values.count { $0.contains(phase) } }

    /// The phases a dispute passed; empty for an unknown one.
    public subscript(dispute: CaseID) -> EnumSet<DisputePhase> { phases[dispute] ?? [] }
}
