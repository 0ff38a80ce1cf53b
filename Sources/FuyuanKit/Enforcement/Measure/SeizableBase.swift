/// What of the money on a debtor’s accounts may be frozen and deducted for one debt: earmarked money is outside.
public struct SeizableBase: Sendable, Hashable {
    /// What may be frozen.
    public let freezable: Money
    /// What may be deducted.
    public let deductible: Money
    /// What is set apart and may not be frozen.
    public let spared: Money
    /// One finding an account whose money is set apart: which rule spares it.
    public let findings: [Finding]
    /// How it comes about.
    public let derivation: Derivation

    /// The base for a debt. With `project`, the debt is the wages of that project’s migrant workers, and its own wage
    /// account and deposit count. Nil where an amount is negative, more is earmarked than there is, or a sum does not fit.
    /// O(n).
    /// law: enforcement.V15
    public init?(of accounts: [AccountBalance], payingWagesOf project: String? = nil) {
        var (freezable, deductible, spared) = (Money.zero, Money.zero, Money.zero)
        var findings: [Finding] = []
        var derivation = Derivation()
        for account in accounts {
            guard let apart = account.setApart, let free = account.balance.subtracting(apart) else { return nil }
            let pays = project != nil && account.project == project
            let mayFreeze = account.protection?.mayFreeze(payingProjectWorkers: pays) ?? true
            // A margin nobody knows to be free is not deducted.
            let mayDeduct =
                account.protection.map {
                    $0.mayDeduct(payingProjectWorkers: pays, isMarginFree: account.isMarginFree) == true
                } ?? true
            let (frozen, taken) = (mayFreeze ? account.balance : free, mayDeduct ? account.balance : free)
            guard let one = freezable.adding(frozen), let two = deductible.adding(taken),
                let three = spared.adding(mayFreeze ? .zero : apart)
            else { return nil }
            (freezable, deductible, spared) = (one, two, three)
            let basis = account.protection?.basis ?? Basis()
            derivation.add(
                "\(account.name)：可以冻结", "\(account.name): may be frozen", result: frozen.description, basis)
            if let protection = account.protection, !mayFreeze || !mayDeduct, apart > .zero {
                findings.append(
                    Finding(
                        protection.rule, .error, at: account.name, basis,
                        mayFreeze
                            ? "\(protection.term.zh)可以冻结，不得划拨：\(apart.text(in: .zh))"
                            : "\(protection.term.zh)不得冻结、划拨：\(apart.text(in: .zh))",
                        mayFreeze
                            ? "\(protection.term.en): may be frozen, not deducted: \(apart.text(in: .en))"
                            : "\(protection.term.en): neither frozen nor deducted: \(apart.text(in: .en))"))
            }
        }
        derivation.add("可供冻结合计", "may be frozen in all", result: freezable.description)
        derivation.add("可供划拨合计", "may be deducted in all", result: deductible.description)
        self.freezable = freezable
        self.deductible = deductible
        self.spared = spared
        self.findings = findings
        self.derivation = derivation
    }
}
