/// 生态环境修复令: an order to restore a damaged environment, followed until the work is accepted on inspection.
///
/// The liable party restores; where it does not, the government bodies organise the work at its cost. Only an
/// inspection by
/// somebody else than the one who reported ends the file: that is the kit's own convention.
/// Sources: 生态环境损害赔偿规定 art. 12, 21; 环境民事公益诉讼解释 art. 20.
/// law: mediation.E10
public struct RestorationOrder: CaseMachine {
    /// Who acts in the coordination of courts and governments.
    public typealias Role = LiaisonRole

    public var standing = Standing<RestorationOrder>()
    /// What was ordered; nil before.
    public internal(set) var terms: RestorationTerms?
    /// Who reported the work done, last; nil before.
    public internal(set) var reporter: Actor<LiaisonRole>?
    /// The last report; nil before.
    public internal(set) var completion: RestorationReport?
    /// What was paid of the cost; nil where the sum does not fit.
    public internal(set) var paid: Money? = .zero
    /// How often the work was sent back.
    public internal(set) var reworks = 0
    /// The inspection that accepted the work; nil before.
    public internal(set) var inspection: RestorationInspection?

    /// Before the order.
    public init() {}

    public static let name = Term("restoration-order", "生态环境修复令", "order to restore the environment")
    public static let initial = Phase.unordered
    public static let finals: EnumSet<Phase> = [.accepted]
    public static let table = makeTable()

    private static let compensation = Citation("EDL20", 12)
    private static let organising = Citation("EDL20", 21)
    private static let publicInterest = Citation("EPI20", 20)

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .order:
            Rule(
                [.unordered], to: .ordered, by: [.court], expects: [.costFixed], starts: [.performance],
                emits: [.restore, .tellRegulator], issues: [.judgment], compensation, publicInterest)
        case .orderCost:
            Rule(
                [.unordered], to: .costOrdered, by: [.court], expects: [.costAloneAllowed, .costFixed],
                emits: [.collectCost, .organise], issues: [.judgment], publicInterest)
        case .begin:
            Rule([.ordered], to: .underway, by: workers, evidence: .convention, compensation)
        case .report:
            Rule(
                [.ordered, .underway, .unperformed], to: .reported, by: workers, expects: [.reportedInTime],
                stops: [.performance], emits: [.inspect], issues: [.report], evidence: .convention, compensation)
        case .returnForRework:
            Rule(
                [.reported], to: .underway, by: inspectors, starts: [.performance], emits: [.restore],
                issues: [.reworkNotice], evidence: .convention, compensation)
        case .extend:
            Rule(
                [.ordered, .underway], to: nil, by: [.court], starts: [.performance], evidence: .convention,
                compensation)
        case .noteUnperformed:
            Rule(
                [.ordered, .underway], to: .unperformed, by: [.court, .agency, .government, .procuratorate, .system],
                expects: [.timeOver], stops: [.performance], emits: [.collectCost, .organise], compensation, organising)
        case .organise:
            Rule(
                [.unperformed, .costOrdered], to: .organised, by: [.government, .agency, .court],
                issues: [.organisationLetter], organising)
        case .payCost:
            Rule(
                [.unperformed, .costOrdered, .organised, .organisedReported], to: nil,
                by: workers.union([.fundManager]),
                issues: [.receipt], compensation, publicInterest)
        case .reportOrganised:
            Rule(
                [.organised], to: .organisedReported, by: [.government, .agency, .organisation, .enterprise],
                emits: [.inspect], issues: [.report], evidence: .convention, organising)
        case .returnToOrganiser:
            Rule(
                [.organisedReported], to: .organised, by: inspectors, issues: [.reworkNotice], evidence: .convention,
                organising)
        case .accept:
            Rule(
                [.reported, .organisedReported], to: .accepted, by: inspectors,
                needs: [.inspectedByAnother, .standardMet],
                issues: [.acceptance], evidence: .convention, organising)
        }
    }

    private static let workers: EnumSet<LiaisonRole> = [.party, .enterprise, .organisation]
    private static let inspectors: EnumSet<LiaisonRole> = [.court, .agency, .government, .procuratorate, .expert]

    public static func owner(of phase: Phase) -> LiaisonRole? {
        switch phase {
        case .unordered, .reported, .organisedReported: .court
        case .ordered, .underway: .party
        case .unperformed, .costOrdered, .organised: .government
        case .accepted: nil
        }
    }

    /// The law sets no time; the court does.
    public static func limits(of clock: Clock) -> [TimeLimit] { [] }

    public func orderedLastDay(of clock: Clock, for act: Act, in occasion: Occasion<LiaisonRole>) -> CivilDate? {
        if case .order(let it) = act { return it.dueOn }
        if case .returnForRework(let it) = act { return it.until }
        if case .extend(let it) = act { return it.until }
        return nil
    }
}
