extension ProtectedFunds {
    /// The rule that sets it apart.
    public var rule: String {
        switch self {
        case .wageAccount, .wageDeposit: "enforcement.V15"
        case .reserveDeposit, .paymentProvision, .bankPremises: "enforcement.V16"
        case .creditMargin: "enforcement.V17"
        }
    }

    /// The article.
    public var basis: Basis {
        switch self {
        case .wageAccount, .wageDeposit: Basis(.migrantWages(33))
        case .reserveDeposit, .paymentProvision, .bankPremises: Basis(.enforcementRules(27))
        case .creditMargin: Basis(Citation("LCM20", 1))
        }
    }

    /// Whether it may be sealed or frozen. Wage money only to pay that project’s migrant workers; a margin always.
    /// law: enforcement.V15
    /// law: enforcement.V16
    public func mayFreeze(payingProjectWorkers: Bool) -> Bool {
        switch self {
        case .wageAccount, .wageDeposit: payingProjectWorkers
        case .reserveDeposit, .paymentProvision, .bankPremises: false
        case .creditMargin: true
        }
    }

    /// Whether it may be deducted. A margin only once it no longer secures the letter of credit; nil where that is not
    /// known.
    /// law: enforcement.V17
    public func mayDeduct(payingProjectWorkers: Bool, isMarginFree: Bool?) -> Bool? {
        switch self {
        case .wageAccount, .wageDeposit: payingProjectWorkers
        case .reserveDeposit, .paymentProvision, .bankPremises: false
        case .creditMargin: isMarginFree
        }
    }
}
