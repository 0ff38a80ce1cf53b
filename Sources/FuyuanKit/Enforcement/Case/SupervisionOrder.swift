/// 督办: the supervision of a node that is running late, first of the handler, then of the case, then higher up.
///
/// The practice of published accounts (节点督办到人、督办到案); its steps are a convention that a court may replace. It changes
/// nothing in the case, and bars nothing. Where six months have passed, the higher court acts under 民事诉讼法 art. 237.
public struct SupervisionOrder: CaseMachine {
    public typealias Role = EnforcementRole
    public typealias Document = EnforcementDocument

    public var standing = Standing<SupervisionOrder>()
    /// The node; nil before.
    public internal(set) var node: OverdueNode?
    /// The step reached; nil before.
    public internal(set) var step: SupervisionStep?
    /// The day the handler replied; nil before.
    public internal(set) var repliedOn: CivilDate?
    /// The day it must be cleared by; nil where none is set.
    public internal(set) var clearBy: CivilDate?

    /// Before it is opened.
    public init() {}

    public static let name = Term("supervision-order", "节点督办", "supervision of a node")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.cleared]
    public static let table = makeTable()

    private static let running: EnumSet<Phase> = [.opened, .toPerson, .toCase, .escalated]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .open:
            Rule(
                [.unopened], to: .opened, by: [.system, .bureauChief, .court, .liaisonOffice], starts: [.clearing],
                issues: [.supervisionSlip], evidence: .local, Citation("JZ22"))
        case .superviseHandler:
            Rule(
                [.opened], to: .toPerson, by: [.system, .bureauChief, .court], expects: [.stepDue],
                emits: [.tellHandler], issues: [.supervisionSlip], evidence: .convention)
        case .superviseCase:
            Rule(
                [.opened, .toPerson], to: .toCase, by: [.system, .bureauChief, .court], expects: [.stepDue],
                emits: [.tellBureauChief], issues: [.supervisionSlip], evidence: .convention)
        case .escalate:
            Rule(
                [.opened, .toPerson, .toCase], to: .escalated, by: [.system, .bureauChief, .court, .liaisonOffice],
                expects: [.stepDue, .higherStep], starts: [.clearing], issues: [.supervisionSlip],
                evidence: .convention, .civilProcedure(237))
        case .escalateFurther:
            Rule(
                [.escalated], to: nil, by: [.system, .court, .courtPresident, .liaisonOffice],
                expects: [.stepDue, .higherStep], starts: [.clearing], issues: [.supervisionSlip],
                evidence: .convention, .civilProcedure(237))
        case .reply: Rule(running, to: nil, by: [.handler], evidence: .convention)
        case .clear:
            Rule(
                running, to: .cleared, by: [.system, .handler, .bureauChief, .court, .liaisonOffice],
                expects: [.repliedInTime], stops: [.clearing], evidence: .convention)
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .stepDue: Ground(cure: "待时间点届至，或者先行提醒", "wait for the step, or remind first")
        case .higherStep: Ground(cure: "按步骤逐级升级", "go up step by step")
        case .repliedInTime: Ground(curedBy: .escalate)
        }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .clearing: []
        }
    }

    public static func owner(of phase: Phase) -> EnforcementRole? {
        switch phase {
        case .unopened: .system
        case .opened, .toPerson: .handler
        case .toCase: .bureauChief
        case .escalated: .court
        case .cleared: nil
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .stepDue: return wanted(act).flatMap { isDue($0, in: occasion) }
        case .higherStep:
            guard let wanted = wanted(act) else { return nil }
            return step.map { $0.rawValue < wanted.rawValue } ?? true
        case .repliedInTime: return clearBy.map { occasion.day <= $0 } ?? true
        }
    }

    public func orderedLastDay(of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>) -> CivilDate? {
        clearBy
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<EnforcementRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .open(let it):
            node = it
            clearBy = it.clearBy
        case .superviseHandler: step = .handler
        case .superviseCase: step = .bureauChief
        case .escalate(let it), .escalateFurther(let it):
            step = it.step
            clearBy = it.clearBy ?? clearBy
            outcome.emits.insert(Self.effect(of: it.step))
        case .reply: repliedOn = occasion.day
        case .clear: break
        }
    }

    private static func effect(of step: SupervisionStep) -> Effect {
        switch step {
        case .handler: .tellHandler
        case .bureauChief: .tellBureauChief
        case .vicePresident: .tellVicePresident
        case .outside: .tellOutside
        }
    }

    private func wanted(_ act: Act?) -> SupervisionStep? {
        switch act {
        case .superviseHandler?: .handler
        case .superviseCase?: .bureauChief
        case .escalate(let it)?, .escalateFurther(let it)?: it.step
        case _: nil
        }
    }

    /// The step the node has reached on a day; nil before the first, or before it was opened.
    public func dueStep(on day: CivilDate, in law: LegalContext) -> SupervisionStep? {
        node.flatMap { node in
            SupervisionStep.reached(
                after: node.since.days(until: day), of: node.since.days(until: node.lastDay),
                misses: Int(node.misses) + (day > node.lastDay ? 1 : 0), in: law)
        }
    }

    private func isDue(_ wanted: SupervisionStep, in occasion: Occasion<EnforcementRole>) -> Bool? {
        guard node != nil else { return nil }
        return dueStep(on: occasion.day, in: occasion.law).map { $0.rawValue >= wanted.rawValue } ?? false
    }
}
