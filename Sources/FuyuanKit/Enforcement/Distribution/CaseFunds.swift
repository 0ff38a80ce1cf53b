/// 案款: money that came in for an enforcement case, from arrival to payment — one case, one account, thirty days
/// (执行款物管理规定; read in another’s account).
///
/// law: enforcement.V59, enforcement.payOut
public struct CaseFunds: CaseMachine {
    public var standing = Standing<CaseFunds>()
    /// What came in; nil before.
    public internal(set) var receipt: FundsReceipt?
    /// To which account it was claimed; nil before.
    public internal(set) var claim: FundsClaim?
    /// How it is divided; nil before.
    public internal(set) var calculation: FundsCalculation?
    /// What was paid so far.
    public internal(set) var paid = Money.zero
    /// Why it is held back; nil where it is not.
    public internal(set) var hold: FundsHold?

    /// Before arrival.
    public init() {}

    public static let name = Term("case-funds", "执行案款", "money of an enforcement case")
    public static let initial = Phase.awaited
    public static let finals: EnumSet<Phase> = [.paid]
    public static let table = makeTable()

    private static let organs: EnumSet<EnforcementRole> = [.court, .handler]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .receive:
            Rule(
                [.awaited], to: .received, by: [.court, .handler, .bank, .system], expects: [.noticeDated],
                starts: [.payOut], emits: [.claimNow], evidence: .secondary, .enforcementMoney(10))
        case .claim:
            Rule(
                [.received, .held], to: .claimedToCase, by: organs, expects: [.claimedToAccount], resumes: [.payOut],
                evidence: .secondary, .enforcementMoney())
        case .calculate:
            Rule(
                [.claimedToCase], to: .calculated, by: organs, expects: [.addsUp], emits: [.tellCreditor],
                issues: [.calculationSheet], evidence: .secondary, .enforcementMoney(10))
        case .pay:
            Rule(
                [.calculated], to: .paid, by: organs, expects: [.claimedToAccount, .paidInTime, .amountFits],
                stops: [.payOut], emits: [.returnSurplus], issues: [.receipt], evidence: .secondary,
                .enforcementMoney(10))
        case .payPart:
            Rule(
                [.calculated], to: nil, by: organs, expects: [.claimedToAccount, .paidInTime, .amountFits],
                issues: [.receipt], evidence: .secondary, .enforcementMoney(10))
        case .hold:
            Rule(
                [.received, .claimedToCase, .calculated], to: .held, by: organs, expects: [.holdApproved],
                suspends: [.payOut], emits: [.superviseHold], issues: [.holdApproval], evidence: .secondary,
                .enforcementMoney(10))
        case .release:
            Rule(
                [.held], to: .claimedToCase, by: organs, expects: [.claimedToAccount], resumes: [.payOut],
                evidence: .secondary, .enforcementMoney(10))
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .noticeDated:
            Ground(.enforcementMoney(10), cure: "载明财务部门通知到账之日", "state the day of the finance unit’s notice")
        case .claimedToAccount: Ground(rule: "enforcement.V59", .enforcementMoney(), curedBy: .claim)
        case .addsUp: Ground(.enforcementMoney(10), cure: "核对发放、费用与退还款项", "check payments, costs and refund")
        case .holdApproved:
            Ground(rule: "enforcement.V59", .enforcementMoney(10), cure: "报批并载明事由", "have it approved, with the reason")
        case .paidInTime: Ground(rule: "enforcement.V59", .enforcementMoney(10), curedBy: .hold)
        case .amountFits: Ground(.enforcementMoney(10), cure: "按核算额发放", "pay what was calculated")
        }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .payOut: [.payOut]
        }
    }

    public static func owner(of phase: Phase) -> EnforcementRole? {
        switch phase {
        case .awaited: .court
        case .received, .claimedToCase, .calculated, .held: .handler
        case .paid: nil
        }
    }

    public func anchor(
        of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>
    ) -> CivilDate? {
        guard case .receive(let it) = act else { return occasion.day }
        return it.noticedOn ?? occasion.day
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .noticeDated:
            guard case .receive(let it) = act else { return nil }
            return it.noticedOn != nil
        case .claimedToAccount:
            if case .claim(let it) = act { return it.account != nil }
            return claim?.account != nil
        case .addsUp:
            guard case .calculate(let it) = act, let receipt else { return nil }
            return it.total == receipt.amount
        case .holdApproved:
            guard case .hold(let it) = act else { return nil }
            return it.approvedBy != nil && it.reason != nil
        case .paidInTime: return isInTime(.payOut, in: occasion)
        case .amountFits:
            guard let it = payment(act), let calculation, let sum = paid.adding(it.amount) else { return nil }
            // The last payment pays the rest of what was calculated.
            return act?.kind == .pay ? sum == calculation.toCreditors : sum <= calculation.toCreditors
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<EnforcementRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .receive(let it): receipt = it
        case .claim(let it):
            claim = it
            hold = nil
        case .calculate(let it): calculation = it
        case .pay(let it), .payPart(let it): paid = paid.adding(it.amount) ?? .max
        case .hold(let it): hold = it
        case .release: hold = nil
        }
    }

    private func payment(_ act: Act?) -> FundsPayment? {
        switch act {
        case .pay(let it), .payPart(let it): it
        case _: nil
        }
    }

    /// The alarms on a day: not claimed to the case, or not paid out in thirty days without an approved reason.
    ///
    /// law: enforcement.V59
    public func findings(on day: CivilDate, in law: LegalContext) -> [Finding] {
        guard phase != .paid, phase != .awaited else { return [] }
        let basis = Basis(.enforcementMoney(10))
        if phase == .held {
            guard let hold, hold.approvedBy == nil || hold.reason == nil else { return [] }
            return [
                Finding(
                    "enforcement.V59", .error, at: "hold", basis, "延缓发放缺少事由或者审批", "held back without reason or approval"
                )
            ]
        }
        guard let last = lastDay(of: .payOut, in: law), day > last else { return [] }
        var findings = [
            Finding(
                "enforcement.V59", .error, at: "payOut", basis, "案款已逾\(last)仍未发放，须说明事由并报批",
                "not paid out by \(last): a reason and approval are needed")
        ]
        if claim == nil {
            findings.append(
                Finding(
                    "enforcement.V59", .error, at: "claim", basis, "案款尚未认领到案件账号",
                    "not yet claimed to the account of the case"))
        }
        return findings
    }
}
