import FuyuanKit

/// A machine that can be walked: acts to try, with the particulars that matter.
protocol Walkable: CaseMachine {
    /// For each kind at least one act; several where the particulars decide.
    static var walkActs: [Act] { get }
    /// The persons to act as, beside nobody in particular.
    static var walkActors: [ActorID] { get }
    /// How many days an act may come after the one before.
    static var walkSteps: [Int] { get }
    /// How many states to visit at most.
    static var walkLimit: Int { get }
    /// Kinds of act that only carry a part's act: the part's own walk goes through them.
    static var walkedElsewhere: Set<Act.Kind> { get }
    /// Tells apart states that let the same acts through now, but not later.
    var walkAspect: Int { get }
}

extension Walkable {
    static var walkActors: [ActorID] { [] }
    static var walkSteps: [Int] { [0, 45] }
    static var walkLimit: Int { 600 }
    static var walkedElsewhere: Set<Act.Kind> { [] }
    var walkAspect: Int { 0 }
}

/// A state and a way there.
struct Visit<Machine: Walkable> {
    let state: Machine
    let path: [Entry<Machine>]
}

/// Every reachable state that behaves differently: two states of one phase that let the same sample acts through are one.
struct Walk<Machine: Walkable> {
    private struct Behaviour: Hashable {
        let phase: Machine.Phase
        let aspect: Int
        let accepts: [Bool]
    }

    var visits: [Visit<Machine>] = [Visit(state: Machine(), path: [])]
    /// The kinds of act that were accepted somewhere.
    var accepted: Set<Machine.Act.Kind> = []

    static var law: LegalContext { .current }
    static var start: CivilDate { CivilDate(2026, 3, 2)! }

    init(limit: Int = Machine.walkLimit) {
        var seen: Set<Machine> = [Machine()]
        var behaviours: Set<Behaviour> = [Self.behaviour(of: Machine())]
        var next = 0
        while next < visits.count, visits.count < limit {
            let visit = visits[next]
            next += 1
            for act in Machine.walkActs where Self.belongs(act, to: visit.state) {
                for occasion in Self.occasions(for: act, after: visit.state) {
                    var state = visit.state
                    guard (try? state.apply(act, in: occasion)) != nil else { continue }
                    accepted.insert(act.kind)
                    guard seen.insert(state).inserted, behaviours.insert(Self.behaviour(of: state)).inserted else {
                        continue
                    }
                    let entry = Entry<Machine>(
                        "W-1", visit.path.count + 1, on: occasion.day, by: occasion.actor, act)
                    visits.append(Visit(state: state, path: visit.path + [entry]))
                }
            }
        }
    }

    private static func belongs(_ act: Machine.Act, to state: Machine) -> Bool {
        state.rule(for: act.kind).from.contains(state.phase)
    }

    private static func behaviour(of state: Machine) -> Behaviour {
        Behaviour(
            phase: state.phase, aspect: state.walkAspect,
            accepts: Machine.walkActs.flatMap { act in
                Machine.walkSteps.map {
                    belongs(act, to: state) && occasion(accepting: act, after: state, days: $0) != nil
                }
            })
    }

    /// An occasion for every role and day in which the act is let through, by the first person who may.
    private static func occasions(for act: Machine.Act, after state: Machine) -> [Occasion<Machine.Role>] {
        Machine.walkSteps.flatMap { days in
            state.rule(for: act.kind).by.compactMap { occasion(accepting: act, after: state, days: days, by: [$0]) }
        }
    }

    /// The first occasion, so many days on, in which the act is let through.
    private static func occasion(
        accepting act: Machine.Act, after state: Machine, days: Int, by roles: EnumSet<Machine.Role>? = nil
    ) -> Occasion<Machine.Role>? {
        let day = (state.standing.lastDay ?? start).adding(days: days)!
        for role in roles ?? state.rule(for: act.kind).by {
            for id in [nil] + Machine.walkActors.map(Optional.some) {
                let occasion = Occasion(role, id, on: day, under: law)
                if state.refusal(of: act, in: occasion) == nil { return occasion }
            }
        }
        return nil
    }

    var reached: EnumSet<Machine.Phase> { EnumSet(visits.map(\.state.phase)) }
}
