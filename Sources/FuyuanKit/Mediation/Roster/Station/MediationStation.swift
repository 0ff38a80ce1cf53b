/// 诉调对接工作站（乡村）、工作室（行业部门）: a place where mediation is offered, from plan to closure.
///
/// Sources: published accounts and conventions only; nothing here bars.
public struct MediationStation: CaseMachine {
    public var standing = Standing<MediationStation>()
    /// What was planned; nil before.
    public internal(set) var plan: StationPlan?
    /// Where it is; nil before it opened.
    public internal(set) var opening: StationOpening?
    /// Who works there.
    public internal(set) var mediators: [ActorID] = []
    /// The day it opened; nil before.
    public internal(set) var establishedOn: CivilDate?
    /// The day it was merged or closed; nil while it stands.
    public internal(set) var endedOn: CivilDate?
    /// The station that took over; nil where none did.
    public internal(set) var successor: ActorID?

    /// Before anything was planned.
    public init() {}

    public static let name = Term("mediation-station", "诉调对接站点", "mediation station")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.merged, .closed]
    public static let table = makeTable()

    static let standingPhases: EnumSet<Phase> = [.established, .operating, .suspended]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .plan:
            Rule(
                [.unopened], to: .planned, by: [.court, .hostUnit], expects: [.hostNamed], evidence: .local,
                Citation("JZ22"), Citation("SJ21"))
        case .establish:
            Rule(
                [.planned], to: .established, by: [.court, .hostUnit], expects: [.addressGiven],
                emits: [.countStation], issues: [.filingForm], evidence: .local, Citation("JZ22"))
        case .operate:
            Rule(
                [.established], to: .operating, by: [.hostUnit], expects: [.staffed], evidence: .convention)
        case .suspend:
            Rule(
                [.operating], to: .suspended, by: [.court, .hostUnit], expects: [.reasonGiven, .mattersHandedOver],
                emits: [.handOverMatters], issues: [.notice], evidence: .convention)
        case .resume: Rule([.suspended], to: .operating, by: [.court, .hostUnit], evidence: .convention)
        case .merge:
            Rule(
                standingPhases, to: .merged, by: [.court, .hostUnit],
                expects: [.reasonGiven, .mattersHandedOver, .successorNamed], emits: [.handOverMatters, .stopCounting],
                issues: [.notice], evidence: .convention)
        case .close:
            Rule(
                standingPhases.union([.planned]), to: .closed, by: [.court, .hostUnit],
                expects: [.reasonGiven, .mattersHandedOver], emits: [.handOverMatters, .stopCounting],
                issues: [.notice], evidence: .convention)
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .hostNamed: Ground(Citation("JZ22"), cure: "补充设站单位和区域", "name host and area")
        case .addressGiven: Ground(Citation("JZ22"), cure: "补充地址和联系方式", "give address and contact")
        case .staffed: Ground(cure: "配备在册调解员", "staff it with an active mediator")
        case .reasonGiven: Ground(cure: "说明理由", "give the reason")
        case .mattersHandedOver: Ground(cure: "移交未结事项", "hand over open matters")
        case .successorNamed: Ground(cure: "载明承接的站点", "name the successor")
        }
    }

    public static func limits(of clock: Nothing) -> [TimeLimit] { [] }

    public static func owner(of phase: Phase) -> MediationRole? {
        switch phase {
        case .unopened: .court
        case .planned, .established, .operating, .suspended: .hostUnit
        case .merged, .closed: nil
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<MediationRole>) -> Bool? {
        switch condition {
        case .hostNamed: planned(act).map { $0.host != nil && $0.area?.isEmpty == false }
        case .addressGiven: opened(act).map { $0.address?.isEmpty == false && $0.contact?.isEmpty == false }
        case .staffed: staff(act).map { !$0.mediators.isEmpty }
        case .reasonGiven: change(act).map { $0.reason?.isEmpty == false }
        case .mattersHandedOver: change(act)?.handedOver
        case .successorNamed: change(act).map { $0.successor != nil }
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<MediationRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .plan(let it): plan = it
        case .establish(let it):
            opening = it
            establishedOn = occasion.day
        case .operate(let it): mediators = it.mediators
        case .merge(let it):
            successor = it.successor
            endedOn = occasion.day
        case .close: endedOn = occasion.day
        case .suspend, .resume: break
        }
    }

    /// Whether it stood on a day: from its opening up to, but not including, the day it was merged or closed.
    public func stood(on day: CivilDate) -> Bool {
        guard let establishedOn else { return false }
        return day >= establishedOn && (endedOn.map { day < $0 } ?? true)
    }

    private func planned(_ act: Act?) -> StationPlan? {
        guard case .plan(let it) = act else { return nil }
        return it
    }

    private func opened(_ act: Act?) -> StationOpening? {
        guard case .establish(let it) = act else { return nil }
        return it
    }

    private func staff(_ act: Act?) -> StationStaff? {
        guard case .operate(let it) = act else { return nil }
        return it
    }

    private func change(_ act: Act?) -> StationChange? {
        switch act {
        case .suspend(let it), .merge(let it), .close(let it): it
        case _: nil
        }
    }
}
