extension PolicyParameter {
    /// Whether the last day of a longest time (one year, five, twenty years) moves off a rest day: no text settles it.
    public static let ceilingRolls = PolicyParameter(
        Term("administrative-ceiling-rolls", "最长期限届满日遇休息日是否顺延", "whether the longest time moves off a rest day"),
        .flag(true), Basis(.administrativeProcedureInterpretation(48, 3)), .convention)

    /// Whether silence on reconsideration having to come first counts as not telling the period.
    // law: administrative.V-R38
    public static let untoldFirstIsUntold = PolicyParameter(
        Term("untold-first-is-untold", "未告知复议前置视为未告知期限", "silence on reconsideration first counts as not telling"),
        .flag(true), Basis(.reconsideration(23, 2)), .convention)

    /// Whether the suit after silence of the reconsideration organ counts from the end of its period before any roll.
    public static let chainsUnrolled = PolicyParameter(
        Term("suit-chains-unrolled", "复议期满之日按未顺延日起算", "suit counted from the end before any roll"),
        .flag(true), Basis(.administrativeProcedure(45)), .convention)

    /// The parameters of the roads against an administrative act.
    public static let remedyRoadPolicies: [PolicyParameter] = [ceilingRolls, untoldFirstIsUntold, chainsUnrolled]
}

extension LegalContext {
    func flag(_ parameter: PolicyParameter) -> Bool {
        if case .flag(let value) = value(of: parameter) { return value }
        if case .flag(let value) = parameter.value { return value }
        return false
    }
}
