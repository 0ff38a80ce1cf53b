extension ClaimKind {
    /// The rank in the general order of EBL art. 113; special debtors have orders of their own.
    /// law: bankruptcy.v24
    public var rank: ClaimRank {
        switch self {
        case .bankruptcyCost: .bankruptcyCosts
        case .commonBenefit: .commonBenefit
        case .wages, .socialInsuranceIndividual, .employeeCompensation, .housingFund, .wageAdvance, .personalInjury:
            .employee
        case .socialInsuranceOther, .taxPrincipal, .wageGuaranteeAdvance: .socialAndTax
        case .secured, .ordinary, .taxSurcharge, .specialAdjustmentInterest, .unpaidCourtFee, .officerPayExcess,
            .savings, .insuranceBenefit, .memberTrade:
            .ordinary
        case .punitiveDamages, .fine, .socialInsuranceSurcharge: .subordinated
        case .investment: .equity
        case .notProvable: .notProvable
        }
    }

    /// Where the rank stands.
    public var basis: Basis {
        switch self {
        case .bankruptcyCost: Basis(.bankruptcy(41))
        case .commonBenefit: Basis(.bankruptcy(42))
        case .wages, .socialInsuranceIndividual, .employeeCompensation: Basis(.bankruptcy(113, 1, item: 1))
        case .housingFund, .wageAdvance, .wageGuaranteeAdvance: Basis(.bankruptcyMinutes2018(27))
        case .personalInjury, .punitiveDamages, .fine: Basis(.bankruptcyMinutes2018(28))
        case .socialInsuranceOther, .taxPrincipal: Basis(.bankruptcy(113, 1, item: 2))
        case .secured: Basis(.bankruptcy(110))
        case .ordinary, .savings, .insuranceBenefit, .memberTrade: Basis(.bankruptcy(113, 1, item: 3))
        case .taxSurcharge, .specialAdjustmentInterest, .socialInsuranceSurcharge: Basis(.taxInBankruptcy())
        case .unpaidCourtFee: Basis(.bankruptcyInterpretation3(1))
        case .officerPayExcess: Basis(.bankruptcyInterpretation2(24, 3))
        case .investment: Basis(.company(236))
        case .notProvable: Basis(.bankruptcyInterpretation3(3))
        }
    }

    /// How well the rank is verified; only what was read in the statute may bar.
    public var evidence: Evidence {
        switch self {
        case .bankruptcyCost, .commonBenefit, .wages, .socialInsuranceIndividual, .employeeCompensation,
            .socialInsuranceOther, .taxPrincipal, .secured, .ordinary, .unpaidCourtFee, .savings, .insuranceBenefit,
            .memberTrade, .notProvable:
            .statute
        case .housingFund, .wageAdvance, .personalInjury, .wageGuaranteeAdvance, .punitiveDamages, .fine: .memory
        case .taxSurcharge, .specialAdjustmentInterest, .socialInsuranceSurcharge: .secondary
        case .officerPayExcess, .investment: .convention
        }
    }

    /// Whether the administrator lists it and the employee need not declare it (EBL art. 48(2)).
    /// law: bankruptcy.v21
    public var isListedByAdministrator: Bool {
        switch self {
        case .wages, .socialInsuranceIndividual, .employeeCompensation: true
        case .housingFund, .wageAdvance, .personalInjury, .socialInsuranceOther, .taxPrincipal,
            .wageGuaranteeAdvance, .secured, .ordinary, .taxSurcharge, .specialAdjustmentInterest, .unpaidCourtFee,
            .officerPayExcess, .savings, .insuranceBenefit, .memberTrade, .punitiveDamages, .fine,
            .socialInsuranceSurcharge, .investment, .notProvable, .bankruptcyCost, .commonBenefit:
            false
        }
    }
}

extension ClaimKind {
    /// Whether a claim of this kind may stand in a rank: a tax surcharge from before acceptance is an ordinary claim,
    /// never in the rank of the tax. Special debtors have ranks of their own; those are not judged here.
    /// law: bankruptcy.v24
    /// law: bankruptcy.edge-10
    public func mayRank(as rank: ClaimRank) -> Bool { self != .taxSurcharge || rank >= .ordinary }

    /// The finding where a claim of this kind stands in a rank it may not have; nil where it may.
    public func finding(inRank rank: ClaimRank) -> Finding? {
        mayRank(as: rank)
            ? nil
            : Finding(
                "bankruptcy.v24", .error, at: "rank", Basis(.taxInBankruptcy(), Citation("TAXR12")),
                "受理前产生的税款滞纳金属于普通破产债权，不与税款同一顺位", "a tax surcharge is an ordinary claim, never in the rank of the tax")
    }
}
