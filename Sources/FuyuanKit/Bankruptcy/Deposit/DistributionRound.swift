/// 分次分配: one round of distribution, from plan to payment (企业破产法 art. 116).
/// law: bankruptcy.3.11.distributeRound
public struct DistributionRound: CaseMachine {
    public var standing = Standing<DistributionRound>()
    /// The round as planned; nil before.
    public internal(set) var plan: RoundPlan?
    /// The money announced; nil before.
    public internal(set) var announced: Money?
    /// The claims announced; nil before.
    public internal(set) var claims: Money?
    /// Whether it was announced as the final one.
    public internal(set) var isAnnouncedFinal = false
    /// The day it was announced; nil before.
    public internal(set) var announcedOn: CivilDate?
    /// What was paid and deposited; nil before.
    public internal(set) var payment: RoundPayment?

    /// Before the plan.
    public init() {}

    public static let name = Term("distribution-round", "分次分配", "round of distribution")
    public static let initial = Phase.roundUnplanned
    public static let finals: EnumSet<Phase> = [.roundPaid]
    public static let table = makeTable()

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .planRound:
            Rule(
                [.roundUnplanned], to: .roundPlanned, by: [.administrator], needs: [.planRuled], .bankruptcy(116, 1),
                .bankruptcy(115))
        case .announceRound:
            Rule(
                [.roundPlanned], to: .roundAnnounced, by: [.administrator], expects: [.amountsStated, .finalStated],
                issues: [.announcement], .bankruptcy(116, 2))
        case .announceFinalRound:
            Rule(
                [.roundPlanned], to: .roundAnnounced, by: [.administrator],
                expects: [.amountsStated, .depositsStated], emits: [.testConditions, .startUnclaimed],
                issues: [.announcement], .bankruptcy(116, 2), .bankruptcy(117, 2), .bankruptcy(118))
        case .payRound:
            Rule(
                [.roundAnnounced], to: .roundPaid, by: [.administrator], expects: [.conserved],
                emits: [.updateClaims], issues: [.voucher], .bankruptcy(116))
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .planRuled:
            Ground(.bankruptcy(116, 1), .bankruptcy(115, 3), cure: "先经人民法院裁定认可", "get the court's ruling first")
        case .amountsStated:
            Ground(.bankruptcy(116, 2), cure: "公告本次分配的财产额和债权额", "announce the amounts of money and claims")
        case .finalStated: Ground(.bankruptcy(116, 2), curedBy: .announceFinalRound)
        case .depositsStated:
            Ground(.bankruptcy(116, 2), .bankruptcy(117, 2), cure: "载明提存分配额的处理", "say what becomes of deposited shares")
        case .conserved: Ground(.bankruptcy(116), cure: "核对分配、提存与公告的财产额", "reconcile with the amount announced")
        }
    }

    public static func limits(of clock: Nothing) -> [TimeLimit] { [] }

    public static func owner(of phase: Phase) -> BankruptcyRole? {
        switch phase {
        case .roundUnplanned, .roundPlanned, .roundAnnounced: .administrator
        case .roundPaid: nil
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch condition {
        case .planRuled: planned(act).map { it in it.ruledOn.map { $0 <= occasion.day } ?? false }
        case .amountsStated: announcement(act).map { $0.amount != nil && $0.claims != nil }
        case .finalStated: plan.map { !$0.isFinal }
        case .depositsStated: announcement(act)?.statesDeposits
        case .conserved:
            payment(act).flatMap { it in
                it.paid.adding(it.deposited).flatMap { sum in (announced ?? plan?.amount).map { $0 == sum } }
            }
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .planRound(let it): plan = it
        case .announceRound(let it): announce(it, on: occasion.day, final: false)
        case .announceFinalRound(let it): announce(it, on: occasion.day, final: true)
        case .payRound(let it): payment = it
        }
    }

    private mutating func announce(_ it: RoundAnnouncement, on day: CivilDate, final: Bool) {
        announced = it.amount
        claims = it.claims
        announcedOn = day
        isAnnouncedFinal = final
    }

    private func planned(_ act: Act?) -> RoundPlan? {
        guard case .planRound(let it) = act else { return nil }
        return it
    }

    private func announcement(_ act: Act?) -> RoundAnnouncement? {
        switch act {
        case .announceRound(let it), .announceFinalRound(let it): it
        case _: nil
        }
    }

    private func payment(_ act: Act?) -> RoundPayment? {
        guard case .payRound(let it) = act else { return nil }
        return it
    }
}
