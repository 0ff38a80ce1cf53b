/// 跨案协作事项: one duty that an act in one case puts on whoever handles another, from the day it is owed until it is
/// performed, refused with reasons or withdrawn.
///
/// A file of a docket like any other: journaled, replayed, audited. Where the law sets no number a duty to act is due at
/// once (``atOnce``); a right lapses and is never late. It goes to the supervisor once, when late or refused. The rule it
/// rests on is a ``CrossCaseRule``; the conditions of this machine are the kit's own convention of a closed loop.
public struct CrossCaseDuty: CaseMachine {
    public var standing = Standing<CrossCaseDuty>()
    /// What is owed, and why; nil before.
    public internal(set) var terms: CrossCaseDutyTerms?
    /// The day whoever owes it acknowledged it; nil before.
    public internal(set) var acknowledgedOn: CivilDate?
    /// What carried it out; nil before.
    public internal(set) var performance: CrossCaseDutyPerformance?
    /// The day it was carried out; nil before.
    public internal(set) var performedOn: CivilDate?
    /// Why it was refused, as written; nil where it was not, or where that was not accepted.
    public internal(set) var refusal: String?
    /// Why it was withdrawn, as written; nil where it was not.
    public internal(set) var withdrawal: String?
    /// The day it went to the supervisor; nil before.
    public internal(set) var escalatedOn: CivilDate?

    /// Before it is owed.
    public init() {}

    public typealias Role = CrossCaseDutyRole

    public static let name = Term("cross-case-duty", "跨案协作事项", "duty across cases")
    public static let initial = Phase.unowed
    public static let finals: EnumSet<Phase> = [.performed, .withdrawn]
    public static let table = makeTable()

    static let open: EnumSet<Phase> = [.owed, .acknowledged, .refusedWithReason]
    static let pressing: EnumSet<CrossCaseDutyRole> = [.register, .addressee, .office, .supervisor]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .owe:
            Rule(
                [.unowed], to: .owed, by: [.register, .addressee, .office], starts: [.due], emits: [.tellOwner],
                issues: [.notice], evidence: .convention)
        case .acknowledge:
            Rule([.owed], to: .acknowledged, by: [.owner], expects: [.owedByActor], evidence: .convention)
        case .perform:
            Rule(
                open, to: .performed, by: [.owner, .register], expects: [.owedByActor, .inTime], stops: [.due],
                emits: [.tellAddressee], issues: [.report], evidence: .convention)
        case .refuseWithReason:
            Rule(
                [.owed, .acknowledged], to: .refusedWithReason, by: [.owner], needs: [.reasonGiven],
                expects: [.owedByActor], stops: [.due], emits: [.tellAddressee], issues: [.writtenReasons],
                evidence: .convention)
        case .insist:
            Rule(
                [.refusedWithReason], to: .owed, by: [.addressee, .office, .supervisor], starts: [.due],
                emits: [.tellOwner], issues: [.notice], evidence: .convention)
        case .withdraw:
            Rule(
                open, to: .withdrawn, by: pressing, needs: [.reasonGiven], emits: [.tellOwner], evidence: .convention)
        case .escalate:
            Rule(
                open, to: nil, by: [.register, .addressee, .office], needs: [.notEscalated, .lateOrRefused],
                emits: [.supervise], issues: [.supervisionRequest], evidence: .convention)
        case .urge:
            Rule(
                open, to: nil, by: [.supervisor], expects: [.escalated], emits: [.tellOwner],
                issues: [.supervisionNotice], evidence: .convention)
        }
    }

    /// The rule the duty rests on; nil before, or where this version does not know it.
    public var rule: CrossCaseRule? { terms.flatMap { CrossCaseRule(key: $0.rule) } }

    /// Whether it still waits to be done.
    public var isOpen: Bool { Self.open.contains(phase) }

    /// Who moves next.
    public static func owner(of phase: Phase) -> CrossCaseDutyRole? {
        switch phase {
        case .unowed: .register
        case .owed, .acknowledged: .owner
        case .refusedWithReason: .office
        case .performed, .withdrawn: nil
        }
    }

    /// The duty in words, with its last day by the law in hand; nil before, or where the rule is not known.
    public func duty(in law: LegalContext) -> Duty? {
        guard let terms, let rule else { return nil }
        var duty = rule.duty(since: terms.since, in: law)
        duty.limit = terms.limit
        duty.lastDay = lastDay(of: .due, in: law)
        return duty
    }
}
