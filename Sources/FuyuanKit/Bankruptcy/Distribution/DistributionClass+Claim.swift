extension DistributionClass {
    /// The class of a rank of the general order.
    public init(_ rank: ClaimRank) {
        switch rank {
        case .bankruptcyCosts: self = .bankruptcyCosts
        case .commonBenefit: self = .commonBenefit
        case .employee: self = .employee
        case .socialAndTax: self = .socialAndTax
        case .ordinary: self = .ordinary
        case .subordinated: self = .subordinated
        case .equity: self = .equity
        case .notProvable: self = .notProvable
        }
    }

    /// The class of a claim by what it is for: what a special statute may put first keeps a class of its own.
    public init(_ kind: ClaimKind) {
        switch kind {
        case .savings: self = .savings
        case .insuranceBenefit: self = .insurance
        case .memberTrade: self = .memberTrade
        case .bankruptcyCost, .commonBenefit, .wages, .socialInsuranceIndividual, .employeeCompensation, .housingFund,
            .wageAdvance, .personalInjury, .socialInsuranceOther, .taxPrincipal, .wageGuaranteeAdvance, .secured,
            .ordinary, .taxSurcharge, .specialAdjustmentInterest, .unpaidCourtFee, .officerPayExcess,
            .punitiveDamages, .fine, .socialInsuranceSurcharge, .investment, .notProvable:
            self.init(kind.rank)
        }
    }
}
