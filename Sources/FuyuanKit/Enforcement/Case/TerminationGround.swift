/// Why enforcement ends for good (终结执行).
@nonexhaustive
public enum TerminationGround: UInt8, Vocabulary, WireValue {
    case creditorWithdrew
    case basisRevoked
    case debtorDeadNoEstate
    case supportCreditorDead
    case hardshipNoIncome
    case debtorBankrupt
    case objectLostNoPriceDeal
    case suedOnSettlement
    case creditorSuedOnNotarial
    /// From memory.
    case handedToOtherCourt
    case other

    public var term: Term {
        switch self {
        case .creditorWithdrew: Term("creditor-withdrew", "申请人撤销申请", "the creditor withdrew")
        case .basisRevoked: Term("basis-revoked", "执行依据被撤销", "the basis was revoked")
        case .debtorDeadNoEstate:
            Term("debtor-dead-no-estate", "被执行人死亡，无遗产且无义务承担人", "the debtor died without estate or obligor")
        case .supportCreditorDead: Term("support-creditor-dead", "追索赡养费、扶养费、抚养费案件权利人死亡", "the creditor of support died")
        case .hardshipNoIncome:
            Term(
                "hardship-no-income", "借款人生活困难，无收入来源且丧失劳动能力",
                "the borrower is destitute, without income and unable to work")
        case .debtorBankrupt: Term("debtor-bankrupt", "被执行人被宣告破产", "the debtor was declared bankrupt")
        case .objectLostNoPriceDeal:
            Term("object-lost-no-price-deal", "特定物毁损灭失，折价不成", "the thing is lost and no price agreed")
        case .suedOnSettlement: Term("sued-on-settlement", "就执行和解协议起诉", "suit on the settlement")
        case .creditorSuedOnNotarial:
            Term("creditor-sued-on-notarial", "债权人就公证债权另行起诉", "the creditor sued on the notarised debt")
        case .handedToOtherCourt: Term("handed-to-other-court", "提级、指定、委托其他法院", "handed to another court")
        case .other: Term("other", "其他情形", "other")
        }
    }
}

extension TerminationGround {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .creditorWithdrew, .basisRevoked, .debtorDeadNoEstate, .supportCreditorDead, .hardshipNoIncome, .other:
            Basis(.civilProcedure(268))
        case .debtorBankrupt: Basis(.enforcementRules(61), .civilProcedureInterpretation(513))
        case .objectLostNoPriceDeal: Basis(.civilProcedureInterpretation(492))
        case .suedOnSettlement: Basis(.enforcementSettlement(14))
        case .creditorSuedOnNotarial: Basis(.notarialEnforcement(24))
        case .handedToOtherCourt: Basis(.enforcementCaseTypes())
        }
    }
}
