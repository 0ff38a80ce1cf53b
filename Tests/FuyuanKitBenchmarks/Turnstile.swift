import FuyuanKit

/// The smallest machine there is, in a client's module: what the engine itself costs.
struct Turnstile: CaseMachine {
    enum Phase: UInt8, Vocabulary {
        case locked, open, broken
        var term: Term { Term("phase-\(rawValue)", "阶段", "phase") }
    }
    enum Act: WireAct {
        case coin(Int32), push, smash, wait
        enum Kind: UInt8, Vocabulary {
            case coin, push, smash, wait
            var term: Term { Term("act-\(rawValue)", "行为", "act") }
        }
        var kind: Kind {
            switch self {
            case .coin: .coin
            case .push: .push
            case .smash: .smash
            case .wait: .wait
            }
        }
        static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self { .push }
        func write(through c: inout FieldCoder) throws(WireError) {}
    }
    enum Role: UInt8, Vocabulary {
        case visitor, guardian
        var term: Term { Term("role-\(rawValue)", "角色", "role") }
    }
    enum Condition: UInt8, Vocabulary {
        case paid, inTime
        var term: Term { Term("condition-\(rawValue)", "条件", "condition") }
    }
    enum Clock: UInt8, Vocabulary {
        case passage
        var term: Term { Term("passage", "通过期限", "passage") }
    }
    typealias Effect = Nothing
    typealias Document = Nothing

    var standing = Standing<Turnstile>()
    var coins: Int32 = 0

    static let name = Term("turnstile", "闸机", "turnstile")
    static let initial = Phase.locked
    static let finals: EnumSet<Phase> = [.broken]
    static let table = makeTable()

    static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .coin: Rule([.locked], to: .open, by: [.visitor], needs: [.paid], .invitedMediation(1))
        case .push: Rule([.open], to: .locked, by: [.visitor], .invitedMediation(2))
        case .smash: Rule([.locked, .open], to: .broken, by: [.guardian], .invitedMediation(3))
        case .wait:
            Rule([.locked], to: nil, by: [.visitor], expects: [.inTime], starts: [.passage], .invitedMediation(4))
        }
    }
    static func ground(of condition: Condition) -> Ground<Self> { Ground(.invitedMediation(1), curedBy: .coin) }
    static func limits(of clock: Clock) -> [TimeLimit] { [.delegatedMediation] }
    static func owner(of phase: Phase) -> Role? { phase == .broken ? nil : .visitor }

    func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<Role>) -> Bool? {
        switch condition {
        case .paid:
            guard case .coin(let value) = act else { return nil }
            return value > 0
        case .inTime: return isInTime(.passage, in: occasion)
        }
    }

    mutating func record(
        _ act: Act, in occasion: Occasion<Role>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        if case .coin(let value) = act { coins &+= value }
    }
}
