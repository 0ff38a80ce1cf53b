/// What a debtor hands in beside its petition (企业破产法 art. 8(3)).
@nonexhaustive
public enum DebtorAnnex: UInt8, Vocabulary, WireValue {
    case propertyStatement
    case debtList
    case claimList
    case accounts
    case employeePlacementPlan
    case wagesAndInsurance

    public var term: Term {
        switch self {
        case .propertyStatement: Term("property-statement", "财产状况说明", "property statement")
        case .debtList: Term("debt-list", "债务清册", "list of debts")
        case .claimList: Term("claim-list", "债权清册", "list of claims")
        case .accounts: Term("accounts", "有关财务会计报告", "accounts")
        case .employeePlacementPlan: Term("employee-placement-plan", "职工安置预案", "plan for the employees")
        case .wagesAndInsurance: Term("wages-and-insurance", "职工工资的支付和社会保险费用的缴纳情况", "wages and social insurance")
        }
    }
}
