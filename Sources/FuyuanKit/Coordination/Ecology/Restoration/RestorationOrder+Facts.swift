extension RestorationOrder {
    public mutating func record(
        _ act: Act, in occasion: Occasion<LiaisonRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .order(let it), .orderCost(let it): terms = it
        case .report(let it), .reportOrganised(let it):
            completion = it
            reporter = occasion.actor
        case .returnForRework, .returnToOrganiser: reworks += 1
        case .payCost(let it): paid = paid.flatMap { $0.adding(it.amount) }
        case .accept(let it): inspection = it
        case .begin, .extend, .noteUnperformed, .organise: break
        }
    }

    /// What of the cost is still to be paid, nothing below zero; nil where no cost was fixed or a sum does not fit.
    public var costDue: Money? {
        guard let cost = terms?.cost, let rest = paid.flatMap({ cost.subtracting($0) }) else { return nil }
        return rest.isNegative ? .zero : rest
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .costFixed: Ground(rule: "mediation.E10", Citation("EDL20", 12))
        case .costAloneAllowed: Ground(rule: "mediation.E10b", Citation("EPI20", 20))
        case .timeOver: Ground(Citation("EDL20", 12), cure: "待修复期限届满", "wait until the time is over")
        case .reportedInTime: Ground(Citation("EDL20", 12))
        case .inspectedByAnother: Ground(cure: "由其他主体验收", "let another inspect")
        case .standardMet: Ground(cure: "退回整改后重新验收", "return it for rework and inspect again")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<LiaisonRole>) -> Bool? {
        switch condition {
        case .costFixed: Self.terms(of: act).map { $0.cost != nil || !$0.mustFixCost }
        case .costAloneAllowed: Self.terms(of: act).map { $0.origin == .publicInterest }
        case .timeOver: isInTime(.performance, in: occasion).map { !$0 }
        case .reportedInTime: phase == .unperformed ? false : isInTime(.performance, in: occasion)
        case .inspectedByAnother: isAnother(occasion.actor)
        case .standardMet: Self.inspection(of: act)?.meetsStandard
        }
    }

    /// Another role is another body; of the same role, the names decide.
    private func isAnother(_ actor: Actor<LiaisonRole>) -> Bool? {
        guard let reporter else { return nil }
        if let one = reporter.id, let two = actor.id { return one != two }
        return reporter.role == actor.role ? nil : true
    }

    private static func terms(of act: Act?) -> RestorationTerms? {
        if case .order(let it) = act { return it }
        if case .orderCost(let it) = act { return it }
        return nil
    }

    private static func inspection(of act: Act?) -> RestorationInspection? {
        guard case .accept(let it) = act else { return nil }
        return it
    }
}
