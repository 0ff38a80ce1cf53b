/// 联络事项 (LiaisonThread): one message from one unit to another, from sending to the reply, with a receipt for each step.
///
/// Once the time to reply has passed, the supervisor of the addressee has one task, and only one, however often the
/// journal is replayed and whether or not anybody noted the lapse: ``overdueTask(of:asOf:in:)``. The addressee cannot
/// give itself more time. Source: the liaison platform in the account of 焦作; the rest is convention.
/// law: mediation.J2
public struct LiaisonThread: CaseMachine {
    public var standing = Standing<LiaisonThread>()
    /// The unit that sent it; nil where not said.
    public internal(set) var sender: ActorID?
    /// The message; nil before it was sent.
    public internal(set) var message: LiaisonMessage?
    /// The receipts, in order.
    public internal(set) var receipts: [ThreadReceipt] = []
    /// The day it was taken back; nil where it was not.
    public internal(set) var withdrawnOn: CivilDate?
    /// How often the reply was urged.
    public internal(set) var urgings = 0

    /// Before anything was sent.
    public init() {}

    public static let name = Term("liaison-thread", "联络事项", "liaison thread")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.closed, .withdrawn]
    public static let table = makeTable()

    /// Whoever may send or receive.
    static let units: EnumSet<LiaisonRole> = .all(but: [.system])

    /// Whether it is done with: answered, or taken back.
    public var isClosed: Bool {
        switch phase {
        case .replied, .closed, .withdrawn: true
        case .unopened, .issued, .delivered, .read, .overdue: false
        }
    }

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .issue:
            Rule(
                [.unopened], to: .issued, by: units, expects: [.respondByNamed, .supervisorNamed],
                starts: [.response], evidence: .local, Citation("JZ22"))
        case .deliver:
            Rule([.issued], to: .delivered, by: .all, evidence: .local, Citation("JZ22"))
        case .read:
            Rule(
                [.issued, .delivered], to: .read, by: units, needs: [.byAddressee], evidence: .local, Citation("JZ22"))
        case .reply:
            Rule(
                [.issued, .delivered, .read, .overdue], to: .replied, by: units, needs: [.byAddressee],
                expects: [.inTime], stops: [.response], evidence: .local, Citation("JZ22"))
        case .expire:
            Rule(
                [.issued, .delivered, .read], to: .overdue, by: .all, needs: [.timePassed],
                emits: [.taskForSupervisor], evidence: .convention)
        case .extend:
            Rule(
                [.issued, .delivered, .read], to: nil, by: units, needs: [.bySender, .inTime, .laterDay],
                evidence: .convention)
        case .urge:
            Rule(
                [.overdue], to: nil, by: [.supervisor, .officeGov, .officeCourt, .leadingGroup],
                evidence: .convention)
        case .close:
            Rule([.replied], to: .closed, by: units, needs: [.bySender], evidence: .convention)
        case .withdraw:
            Rule(
                [.issued, .delivered, .read, .overdue], to: .withdrawn, by: units, needs: [.bySender],
                stops: [.response], evidence: .convention)
        }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .response: []
        }
    }

    public static func owner(of phase: Phase) -> LiaisonRole? {
        switch phase {
        case .unopened, .replied: .requester
        case .issued, .delivered, .read: .provider
        case .overdue: .supervisor
        case .closed, .withdrawn: nil
        }
    }
}
