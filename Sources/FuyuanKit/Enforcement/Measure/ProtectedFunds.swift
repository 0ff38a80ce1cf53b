/// Money and premises that the law sets apart.
@nonexhaustive
public enum ProtectedFunds: UInt8, Vocabulary, WireValue {
    case wageAccount
    case wageDeposit
    case reserveDeposit
    case paymentProvision
    case bankPremises
    case creditMargin

    public static let wireIndex = VocabularyIndex<ProtectedFunds>()

    public var term: Term {
        switch self {
        case .wageAccount: Term("wage-account", "农民工工资专用账户资金", "money on a migrant workers’ wage account")
        case .wageDeposit: Term("wage-deposit", "农民工工资保证金", "migrant workers’ wage deposit")
        case .reserveDeposit: Term("reserve-deposit", "金融机构存款准备金", "reserve deposits of a financial institution")
        case .paymentProvision: Term("payment-provision", "金融机构备付金", "payment provisions of a financial institution")
        case .bankPremises: Term("bank-premises", "金融机构营业场所", "business premises of a financial institution")
        case .creditMargin: Term("credit-margin", "信用证开证保证金", "margin of a letter of credit")
        }
    }
}
