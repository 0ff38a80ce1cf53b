/// 企业诉求 (EnterpriseRequest): what an enterprise asks of court or government, from the request to its rating of the
/// answer.
///
/// Whom it was routed to decides who may handle, answer and close it: what was routed to the court no government
/// actor can close or take back, and the refusal names who may. A matter of an open case goes to the court. Source:
/// the court's corner of the enterprise platform in the account of 焦作; the rest is convention.
/// law: mediation.J8
public struct EnterpriseRequest: CaseMachine {
    public var standing = Standing<EnterpriseRequest>()
    /// The enterprise; nil where not said.
    public internal(set) var enterprise: ActorID?
    /// What it asks; nil before.
    public internal(set) var demand: EnterpriseDemand?
    /// Who handles it; nil before it was assigned.
    public internal(set) var assignment: DemandAssignment?
    /// The latest answer; nil before.
    public internal(set) var answer: DemandAnswer?
    /// The rating; nil before.
    public internal(set) var rating: ServiceRating?
    /// How often the enterprise had it handled again.
    public internal(set) var reopenings = 0

    /// Before it was made.
    public init() {}

    public static let name = Term("enterprise-request", "企业诉求", "request of an enterprise")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.declined, .evaluated, .withdrawn]
    public static let table = makeTable()

    /// Those who take requests in and route them.
    static let desks: EnumSet<LiaisonRole> = [.officeGov, .officeCourt, .government, .court]

    /// Those who may handle and close what was routed their way.
    public static func handlers(of route: EnterpriseRoute) -> EnumSet<LiaisonRole> {
        switch route {
        case .court: [.court, .officeCourt]
        case .government: [.government, .agency, .member, .officeGov]
        }
    }

    private static let routedTables: [[Rule<Self>]] = EnterpriseRoute.allCases.map { route in
        Act.Kind.allCases.map { row($0, handledBy: handlers(of: route)) }
    }

    /// The row under the route the request took.
    public func rule(for kind: Act.Kind) -> Rule<Self> {
        guard let route = assignment?.route else { return Self.table[kind] }
        return Self.routedTables[Int(route.rawValue)][Int(kind.rawValue)]
    }

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        row(kind, handledBy: handlers(of: .court).union(handlers(of: .government)))
    }

    private static func row(_ kind: Act.Kind, handledBy handlers: EnumSet<LiaisonRole>) -> Rule<Self> {
        switch kind {
        case .submit: Rule([.unopened], to: .submitted, by: [.enterprise], evidence: .local, Citation("JZ22"))
        case .accept: Rule([.submitted], to: .accepted, by: desks, evidence: .local, Citation("JZ22"))
        case .decline:
            Rule([.submitted], to: .declined, by: desks, needs: [.reasonGiven], evidence: .convention)
        case .assign:
            Rule(
                [.accepted], to: .assigned, by: desks, expects: [.caseToCourt, .unitNamed], starts: [.handling],
                evidence: .local, Citation("JZ22"), .civilProcedure(6, 2), .administrativeProcedure(4, 1))
        case .reassign:
            Rule(
                [.assigned, .handling], to: .assigned, by: handlers, expects: [.caseToCourt, .unitNamed],
                starts: [.handling], evidence: .convention)
        case .handle:
            Rule(
                [.assigned], to: .handling, by: handlers, expects: [.sameUnit], evidence: .local, Citation("JZ22"))
        case .answer:
            Rule(
                [.handling], to: .answered, by: handlers, expects: [.sameUnit, .inTime], stops: [.handling],
                evidence: .local, Citation("JZ22"))
        case .close:
            Rule(
                [.answered], to: .closed, by: handlers, expects: [.sameUnit], emits: [.returnVisit],
                evidence: .local, Citation("JZ22"))
        case .reopen:
            Rule(
                [.answered, .closed], to: .handling, by: [.enterprise], expects: [.sameEnterprise],
                emits: [.reworkAsked], evidence: .convention)
        case .evaluate:
            Rule(
                [.closed], to: .evaluated, by: [.enterprise], expects: [.sameEnterprise], evidence: .local,
                Citation("JZ22"))
        case .withdraw:
            Rule(
                [.submitted, .accepted, .assigned, .handling, .answered], to: .withdrawn, by: [.enterprise],
                expects: [.sameEnterprise], evidence: .convention)
        }
    }

    /// Whether it is done with: closed, rated, declined or taken back.
    public var isClosed: Bool {
        switch phase {
        case .closed, .evaluated, .declined, .withdrawn: true
        case .unopened, .submitted, .accepted, .assigned, .handling, .answered: false
        }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .handling: []
        }
    }

    /// Those who may handle and close this request; nil before it was assigned.
    public var handlers: EnumSet<LiaisonRole>? { assignment.map { Self.handlers(of: $0.route) } }

    /// The office follows a request up wherever it was routed; who must handle it, ``handlers`` tells.
    public static func owner(of phase: Phase) -> LiaisonRole? {
        switch phase {
        case .unopened, .closed: .enterprise
        case .submitted, .accepted, .assigned, .handling, .answered: .officeGov
        case .declined, .evaluated, .withdrawn: nil
        }
    }
}
