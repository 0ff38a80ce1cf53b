/// What the case and its parts ask of each other.
extension EnforcementCase {
    /// The row of a part's acts; nothing for the case's own.
    static func partRule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .measure: part(.civilProcedure(253), .civilProcedure(255), .sealing(1))
        case .report: part(.civilProcedure(252), .propertyInvestigation(3))
        case .maturedClaim: part(.enforcementRules(45), .civilProcedureInterpretation(499))
        case .disposal:
            part(
                needs: [.disposalCovered], expects: [.goesOnNow], .civilProcedure(258),
                .civilProcedureInterpretation(484))
        case .settlementFile: part(.civilProcedure(241), .enforcementSettlement(2))
        case .plan: part(needs: [.mayPay], .civilProcedureInterpretation(509), .civilProcedureInterpretation(510))
        case .funds: part(needs: [.mayPay], expects: [.goesOnNow], .enforcementMoney(10))
        case .supervision: part(evidence: .local, Citation("JZ22"))
        case .sanction: part(.civilProcedure(114), .civilProcedure(118))
        case _: Rule([], to: nil, by: [])
        }
    }

    /// A part's act: by whom and when is for the part to judge, from the application on.
    private static func part(
        needs: EnumSet<Condition> = [], expects: EnumSet<Condition> = [], evidence: Evidence = .statute,
        _ first: Citation, _ second: Citation? = nil, _ third: Citation? = nil
    ) -> Rule<Self> {
        Rule(
            .all(but: [.unopened]), to: nil, by: .all, needs: needs, expects: expects, evidence: evidence, first,
            second, third)
    }

    static func partGround(of condition: Condition) -> Ground<Self> {
        switch condition {
        // law: enforcement.V09
        case .disposalCovered:
            Ground(
                rule: "enforcement.V09", .civilProcedureInterpretation(484), .civilProcedure(258),
                curedBy: .measure, .propertyFound)
        // law: enforcement.V50
        case .mayPay:
            Ground(
                rule: "enforcement.V50", .bankruptcy(16), .bankruptcy(19), cure: "停止发放，移交破产管理人",
                "stop paying, and hand over to the administrator")
        case .goesOnNow:
            Ground(.civilProcedure(267), .civilProcedure(242), cure: "待恢复执行后办理", "wait until the case goes on")
        case .fundsPaid: Ground(.enforcementMoney(10), curedBy: .funds)
        case _: Ground()
        }
    }

    /// A file that keeps no part of a kind is not asked for it.
    func holdsOfParts(_ condition: Condition, for act: Act?) -> Bool? {
        switch condition {
        case .disposalCovered: act.map { !opensDisposal($0) || isControlled }
        case .mayPay: act.map { !pays($0) || !isBankrupt }
        case .goesOnNow: act.map { goesOn(with: $0) }
        case .fundsPaid: parts.funds.allSatisfy { $0.phase == .paid }
        case _: nil
        }
    }

    /// The numbers of the measures in force: to be released when the case closes or the debtor goes bankrupt.
    public var measuresInForce: [UInt32] {
        zip(parts.measures, parts.measures.numbers).filter { $0.0.isInForce }.map(\.1)
    }

    /// Every running clock of the case and of its parts, the nearest last day first. O(n log n) in the running clocks.
    public func allDeadlines(asOf day: CivilDate, in law: LegalContext) -> [RunningDeadline] {
        (deadlines(asOf: day, in: law) + parts.deadlines(asOf: day, in: law))
            .sorted { ($0.lastDay ?? .max) < ($1.lastDay ?? .max) }
    }

    /// What a part's act brings for the case: whether property is under control.
    mutating func follow(_ act: Act) {
        guard case .measure = act else { return }
        isControlled = parts.measures.contains(where: \.isInForce)
    }

    /// Whether an act is the first of a disposal.
    private func opensDisposal(_ act: Act) -> Bool {
        guard case .disposal(let it) = act else { return false }
        return parts.disposals[number: it.number] == nil
    }

    /// Whether an act pays money out.
    private func pays(_ act: Act) -> Bool {
        switch act {
        case .funds(let it): it.act.kind == .pay || it.act.kind == .payPart
        case .plan(let it): it.act.kind == .execute || it.act.kind == .payUncontested
        case _: false
        }
    }

    /// Sales stand still while the case does; money waits while bankruptcy is examined (执转破指导意见 art. 8).
    private func goesOn(with act: Act) -> Bool {
        switch act {
        case .disposal(let it): !Self.selling.contains(it.act.kind) || !Self.paused.contains(phase)
        case .funds: !pays(act) || phase != .bankruptcyReview
        case _: true
        }
    }

    /// The acts that sell.
    private static let selling: EnumSet<JudicialDisposal.Act.Kind> = [
        .publishRound1, .publishRound2, .openBidding, .openBidding2, .hammer, .publishSale, .openSale, .saleBid,
    ]
}
